// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.proxies;

import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.CommandRunner;
import java.util.List;

/** All backends. */
public final class Backends {

    private final CommandRunner cli;

    /**
     * The backends a runner reaches.
     *
     * @param cli runs the commands
     */
    public Backends(CommandRunner cli) {
        this.cli = cli;
    }

    /**
     * {@return the names of all backends}
     */
    public List<String> names() {
        return cli.run(CliCommand.of("show", "backend")).lines().stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }
}
