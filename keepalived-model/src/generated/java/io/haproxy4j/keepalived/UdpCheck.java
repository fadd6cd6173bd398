// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived;

import java.util.List;

/**
 * Builder of {@code UDP_CHECK}: a datagram is not refused, or is answered.
 */
public final class UdpCheck extends NetworkCheck<UdpCheck> {
    UdpCheck(Problems problems, List<String> path) {
        super(problems, path);
    }

    @Override
    UdpCheck self() {
        return this;
    }

    /**
     * The bytes to send, in hexadecimal.
     *
     * <p>Keyword {@code payload}. keepalived's default: random ones. Manual {@code keepalived.conf(5)}, section
     * "Virtual server(s)".
     *
     * @param hex the hex, one word whatever is in it
     * @return this
     */
    public UdpCheck payload(String hex) {
        return set("payload", Word.of(hex));
    }

    /**
     * Demands an answer, with these bytes if some are given: in hexadecimal, an X for what may be anything.
     *
     * <p>Keyword {@code require_reply}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @return this
     */
    public UdpCheck requireReply() {
        return set("require_reply");
    }

    /**
     * Demands an answer, with these bytes if some are given: in hexadecimal, an X for what may be anything.
     *
     * <p>Keyword {@code require_reply}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param hex the hex, one word whatever is in it
     * @return this
     */
    public UdpCheck requireReply(String hex) {
        return set("require_reply", Word.of(hex));
    }

    /**
     * Shortest answer that counts.
     *
     * <p>Keyword {@code min_reply_length}. keepalived's default: 0. Manual {@code keepalived.conf(5)}, section
     * "Virtual server(s)".
     *
     * @param bytes 0 to 65535
     * @return this
     */
    public UdpCheck minReplyLength(int bytes) {
        return set("min_reply_length", Words.number(bytes));
    }

    /**
     * Longest answer that counts.
     *
     * <p>Keyword {@code max_reply_length}. keepalived's default: 255. Manual {@code keepalived.conf(5)}, section
     * "Virtual server(s)".
     *
     * @param bytes 0 to 65535
     * @return this
     */
    public UdpCheck maxReplyLength(int bytes) {
        return set("max_reply_length", Words.number(bytes));
    }
}
