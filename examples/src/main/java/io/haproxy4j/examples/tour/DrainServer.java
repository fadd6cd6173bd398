// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.examples.tour;

import io.haproxy4j.runtime.RuntimeClient;
import io.haproxy4j.runtime.servers.Drain;
import io.haproxy4j.runtime.servers.Server;
import java.nio.file.Path;
import java.time.Duration;

/** Takes a server out without hurting anybody. */
final class DrainServer {

    private DrainServer() {}

    static void takeOut(Path socket) {
        // spotless:off
        // sample
        try (RuntimeClient haproxy = RuntimeClient.unix(socket)) {
            Server server = haproxy.server("be_shop", "s1");
            Drain drain = server.drain();                     // no new clients
            if (!drain.await(Duration.ofMinutes(5))) {
                drain.shutdownSessions();                     // those that do not end by themselves
            }
            server.disable();                                 // maintenance: no checks either
            haproxy.servers().states("be_shop").forEach(System.out::println);
        }
        // end
        // spotless:on
    }
}
