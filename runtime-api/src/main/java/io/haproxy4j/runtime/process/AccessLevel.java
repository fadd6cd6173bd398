// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.process;

import io.haproxy4j.runtime.command.ReplyFormatException;

/** What a CLI connection may do (configuration manual, {@code stats socket ... level}). */
public enum AccessLevel {
    /** Read the less sensitive data. */
    USER,
    /** Also read the rest, and make harmless changes. */
    OPERATOR,
    /** Everything. */
    ADMIN;

    static AccessLevel parse(String word) {
        return switch (word) {
            case "user" -> USER;
            case "operator" -> OPERATOR;
            case "admin" -> ADMIN;
            default -> throw new ReplyFormatException("'" + word + "' is no access level of HAProxy's CLI", null);
        };
    }
}
