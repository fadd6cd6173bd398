// SPDX-License-Identifier: Apache-2.0
/** Codec, session and table replica for HAProxy's peers protocol. */
module io.haproxy4j.peers {
    requires static transitive org.jspecify;
    requires transitive io.netty.buffer;

    exports io.haproxy4j.peers;
}
