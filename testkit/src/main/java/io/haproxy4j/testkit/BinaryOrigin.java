// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit;

/** Where a program was found. */
public enum BinaryOrigin {
    /** The caller gave the path. */
    GIVEN,
    /** A system property or an environment variable gave the path. */
    ENVIRONMENT,
    /** Installed on the machine, in a folder of {@code PATH} or one of the usual {@code sbin} folders. */
    PATH,
    /** Unpacked in the cache, now or by an earlier run, from the machine's own Debian mirror. */
    CACHE
}
