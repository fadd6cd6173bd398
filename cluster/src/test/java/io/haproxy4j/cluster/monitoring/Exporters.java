// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.monitoring;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.haproxy4j.cluster.RunningCluster;
import io.haproxy4j.runtime.RuntimeClient;
import io.haproxy4j.testkit.HaproxyProcess;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What this library knows of each node, served where the plan expects it. */
final class Exporters implements AutoCloseable {

    private final List<HttpServer> servers = new ArrayList<>();

    private final int port;

    Exporters(int port) {
        this.port = port;
    }

    void start(RunningCluster cluster) throws IOException {
        for (HaproxyProcess node : cluster.nodes().values()) {
            HttpServer server =
                    HttpServer.create(new InetSocketAddress(node.address().host(), port), 10);
            server.createContext("/metrics", exchange -> answer(exchange, node));
            server.start();
            servers.add(server);
        }
    }

    private static void answer(HttpExchange exchange, HaproxyProcess node) throws IOException {
        try (exchange) {
            String text = MetricsSource.render(
                    RuntimeClient.unix(node.adminSocket()).peers().sections(), List.of());
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
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
