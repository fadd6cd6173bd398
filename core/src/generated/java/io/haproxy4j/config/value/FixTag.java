// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.value;

/**
 * A tag of the FIX protocol.
 */
public enum FixTag {
    /**
     * HAProxy's {@code BeginString}.
     */
    BEGINSTRING("BeginString"),

    /**
     * HAProxy's {@code BodyLength}.
     */
    BODYLENGTH("BodyLength"),

    /**
     * HAProxy's {@code MsgType}.
     */
    MSGTYPE("MsgType"),

    /**
     * HAProxy's {@code SenderCompID}.
     */
    SENDERCOMPID("SenderCompID"),

    /**
     * HAProxy's {@code TargetCompID}.
     */
    TARGETCOMPID("TargetCompID"),

    /**
     * HAProxy's {@code CheckSum}.
     */
    CHECKSUM("CheckSum");

    private final String word;

    FixTag(String word) {
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
