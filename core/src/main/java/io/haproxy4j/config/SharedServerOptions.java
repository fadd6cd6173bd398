// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.Options;
import io.haproxy4j.config.line.Reference;
import io.haproxy4j.config.line.Repetition;
import io.haproxy4j.config.line.Word;
import java.util.List;

/** Options of {@code server} and {@code default-server} lines whose arguments have more forms than can be generated. */
abstract class SharedServerOptions<O extends SharedServerOptions<O>> extends Options<O> {

    SharedServerOptions(List<Word> words) {
        super(words);
    }

    /**
     * How the server's address is found at start, in this order until one way works. HAProxy's default: last, libc.
     *
     * @param method {@code last} for the state file, {@code libc} for the system's resolver, {@code none} for starting
     *     without an address, or an address to use
     * @param more what to try next
     * @return this builder
     */
    public O initAddr(String method, String... more) {
        return put("init-addr", Repetition.joined(",", Word::of, method, more));
    }

    /**
     * The address connections to the server come from; {@code usesrc} options may follow.
     *
     * @param address an address of this machine, {@code address:port} or {@code address:low-high}
     * @return this builder
     */
    public O source(String address) {
        return put("source", Word.of(address));
    }

    /**
     * Takes the health of another server instead of checking this one.
     *
     * @param server {@code server} of the same section, or {@code backend/server}
     * @return this builder
     */
    public O track(String server) {
        return put("track", Word.reference(Reference.Kind.SERVER, server));
    }
}
