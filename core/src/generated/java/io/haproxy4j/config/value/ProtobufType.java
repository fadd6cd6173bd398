// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * The type of a field of Protocol Buffers.
 */
public enum ProtobufType {
    /**
     * HAProxy's {@code int32}.
     */
    INT32("int32"),

    /**
     * HAProxy's {@code int64}.
     */
    INT64("int64"),

    /**
     * HAProxy's {@code uint32}.
     */
    UINT32("uint32"),

    /**
     * HAProxy's {@code uint64}.
     */
    UINT64("uint64"),

    /**
     * HAProxy's {@code sint32}.
     */
    SINT32("sint32"),

    /**
     * HAProxy's {@code sint64}.
     */
    SINT64("sint64"),

    /**
     * HAProxy's {@code bool}.
     */
    BOOL("bool"),

    /**
     * HAProxy's {@code enum}.
     */
    ENUM("enum"),

    /**
     * HAProxy's {@code fixed64}.
     */
    FIXED64("fixed64"),

    /**
     * HAProxy's {@code sfixed64}.
     */
    SFIXED64("sfixed64"),

    /**
     * HAProxy's {@code double}.
     */
    DOUBLE("double"),

    /**
     * HAProxy's {@code fixed32}.
     */
    FIXED32("fixed32"),

    /**
     * HAProxy's {@code sfixed32}.
     */
    SFIXED32("sfixed32"),

    /**
     * HAProxy's {@code float}.
     */
    FLOAT("float");

    private final String word;

    ProtobufType(String word) {
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
