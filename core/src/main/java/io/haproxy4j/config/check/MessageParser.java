// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.check;

import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.Place;
import io.haproxy4j.config.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HAProxy's start-up messages as diagnostics. The forms of 2.6 to 3.4 differ in the {@code config :} prefix, which 3.2
 * dropped from messages that are not about a line, and in the case of {@code parsing}.
 */
final class MessageParser {

    private static final Pattern HEAD =
            Pattern.compile("\\[(ALERT|WARNING)\\]\\s*\\(\\d+\\) : (?:config : )?(.*)", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("[Pp]arsing \\[(.+?):(\\d+)\\]\\s*: ?(.*)", Pattern.DOTALL);
    private static final Pattern SUMMARY = Pattern.compile(
            "(Error\\(s\\) found in configuration file|Fatal errors found in configuration|Some warnings were found).*",
            Pattern.DOTALL);
    private static final Pattern CONTINUATION = Pattern.compile("\\s+\\| .*");

    private final BiFunction<String, Integer, Place> byLine;
    private final BiFunction<String, String, Place> byText;

    /**
     * @param byLine the place of a line of a file
     * @param byText the place of a message without a line, from the message and the file that was checked
     */
    MessageParser(BiFunction<String, Integer, Place> byLine, BiFunction<String, String, Place> byText) {
        this.byLine = byLine;
        this.byText = byText;
    }

    List<Diagnostic> parse(String output, String file) {
        List<String> messages = new ArrayList<>();
        for (String line : output.lines().toList()) {
            if (CONTINUATION.matcher(line).matches() && !messages.isEmpty()) {
                int last = messages.size() - 1;
                messages.set(
                        last,
                        messages.get(last) + " " + line.strip().substring(1).strip());
            } else {
                messages.add(line);
            }
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (String message : messages) {
            Matcher head = HEAD.matcher(message);
            if (head.matches() && !SUMMARY.matcher(head.group(2)).matches()) {
                diagnostics.add(diagnostic(head.group(1).equals("ALERT"), head.group(2), file));
            }
        }
        return diagnostics;
    }

    private Diagnostic diagnostic(boolean alert, String message, String file) {
        if (message.startsWith("Removing incomplete section")) {
            return new Diagnostic(
                    Severity.ERROR,
                    "incomplete-peers",
                    byText.apply(message, file),
                    message,
                    "set localpeer to the name of one of the peers: HAProxy starts without replication otherwise");
        }
        Severity severity = alert ? Severity.ERROR : Severity.WARNING;
        String code = alert ? "haproxy-alert" : "haproxy-warning";
        Matcher line = LINE.matcher(message);
        return line.matches()
                ? new Diagnostic(
                        severity, code, byLine.apply(line.group(1), Integer.parseInt(line.group(2))), line.group(3), "")
                : new Diagnostic(severity, code, byText.apply(message, file), message, "");
    }
}
