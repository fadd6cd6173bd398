// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime;

/** What a CLI connection may do (configuration manual, {@code stats socket ... level}). */
public enum AccessLevel {
    /** Read the less sensitive data. */
    USER,
    /** Also read the rest, and make harmless changes. */
    OPERATOR,
    /** Everything. */
    ADMIN
}
