// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.proxies;

import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.CommandRunner;
import io.haproxy4j.runtime.command.RefusalKind;
import io.haproxy4j.runtime.command.RuntimeCommandException;
import io.haproxy4j.runtime.internal.Args;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One backend. */
public final class Backend {

    private final CommandRunner cli;
    private final String name;

    /**
     * A backend.
     *
     * @param cli runs the commands
     * @param name its name, or {@code #id}
     */
    public Backend(CommandRunner cli, String name) {
        this.cli = cli;
        this.name = Args.name("backend", name);
    }

    /** Sends cookies for persistence made from the server's address and the key. */
    public void enableDynamicCookie() {
        cli.run(CliCommand.of("enable", "dynamic-cookie", "backend", name));
    }

    /** Goes back to the cookies of the configuration. */
    public void disableDynamicCookie() {
        cli.run(CliCommand.of("disable", "dynamic-cookie", "backend", name));
    }

    /**
     * Sets the secret dynamic cookies are made with.
     *
     * @param key the secret
     */
    public void setDynamicCookieKey(String key) {
        cli.run(CliCommand.of("set", "dynamic-cookie-key", "backend", name, key));
    }

    /**
     * Makes the backend (3.4). It takes no traffic before {@link #publish()}.
     *
     * @param defaults the named defaults section to make it from
     * @param options further words, such as {@code "mode", "tcp"}
     */
    public void add(String defaults, String... options) {
        List<String> words =
                new ArrayList<>(List.of("add", "backend", name, "from", Args.name("defaults section", defaults)));
        words.addAll(List.of(options));
        cli.run(CliCommand.of(words).experimental());
    }

    /** Lets rules choose the backend (3.4). */
    public void publish() {
        cli.run(CliCommand.of("publish", "backend", name));
    }

    /** Keeps rules from choosing the backend (3.4). */
    public void unpublish() {
        cli.run(CliCommand.of("unpublish", "backend", name));
    }

    /** Deletes the backend, which must be unpublished, without servers and without traffic (3.4). */
    public void delete() {
        cli.run(CliCommand.of("del", "backend", name).experimental());
    }

    /**
     * Waits until the backend can be deleted (3.4).
     *
     * @param limit how long to wait
     * @return false if the limit passed
     */
    public boolean awaitRemovable(Duration limit) {
        try {
            cli.run(CliCommand.of("wait", Args.millis("The limit", limit), "be-removable", name)
                    .lasting(limit));
            return true;
        } catch (RuntimeCommandException e) {
            if (e.kind() == RefusalKind.NOT_REACHED) {
                return false;
            }
            throw e;
        }
    }
}
