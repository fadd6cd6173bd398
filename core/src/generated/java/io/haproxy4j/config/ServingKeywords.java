// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.argument.Addresses;
import io.haproxy4j.config.expr.Expr;
import io.haproxy4j.config.line.Reference;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.rule.When;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Keywords of {@code listen}, {@code backend}.
 */
interface ServingKeywords<B> extends Keywords<B> {
    /**
     * Starts the backend hidden: switching rules skip it as if it were not named, while its servers are
     * initialised and checked. It is put into service at run time with the CLI command "publish backend".
     *
     * <p>Since HAProxy 3.4. Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B beUnpublished() {
        return keyword("be-unpublished");
    }

    /**
     * Sends everything to one address, without a server's options or checks. Replaced by a server line; deprecated
     * since 3.3.
     *
     * <p>Deprecated by HAProxy in 3.4. Configuration manual, section 4.2.
     *
     * @param address the address, {@code host:port} or the path of a unix socket
     * @return this builder
     */
    default B dispatch(String address) {
        return keyword("dispatch", Word.of(address));
    }

    /**
     * Sends everything to one address, without a server's options or checks. Replaced by a server line; deprecated
     * since 3.3.
     *
     * <p>Deprecated by HAProxy in 3.4. Configuration manual, section 4.2.
     *
     * @param host an IP address or a host name
     * @param port port, from 1 to 65535
     * @return this builder
     */
    default B dispatch(String host, int port) {
        return keyword("dispatch", Addresses.hostPort(host, port));
    }

    /**
     * Follows the persistence cookie even to a server that is marked down, for requests that match. Used to test a
     * server before it is put back into service.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param when when it applies
     * @return this builder
     */
    default B forcePersist(When when) {
        List<Word> words = new ArrayList<>();
        words.addAll(when.words());
        return keyword("force-persist", words);
    }

    /**
     * Ignores the persistence cookie for requests that match, so static files can be spread freely.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param when when it applies
     * @return this builder
     */
    default B ignorePersist(When when) {
        List<Word> words = new ArrayList<>();
        words.addAll(when.words());
        return keyword("ignore-persist", words);
    }

    /**
     * Adds a server with its address and options. Without a port the client's destination port is used, with a
     * sign the port is an offset.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param name the name: letters, digits and {@code _.:-}
     * @param address the address, {@code host:port} or the path of a unix socket
     * @return this builder
     */
    default B server(String name, String address) {
        return keyword("server", Word.name(name), Word.of(address));
    }

    /**
     * Adds a server with its address and options. Without a port the client's destination port is used, with a
     * sign the port is an offset.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param name the name: letters, digits and {@code _.:-}
     * @param address the address, {@code host:port} or the path of a unix socket
     * @param options sets them
     * @return this builder
     */
    default B server(String name, String address, Consumer<ServerOptions> options) {
        List<Word> words = new ArrayList<>(List.of(Word.name(name), Word.of(address)));
        options.accept(new ServerOptions(words));
        return keyword("server", words);
    }

    /**
     * Adds a server with its address and options. Without a port the client's destination port is used, with a
     * sign the port is an offset.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param name the name: letters, digits and {@code _.:-}
     * @param host an IP address or a host name
     * @param port port, from 1 to 65535
     * @return this builder
     */
    default B server(String name, String host, int port) {
        return keyword("server", Word.name(name), Addresses.hostPort(host, port));
    }

    /**
     * Adds a server with its address and options. Without a port the client's destination port is used, with a
     * sign the port is an offset.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param name the name: letters, digits and {@code _.:-}
     * @param host an IP address or a host name
     * @param port port, from 1 to 65535
     * @param options sets them
     * @return this builder
     */
    default B server(String name, String host, int port, Consumer<ServerOptions> options) {
        List<Word> words = new ArrayList<>(List.of(Word.name(name), Addresses.hostPort(host,
                port)));
        options.accept(new ServerOptions(words));
        return keyword("server", words);
    }

    /**
     * Adds a row of servers, numbered after the prefix, that share name and options; DNS resolution fills them.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param prefix what it begins with: letters, digits and {@code _.:-}
     * @param count how many, at least 1
     * @param address the address, {@code host:port} or the path of a unix socket
     * @return this builder
     */
    default B serverTemplate(String prefix, int count, String address) {
        return keyword("server-template", Word.name(prefix), Word.number("server-template count",
                count, 1, Integer.MAX_VALUE), Word.of(address));
    }

    /**
     * Adds a row of servers, numbered after the prefix, that share name and options; DNS resolution fills them.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param prefix what it begins with: letters, digits and {@code _.:-}
     * @param count how many, at least 1
     * @param address the address, {@code host:port} or the path of a unix socket
     * @param options sets them
     * @return this builder
     */
    default B serverTemplate(String prefix, int count, String address,
            Consumer<ServerOptions> options) {
        List<Word> words = new ArrayList<>(List.of(Word.name(prefix),
                Word.number("server-template count", count, 1, Integer.MAX_VALUE),
                Word.of(address)));
        options.accept(new ServerOptions(words));
        return keyword("server-template", words);
    }

    /**
     * Adds a row of servers, numbered after the prefix, that share name and options; DNS resolution fills them.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param prefix what it begins with: letters, digits and {@code _.:-}
     * @param low number of the first, at least 1
     * @param high number of the last, at least 1
     * @param address the address, {@code host:port} or the path of a unix socket
     * @return this builder
     */
    default B serverTemplate(String prefix, int low, int high, String address) {
        return keyword("server-template", Word.name(prefix), Word.number("server-template low", low,
                1, Integer.MAX_VALUE).join(Word.of("-"), Word.number("server-template high", high,
                1, Integer.MAX_VALUE)), Word.of(address));
    }

    /**
     * Adds a row of servers, numbered after the prefix, that share name and options; DNS resolution fills them.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param prefix what it begins with: letters, digits and {@code _.:-}
     * @param low number of the first, at least 1
     * @param high number of the last, at least 1
     * @param address the address, {@code host:port} or the path of a unix socket
     * @param options sets them
     * @return this builder
     */
    default B serverTemplate(String prefix, int low, int high, String address,
            Consumer<ServerOptions> options) {
        List<Word> words = new ArrayList<>(List.of(Word.name(prefix),
                Word.number("server-template low", low, 1, Integer.MAX_VALUE).join(Word.of("-"),
                Word.number("server-template high", high, 1, Integer.MAX_VALUE)),
                Word.of(address)));
        options.accept(new ServerOptions(words));
        return keyword("server-template", words);
    }

    /**
     * Adds a row of servers, numbered after the prefix, that share name and options; DNS resolution fills them.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param prefix what it begins with: letters, digits and {@code _.:-}
     * @param count how many, at least 1
     * @param host an IP address or a host name
     * @param port port, from 1 to 65535
     * @return this builder
     */
    default B serverTemplate(String prefix, int count, String host, int port) {
        return keyword("server-template", Word.name(prefix), Word.number("server-template count",
                count, 1, Integer.MAX_VALUE), Addresses.hostPort(host, port));
    }

    /**
     * Adds a row of servers, numbered after the prefix, that share name and options; DNS resolution fills them.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param prefix what it begins with: letters, digits and {@code _.:-}
     * @param count how many, at least 1
     * @param host an IP address or a host name
     * @param port port, from 1 to 65535
     * @param options sets them
     * @return this builder
     */
    default B serverTemplate(String prefix, int count, String host, int port,
            Consumer<ServerOptions> options) {
        List<Word> words = new ArrayList<>(List.of(Word.name(prefix),
                Word.number("server-template count", count, 1, Integer.MAX_VALUE),
                Addresses.hostPort(host, port)));
        options.accept(new ServerOptions(words));
        return keyword("server-template", words);
    }

    /**
     * Adds a row of servers, numbered after the prefix, that share name and options; DNS resolution fills them.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param prefix what it begins with: letters, digits and {@code _.:-}
     * @param low number of the first, at least 1
     * @param high number of the last, at least 1
     * @param host an IP address or a host name
     * @param port port, from 1 to 65535
     * @return this builder
     */
    default B serverTemplate(String prefix, int low, int high, String host, int port) {
        return keyword("server-template", Word.name(prefix), Word.number("server-template low", low,
                1, Integer.MAX_VALUE).join(Word.of("-"), Word.number("server-template high", high,
                1, Integer.MAX_VALUE)), Addresses.hostPort(host, port));
    }

    /**
     * Adds a row of servers, numbered after the prefix, that share name and options; DNS resolution fills them.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param prefix what it begins with: letters, digits and {@code _.:-}
     * @param low number of the first, at least 1
     * @param high number of the last, at least 1
     * @param host an IP address or a host name
     * @param port port, from 1 to 65535
     * @param options sets them
     * @return this builder
     */
    default B serverTemplate(String prefix, int low, int high, String host, int port,
            Consumer<ServerOptions> options) {
        List<Word> words = new ArrayList<>(List.of(Word.name(prefix),
                Word.number("server-template low", low, 1, Integer.MAX_VALUE).join(Word.of("-"),
                Word.number("server-template high", high, 1, Integer.MAX_VALUE)),
                Addresses.hostPort(host, port)));
        options.accept(new ServerOptions(words));
        return keyword("server-template", words);
    }

    /**
     * Looks the key up in a table and sends the request to the server remembered there, if it is usable. Reads
     * only.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param pattern what is looked up in the table
     * @return this builder
     */
    default B stickMatch(Expr pattern) {
        return keyword("stick match", pattern.word());
    }

    /**
     * Looks the key up in a table and sends the request to the server remembered there, if it is usable. Reads
     * only.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param pattern what is looked up in the table
     * @param when when it applies
     * @return this builder
     */
    default B stickMatch(Expr pattern, When when) {
        List<Word> words = new ArrayList<>(List.of(pattern.word()));
        words.addAll(when.words());
        return keyword("stick match", words);
    }

    /**
     * Looks the key up in a table and sends the request to the server remembered there, if it is usable. Reads
     * only.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param pattern what is looked up in the table
     * @param table the section whose table it is, the name of a section with a stick table
     * @return this builder
     */
    default B stickMatchTable(Expr pattern, String table) {
        return keyword("stick match", pattern.word(), Word.of("table"),
                Word.reference(Reference.Kind.TABLE, table));
    }

    /**
     * Looks the key up in a table and sends the request to the server remembered there, if it is usable. Reads
     * only.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param pattern what is looked up in the table
     * @param table the section whose table it is, the name of a section with a stick table
     * @param when when it applies
     * @return this builder
     */
    default B stickMatchTable(Expr pattern, String table, When when) {
        List<Word> words = new ArrayList<>(List.of(pattern.word(), Word.of("table"),
                Word.reference(Reference.Kind.TABLE, table)));
        words.addAll(when.words());
        return keyword("stick match", words);
    }

    /**
     * Looks the key up and remembers the chosen server: "stick match" and "stick store-request" in one.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param pattern what is looked up in the table
     * @return this builder
     */
    default B stickOn(Expr pattern) {
        return keyword("stick on", pattern.word());
    }

    /**
     * Looks the key up and remembers the chosen server: "stick match" and "stick store-request" in one.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param pattern what is looked up in the table
     * @param when when it applies
     * @return this builder
     */
    default B stickOn(Expr pattern, When when) {
        List<Word> words = new ArrayList<>(List.of(pattern.word()));
        words.addAll(when.words());
        return keyword("stick on", words);
    }

    /**
     * Looks the key up and remembers the chosen server: "stick match" and "stick store-request" in one.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param pattern what is looked up in the table
     * @param table the section whose table it is, the name of a section with a stick table
     * @return this builder
     */
    default B stickOnTable(Expr pattern, String table) {
        return keyword("stick on", pattern.word(), Word.of("table"),
                Word.reference(Reference.Kind.TABLE, table));
    }

    /**
     * Looks the key up and remembers the chosen server: "stick match" and "stick store-request" in one.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param pattern what is looked up in the table
     * @param table the section whose table it is, the name of a section with a stick table
     * @param when when it applies
     * @return this builder
     */
    default B stickOnTable(Expr pattern, String table, When when) {
        List<Word> words = new ArrayList<>(List.of(pattern.word(), Word.of("table"),
                Word.reference(Reference.Kind.TABLE, table)));
        words.addAll(when.words());
        return keyword("stick on", words);
    }

    /**
     * Remembers the server chosen for this key of the request.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param pattern what is looked up in the table
     * @return this builder
     */
    default B stickStoreRequest(Expr pattern) {
        return keyword("stick store-request", pattern.word());
    }

    /**
     * Remembers the server chosen for this key of the request.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param pattern what is looked up in the table
     * @param when when it applies
     * @return this builder
     */
    default B stickStoreRequest(Expr pattern, When when) {
        List<Word> words = new ArrayList<>(List.of(pattern.word()));
        words.addAll(when.words());
        return keyword("stick store-request", words);
    }

    /**
     * Remembers the server chosen for this key of the request.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param pattern what is looked up in the table
     * @param table the section whose table it is, the name of a section with a stick table
     * @return this builder
     */
    default B stickStoreRequestTable(Expr pattern, String table) {
        return keyword("stick store-request", pattern.word(), Word.of("table"),
                Word.reference(Reference.Kind.TABLE, table));
    }

    /**
     * Remembers the server chosen for this key of the request.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param pattern what is looked up in the table
     * @param table the section whose table it is, the name of a section with a stick table
     * @param when when it applies
     * @return this builder
     */
    default B stickStoreRequestTable(Expr pattern, String table, When when) {
        List<Word> words = new ArrayList<>(List.of(pattern.word(), Word.of("table"),
                Word.reference(Reference.Kind.TABLE, table)));
        words.addAll(when.words());
        return keyword("stick store-request", words);
    }

    /**
     * Remembers the server that sent a response, under a key of the response such as a session cookie it sets.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param pattern what is looked up in the table
     * @return this builder
     */
    default B stickStoreResponse(Expr pattern) {
        return keyword("stick store-response", pattern.word());
    }

    /**
     * Remembers the server that sent a response, under a key of the response such as a session cookie it sets.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param pattern what is looked up in the table
     * @param when when it applies
     * @return this builder
     */
    default B stickStoreResponse(Expr pattern, When when) {
        List<Word> words = new ArrayList<>(List.of(pattern.word()));
        words.addAll(when.words());
        return keyword("stick store-response", words);
    }

    /**
     * Remembers the server that sent a response, under a key of the response such as a session cookie it sets.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param pattern what is looked up in the table
     * @param table the section whose table it is, the name of a section with a stick table
     * @return this builder
     */
    default B stickStoreResponseTable(Expr pattern, String table) {
        return keyword("stick store-response", pattern.word(), Word.of("table"),
                Word.reference(Reference.Kind.TABLE, table));
    }

    /**
     * Remembers the server that sent a response, under a key of the response such as a session cookie it sets.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param pattern what is looked up in the table
     * @param table the section whose table it is, the name of a section with a stick table
     * @param when when it applies
     * @return this builder
     */
    default B stickStoreResponseTable(Expr pattern, String table, When when) {
        List<Word> words = new ArrayList<>(List.of(pattern.word(), Word.of("table"),
                Word.reference(Reference.Kind.TABLE, table)));
        words.addAll(when.words());
        return keyword("stick store-response", words);
    }

    /**
     * Speaks FastCGI with the servers of this backend, with the settings of an fcgi-app section. Its servers need
     * "proto fcgi".
     *
     * <p>Configuration manual, section 10.1.2.
     *
     * @param application application, the name of a fcgi-app section
     * @return this builder
     */
    default B useFcgiApp(String application) {
        return keyword("use-fcgi-app", Word.reference(Reference.Kind.FCGI_APP, application));
    }

    /**
     * Sends matching requests to a server of this backend, before load balancing. Rules are tried in order; a
     * server that is down is skipped.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param server the server, the name of a server of the same section
     * @param when when it applies
     * @return this builder
     */
    default B useServer(String server, When when) {
        List<Word> words = new ArrayList<>(List.of(Word.reference(Reference.Kind.SERVER, server)));
        words.addAll(when.words());
        return keyword("use-server", words);
    }
}
