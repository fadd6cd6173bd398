// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * What {@code set-log-level} takes: level.
 */
public enum SetLogLevel {
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

    SetLogLevel(String word) {
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
