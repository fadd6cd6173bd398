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
 * The clients: send a request to each address every so many milliseconds, each over a connection of its own, and write a
 * line for each: begin and end in nanoseconds of the machine's monotonic clock, address, client, what came of it. Some
 * clients come again and again, others once. Runs as a program of its own in the clients' node.
 */
final class Probe {

    private static final int CONNECT_MILLIS = 300;
    private static final int READ_MILLIS = 1000;
    private static final int REGULARS = 40;

    /** One request in so many is of a client that was never there before. */
    private static final int NEW_EVERY = 8;

    private Probe() {}

    /** Arguments: the interval in milliseconds, then addresses. */
    public static void main(String[] arguments) {
        ScheduledExecutorService clock = Executors.newScheduledThreadPool(1);
        var workers = Executors.newCachedThreadPool();
        AtomicLong number = new AtomicLong();
        for (int i = 1; i < arguments.length; i++) {
            String address = arguments[i];
            Runnable tick = () -> workers.execute(() -> request(address, client(number.getAndIncrement())));
            var ticking = clock.scheduleAtFixedRate(tick, 0, Long.parseLong(arguments[0]), TimeUnit.MILLISECONDS);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> ticking.cancel(true)));
        }
    }

    /** Of the network 10.78.0.0/16: the first 256 addresses are those of regular clients, see {@link Blueprint}. */
    private static String client(long number) {
        if (number % NEW_EVERY == 0) {
            long once = 256 + number / NEW_EVERY % (65_536 - 512);
            return "10.78." + once / 256 + "." + once % 256;
        }
        return "10.78.0." + (1 + number % REGULARS);
    }

    private static void request(String address, String client) {
        long begin = System.nanoTime();
        String outcome;
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(client, 0));
            socket.connect(new InetSocketAddress(address, 80), CONNECT_MILLIS);
            socket.setSoTimeout(READ_MILLIS);
            socket.getOutputStream()
                    .write("GET / HTTP/1.0\r\nHost: shop.example\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            String body = answer.substring(answer.lastIndexOf('\n') + 1);
            outcome = answer.startsWith("HTTP/1.1 200 ") || answer.startsWith("HTTP/1.0 200 ")
                    ? "OK " + body
                    : "FAILED " + answer.lines().findFirst().orElse("empty");
        } catch (IOException | RuntimeException e) {
            outcome = "FAILED " + e.getMessage();
        }
        synchronized (Probe.class) {
            System.out.println(begin + " " + System.nanoTime() + " " + address + " " + client + " " + outcome);
        }
    }
}
