// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * A field of the MQTT message CONNECT.
 */
public enum MqttConnectField {
    /**
     * HAProxy's {@code flags}.
     */
    FLAGS("flags"),

    /**
     * HAProxy's {@code protocol_name}.
     */
    PROTOCOL_NAME("protocol_name"),

    /**
     * HAProxy's {@code protocol_version}.
     */
    PROTOCOL_VERSION("protocol_version"),

    /**
     * HAProxy's {@code client_identifier}.
     */
    CLIENT_IDENTIFIER("client_identifier"),

    /**
     * HAProxy's {@code will_topic}.
     */
    WILL_TOPIC("will_topic"),

    /**
     * HAProxy's {@code will_payload}.
     */
    WILL_PAYLOAD("will_payload"),

    /**
     * HAProxy's {@code username}.
     */
    USERNAME("username"),

    /**
     * HAProxy's {@code password}.
     */
    PASSWORD("password"),

    /**
     * HAProxy's {@code keepalive}.
     */
    KEEPALIVE("keepalive");

    private final String word;

    MqttConnectField(String word) {
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
