// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.Reference;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.rule.When;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Keywords of frontend and listen alone (configuration manual, section 4.2). */
interface ListeningKeywords<B> extends Keywords<B> {

    /**
     * Listens on an address.
     *
     * @param address {@code ip:port}, {@code :port} for all IPv4 addresses, {@code [ipv6]:port}, {@code unix@path} or
     *     several of them separated by commas
     * @return this builder
     */
    default B bind(String address) {
        return keyword("bind", Word.of(address));
    }

    /**
     * Listens on an address.
     *
     * @param address {@code ip:port}, {@code :port} for all IPv4 addresses, {@code [ipv6]:port}, {@code unix@path} or
     *     several of them separated by commas
     * @param options TLS and the rest
     * @return this builder
     */
    default B bind(String address, Consumer<BindOptions> options) {
        List<Word> words = new ArrayList<>();
        words.add(Word.of(address));
        options.accept(new BindOptions(words));
        return keyword("bind", words);
    }

    /**
     * The backend for some of the traffic; the first rule that applies wins.
     *
     * @param backend name of a backend or listen section
     * @param when for which traffic
     * @return this builder
     */
    default B useBackend(String backend, When when) {
        return keyword("use_backend", List.of(Word.reference(Reference.Kind.BACKEND, backend)), when);
    }
}
