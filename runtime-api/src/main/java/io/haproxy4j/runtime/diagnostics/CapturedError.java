// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.diagnostics;

import io.haproxy4j.runtime.internal.Fields;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last invalid request or response of a proxy, a part of {@code show errors}.
 *
 * @param time when, in HAProxy's local time, such as {@code 25/Nov/2026:21:45:47.763}
 * @param proxy the proxy that met it
 * @param request whether it is a request of a client, else a response of a server
 * @param backend the backend, {@code <NONE>} before one was chosen
 * @param server the server, {@code <NONE>} before one was chosen
 * @param event its number, from 0
 * @param source the client's address and port
 * @param position the index of the offending byte within the message
 * @param message the message as far as HAProxy kept it, a character for each byte (ISO-8859-1)
 * @param lines the whole part, in HAProxy's words
 */
public record CapturedError(
        String time,
        String proxy,
        boolean request,
        String backend,
        String server,
        long event,
        String source,
        OptionalLong position,
        String message,
        List<String> lines) {

    private static final Pattern HEAD =
            Pattern.compile("\\[(\\S+)] \\w+ (\\S+) \\(#-?\\d+\\): invalid (request|response).*");
    private static final Pattern WHERE = Pattern.compile(
            "\\s*backend (\\S+) \\(#-?\\d+\\), server (\\S+) \\(#-?\\d+\\), event #(\\d{1,18}), src (\\S+).*");
    private static final Pattern POSITION = Pattern.compile(".*error at position (\\d{1,18}).*");
    private static final Pattern BYTES = Pattern.compile("\\s{2}(\\d{5})[ +] ?(.*)");

    /**
     * Keeps a copy of the lines.
     *
     * @param time when
     * @param proxy the proxy that met it
     * @param request whether it is a request
     * @param backend the backend
     * @param server the server
     * @param event its number
     * @param source the client's address and port
     * @param position the index of the offending byte
     * @param message the message
     * @param lines the whole part
     */
    public CapturedError {
        lines = List.copyOf(lines);
    }

    static List<CapturedError> parse(List<String> lines) {
        List<CapturedError> errors = new ArrayList<>();
        List<String> part = new ArrayList<>();
        for (String line : lines) {
            if (HEAD.matcher(line).matches()) {
                add(errors, part);
            }
            if (!line.isBlank()) {
                part.add(line);
            }
        }
        add(errors, part);
        return errors;
    }

    private static void add(List<CapturedError> errors, List<String> part) {
        Matcher head = HEAD.matcher(part.isEmpty() ? "" : part.get(0));
        if (head.matches()) {
            String backend = "";
            String server = "";
            long event = 0;
            String source = "";
            OptionalLong position = OptionalLong.empty();
            ByteArrayOutputStream message = new ByteArrayOutputStream();
            for (String line : part) {
                Matcher where = WHERE.matcher(line);
                Matcher at = POSITION.matcher(line);
                Matcher bytes = BYTES.matcher(line);
                if (where.matches()) {
                    backend = where.group(1);
                    server = where.group(2);
                    event = Fields.number(where.group(3), 0);
                    source = where.group(4);
                } else if (at.matches()) {
                    position = OptionalLong.of(Fields.number(at.group(1), 0));
                } else if (bytes.matches()) {
                    unescape(bytes.group(2), message);
                }
            }
            errors.add(new CapturedError(
                    head.group(1),
                    head.group(2),
                    head.group(3).equals("request"),
                    backend,
                    server,
                    event,
                    source,
                    position,
                    message.toString(StandardCharsets.ISO_8859_1),
                    part));
        }
        part.clear();
    }

    /** {@code \r \n \t \e \\ \xHH}; anything else is the byte itself. */
    private static void unescape(String text, ByteArrayOutputStream out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length()) {
                out.write(c);
                continue;
            }
            char kind = text.charAt(++i);
            if (kind == 'x' && i + 2 < text.length()) {
                out.write(Character.digit(text.charAt(i + 1), 16) << 4 | Character.digit(text.charAt(i + 2), 16));
                i += 2;
            } else {
                out.write(
                        switch (kind) {
                            case 'r' -> '\r';
                            case 'n' -> '\n';
                            case 't' -> '\t';
                            case 'e' -> 0x1B;
                            default -> kind;
                        });
            }
        }
    }
}
