// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.stats;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * A row of {@code show stat}: a frontend, backend, server or listener. Columns go by the names of the header, whatever
 * their place in the release at hand (management manual, 9.1).
 */
public final class StatRow {

    private final StatHeader header;
    private final byte[] line;
    /** The start of each cell; the cell ends one before the next start. */
    private final int[] starts;

    private StatRow(StatHeader header, byte[] line, int[] starts) {
        this.header = header;
        this.line = line;
        this.starts = starts;
    }

    static StatRow parse(StatHeader header, byte[] array, int from, int to) {
        byte[] line = Arrays.copyOfRange(array, from, to);
        int[] starts = new int[header.names.size() + 1];
        int cell = 1;
        boolean quoted = false;
        for (int i = 0; i < line.length && cell < starts.length; i++) {
            byte b = line[i];
            if (b == '"') {
                quoted = !quoted;
            } else if (b == ',' && !quoted) {
                starts[cell++] = i + 1;
            }
        }
        Arrays.fill(starts, cell, starts.length, line.length + 1);
        return new StatRow(header, line, starts);
    }

    /**
     * A cell.
     *
     * @param column the column's name, such as {@code scur}
     * @return the text without its quotes, empty if the release has no such column or the row no value
     */
    public String text(String column) {
        int place = header.place(column);
        return place < 0 ? "" : cell(place);
    }

    private String cell(int place) {
        int from = starts[place];
        int to = starts[place + 1] - 1;
        if (to <= from) {
            return "";
        }
        if (line[from] == '"' && to - from >= 2) {
            return new String(line, from + 1, to - from - 2, StandardCharsets.UTF_8).replace("\"\"", "\"");
        }
        return new String(line, from, to - from, StandardCharsets.UTF_8);
    }

    /**
     * A cell as a number.
     *
     * @param column the column's name, such as {@code scur}
     * @return the number, empty if there is none
     */
    public OptionalLong number(String column) {
        int place = header.place(column);
        if (place < 0) {
            return OptionalLong.empty();
        }
        int from = starts[place];
        int to = starts[place + 1] - 1;
        boolean negative = from < to && line[from] == '-';
        int digits = negative ? from + 1 : from;
        if (digits >= to || to - digits > 18) {
            return OptionalLong.empty();
        }
        long value = 0;
        for (int i = digits; i < to; i++) {
            int digit = line[i] - '0';
            if (digit < 0 || digit > 9) {
                return OptionalLong.empty();
            }
            value = value * 10 + digit;
        }
        return OptionalLong.of(negative ? -value : value);
    }

    /** What a row describes. */
    public enum Kind {
        /** A frontend. */
        FRONTEND,
        /** A backend. */
        BACKEND,
        /** A server. */
        SERVER,
        /** A listener of a frontend with {@code option socket-stats}. */
        LISTENER
    }

    /**
     * {@return the proxy's name}
     */
    public String proxy() {
        return text("pxname");
    }

    /**
     * {@return the server's or listener's name, or FRONTEND, or BACKEND}
     */
    public String name() {
        return text("svname");
    }

    /**
     * {@return what the row describes}
     */
    public Kind kind() {
        long type = number("type").orElse(-1);
        return type >= 0 && type < Kind.values().length
                ? Kind.values()[(int) type]
                : name().equals("FRONTEND") ? Kind.FRONTEND : name().equals("BACKEND") ? Kind.BACKEND : Kind.SERVER;
    }

    /**
     * {@return the status, such as UP, DOWN, MAINT, OPEN or {@code UP 1/3}}
     */
    public String status() {
        return text("status");
    }

    /**
     * {@return the current sessions}
     */
    public OptionalLong currentSessions() {
        return number("scur");
    }

    /**
     * {@return all sessions so far}
     */
    public OptionalLong totalSessions() {
        return number("stot");
    }

    /**
     * {@return the requests in the queue}
     */
    public OptionalLong queued() {
        return number("qcur");
    }

    /**
     * {@return the bytes received}
     */
    public OptionalLong bytesIn() {
        return number("bin");
    }

    /**
     * {@return the bytes sent}
     */
    public OptionalLong bytesOut() {
        return number("bout");
    }

    /**
     * {@return every column that has a value, by name}
     */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < header.names.size(); i++) {
            String value = cell(i);
            if (!value.isEmpty()) {
                fields.putIfAbsent(header.names.get(i), value);
            }
        }
        return Collections.unmodifiableMap(fields);
    }

    @Override
    public String toString() {
        return proxy() + "/" + name() + " " + status();
    }
}
