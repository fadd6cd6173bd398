// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.Durations;
import java.time.Duration;
import java.util.List;

/** Options of {@code server} and {@code default-server} lines (configuration manual, section 5.2). */
public final class ServerOptions extends Options<ServerOptions> {

    private static final int WEIGHT_MAX = 256;

    ServerOptions(List<Word> words) {
        super(words);
    }

    /**
     * Checks the server's health; without it the server counts as always up.
     *
     * @return this builder
     */
    public ServerOptions check() {
        return put("check");
    }

    /**
     * Time between two checks.
     *
     * @param interval at least 1 ms; HAProxy's default is 2 s
     * @return this builder
     */
    public ServerOptions inter(Duration interval) {
        return put("inter", Durations.word("inter", interval));
    }

    /**
     * Time between two checks while the server is on its way up or down.
     *
     * @param interval at least 1 ms; the default is that of {@link #inter}
     * @return this builder
     */
    public ServerOptions fastinter(Duration interval) {
        return put("fastinter", Durations.word("fastinter", interval));
    }

    /**
     * Time between two checks while the server is down.
     *
     * @param interval at least 1 ms; the default is that of {@link #inter}
     * @return this builder
     */
    public ServerOptions downinter(Duration interval) {
        return put("downinter", Durations.word("downinter", interval));
    }

    /**
     * Failed checks in a row that take the server down.
     *
     * @param count at least 1; HAProxy's default is 3
     * @return this builder
     */
    public ServerOptions fall(int count) {
        return put("fall", Word.number("fall", count, 1, Integer.MAX_VALUE));
    }

    /**
     * Good checks in a row that bring the server up.
     *
     * @param count at least 1; HAProxy's default is 2
     * @return this builder
     */
    public ServerOptions rise(int count) {
        return put("rise", Word.number("rise", count, 1, Integer.MAX_VALUE));
    }

    /**
     * Share of the traffic, in proportion to the other servers.
     *
     * @param weight 0 to 256; 0 takes no new traffic; HAProxy's default is 1
     * @return this builder
     */
    public ServerOptions weight(int weight) {
        return put("weight", Word.number("weight", weight, 0, WEIGHT_MAX));
    }

    /**
     * Takes traffic only when no server without this option is left.
     *
     * @return this builder
     */
    public ServerOptions backup() {
        return put("backup");
    }

    /**
     * The most connections the server gets at a time; more of them wait in the queue.
     *
     * @param connections at least 0; 0 stands for no limit
     * @return this builder
     */
    public ServerOptions maxconn(int connections) {
        return put("maxconn", Word.number("maxconn", connections, 0, Integer.MAX_VALUE));
    }

    /**
     * Closes the sessions of the server when it goes down, so that clients go to another one at once.
     *
     * @return this builder
     */
    public ServerOptions onMarkedDownShutdownSessions() {
        return put("on-marked-down", Word.of("shutdown-sessions"));
    }

    /**
     * Starts in maintenance.
     *
     * @return this builder
     */
    public ServerOptions disabled() {
        return put("disabled");
    }
}
