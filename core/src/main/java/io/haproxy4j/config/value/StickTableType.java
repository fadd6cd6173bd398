// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.value;

/** What a stick table is keyed by (configuration manual, section 4.2, {@code stick-table}). */
public enum StickTableType {
    /** IPv4 addresses. */
    IP,
    /** IPv6 addresses; IPv4 ones are mapped into them, so it holds both. */
    IPV6,
    /** Signed 32-bit integers. */
    INTEGER,
    /** Text, cut at the table's length. */
    STRING,
    /** Bytes, cut or padded to the table's length. */
    BINARY
}
