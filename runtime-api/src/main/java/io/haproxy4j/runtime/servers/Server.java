// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.servers;

import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.CommandNotAvailableException;
import io.haproxy4j.runtime.command.CommandRunner;
import io.haproxy4j.runtime.command.Refusal;
import io.haproxy4j.runtime.command.RefusalKind;
import io.haproxy4j.runtime.command.Reply;
import io.haproxy4j.runtime.command.ReplyFormatException;
import io.haproxy4j.runtime.command.RuntimeCommandException;
import io.haproxy4j.runtime.internal.Args;
import io.haproxy4j.runtime.stats.StatFilter;
import io.haproxy4j.runtime.stats.StatRow;
import io.haproxy4j.runtime.stats.Stats;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One server of a backend. Making one sends nothing; a server that does not exist shows with the first command. */
public final class Server {

    private static final Pattern WEIGHT = Pattern.compile("(\\d{1,9}) \\(initial (\\d{1,9})\\)");

    private final CommandRunner cli;
    private final String backend;
    private final String server;
    private final String name;

    /**
     * A server.
     *
     * @param cli runs the commands
     * @param backend the backend's name, or {@code #id}
     * @param server the server's name, or {@code #id}
     */
    public Server(CommandRunner cli, String backend, String server) {
        this.cli = cli;
        this.backend = Args.name("backend", backend);
        this.server = Args.name("server", server);
        this.name = backend + "/" + server;
    }

    private Reply set(String... words) {
        List<String> all = new ArrayList<>(List.of("set", "server", name));
        all.addAll(List.of(words));
        return cli.run(CliCommand.of(all));
    }

    private void simple(String verb, String noun) {
        cli.run(CliCommand.of(verb, noun, name));
    }

    /**
     * {@return the weight in use and that of the configuration}
     */
    public Weight weight() {
        String text = cli.run(CliCommand.of("get", "weight", name)).text();
        Matcher m = WEIGHT.matcher(text);
        if (!m.find()) {
            throw new ReplyFormatException("'get weight " + name + "' answered '" + text + "'", null);
        }
        return new Weight(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
    }

    /**
     * Sets the weight ({@code set server weight}).
     *
     * @param weight 0 to 256
     */
    public void setWeight(int weight) {
        set("weight", Args.number("The weight", weight, 0, 256));
    }

    /**
     * Sets the weight in relation to that of the configuration ({@code set weight}); HAProxy caps the result at 256.
     *
     * @param percent 0 to 25600
     */
    public void setWeightPercent(int percent) {
        cli.run(CliCommand.of("set", "weight", name, Args.number("The weight in percent", percent, 0, 25_600) + "%"));
    }

    /**
     * Sets what the server shall do.
     *
     * @param state the state
     */
    public void setState(AdminState state) {
        set("state", state.word());
    }

    /**
     * Ends maintenance ({@code enable server}); the same as {@link AdminState#READY}.
     */
    public void enable() {
        simple("enable", "server");
    }

    /**
     * Begins maintenance ({@code disable server}); the same as {@link AdminState#MAINT}.
     */
    public void disable() {
        simple("disable", "server");
    }

    /** Forced results of a health check. */
    public enum Health {
        /** Up. */
        UP,
        /** Stopping: no new sessions. */
        STOPPING,
        /** Down. */
        DOWN
    }

    /**
     * Forces the result of the health check, until the next one.
     *
     * @param health the result
     */
    public void setHealth(Health health) {
        set("health", health.name().toLowerCase(Locale.ROOT));
    }

    /**
     * Forces the result of the agent check, until the next one.
     *
     * @param up up or down
     */
    public void setAgent(boolean up) {
        set("agent", up ? "up" : "down");
    }

    /** Starts health checks, which the configuration must define. */
    public void enableHealth() {
        simple("enable", "health");
    }

    /** Stops health checks; the server keeps its last state. */
    public void disableHealth() {
        simple("disable", "health");
    }

    /** Starts agent checks, which the configuration must define. */
    public void enableAgent() {
        simple("enable", "agent");
    }

    /** Stops agent checks. */
    public void disableAgent() {
        simple("disable", "agent");
    }

    /**
     * Changes the address; the port stays.
     *
     * @param ip an IPv4 or IPv6 address, no name
     * @return HAProxy's words on what changed
     */
    public String setAddress(String ip) {
        return set("addr", Args.ip(ip)).text();
    }

    /**
     * Changes address and port.
     *
     * @param ip an IPv4 or IPv6 address, no name
     * @param port 1 to 65535
     * @return HAProxy's words on what changed
     */
    public String setAddress(String ip, int port) {
        return set("addr", Args.ip(ip), "port", Args.port(port)).text();
    }

    /**
     * Changes where health checks go. 3.4.7 refuses valid addresses.
     *
     * @param ip an IPv4 or IPv6 address
     */
    public void setCheckAddress(String ip) {
        set("check-addr", Args.ip(ip));
    }

    /**
     * Changes the port of health checks.
     *
     * @param port 1 to 65535
     */
    public void setCheckPort(int port) {
        set("check-port", Args.port(port));
    }

    /**
     * Changes where agent checks go.
     *
     * @param ip an IPv4 or IPv6 address
     */
    public void setAgentAddress(String ip) {
        set("agent-addr", Args.ip(ip));
    }

    /**
     * Changes the port of agent checks.
     *
     * @param port 1 to 65535
     */
    public void setAgentPort(int port) {
        set("agent-port", Args.port(port));
    }

    /**
     * Changes what is sent to the agent.
     *
     * @param text the text
     */
    public void setAgentSend(String text) {
        set("agent-send", text);
    }

    /**
     * Changes the host name a resolvers section resolves for this server.
     *
     * @param fqdn the host name
     * @return HAProxy's words on what changed
     */
    public String setFqdn(String fqdn) {
        return set("fqdn", Args.fqdn(fqdn)).text();
    }

    /**
     * Turns TLS towards the server on or off. Deprecated by HAProxy.
     *
     * @param on on or off
     */
    public void setSsl(boolean on) {
        set("ssl", on ? "on" : "off");
    }

    /**
     * Sets the most connections to this server.
     *
     * @param maxconn at least 0, which means no limit
     */
    public void setMaxconn(int maxconn) {
        cli.run(CliCommand.of("set", "maxconn", "server", name, Args.number("maxconn", maxconn, 0, Integer.MAX_VALUE)));
    }

    /** Ends all sessions on this server at once. */
    public void shutdownSessions() {
        cli.run(CliCommand.of("shutdown", "sessions", "server", name));
    }

    /**
     * {@return the server's state}
     */
    public ServerState state() {
        return new Servers(cli)
                .states(backend).stream()
                        .filter(s ->
                                s.server().equals(server) || ("#" + s.fields().get("srv_id")).equals(server))
                        .findFirst()
                        .orElseThrow(this::missing);
    }

    /**
     * {@return the connections to the server}
     */
    public ServerConnections connections() {
        return new Servers(cli)
                .connections(backend).stream()
                        .filter(s -> s.server().equals(server)
                                || s.fields().getOrDefault("bkid/svid", "").endsWith("/" + server.replace("#", "")))
                        .findFirst()
                        .orElseThrow(this::missing);
    }

    private RuntimeCommandException missing() {
        return new RuntimeCommandException(new Refusal(
                "show servers state " + backend, RefusalKind.NOT_FOUND, null, "No server " + name + " in the answer"));
    }

    /**
     * {@return the server's row of {@code show stat}}
     */
    public StatRow statistics() {
        // Names go as they are, a number without its sign.
        StatFilter servers =
                new StatFilter(backend.replace("#", ""), Set.of(StatRow.Kind.SERVER), -1, StatFilter.State.ANY);
        return new Stats(cli)
                .rows(servers).stream()
                        .filter(r -> r.name().equals(server) || ("#" + r.text("sid")).equals(server))
                        .findFirst()
                        .orElseThrow(this::missing);
    }

    /**
     * Whether nothing is going on: no session, and no request in the queue. The connections HAProxy counts per server
     * would not tell, as they leave out those of TCP.
     */
    private boolean isIdle() {
        StatRow row = statistics();
        return row.currentSessions().orElse(0) == 0 && row.queued().orElse(0) == 0;
    }

    /**
     * Waits until the server is idle at two looks in a row: HAProxy counts a session only after it has begun to connect
     * to the server, so that a single look can miss the one that is on its way. Where the limit leaves no time between
     * the two, they are made at once.
     */
    boolean awaitIdle(Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (Waiting.until(this::isIdle, left(end))) {
            Duration left = left(end);
            if (!Waiting.pause(left.compareTo(Waiting.INTERVAL) < 0 ? left : Waiting.INTERVAL)) {
                return false;
            }
            if (isIdle()) {
                return true;
            }
        }
        return false;
    }

    private static Duration left(long end) {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    /**
     * Adds the server to its backend. It starts in maintenance with checks off: {@link #enableHealth()} if it has
     * {@code check}, then {@link #enable()}. The backend's {@code default-server} does not count for it.
     *
     * @param ip an IPv4 or IPv6 address; HAProxy accepts a name and never resolves it, so a name is refused here
     * @param port 1 to 65535
     * @param options server options as in the configuration, each word by itself, such as {@code "check", "weight",
     *     "10"}
     */
    public void add(String ip, int port, String... options) {
        List<String> words = new ArrayList<>(List.of(
                "add",
                "server",
                name,
                (ip.contains(":") ? "[" + Args.ip(ip) + "]" : Args.ip(ip)) + ":" + Args.port(port)));
        words.addAll(List.of(options));
        cli.run(CliCommand.of(words));
    }

    /** Deletes the server, which must be in maintenance and without connections. */
    public void delete() {
        simple("del", "server");
    }

    /**
     * Takes the server out for good: maintenance, then waits until it has no connections, then deletes it. HAProxy
     * itself waits ({@code wait srv-removable}) where it can; on 2.6, and through the master before 3.2, sessions and
     * connections are polled.
     *
     * @param limit how long to wait for connections to end
     * @return false if the limit passed; the server is then still there, in maintenance
     */
    public boolean remove(Duration limit) {
        setState(AdminState.MAINT);
        if (!awaitRemovable(limit)) {
            return false;
        }
        delete();
        return true;
    }

    /**
     * Waits until the server can be deleted.
     *
     * @param limit how long to wait
     * @return false if the limit passed
     */
    public boolean awaitRemovable(Duration limit) {
        try {
            cli.run(CliCommand.of("wait", Args.millis("The limit", limit), "srv-removable", name)
                    .lasting(limit));
            return true;
        } catch (CommandNotAvailableException e) {
            return Waiting.until(() -> isIdle() && connections().used() == 0, limit);
        } catch (RuntimeCommandException e) {
            if (e.kind() == RefusalKind.NOT_REACHED && state().adminState() == AdminState.MAINT) {
                return false;
            }
            throw e;
        }
    }

    /**
     * Begins to drain: no new load but what is persistent to the server.
     *
     * @return the drain, to wait for
     */
    public Drain drain() {
        setState(AdminState.DRAIN);
        return new Drain(this);
    }

    /**
     * Waits until the server takes load: running, and not kept out by an operator.
     *
     * @param limit how long to wait
     * @return false if the limit passed
     */
    public boolean awaitUp(Duration limit) {
        return Waiting.until(() -> state().isUp(), limit);
    }

    /**
     * Raises or lowers the weight in steps, waiting between them in the calling thread.
     *
     * @param percents the weights in percent of the configured one, in order
     * @param pause the time between two of them
     * @return false if the thread was interrupted; the weight is then that of the last step taken
     */
    public boolean ramp(List<Integer> percents, Duration pause) {
        for (int i = 0; i < percents.size(); i++) {
            if (i > 0 && !Waiting.pause(pause)) {
                return false;
            }
            setWeightPercent(percents.get(i));
        }
        return true;
    }

    /**
     * {@return the server's name as {@code backend/server}}
     */
    @Override
    public String toString() {
        return name;
    }
}
