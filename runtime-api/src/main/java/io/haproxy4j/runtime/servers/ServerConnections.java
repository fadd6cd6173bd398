// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.servers;

import io.haproxy4j.runtime.internal.Fields;
import java.util.Map;

/**
 * A row of {@code show servers conn}.
 *
 * @param backend the backend's name
 * @param server the server's name
 * @param used connections in use, but for those in TCP mode, which HAProxy does not count here
 * @param idle connections kept for reuse
 * @param fields every column by its name; {@code idle_per_thr} holds all its numbers
 */
public record ServerConnections(String backend, String server, long used, long idle, Map<String, String> fields) {

    static ServerConnections of(Map<String, String> row) {
        String name = row.getOrDefault("bkname/svname", "/");
        int slash = name.indexOf('/');
        return new ServerConnections(
                name.substring(0, Math.max(0, slash)),
                name.substring(slash + 1),
                Fields.number(row, "used_cur", 0),
                Fields.number(row, "idle_cur", 0),
                row);
    }
}
