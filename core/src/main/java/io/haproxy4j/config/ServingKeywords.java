// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.argument.Addresses;
import io.haproxy4j.config.expr.Expr;
import io.haproxy4j.config.line.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Keywords of backend and listen alone (configuration manual, section 4.2). */
interface ServingKeywords<B> extends Keywords<B> {

    /**
     * A server.
     *
     * @param name its name, once per section
     * @param host address or host name; a host name is resolved at start unless options say otherwise
     * @param port port, 1 to 65535
     * @return this builder
     */
    default B server(String name, String host, int port) {
        return keyword("server", Word.name(name), Addresses.hostPort(host, port));
    }

    /**
     * A server.
     *
     * @param name its name, once per section
     * @param host address or host name; a host name is resolved at start unless options say otherwise
     * @param port port, 1 to 65535
     * @param options checks, weight and the rest
     * @return this builder
     */
    default B server(String name, String host, int port, Consumer<ServerOptions> options) {
        List<Word> words = new ArrayList<>();
        words.add(Word.name(name));
        words.add(Addresses.hostPort(host, port));
        options.accept(new ServerOptions(words));
        return keyword("server", words);
    }

    /**
     * Sends what has the same value to the same server, and remembers it in the section's stick table.
     *
     * @param key the value, of the table's type
     * @return this builder
     */
    default B stickOn(Expr key) {
        return keyword("stick on", key.word());
    }
}
