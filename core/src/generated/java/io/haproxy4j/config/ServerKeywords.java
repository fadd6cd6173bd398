// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.Size;
import java.util.List;

/**
 * Options of {@code server} lines.
 */
abstract class ServerKeywords<O extends ServerKeywords<O>> extends DefaultServerKeywords<O> {
    ServerKeywords(List<Word> words) {
        super(words);
    }

    /**
     * Identifier of the server that stays the same over reloads and renames; unique among all objects.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 5.2.
     *
     * @param guid the identifier: letters, digits and {@code _.:-}
     * @return this builder
     */
    public O guid(String guid) {
        return put("guid", Word.name(guid));
    }

    /**
     * Fixed number of the server in its backend; without it a number is assigned by position.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @param id the number that identifies it, at least 1
     * @return this builder
     */
    public O id(int id) {
        return put("id", Word.number("id", id, 1, Integer.MAX_VALUE));
    }

    /**
     * Forbids SSLv3; ssl-min-ver is clearer.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O noSslv3() {
        return put("no-sslv3");
    }

    /**
     * Forbids TLS 1.0; ssl-min-ver is clearer.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O noTlsv10() {
        return put("no-tlsv10");
    }

    /**
     * Forbids TLS 1.1; ssl-min-ver is clearer.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O noTlsv11() {
        return put("no-tlsv11");
    }

    /**
     * Forbids TLS 1.2; ssl-max-ver is clearer.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O noTlsv12() {
        return put("no-tlsv12");
    }

    /**
     * Forbids TLS 1.3; ssl-max-ver is clearer.
     *
     * <p>Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O noTlsv13() {
        return put("no-tlsv13");
    }

    /**
     * Congestion control of QUIC connections to the server, with the largest window.
     *
     * <p>HAProxy's default: cubic. Since HAProxy 3.4. Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O quicCcAlgoCubic() {
        return put("quic-cc-algo", Word.of("cubic"));
    }

    /**
     * Congestion control of QUIC connections to the server, with the largest window.
     *
     * <p>HAProxy's default: cubic. Since HAProxy 3.4. Configuration manual, section 5.2.
     *
     * @param maxWindow max window
     * @return this builder
     */
    public O quicCcAlgoCubic(Size maxWindow) {
        return put("quic-cc-algo", Word.of("cubic(").join(maxWindow.word("quic-cc-algo", 0,
                4294967295L), Word.of(")")));
    }

    /**
     * Congestion control of QUIC connections to the server, with the largest window.
     *
     * <p>HAProxy's default: cubic. Since HAProxy 3.4. Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O quicCcAlgoNewreno() {
        return put("quic-cc-algo", Word.of("newreno"));
    }

    /**
     * Congestion control of QUIC connections to the server, with the largest window.
     *
     * <p>HAProxy's default: cubic. Since HAProxy 3.4. Configuration manual, section 5.2.
     *
     * @param maxWindow max window
     * @return this builder
     */
    public O quicCcAlgoNewreno(Size maxWindow) {
        return put("quic-cc-algo", Word.of("newreno(").join(maxWindow.word("quic-cc-algo", 0,
                4294967295L), Word.of(")")));
    }

    /**
     * Congestion control of QUIC connections to the server, with the largest window.
     *
     * <p>HAProxy's default: cubic. Since HAProxy 3.4. Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O quicCcAlgoBbr() {
        return put("quic-cc-algo", Word.of("bbr"));
    }

    /**
     * Congestion control of QUIC connections to the server, with the largest window.
     *
     * <p>HAProxy's default: cubic. Since HAProxy 3.4. Configuration manual, section 5.2.
     *
     * @param maxWindow max window
     * @return this builder
     */
    public O quicCcAlgoBbr(Size maxWindow) {
        return put("quic-cc-algo", Word.of("bbr(").join(maxWindow.word("quic-cc-algo", 0,
                4294967295L), Word.of(")")));
    }

    /**
     * Congestion control of QUIC connections to the server, with the largest window.
     *
     * <p>HAProxy's default: cubic. Since HAProxy 3.4. Configuration manual, section 5.2.
     *
     * @return this builder
     */
    public O quicCcAlgoNocc() {
        return put("quic-cc-algo", Word.of("nocc"));
    }

    /**
     * Congestion control of QUIC connections to the server, with the largest window.
     *
     * <p>HAProxy's default: cubic. Since HAProxy 3.4. Configuration manual, section 5.2.
     *
     * @param maxWindow max window
     * @return this builder
     */
    public O quicCcAlgoNocc(Size maxWindow) {
        return put("quic-cc-algo", Word.of("nocc(").join(maxWindow.word("quic-cc-algo", 0,
                4294967295L), Word.of(")")));
    }

    /**
     * Congestion control of QUIC connections to the server, with the largest window.
     *
     * <p>HAProxy's default: cubic. Since HAProxy 3.4. Configuration manual, section 5.2.
     *
     * @param maxWindow max window, digits with at most one of the suffixes {@code k}, {@code m} and {@code g}
     * @return this builder
     */
    public O quicCcAlgoCubic(String maxWindow) {
        return put("quic-cc-algo", Word.of("cubic(").join(Size.parse("quic-cc-algo", maxWindow, 0,
                4294967295L), Word.of(")")));
    }

    /**
     * Congestion control of QUIC connections to the server, with the largest window.
     *
     * <p>HAProxy's default: cubic. Since HAProxy 3.4. Configuration manual, section 5.2.
     *
     * @param maxWindow max window, digits with at most one of the suffixes {@code k}, {@code m} and {@code g}
     * @return this builder
     */
    public O quicCcAlgoNewreno(String maxWindow) {
        return put("quic-cc-algo", Word.of("newreno(").join(Size.parse("quic-cc-algo", maxWindow, 0,
                4294967295L), Word.of(")")));
    }

    /**
     * Congestion control of QUIC connections to the server, with the largest window.
     *
     * <p>HAProxy's default: cubic. Since HAProxy 3.4. Configuration manual, section 5.2.
     *
     * @param maxWindow max window, digits with at most one of the suffixes {@code k}, {@code m} and {@code g}
     * @return this builder
     */
    public O quicCcAlgoBbr(String maxWindow) {
        return put("quic-cc-algo", Word.of("bbr(").join(Size.parse("quic-cc-algo", maxWindow, 0,
                4294967295L), Word.of(")")));
    }

    /**
     * Congestion control of QUIC connections to the server, with the largest window.
     *
     * <p>HAProxy's default: cubic. Since HAProxy 3.4. Configuration manual, section 5.2.
     *
     * @param maxWindow max window, digits with at most one of the suffixes {@code k}, {@code m} and {@code g}
     * @return this builder
     */
    public O quicCcAlgoNocc(String maxWindow) {
        return put("quic-cc-algo", Word.of("nocc(").join(Size.parse("quic-cc-algo", maxWindow, 0,
                4294967295L), Word.of(")")));
    }
}
