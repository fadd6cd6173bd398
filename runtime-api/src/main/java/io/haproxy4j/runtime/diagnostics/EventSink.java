// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.diagnostics;

import io.haproxy4j.runtime.internal.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sink of events: a ring of the configuration or one of HAProxy's own.
 *
 * @param name its name
 * @param type buffer, fd or forward; only a buffer can be read
 * @param dropped how many events it has dropped
 * @param description HAProxy's words
 */
public record EventSink(String name, String type, long dropped, String description) {

    private static final Pattern FORM = Pattern.compile("\\s+(\\S+)\\s+: type=(\\w+), (\\d{1,18}) dropped, (.*)");

    static List<EventSink> parse(List<String> lines) {
        List<EventSink> sinks = new ArrayList<>();
        for (String line : lines) {
            Matcher m = FORM.matcher(line);
            if (m.matches()) {
                sinks.add(new EventSink(m.group(1), m.group(2), Fields.number(m.group(3), 0), m.group(4)));
            }
        }
        return sinks;
    }
}
