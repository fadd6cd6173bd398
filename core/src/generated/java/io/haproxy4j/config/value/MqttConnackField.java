// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * A field of the MQTT message CONNACK.
 */
public enum MqttConnackField {
    /**
     * HAProxy's {@code flags}.
     */
    FLAGS("flags"),

    /**
     * HAProxy's {@code protocol_version}.
     */
    PROTOCOL_VERSION("protocol_version"),

    /**
     * HAProxy's {@code reason_code}.
     */
    REASON_CODE("reason_code");

    private final String word;

    MqttConnackField(String word) {
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
