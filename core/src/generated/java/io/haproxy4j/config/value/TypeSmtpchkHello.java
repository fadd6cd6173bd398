// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * What {@code type smtpchk} takes: hello.
 */
public enum TypeSmtpchkHello {
    /**
     * HAProxy's {@code HELO}.
     */
    HELO("HELO"),

    /**
     * HAProxy's {@code EHLO}.
     */
    EHLO("EHLO");

    private final String word;

    TypeSmtpchkHello(String word) {
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
