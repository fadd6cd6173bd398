// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * What happens to a server after too many errors of live traffic.
 */
public enum OnError {
    /**
     * HAProxy's {@code fastinter}.
     */
    FASTINTER("fastinter"),

    /**
     * HAProxy's {@code fail-check}.
     */
    FAIL_CHECK("fail-check"),

    /**
     * HAProxy's {@code sudden-death}.
     */
    SUDDEN_DEATH("sudden-death"),

    /**
     * HAProxy's {@code mark-down}.
     */
    MARK_DOWN("mark-down");

    private final String word;

    OnError(String word) {
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
