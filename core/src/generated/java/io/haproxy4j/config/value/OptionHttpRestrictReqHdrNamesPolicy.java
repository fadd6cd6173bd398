// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * What {@code option http-restrict-req-hdr-names} takes: policy.
 */
public enum OptionHttpRestrictReqHdrNamesPolicy {
    /**
     * HAProxy's {@code preserve}.
     */
    PRESERVE("preserve"),

    /**
     * HAProxy's {@code delete}.
     */
    DELETE("delete"),

    /**
     * HAProxy's {@code reject}.
     */
    REJECT("reject");

    private final String word;

    OptionHttpRestrictReqHdrNamesPolicy(String word) {
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
