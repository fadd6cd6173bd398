// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.change;

/** What a configuration uses a file for. */
enum FileUse {
    /** A map of a converter. */
    MAP,
    /** Patterns of an ACL. */
    PATTERNS,
    /** A certificate with its key. */
    CERTIFICATE,
    /** Anything else. */
    OTHER
}
