// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * What {@code http-reuse} takes: policy.
 */
public enum HttpReusePolicy {
    /**
     * Idle connections are never shared between sessions.
     */
    NEVER("never"),

    /**
     * Shares idle connections except for the first request of a session.
     */
    SAFE("safe"),

    /**
     * As safe, but also for first requests on connections that have proved reusable.
     */
    AGGRESSIVE("aggressive"),

    /**
     * Shares idle connections for every request, the first of a session included.
     */
    ALWAYS("always");

    private final String word;

    HttpReusePolicy(String word) {
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
