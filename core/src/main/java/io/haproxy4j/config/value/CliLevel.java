// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.value;

/** What a client of the admin socket may do (configuration manual, section 3.1, {@code stats socket}). */
public enum CliLevel {
    /** Look at what is not sensitive. */
    USER,
    /** Look at everything and clear counters. */
    OPERATOR,
    /** Change servers, maps, certificates and the rest. */
    ADMIN
}
