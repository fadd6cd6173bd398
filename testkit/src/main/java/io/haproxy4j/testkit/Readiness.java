// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit;

import java.io.IOException;
import java.net.Socket;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A condition on a running instance that a test waits for, such as
 * {@code serverUp("be/s1").and(peersConnected(2))}. Immutable and composable.
 *
 * @param description what it waits for, in words for the error after a time-out
 * @param test asked again and again; a runtime exception counts as not yet
 */
public record Readiness(String description, Predicate<HaproxyProcess> test) {

    private static final int CONNECT_MILLIS = 500;
    private static final Pattern CONNECTED_PEER = Pattern.compile("\\(remote,active\\) .*last_status=ESTA");

    /**
     * The admin socket answers: the worker has loaded its configuration and bound its ports.
     *
     * @return the condition
     */
    public static Readiness cliAnswers() {
        return new Readiness(
                "the admin socket answers", process -> process.info().containsKey("Pid"));
    }

    /**
     * A server is up, by its health check or for want of one.
     *
     * @param server backend and server, such as {@code be/s1}
     * @return the condition
     */
    public static Readiness serverUp(String server) {
        return serverStatus(server, "UP");
    }

    /**
     * A server is down by its health check.
     *
     * @param server backend and server, such as {@code be/s1}
     * @return the condition
     */
    public static Readiness serverDown(String server) {
        return serverStatus(server, "DOWN");
    }

    private static Readiness serverStatus(String server, String wanted) {
        String[] names = server.split("/", -1);
        if (names.length != 2) {
            throw new IllegalArgumentException("a server is named backend/server, not " + server);
        }
        return new Readiness("server " + server + " is " + wanted, process -> {
            // "UP", "UP 1/3" (going down), "no check"; "DOWN", "DOWN 1/2" (going up), "DOWN (agent)"
            String status = StatTable.parse(process.cli("show stat")).value(names[0], names[1], "status");
            return status.equals(wanted)
                    || status.startsWith(wanted + " ")
                    || (wanted.equals("UP") && status.equals("no check"));
        });
    }

    /**
     * At least so many other peers are connected. They are counted in {@code show peers}, for {@code ConnectedPeers} of
     * {@code show info} loses count when two peers dial each other at the same time.
     *
     * @param count connections to other peers
     * @return the condition
     */
    public static Readiness peersConnected(int count) {
        return new Readiness(
                count + " peers are connected",
                process -> CONNECTED_PEER
                                .matcher(process.cli("show peers"))
                                .results()
                                .count()
                        >= count);
    }

    /**
     * A TCP port of the instance's address accepts connections.
     *
     * @param port the port
     * @return the condition
     */
    public static Readiness portOpen(int port) {
        return new Readiness("port " + port + " is open", process -> {
            try (Socket socket = new Socket()) {
                socket.connect(process.address().port(port), CONNECT_MILLIS);
                return true;
            } catch (IOException e) {
                return false;
            }
        });
    }

    /**
     * A runtime command answers something.
     *
     * @param command the command for the admin socket
     * @param answer what its answer must satisfy
     * @return the condition
     */
    public static Readiness cli(String command, Predicate<String> answer) {
        return new Readiness(
                "the answer to \"" + command + "\" is as wanted", process -> answer.test(process.cli(command)));
    }

    /**
     * This one and another.
     *
     * @param other the other
     * @return both
     */
    public Readiness and(Readiness other) {
        return new Readiness(description + " and " + other.description, test.and(other.test));
    }

    /**
     * This one or another.
     *
     * @param other the other
     * @return either
     */
    public Readiness or(Readiness other) {
        return new Readiness(
                "(" + description + " or " + other.description + ")",
                process -> isMet(process) || other.isMet(process));
    }

    /**
     * Looks once.
     *
     * @param process the instance
     * @return whether the condition holds; false if that cannot be told now
     */
    public boolean isMet(HaproxyProcess process) {
        try {
            return test.test(process);
        } catch (RuntimeException e) {
            return false; // nobody answers yet, or no longer
        }
    }

    /** {@return the description} */
    @Override
    public String toString() {
        return description;
    }
}
