// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.argument.Addresses;
import io.haproxy4j.config.argument.LogTarget;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.LogFacility;
import io.haproxy4j.config.value.LogLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Builds a {@code peers} section: the processes that share stick tables (configuration manual, section 11.2). One of the peers must be the process itself, by the name in {@code localpeer}; without it HAProxy only warns and switches replication off.
 */
public final class PeersBuilder extends SectionBuilder<PeersBuilder> {
    PeersBuilder(String name) {
        super(SectionKind.PEERS, name);
    }

    /**
     * Address on which the local peer is reached, with the options of a bind line. The local server line then has
     * no address, and peer lines cannot be used beside it.
     *
     * <p>Configuration manual, section 11.2.
     *
     * @param address the address, one or more addresses to listen on, separated by commas
     * @return this builder
     */
    public PeersBuilder bind(String address) {
        return keyword("bind", Word.of(address));
    }

    /**
     * Address on which the local peer is reached, with the options of a bind line. The local server line then has
     * no address, and peer lines cannot be used beside it.
     *
     * <p>Configuration manual, section 11.2.
     *
     * @param address the address, one or more addresses to listen on, separated by commas
     * @param options sets them
     * @return this builder
     */
    public PeersBuilder bind(String address, Consumer<BindOptions> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of(address)));
        options.accept(new BindOptions(words));
        return keyword("bind", words);
    }

    /**
     * Options of the listening side of the local peer when its address stands on a peer line.
     *
     * <p>Configuration manual, section 11.2.
     *
     * @param options sets them
     * @return this builder
     */
    public PeersBuilder defaultBind(Consumer<BindOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new BindOptions(words));
        return keyword("default-bind", words);
    }

    /**
     * Transport options of the following server and peer lines.
     *
     * <p>Configuration manual, section 11.2.
     *
     * @param options sets them
     * @return this builder
     */
    public PeersBuilder defaultServer(Consumer<DefaultServerOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new DefaultServerOptions(words));
        return keyword("default-server", words);
    }

    /**
     * Switches this section off without removing what refers to it.
     *
     * <p>HAProxy's default: enabled. Configuration manual, section 11.2.
     *
     * @return this builder
     */
    public PeersBuilder disabled() {
        return keyword("disabled");
    }

    /**
     * Switches this section on again.
     *
     * <p>HAProxy's default: enabled. Configuration manual, section 11.2.
     *
     * @return this builder
     */
    public PeersBuilder enabled() {
        return keyword("enabled");
    }

    /**
     * Target for messages about the listener of the peers.
     *
     * <p>HAProxy's default: none. Configuration manual, section 11.2.
     *
     * @return this builder
     */
    public PeersBuilder logGlobal() {
        return keyword("log", Word.of("global"));
    }

    /**
     * Target for messages about the listener of the peers.
     *
     * <p>HAProxy's default: none. Configuration manual, section 11.2.
     *
     * @param target {@code host:port}, the path of a unix socket, {@code stdout}, {@code stderr}, {@code fd@N},
     *     {@code ring@NAME}, or since HAProxy 3.0 {@code backend@NAME}
     * @param facility the syslog facility
     * @return this builder
     */
    public PeersBuilder log(String target, LogFacility facility) {
        return keyword("log", LogTarget.word(target), Word.constant(facility));
    }

    /**
     * Target for messages about the listener of the peers.
     *
     * <p>HAProxy's default: none. Configuration manual, section 11.2.
     *
     * @param target {@code host:port}, the path of a unix socket, {@code stdout}, {@code stderr}, {@code fd@N},
     *     {@code ring@NAME}, or since HAProxy 3.0 {@code backend@NAME}
     * @param facility the syslog facility
     * @param level the level
     * @return this builder
     */
    public PeersBuilder log(String target, LogFacility facility, LogLevel level) {
        return keyword("log", LogTarget.word(target), Word.constant(facility),
                Word.constant(level));
    }

    /**
     * Target for messages about the listener of the peers.
     *
     * <p>HAProxy's default: none. Configuration manual, section 11.2.
     *
     * @param target {@code host:port}, the path of a unix socket, {@code stdout}, {@code stderr}, {@code fd@N},
     *     {@code ring@NAME}, or since HAProxy 3.0 {@code backend@NAME}
     * @param facility the syslog facility
     * @param level the level
     * @param minLevel the level that more severe messages are lowered to
     * @return this builder
     */
    public PeersBuilder log(String target, LogFacility facility, LogLevel level,
            LogLevel minLevel) {
        return keyword("log", LogTarget.word(target), Word.constant(facility), Word.constant(level),
                Word.constant(minLevel));
    }

    /**
     * Target for messages about the listener of the peers.
     *
     * <p>HAProxy's default: none. Configuration manual, section 11.2.
     *
     * @param target {@code host:port}, the path of a unix socket, {@code stdout}, {@code stderr}, {@code fd@N},
     *     {@code ring@NAME}, or since HAProxy 3.0 {@code backend@NAME}
     * @param facility the syslog facility
     * @param options sets them
     * @return this builder
     */
    public PeersBuilder log(String target, LogFacility facility, Consumer<LogOptions> options) {
        List<Word> words = new ArrayList<>(List.of(LogTarget.word(target)));
        options.accept(new LogOptions(words));
        words.add(Word.constant(facility));
        return keyword("log", words);
    }

    /**
     * Target for messages about the listener of the peers.
     *
     * <p>HAProxy's default: none. Configuration manual, section 11.2.
     *
     * @param target {@code host:port}, the path of a unix socket, {@code stdout}, {@code stderr}, {@code fd@N},
     *     {@code ring@NAME}, or since HAProxy 3.0 {@code backend@NAME}
     * @param facility the syslog facility
     * @param level the level
     * @param options sets them
     * @return this builder
     */
    public PeersBuilder log(String target, LogFacility facility, LogLevel level,
            Consumer<LogOptions> options) {
        List<Word> words = new ArrayList<>(List.of(LogTarget.word(target)));
        options.accept(new LogOptions(words));
        words.add(Word.constant(facility));
        words.add(Word.constant(level));
        return keyword("log", words);
    }

    /**
     * Target for messages about the listener of the peers.
     *
     * <p>HAProxy's default: none. Configuration manual, section 11.2.
     *
     * @param target {@code host:port}, the path of a unix socket, {@code stdout}, {@code stderr}, {@code fd@N},
     *     {@code ring@NAME}, or since HAProxy 3.0 {@code backend@NAME}
     * @param facility the syslog facility
     * @param level the level
     * @param minLevel the level that more severe messages are lowered to
     * @param options sets them
     * @return this builder
     */
    public PeersBuilder log(String target, LogFacility facility, LogLevel level, LogLevel minLevel,
            Consumer<LogOptions> options) {
        List<Word> words = new ArrayList<>(List.of(LogTarget.word(target)));
        options.accept(new LogOptions(words));
        words.add(Word.constant(facility));
        words.add(Word.constant(level));
        words.add(Word.constant(minLevel));
        return keyword("log", words);
    }

    /**
     * Undoes {@code log}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    public PeersBuilder noLog() {
        return keyword("no log");
    }

    /**
     * A member of the group. The one named as this node is its own listener; the lines should be the same on all
     * nodes.
     *
     * <p>Configuration manual, section 11.2.
     *
     * @param name the name, one word whatever is in it
     * @param address the address, {@code host:port} or the path of a unix socket
     * @return this builder
     */
    public PeersBuilder peer(String name, String address) {
        return keyword("peer", Word.of(name), Word.of(address));
    }

    /**
     * A member of the group. The one named as this node is its own listener; the lines should be the same on all
     * nodes.
     *
     * <p>Configuration manual, section 11.2.
     *
     * @param name the name, one word whatever is in it
     * @param address the address, {@code host:port} or the path of a unix socket
     * @param options sets them
     * @return this builder
     */
    public PeersBuilder peer(String name, String address, Consumer<ServerOptions> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of(name), Word.of(address)));
        options.accept(new ServerOptions(words));
        return keyword("peer", words);
    }

    /**
     * A member of the group. The one named as this node is its own listener; the lines should be the same on all
     * nodes.
     *
     * <p>Configuration manual, section 11.2.
     *
     * @param name the name, one word whatever is in it
     * @param host an IP address or a host name
     * @param port port, from 1 to 65535
     * @return this builder
     */
    public PeersBuilder peer(String name, String host, int port) {
        return keyword("peer", Word.of(name), Addresses.hostPort(host, port));
    }

    /**
     * A member of the group. The one named as this node is its own listener; the lines should be the same on all
     * nodes.
     *
     * <p>Configuration manual, section 11.2.
     *
     * @param name the name, one word whatever is in it
     * @param host an IP address or a host name
     * @param port port, from 1 to 65535
     * @param options sets them
     * @return this builder
     */
    public PeersBuilder peer(String name, String host, int port, Consumer<ServerOptions> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of(name), Addresses.hostPort(host, port)));
        options.accept(new ServerOptions(words));
        return keyword("peer", words);
    }

    /**
     * A member of the group with transport options of a server line. The local one has no address when a bind line
     * gives it.
     *
     * <p>Configuration manual, section 11.2.
     *
     * @param name the name, one word whatever is in it
     * @return this builder
     */
    public PeersBuilder server(String name) {
        return keyword("server", Word.of(name));
    }

    /**
     * A member of the group with transport options of a server line. The local one has no address when a bind line
     * gives it.
     *
     * <p>Configuration manual, section 11.2.
     *
     * @param name the name, one word whatever is in it
     * @param options sets them
     * @return this builder
     */
    public PeersBuilder server(String name, Consumer<ServerOptions> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of(name)));
        options.accept(new ServerOptions(words));
        return keyword("server", words);
    }

    /**
     * A member of the group with transport options of a server line. The local one has no address when a bind line
     * gives it.
     *
     * <p>Configuration manual, section 11.2.
     *
     * @param name the name, one word whatever is in it
     * @param address the address, {@code host:port} or the path of a unix socket
     * @return this builder
     */
    public PeersBuilder server(String name, String address) {
        return keyword("server", Word.of(name), Word.of(address));
    }

    /**
     * A member of the group with transport options of a server line. The local one has no address when a bind line
     * gives it.
     *
     * <p>Configuration manual, section 11.2.
     *
     * @param name the name, one word whatever is in it
     * @param address the address, {@code host:port} or the path of a unix socket
     * @param options sets them
     * @return this builder
     */
    public PeersBuilder server(String name, String address, Consumer<ServerOptions> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of(name), Word.of(address)));
        options.accept(new ServerOptions(words));
        return keyword("server", words);
    }

    /**
     * A member of the group with transport options of a server line. The local one has no address when a bind line
     * gives it.
     *
     * <p>Configuration manual, section 11.2.
     *
     * @param name the name, one word whatever is in it
     * @param host an IP address or a host name
     * @param port port, from 1 to 65535
     * @return this builder
     */
    public PeersBuilder server(String name, String host, int port) {
        return keyword("server", Word.of(name), Addresses.hostPort(host, port));
    }

    /**
     * A member of the group with transport options of a server line. The local one has no address when a bind line
     * gives it.
     *
     * <p>Configuration manual, section 11.2.
     *
     * @param name the name, one word whatever is in it
     * @param host an IP address or a host name
     * @param port port, from 1 to 65535
     * @param options sets them
     * @return this builder
     */
    public PeersBuilder server(String name, String host, int port,
            Consumer<ServerOptions> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of(name), Addresses.hostPort(host, port)));
        options.accept(new ServerOptions(words));
        return keyword("server", words);
    }

    /**
     * Number of parts in which table contents are divided among peers that carry the shard option, instead of all
     * going to each.
     *
     * <p>HAProxy's default: none. Since HAProxy 3.0. Configuration manual, section 11.2.
     *
     * @param shards number of parts, at least 1
     * @return this builder
     */
    public PeersBuilder shards(int shards) {
        return keyword("shards", Word.number("shards", shards, 1, Integer.MAX_VALUE));
    }

    /**
     * A table kept in step with the peers of this section; elsewhere it is called SECTION/NAME.
     *
     * <p>Configuration manual, section 11.2.
     *
     * @param name the name: letters, digits and {@code _.:-}
     * @param options sets them
     * @return this builder
     */
    public PeersBuilder table(String name, Consumer<PeerTableOptions> options) {
        List<Word> words = new ArrayList<>(List.of(Word.name(name)));
        options.accept(new PeerTableOptions(words));
        return keyword("table", words);
    }
}
