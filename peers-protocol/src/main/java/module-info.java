// SPDX-License-Identifier: Apache-2.0
/**
 * HAProxy's peers protocol: codec, session state machine, thin sockets around it, and a replica of stick tables.
 */
module io.haproxy4j.peers {
    requires static transitive org.jspecify;
    requires transitive io.netty.buffer;

    exports io.haproxy4j.peers;
    exports io.haproxy4j.peers.codec;
    exports io.haproxy4j.peers.net;
    exports io.haproxy4j.peers.replica;
    exports io.haproxy4j.peers.session;
}
