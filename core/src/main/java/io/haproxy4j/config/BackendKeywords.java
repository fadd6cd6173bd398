// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.BalanceAlgorithm;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Keywords of defaults, backend and listen: the servers' side (configuration manual, section 4.2). */
interface BackendKeywords<B> extends Keywords<B> {

    /**
     * How a server is chosen.
     *
     * @param algorithm the algorithm; HAProxy's default is round robin up to 3.2 and random from 3.3
     * @return this builder
     */
    default B balance(BalanceAlgorithm algorithm) {
        return keyword("balance", algorithm.words());
    }

    /**
     * How often a failed connection attempt is repeated on the same server.
     *
     * @param count at least 0; HAProxy's default is 3
     * @return this builder
     */
    default B retries(int count) {
        return keyword("retries", Word.number("retries", count, 0, Integer.MAX_VALUE));
    }

    /**
     * Lets the last attempt go to another server, breaking persistence rather than the request.
     *
     * @return this builder
     */
    default B optionRedispatch() {
        return keyword("option redispatch");
    }

    /**
     * Lets attempts go to another server, breaking persistence rather than the request.
     *
     * @param interval every how many attempts; 1 means from the first repetition on
     * @return this builder
     */
    default B optionRedispatch(int interval) {
        return keyword("option redispatch", Word.number("redispatch interval", interval, -100, 100));
    }

    /**
     * Uses all backup servers together when no other is left, instead of the first one.
     *
     * @return this builder
     */
    default B optionAllbackups() {
        return keyword("option allbackups");
    }

    /**
     * Checks servers with an HTTP request; what counts as healthy is said by {@code httpCheckExpectStatus}.
     *
     * @param method HTTP method
     * @param uri path of the request
     * @return this builder
     */
    default B optionHttpchk(String method, String uri) {
        return keyword("option httpchk", Word.of(method), Word.of(uri));
    }

    /**
     * Options of the servers that follow.
     *
     * @param options sets them
     * @return this builder
     */
    default B defaultServer(Consumer<DefaultServerOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new DefaultServerOptions(words));
        return keyword("default-server", words);
    }
}
