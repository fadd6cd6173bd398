// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A small HTTP server to put behind a load balancer: it answers its name on every path, except on {@code /health},
 * where it answers 200, or 503 while it calls itself unhealthy, and on {@code /headers}, where it answers the header
 * fields of the request as it got them. Needs the module {@code jdk.httpserver}. One thread of
 * the JDK's server serves while it is up.
 */
public final class ApplicationServer implements AutoCloseable {

    private static final int BACKLOG = 256;

    private final String name;
    private final InetSocketAddress address;
    private final AtomicLong requests = new AtomicLong();
    private final AtomicBoolean healthy = new AtomicBoolean(true);
    private @Nullable HttpServer server;

    private ApplicationServer(String name, InetSocketAddress address) {
        this.name = name;
        this.address = address;
    }

    /**
     * Starts a server.
     *
     * @param name what it answers
     * @param address where it listens, usually a port of a {@link LoopbackAddress}
     * @return the server, up; close it
     * @throws UncheckedIOException if the port is taken
     */
    public static ApplicationServer start(String name, InetSocketAddress address) {
        if (address.getPort() == 0) {
            throw new IllegalArgumentException("port 0: a server that comes up again must come up on the same port");
        }
        ApplicationServer server = new ApplicationServer(name, address);
        server.up();
        return server;
    }

    /** {@return what it answers} */
    public String name() {
        return name;
    }

    /** {@return where it listens} */
    public InetSocketAddress address() {
        return address;
    }

    /** {@return how many requests it has answered since it was started, health checks not counted} */
    public long requests() {
        return requests.get();
    }

    /**
     * Changes what it answers to health checks, without closing the port.
     *
     * @param isHealthy true for 200, false for 503
     */
    public void healthy(boolean isHealthy) {
        healthy.set(isHealthy);
    }

    /** Listens again. Nothing happens if it does already. */
    public synchronized void up() {
        if (server != null) {
            return;
        }
        try {
            HttpServer fresh = HttpServer.create(address, BACKLOG);
            fresh.createContext("/", this::answer);
            fresh.start();
            server = fresh;
        } catch (IOException e) {
            throw new UncheckedIOException("no application server on " + address, e);
        }
    }

    /** Closes the port and every connection, as if the server had crashed. Nothing happens if it is down. */
    public synchronized void down() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean check = exchange.getRequestURI().getPath().equals("/health");
            boolean failing = check && !healthy.get();
            if (!check) {
                requests.incrementAndGet();
            }
            boolean echo = exchange.getRequestURI().getPath().equals("/headers");
            byte[] body = (echo ? fields(exchange) : name).getBytes(StandardCharsets.UTF_8);
            exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
            exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(failing ? 503 : 200, head ? -1 : body.length);
            if (!head) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    /** A line per field, names in lower case. */
    private static String fields(HttpExchange exchange) {
        StringBuilder lines = new StringBuilder();
        exchange.getRequestHeaders()
                .forEach((field, values) -> values.forEach(value -> lines.append(field.toLowerCase(Locale.ROOT))
                        .append(": ")
                        .append(value)
                        .append('\n')));
        return lines.toString();
    }

    /** Goes down. */
    @Override
    public void close() {
        down();
    }

    /** {@return name and address} */
    @Override
    public String toString() {
        return name + " on " + address;
    }
}
