// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files that rules and filters refer to. */
final class SampleFiles {

    private SampleFiles() {}

    static void make(Path folder) throws IOException {
        try (InputStream file = SampleFiles.class.getResourceAsStream("cert.pem")) {
            Files.copy(file, folder.resolve("cert.pem"));
        }
        Files.writeString(
                folder.resolve("script.lua"), "core.register_service('app1', 'tcp', function(a) a:send('x') end)\n");
        Files.writeString(folder.resolve("acl.txt"), "10.0.0.0/8\n");
        Files.writeString(folder.resolve("map.txt"), "a b\n");
        Files.writeString(folder.resolve("errors.http"), "HTTP/1.0 503 Service Unavailable\r\n\r\n");
        Files.writeString(folder.resolve("spoe.conf"), """
                [engine1]
                spoe-agent agent1
                    groups group1
                    timeout processing 1s
                    use-backend spoe1
                spoe-message msg1
                    args src
                spoe-group group1
                    messages msg1
                """);
        Files.writeString(
                folder.resolve("spoe-plain.conf"),
                Files.readString(folder.resolve("spoe.conf")).replace("[engine1]\n", ""));
        Files.writeString(folder.resolve("plugin.so"), "");
        Files.writeString(folder.resolve("ot.yml"), "");
        Files.writeString(folder.resolve("ot1.cfg"), """
                [ot1]
                    ot-tracer tracer1
                        config DIR/ot.yml
                        plugin DIR/plugin.so
                        scopes scope1
                        groups group1
                    ot-group group1
                        scopes scope2
                    ot-scope scope1
                        span "session" root
                        event on-client-session-start
                    ot-scope scope2
                        span "request" child-of "session"
                """.replace("DIR", folder.toString()));
        tracer(folder, "ot2", "ot2.cfg");
        tracer(folder, "ot-filter", "ot-plain.cfg");
    }

    private static void tracer(Path folder, String id, String name) throws IOException {
        Files.writeString(
                folder.resolve(name),
                Files.readString(folder.resolve("ot1.cfg")).replace("[ot1]", "[" + id + "]"));
    }
}
