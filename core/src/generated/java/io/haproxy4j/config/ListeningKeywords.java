// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.expr.LogFormat;
import io.haproxy4j.config.line.Reference;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.rule.When;
import io.haproxy4j.config.value.CaptureDirection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Keywords of {@code frontend}, {@code listen}.
 */
interface ListeningKeywords<B> extends Keywords<B> {
    /**
     * Opens one or more listening sockets, each an address with port, a port range or a UNIX path, all with the
     * same options.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param addresses the addresses, one or more addresses to listen on, separated by commas
     * @return this builder
     */
    default B bind(String addresses) {
        return keyword("bind", Word.of(addresses));
    }

    /**
     * Opens one or more listening sockets, each an address with port, a port range or a UNIX path, all with the
     * same options.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param addresses the addresses, one or more addresses to listen on, separated by commas
     * @param options sets them
     * @return this builder
     */
    default B bind(String addresses, Consumer<BindOptions> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of(addresses)));
        options.accept(new BindOptions(words));
        return keyword("bind", words);
    }

    /**
     * Logs a cookie as sent by the client and as set by the server. The name is a prefix match unless it ends with
     * an equal sign, and the length cuts the logged name and value.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param name the name, one word whatever is in it
     * @param length the most that is kept of it, in bytes, at least 1
     * @return this builder
     */
    default B captureCookie(String name, int length) {
        return keyword("capture cookie", Word.of(name), Word.of("len"),
                Word.number("capture cookie length", length, 1, Integer.MAX_VALUE));
    }

    /**
     * Logs the last value of a request header, cut to the length. The slots are numbered from 0 in order of
     * declaration and only exist in the frontend that declares them.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param name the name, the name of a header
     * @param length the most that is kept of it, in bytes, at least 1
     * @return this builder
     */
    default B captureRequestHeader(String name, int length) {
        return keyword("capture request header", Word.of(name), Word.of("len"),
                Word.number("capture request header length", length, 1, Integer.MAX_VALUE));
    }

    /**
     * Logs the last value of a response header, cut to the length. The slots are numbered from 0 in order of
     * declaration.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param name the name, the name of a header
     * @param length the most that is kept of it, in bytes, at least 1
     * @return this builder
     */
    default B captureResponseHeader(String name, int length) {
        return keyword("capture response header", Word.of(name), Word.of("len"),
                Word.number("capture response header length", length, 1, Integer.MAX_VALUE));
    }

    /**
     * Reserves a capture slot that capture actions fill later by its number, for example from a backend. Slots are
     * numbered from 0 per direction.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param direction direction: {@code request}, {@code response}
     * @param length the most that is kept of it, in bytes, at least 1
     * @return this builder
     */
    default B declareCapture(CaptureDirection direction, int length) {
        return keyword("declare capture", Word.of(direction.word()), Word.of("len"),
                Word.number("declare capture length", length, 1, Integer.MAX_VALUE));
    }

    /**
     * Lets switching rules choose a backend although it is disabled or unpublished, so that operators can test it
     * before the public can reach it.
     *
     * <p>Since HAProxy 3.4. Configuration manual, section 4.2.
     *
     * @param when when it applies
     * @return this builder
     */
    default B forceBeSwitch(When when) {
        List<Word> words = new ArrayList<>();
        words.addAll(when.words());
        return keyword("force-be-switch", words);
    }

    /**
     * Makes the monitor URI answer 503 instead of 200 when the condition holds, so that an upstream load balancer
     * takes this one out.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param when when it applies
     * @return this builder
     */
    default B monitorFail(When when) {
        List<Word> words = new ArrayList<>();
        words.addAll(when.words());
        return keyword("monitor fail", words);
    }

    /**
     * Sends matching requests to a backend; the first rule that matches decides. The name may be a log-format
     * string computed per request, unknown names then fall through.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param backend the backend, the name of a backend or listen section
     * @return this builder
     */
    default B useBackend(String backend) {
        return keyword("use_backend", Word.reference(Reference.Kind.BACKEND, backend));
    }

    /**
     * Sends matching requests to a backend; the first rule that matches decides. The name may be a log-format
     * string computed per request, unknown names then fall through.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param backend the backend, the name of a backend or listen section
     * @param when when it applies
     * @return this builder
     */
    default B useBackend(String backend, When when) {
        List<Word> words = new ArrayList<>(List.of(Word.reference(Reference.Kind.BACKEND,
                backend)));
        words.addAll(when.words());
        return keyword("use_backend", words);
    }

    /**
     * Sends matching requests to a backend; the first rule that matches decides. The name may be a log-format
     * string computed per request, unknown names then fall through.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param backendName name of the backend, computed for each request
     * @return this builder
     */
    default B useBackend(LogFormat backendName) {
        return keyword("use_backend", backendName.word());
    }

    /**
     * Sends matching requests to a backend; the first rule that matches decides. The name may be a log-format
     * string computed per request, unknown names then fall through.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param backendName name of the backend, computed for each request
     * @param when when it applies
     * @return this builder
     */
    default B useBackend(LogFormat backendName, When when) {
        List<Word> words = new ArrayList<>(List.of(backendName.word()));
        words.addAll(when.words());
        return keyword("use_backend", words);
    }
}
