// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * The level of a stream's log line.
 */
public enum StreamLogLevel {
    /**
     * HAProxy's {@code emerg}.
     */
    EMERG("emerg"),

    /**
     * HAProxy's {@code alert}.
     */
    ALERT("alert"),

    /**
     * HAProxy's {@code crit}.
     */
    CRIT("crit"),

    /**
     * HAProxy's {@code err}.
     */
    ERR("err"),

    /**
     * HAProxy's {@code warning}.
     */
    WARNING("warning"),

    /**
     * HAProxy's {@code notice}.
     */
    NOTICE("notice"),

    /**
     * HAProxy's {@code info}.
     */
    INFO("info"),

    /**
     * HAProxy's {@code debug}.
     */
    DEBUG("debug"),

    /**
     * HAProxy's {@code silent}.
     */
    SILENT("silent");

    private final String word;

    StreamLogLevel(String word) {
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
