// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.sessions;

import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.CommandRunner;
import io.haproxy4j.runtime.command.InvalidCommandException;
import io.haproxy4j.runtime.command.Rows;
import io.haproxy4j.runtime.internal.Fields;
import io.haproxy4j.runtime.internal.Times;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The streams HAProxy handles at the moment. */
public final class Sessions {

    private static final Pattern ID = Pattern.compile("0x[0-9a-f]+");

    private final CommandRunner cli;

    /**
     * The sessions a runner reaches.
     *
     * @param cli runs the commands
     */
    public Sessions(CommandRunner cli) {
        this.cli = cli;
    }

    /**
     * A stream.
     *
     * @param id its identifier, valid in this process while the stream lives
     * @param protocol the protocol of the client side
     * @param source the client
     * @param frontend the frontend
     * @param backend the backend, {@code <NONE>} without
     * @param server the server, {@code <none>} without
     * @param age the time since the stream began, in whole seconds
     * @param calls how often it was worked on
     * @param fields every field of the line by name
     */
    public record Session(
            String id,
            String protocol,
            String source,
            String frontend,
            String backend,
            String server,
            Duration age,
            long calls,
            Map<String, String> fields) {

        static @Nullable Session parse(String line) {
            int colon = line.indexOf(':');
            if (!line.startsWith("0x") || colon < 0) {
                return null;
            }
            Map<String, String> f = Fields.equalsSigns(line.substring(colon + 1));
            return new Session(
                    line.substring(0, colon),
                    f.getOrDefault("proto", ""),
                    f.getOrDefault("src", ""),
                    f.getOrDefault("fe", ""),
                    f.getOrDefault("be", ""),
                    f.getOrDefault("srv", ""),
                    Times.duration(f.getOrDefault("age", "")).orElse(Duration.ZERO),
                    Fields.number(f, "calls", 0),
                    f);
        }
    }

    /**
     * {@return the streams as they arrive, in constant memory; close them}
     */
    public Rows<Session> stream() {
        return new Rows<>(cli.stream(CliCommand.of("show", "sess")), lines -> Session.parse(lines.text()));
    }

    /**
     * All HAProxy knows of a stream, in words that differ between releases.
     *
     * @param id its identifier
     * @return what it says
     */
    public SessionDetails details(String id) {
        return SessionDetails.parse(
                id, cli.run(CliCommand.of("show", "sess", checked(id))).lines());
    }

    /**
     * Ends a stream at once.
     *
     * @param id its identifier
     */
    public void shutdown(String id) {
        cli.run(CliCommand.of("shutdown", "session", checked(id)));
    }

    private static String checked(String id) {
        if (!ID.matcher(id).matches()) {
            throw new InvalidCommandException("'" + id + "' is no stream identifier such as 0x7f30c8001410");
        }
        return id;
    }
}
