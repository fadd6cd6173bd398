// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.process;

import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.CommandRunner;
import io.haproxy4j.runtime.command.InvalidCommandException;
import io.haproxy4j.runtime.command.RefusalKind;
import io.haproxy4j.runtime.command.ReplyFormatException;
import io.haproxy4j.runtime.command.Rows;
import io.haproxy4j.runtime.command.RuntimeCommandException;
import io.haproxy4j.runtime.internal.Args;
import io.haproxy4j.runtime.internal.Fields;
import io.haproxy4j.runtime.stats.TypedValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The process as a whole. */
public final class HaproxyInstance {

    /** HAProxy puts everything behind the host into its request as it is, a blank included. */
    private static final Pattern URL = Pattern.compile("https?://[!-~&&[^/?#@]]+(/[!-~&&[^#]]*)?");

    private static final Set<String> METHODS = Set.of("OPTIONS", "GET", "HEAD", "POST", "PUT", "DELETE", "TRACE");
    private static final Pattern VARIABLE = Pattern.compile("(?s).*?: type=(\\S+) value=<(.*)>");

    private final CommandRunner cli;

    /**
     * The process a runner reaches.
     *
     * @param cli runs the commands
     */
    public HaproxyInstance(CommandRunner cli) {
        this.cli = cli;
    }

    private String text(String... words) {
        return cli.run(CliCommand.of(words)).text();
    }

    /**
     * {@return what the process says of itself}
     */
    public ProcessInfo info() {
        return new ProcessInfo(
                Fields.colon(cli.run(CliCommand.of("show", "info")).lines()));
    }

    /**
     * {@return the same values with type and nature of each; close them}
     */
    public Rows<TypedValue> streamTypedInfo() {
        return new Rows<>(cli.stream(CliCommand.of("show", "info", "typed")), lines -> TypedValue.parse(lines.text()));
    }

    /**
     * {@return the version}
     */
    public String version() {
        return text("show", "version");
    }

    /**
     * The environment. A value that holds line feeds cannot be told from further variables in the whole list; ask for
     * it by name.
     *
     * @return the variables by name
     */
    public Map<String, String> environment() {
        Map<String, String> variables = new LinkedHashMap<>();
        for (String line : cli.run(CliCommand.of("show", "env")).lines()) {
            int equal = line.indexOf('=');
            if (equal > 0) {
                variables.put(line.substring(0, equal), line.substring(equal + 1));
            }
        }
        return Collections.unmodifiableMap(variables);
    }

    /**
     * A variable of the environment.
     *
     * @param name its name
     * @return its value, with line feeds; those at its end are lost
     */
    public Optional<String> environment(String name) {
        try {
            String text = text("show", "env", name);
            return text.startsWith(name + "=") ? Optional.of(text.substring(name.length() + 1)) : Optional.empty();
        } catch (RuntimeCommandException e) {
            if (e.kind() == RefusalKind.NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /**
     * {@return what the process wrote at its start}
     */
    public List<StartupMessage> startupLogs() {
        return StartupMessage.parse(
                cli.run(CliCommand.of("show", "startup-logs")).lines());
    }

    /**
     * {@return the executable and the shared libraries}
     */
    public List<LoadedLibrary> libraries() {
        return LoadedLibrary.parse(cli.run(CliCommand.of("show", "libs")).lines());
    }

    /**
     * {@return the access level of this connection}
     */
    public AccessLevel level() {
        return AccessLevel.parse(text("show", "cli", "level"));
    }

    /**
     * A CLI socket of the process.
     *
     * @param address where it listens
     * @param level its access level
     * @param processes the processes that listen, such as {@code all}
     */
    public record CliSocket(String address, AccessLevel level, String processes) {}

    /**
     * {@return the CLI sockets}
     */
    public List<CliSocket> sockets() {
        return Fields.table(cli.run(CliCommand.of("show", "cli", "sockets")).lines(), " ").stream()
                .map(row -> new CliSocket(
                        row.getOrDefault("socket", ""),
                        AccessLevel.parse(row.getOrDefault("lvl", "")),
                        row.getOrDefault("processes", "")))
                .toList();
    }

    /**
     * The commands this connection may use, by their first words. HAProxy's own list, good to find out what a socket
     * allows.
     *
     * @return command and description
     */
    public Map<String, String> help() {
        Map<String, String> commands = new LinkedHashMap<>();
        for (String line : cli.run(CliCommand.of("help")).lines()) {
            int colon = line.indexOf(" : ");
            if (line.startsWith("  ") && colon > 0) {
                commands.put(line.substring(0, colon).strip(), line.substring(colon + 3));
            }
        }
        return Collections.unmodifiableMap(commands);
    }

    /**
     * Has HAProxy repeat a text (3.2).
     *
     * @param text the text, one word
     * @return the text
     */
    public String echo(String text) {
        return text("echo", text);
    }

    /**
     * Sets the most connections of the process.
     *
     * @param maxconn 1 or more; HAProxy refuses more than at its start
     */
    public void setMaxconn(int maxconn) {
        text("set", "maxconn", "global", Args.number("maxconn", maxconn, 1, Integer.MAX_VALUE));
    }

    /**
     * Sets a limit per second.
     *
     * @param limit which
     * @param value at least 0, which means no limit
     */
    public void setRateLimit(RateLimit limit, int value) {
        text("set", "rate-limit", limit.word, "global", Args.number("The limit", value, 0, Integer.MAX_VALUE));
    }

    /**
     * A variable of the process.
     *
     * @param type its type, such as str or sint
     * @param value its value
     */
    public record Variable(String type, String value) {}

    /**
     * A variable.
     *
     * @param name its name with the scope, such as {@code proc.flag}
     * @return its value, if it has one
     */
    public Optional<Variable> variable(String name) {
        try {
            String text = text("get", "var", name);
            Matcher m = VARIABLE.matcher(text);
            if (!m.matches()) {
                throw new ReplyFormatException("'get var " + name + "' answered '" + text + "'", null);
            }
            return Optional.of(new Variable(m.group(1), m.group(2)));
        } catch (RuntimeCommandException e) {
            if (e.kind() == RefusalKind.NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /**
     * Sets a variable. HAProxy counts the command as experimental and marks the process as tainted.
     *
     * @param name its name; only scope {@code proc} makes sense here
     * @param expression a sample expression, such as {@code int(3)} or {@code str(on)}
     */
    public void setVariable(String name, String expression) {
        if (!name.startsWith("proc.")) {
            throw new InvalidCommandException("'" + name + "' is no variable of the process: use proc.<name>");
        }
        cli.run(CliCommand.of("set", "var", name, "expr", expression).experimental());
    }

    /**
     * Has HAProxy itself send an HTTP request. HAProxy counts the command as one for experts and marks the process as
     * tainted.
     *
     * <p>An answer without {@code content-length}, such as one with status 204 or 304, crashes a worker of 3.4.7: there,
     * ask only servers whose answers are known to have one.
     *
     * @param method OPTIONS, GET, HEAD, POST, PUT, DELETE or TRACE; HAProxy makes no valid request of CONNECT
     * @param url {@code http://} or {@code https://}, host, and a path with its query in visible ASCII characters, others
     *     percent-encoded; no user and no fragment
     * @param limit how long it may take
     * @return what the server answered
     * @throws InvalidCommandException if HAProxy would make another request of method and URL, or none
     */
    public HttpAnswer httpRequest(String method, String url, Duration limit) {
        if (!METHODS.contains(method)) {
            throw new InvalidCommandException("The method '" + method + "' is none of " + new TreeSet<>(METHODS));
        }
        if (!URL.matcher(url).matches()) {
            throw new InvalidCommandException("'" + url + "' is no URL HAProxy would request as it is: it takes"
                    + " http://host/path?query in visible ASCII characters; percent-encode others");
        }
        return HttpAnswer.parse(
                cli.run(CliCommand.of("httpclient", method, url).expert().lasting(limit))
                        .bytes());
    }

    /**
     * The state of anonymised output (3.0).
     *
     * @return that of this connection
     */
    public Anonymisation anonymisation() {
        return Anonymisation.parse(cli.run(CliCommand.of("show", "anon")).lines());
    }

    /**
     * Sets the key of anonymised output for all connections (3.0). The mode itself belongs to one connection and is
     * of use on a {@code RuntimeSession} only.
     *
     * @param key 0 to 2^32-1; 0 for a random one
     */
    public void setAnonymisationKey(long key) {
        text("set", "anon", "global-key", Args.number("The key", key, 0, 0xFFFF_FFFFL));
    }

    /** Replaces names and addresses in the output of this connection (3.0); for a session. */
    public void anonymise() {
        text("set", "anon", "on");
    }

    /** Ends {@link #anonymise()} (3.0); for a session. */
    public void showPlain() {
        text("set", "anon", "off");
    }

    /**
     * Waits on HAProxy's side (3.0); of use to see that it answers.
     *
     * @param time how long
     */
    public void pause(Duration time) {
        List<String> words = new ArrayList<>(List.of("wait", Args.millis("The time", time)));
        cli.run(CliCommand.of(words).lasting(time));
    }
}
