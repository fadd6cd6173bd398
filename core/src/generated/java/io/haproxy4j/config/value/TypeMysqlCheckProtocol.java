// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * What {@code type mysql-check} takes: protocol.
 */
public enum TypeMysqlCheckProtocol {
    /**
     * HAProxy's {@code post-41}.
     */
    POST_41("post-41"),

    /**
     * HAProxy's {@code pre-41}.
     */
    PRE_41("pre-41"),

    /**
     * HAProxy's {@code post-80}.
     */
    POST_80("post-80");

    private final String word;

    TypeMysqlCheckProtocol(String word) {
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
