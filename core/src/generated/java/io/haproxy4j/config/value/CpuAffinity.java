// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * What {@code cpu-affinity} takes: affinity.
 */
public enum CpuAffinity {
    /**
     * HAProxy's {@code auto}.
     */
    AUTO("auto"),

    /**
     * HAProxy's {@code per-core}.
     */
    PER_CORE("per-core"),

    /**
     * HAProxy's {@code per-thread}.
     */
    PER_THREAD("per-thread"),

    /**
     * HAProxy's {@code per-ccx}.
     */
    PER_CCX("per-ccx");

    private final String word;

    CpuAffinity(String word) {
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
