// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.monitoring;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What this library knows of each node, served where Prometheus asks for it. */
public final class Exporters implements AutoCloseable {

    private final List<HttpServer> servers = new ArrayList<>();

    /** Makes the text anew for each question. */
    public interface Source {

        /** The metrics of a node. */
        String metrics() throws IOException;
    }

    /** Serves the metrics of a node. */
    public void serve(InetSocketAddress address, Source source) throws IOException {
        HttpServer server = HttpServer.create(address, 10);
        server.createContext("/metrics", exchange -> answer(exchange, source));
        server.start();
        servers.add(server);
    }

    private static void answer(HttpExchange exchange, Source source) throws IOException {
        try (exchange) {
            byte[] body = source.metrics().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        servers.forEach(server -> server.stop(0));
    }
}
