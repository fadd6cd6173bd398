// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.resilience;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A client: sends a request to each address every so many milliseconds, each over a connection of its own, and writes a
 * line for each: begin and end in nanoseconds of the machine's monotonic clock, address, what came of it. Runs as a
 * program of its own in the client's node.
 */
final class Probe {

    private static final int CONNECT_MILLIS = 300;
    private static final int READ_MILLIS = 1000;
    private static final int SESSIONS = 40;

    private Probe() {}

    /** Arguments: the interval in milliseconds, then addresses. */
    public static void main(String[] arguments) {
        ScheduledExecutorService clock = Executors.newScheduledThreadPool(1);
        var workers = Executors.newCachedThreadPool();
        AtomicLong number = new AtomicLong();
        for (int i = 1; i < arguments.length; i++) {
            String address = arguments[i];
            Runnable tick = () -> workers.execute(() -> request(address, number.getAndIncrement() % SESSIONS));
            var ticking = clock.scheduleAtFixedRate(tick, 0, Long.parseLong(arguments[0]), TimeUnit.MILLISECONDS);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> ticking.cancel(true)));
        }
    }

    private static void request(String address, long session) {
        long begin = System.nanoTime();
        String outcome;
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, 80), CONNECT_MILLIS);
            socket.setSoTimeout(READ_MILLIS);
            socket.getOutputStream()
                    .write(("GET / HTTP/1.0\r\nHost: app\r\nX-Session: s" + session + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            String body = answer.substring(answer.lastIndexOf('\n') + 1);
            outcome = answer.startsWith("HTTP/1.1 200 ") || answer.startsWith("HTTP/1.0 200 ")
                    ? "OK " + body
                    : "FAILED " + answer.lines().findFirst().orElse("empty");
        } catch (IOException | RuntimeException e) {
            outcome = "FAILED " + e.getMessage();
        }
        synchronized (Probe.class) {
            System.out.println(begin + " " + System.nanoTime() + " " + address + " " + outcome);
        }
    }
}
