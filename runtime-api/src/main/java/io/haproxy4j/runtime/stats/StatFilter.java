// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.stats;

import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.internal.Args;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which rows {@code show stat} gives.
 *
 * @param proxy a proxy's name or number, empty for all
 * @param kinds the kinds of rows, empty for all; listeners come with frontends
 * @param serverId a server's number within its backend, -1 for all
 * @param state further filter
 */
public record StatFilter(String proxy, Set<StatRow.Kind> kinds, int serverId, State state) {

    /** Filters by state. */
    public enum State {
        /** All servers. */
        ANY,
        /** Only servers that are up. */
        UP,
        /** Without servers in maintenance. */
        NO_MAINT
    }

    /** Everything. */
    public static final StatFilter ALL = new StatFilter("", Set.of(), -1, State.ANY);

    /**
     * Checks the values.
     *
     * @param proxy a proxy's name or number, empty for all
     * @param kinds the kinds of rows, empty for all
     * @param serverId a server's number, -1 for all
     * @param state further filter
     */
    public StatFilter {
        kinds = Set.copyOf(kinds);
        Args.number("The server's number", serverId, -1, Integer.MAX_VALUE);
        if (!proxy.isEmpty()) {
            Args.name("proxy", proxy);
        }
    }

    /**
     * The rows of one proxy. HAProxy refuses a name it does not know, and gives no rows for a number it does not know.
     *
     * @param name the proxy's name
     * @return a filter
     */
    public static StatFilter proxy(String name) {
        return new StatFilter(name, Set.of(), -1, State.ANY);
    }

    /** A name without type and number would be taken for a format, and everything dumped: all three are always sent. */
    CliCommand command(String... format) {
        int bits = 0;
        for (StatRow.Kind kind : kinds) {
            bits |= switch (kind) {
                case FRONTEND, LISTENER -> 1;
                case BACKEND -> 2;
                case SERVER -> 4;
            };
        }
        List<String> words = new ArrayList<>(List.of("show", "stat"));
        words.add(proxy.isEmpty() ? "-1" : proxy);
        words.add(bits == 0 ? "-1" : Integer.toString(bits));
        words.add(Integer.toString(serverId));
        words.addAll(List.of(format));
        switch (state) {
            case UP -> words.add("up");
            case NO_MAINT -> words.add("no-maint");
            case ANY -> {}
        }
        return CliCommand.of(words);
    }
}
