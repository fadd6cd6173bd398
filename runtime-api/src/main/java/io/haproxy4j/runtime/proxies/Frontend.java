// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.proxies;

import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.CommandRunner;
import io.haproxy4j.runtime.internal.Args;

/** One frontend. */
public final class Frontend {

    private final CommandRunner cli;
    private final String name;

    /**
     * A frontend.
     *
     * @param cli runs the commands
     * @param name its name, or {@code #id}
     */
    public Frontend(CommandRunner cli, String name) {
        this.cli = cli;
        this.name = Args.name("frontend", name);
    }

    /** Listens again. */
    public void enable() {
        cli.run(CliCommand.of("enable", "frontend", name));
    }

    /** Stops listening for now; the ports are free for another process. */
    public void disable() {
        cli.run(CliCommand.of("disable", "frontend", name));
    }

    /** Stops listening for good; only a reload brings the frontend back. */
    public void shutdown() {
        cli.run(CliCommand.of("shutdown", "frontend", name));
    }

    /**
     * Sets the most connections of the frontend.
     *
     * @param maxconn at least 0
     */
    public void setMaxconn(int maxconn) {
        cli.run(CliCommand.of(
                "set", "maxconn", "frontend", name, Args.number("maxconn", maxconn, 0, Integer.MAX_VALUE)));
    }
}
