// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.sessions;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All HAProxy knows of a stream: {@code show sess} with its identifier. Most of it is for developers and differs between
 * releases.
 *
 * @param id its identifier
 * @param since when it began, in HAProxy's local time, such as {@code 25/Nov/2026:21:51:58.161078}
 * @param frontend the frontend
 * @param backend the backend, {@code <NONE>} without
 * @param server the server, {@code <NONE>} without
 * @param fields every {@code name=value} of the text, the first where a name repeats
 * @param lines the text
 */
public record SessionDetails(
        String id,
        String since,
        String frontend,
        String backend,
        String server,
        Map<String, String> fields,
        List<String> lines) {

    private static final Pattern HEAD = Pattern.compile("(0x[0-9a-f]+): \\[([^]]*)].*");

    static SessionDetails parse(String id, List<String> lines) {
        Map<String, String> fields = new LinkedHashMap<>();
        String since = "";
        for (String line : lines) {
            Matcher m = HEAD.matcher(line);
            if (m.matches() && since.isEmpty()) {
                since = m.group(2);
            }
            for (String word : line.replace(",", " ").strip().split("\\s+", -1)) {
                int equal = word.indexOf('=');
                if (equal > 0) {
                    fields.putIfAbsent(word.substring(0, equal), word.substring(equal + 1));
                }
            }
        }
        return new SessionDetails(
                id,
                since,
                fields.getOrDefault("frontend", ""),
                fields.getOrDefault("backend", ""),
                fields.getOrDefault("server", ""),
                Collections.unmodifiableMap(fields),
                List.copyOf(lines));
    }
}
