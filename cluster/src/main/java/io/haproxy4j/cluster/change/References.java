// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.change;

import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.Section;
import io.haproxy4j.config.line.Statement;
import java.util.List;
import java.util.Optional;

/** Who names the servers of a running configuration; HAProxy does not delete a server that is named. */
final class References {

    private final HaproxyConfig config;

    References(HaproxyConfig config) {
        this.config = config;
    }

    /** A statement that names a server, besides its own. */
    Optional<String> to(Section section, String server) {
        String path = section.name() + "/" + server;
        for (Section other : config.sections()) {
            for (Statement statement : other.statements()) {
                List<String> words = Proxy.texts(statement.words());
                boolean own = other.equals(section)
                        && words.size() > 1
                        && words.get(0).equals("server")
                        && words.get(1).equals(server);
                List<String> arguments = words.subList(Math.min(words.size(), own ? 2 : 1), words.size());
                if (arguments.stream()
                        .anyMatch(word -> word.contains(path) || (other.equals(section) && names(word, server)))) {
                    return Optional.of(statement.render());
                }
            }
        }
        return Optional.empty();
    }

    /** The server of a name such as {@code backend/server}. */
    Optional<Server> server(String path) {
        return Proxy.of(config).values().stream()
                .filter(Proxy::hasServers)
                .flatMap(proxy -> proxy.servers().values().stream()
                        .filter(server -> path.equals(proxy.name() + "/" + server.name())))
                .findFirst();
    }

    private static boolean names(String word, String server) {
        return word.equals(server) || word.contains("(" + server + ")") || word.contains("(" + server + ",");
    }

    /** Whether a sample goes by the numbers of servers. */
    boolean toNumbers() {
        return config.sections().stream()
                .flatMap(section -> section.statements().stream())
                .flatMap(statement -> statement.words().stream())
                .anyMatch(word -> word.text().contains("srv_id"));
    }
}
