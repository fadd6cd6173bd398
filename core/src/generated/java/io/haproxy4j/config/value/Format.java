// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * What {@code format} takes: format.
 */
public enum Format {
    /**
     * HAProxy's {@code iso}.
     */
    ISO("iso"),

    /**
     * HAProxy's {@code local}.
     */
    LOCAL("local"),

    /**
     * HAProxy's {@code raw}.
     */
    RAW("raw"),

    /**
     * HAProxy's {@code rfc3164}.
     */
    RFC3164("rfc3164"),

    /**
     * HAProxy's {@code rfc5424}.
     */
    RFC5424("rfc5424"),

    /**
     * HAProxy's {@code short}.
     */
    SHORT("short"),

    /**
     * HAProxy's {@code priority}.
     */
    PRIORITY("priority"),

    /**
     * HAProxy's {@code timed}.
     */
    TIMED("timed");

    private final String word;

    Format(String word) {
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
