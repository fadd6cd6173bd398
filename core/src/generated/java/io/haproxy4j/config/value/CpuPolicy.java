// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * What {@code cpu-policy} takes: policy.
 */
public enum CpuPolicy {
    /**
     * HAProxy's {@code none}.
     */
    NONE("none"),

    /**
     * HAProxy's {@code efficiency}.
     */
    EFFICIENCY("efficiency"),

    /**
     * HAProxy's {@code first-usable-node}.
     */
    FIRST_USABLE_NODE("first-usable-node"),

    /**
     * HAProxy's {@code group-by-2-ccx}.
     */
    GROUP_BY_2_CCX("group-by-2-ccx"),

    /**
     * HAProxy's {@code group-by-2-clusters}.
     */
    GROUP_BY_2_CLUSTERS("group-by-2-clusters"),

    /**
     * HAProxy's {@code group-by-3-ccx}.
     */
    GROUP_BY_3_CCX("group-by-3-ccx"),

    /**
     * HAProxy's {@code group-by-3-clusters}.
     */
    GROUP_BY_3_CLUSTERS("group-by-3-clusters"),

    /**
     * HAProxy's {@code group-by-4-ccx}.
     */
    GROUP_BY_4_CCX("group-by-4-ccx"),

    /**
     * HAProxy's {@code group-by-4-clusters}.
     */
    GROUP_BY_4_CLUSTERS("group-by-4-clusters"),

    /**
     * HAProxy's {@code group-by-ccx}.
     */
    GROUP_BY_CCX("group-by-ccx"),

    /**
     * HAProxy's {@code group-by-cluster}.
     */
    GROUP_BY_CLUSTER("group-by-cluster"),

    /**
     * HAProxy's {@code performance}.
     */
    PERFORMANCE("performance"),

    /**
     * HAProxy's {@code resource}.
     */
    RESOURCE("resource");

    private final String word;

    CpuPolicy(String word) {
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
