// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.Problem;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.CliLevel;
import java.util.List;

/** Options of the admin socket, {@code stats socket} (configuration manual, sections 3.1 and 5.1). */
public final class StatsSocketOptions extends Options<StatsSocketOptions> {

    StatsSocketOptions(List<Word> words) {
        super(words);
    }

    /**
     * Permissions of the socket file.
     *
     * @param octal three or four octal digits, for example {@code 660}
     * @return this builder
     */
    public StatsSocketOptions mode(String octal) {
        return put(
                "mode",
                octal.matches("[0-7]{3,4}")
                        ? Word.of(octal)
                        : Word.invalid(
                                octal,
                                new Problem(
                                        "invalid-mode",
                                        "the file mode \"" + octal + "\" is not octal",
                                        "write three or four digits from 0 to 7, such as 660")));
    }

    /**
     * Owner of the socket file.
     *
     * @param name user name
     * @return this builder
     */
    public StatsSocketOptions user(String name) {
        return put("user", Word.of(name));
    }

    /**
     * Group of the socket file.
     *
     * @param name group name
     * @return this builder
     */
    public StatsSocketOptions group(String name) {
        return put("group", Word.of(name));
    }

    /**
     * What clients of this socket may do.
     *
     * @param level the level; HAProxy's default is {@link CliLevel#OPERATOR}
     * @return this builder
     */
    public StatsSocketOptions level(CliLevel level) {
        return put("level", Word.constant(level));
    }

    /**
     * Hands the listening sockets to a new process that asks for them, so that a reload refuses no connection.
     *
     * @return this builder
     */
    public StatsSocketOptions exposeFdListeners() {
        return put("expose-fd", Word.of("listeners"));
    }
}
