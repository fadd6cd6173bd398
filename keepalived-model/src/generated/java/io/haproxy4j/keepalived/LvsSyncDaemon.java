// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived;

import java.util.List;

/**
 * Options of {@code lvs_sync_daemon}.
 */
public final class LvsSyncDaemon extends LineOptions<LvsSyncDaemon> {
    LvsSyncDaemon(List<Word> words) {
        super(words);
    }

    /**
     * Follows the state of this instance: written without the word {@code inst}.
     *
     * @param instance the instance, one word whatever is in it
     * @return this
     */
    public LvsSyncDaemon instance(String instance) {
        return option(Word.of(instance));
    }

    /**
     * Follows the state of this instance; without one it sends and receives at the same time.
     *
     * @param instance the instance, one word whatever is in it
     * @return this
     */
    public LvsSyncDaemon inst(String instance) {
        return option(Word.of("inst"), Word.of(instance));
    }

    /**
     * Identifier of the connections that are carried over.
     *
     * @param id 0 to 255
     * @return this
     */
    public LvsSyncDaemon id(int id) {
        return option(Word.of("id"), Words.number(id));
    }

    /**
     * Longest packet.
     *
     * @param bytes 1 to 65507
     * @return this
     */
    public LvsSyncDaemon maxlen(int bytes) {
        return option(Word.of("maxlen"), Words.number(bytes));
    }

    /**
     * Port.
     *
     * @param port 1 to 65535
     * @return this
     */
    public LvsSyncDaemon port(int port) {
        return option(Word.of("port"), Words.number(port));
    }

    /**
     * Time to live.
     *
     * @param ttl 1 to 255
     * @return this
     */
    public LvsSyncDaemon ttl(int ttl) {
        return option(Word.of("ttl"), Words.number(ttl));
    }

    /**
     * Multicast address.
     *
     * @param group an IPv4 or IPv6 address
     * @return this
     */
    public LvsSyncDaemon group(String group) {
        return option(Word.of("group"), Word.of(group));
    }
}
