// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.diagnostics;

import io.haproxy4j.runtime.internal.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A QUIC connection of a frontend, a line of {@code show quic} (3.0).
 *
 * @param id its address in this process, such as {@code 0x7f29c148a000}
 * @param thread the thread that handles it, from 0
 * @param frontend its frontend
 * @param state such as ESTAB, HDSHK or CLO
 * @param inFlightBytes bytes sent and not yet acknowledged
 * @param inFlightPackets packets sent and not yet acknowledged
 * @param lostPackets packets held to be lost
 * @param local the local address and port
 * @param foreign the client's address and port
 * @param connectionIds local and remote connection id, hexadecimal
 * @param line the whole line, also what this record does not know
 */
public record QuicConnection(
        String id,
        int thread,
        String frontend,
        String state,
        long inFlightBytes,
        long inFlightPackets,
        long lostPackets,
        String local,
        String foreign,
        List<String> connectionIds,
        String line) {

    private static final Pattern FORM = Pattern.compile(
            "(0x[0-9a-f]+)\\[(\\d{1,9})]/(\\S+)\\s+(\\S+)\\s+(\\d+)\\s+(\\d+)\\s+(\\d+)\\s+(\\S+)\\s+(\\S+)\\s*(.*)");

    static List<QuicConnection> parse(List<String> lines) {
        List<QuicConnection> connections = new ArrayList<>();
        for (String line : lines) {
            Matcher m = FORM.matcher(line);
            if (m.matches()) {
                connections.add(new QuicConnection(
                        m.group(1),
                        Integer.parseInt(m.group(2)),
                        m.group(3),
                        m.group(4),
                        Fields.number(m.group(5), 0),
                        Fields.number(m.group(6), 0),
                        Fields.number(m.group(7), 0),
                        m.group(8),
                        m.group(9),
                        Fields.words(m.group(10)),
                        line));
            }
        }
        return connections;
    }
}
