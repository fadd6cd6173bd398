// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

/** How an item of a log format is written (configuration manual, section 8.2.6). */
public enum LogFlag {
    /** In double quotes ({@code Q}). */
    QUOTE("Q"),
    /** Numbers and addresses in hexadecimal digits ({@code X}). */
    HEX("X"),
    /** With a backslash before {@code "}, {@code \} and {@code ]} ({@code E}), as RFC 5424 wants it. */
    ESCAPE("E"),
    /** Bytes as they are. Counts for all items only, on {@link LogAlias#ALL}. Since HAProxy 3.0. */
    BIN("bin"),
    /** As JSON. On {@link LogAlias#ALL} for items with a name only. Since HAProxy 3.0. */
    JSON("json"),
    /** Characters beyond ASCII stay as they are in JSON. Since HAProxy 3.4. */
    UTF8("utf8"),
    /** As CBOR. On {@link LogAlias#ALL} for items with a name only. Since HAProxy 3.0. */
    CBOR("cbor");

    private final String word;

    LogFlag(String word) {
        this.word = word;
    }

    /**
     * How HAProxy spells it.
     *
     * @return the word
     */
    public String word() {
        return word;
    }
}
