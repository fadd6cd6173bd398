// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * How distinguished names are written.
 */
public enum DnFormat {
    /**
     * HAProxy's {@code rfc2253}.
     */
    RFC2253("rfc2253");

    private final String word;

    DnFormat(String word) {
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
