// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * Which processors are left out, or kept.
 */
public enum CpuFilter {
    /**
     * HAProxy's {@code drop-cpu}.
     */
    DROP_CPU("drop-cpu"),

    /**
     * HAProxy's {@code only-cpu}.
     */
    ONLY_CPU("only-cpu"),

    /**
     * HAProxy's {@code drop-node}.
     */
    DROP_NODE("drop-node"),

    /**
     * HAProxy's {@code only-node}.
     */
    ONLY_NODE("only-node"),

    /**
     * HAProxy's {@code drop-cluster}.
     */
    DROP_CLUSTER("drop-cluster"),

    /**
     * HAProxy's {@code only-cluster}.
     */
    ONLY_CLUSTER("only-cluster"),

    /**
     * HAProxy's {@code drop-core}.
     */
    DROP_CORE("drop-core"),

    /**
     * HAProxy's {@code only-core}.
     */
    ONLY_CORE("only-core"),

    /**
     * HAProxy's {@code drop-thread}.
     */
    DROP_THREAD("drop-thread"),

    /**
     * HAProxy's {@code only-thread}.
     */
    ONLY_THREAD("only-thread");

    private final String word;

    CpuFilter(String word) {
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
