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
    /** A list of certificates. */
    CERTIFICATE_LIST,
    /** Something HAProxy loads with the certificate whose name it bears: a key, an issuer, a response of OCSP. */
    COMPANION,
    /** Certificates of authorities. */
    AUTHORITIES,
    /** Revocation lists. */
    REVOCATIONS,
    /** Anything else. */
    OTHER
}
