// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.check;

import io.haproxy4j.config.check.Message.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits what {@code haproxy -c} prints into messages. The forms of 2.6 to 3.4 differ in the {@code config :} prefix,
 * which 3.2 dropped from messages that are not about a line. A message may go on in further lines: text behind a bar, a
 * list of words, or the offending line with a caret below.
 */
final class MessageParser {

    private static final Pattern HEAD =
            Pattern.compile("\\[(ALERT|WARNING|NOTICE|DIAG)\\]\\s*\\(\\d+\\) : (?:config ?: ?)*(.*)");
    private static final Pattern SUMMARY = Pattern.compile("Error\\(s\\) found in configuration file.*"
            + "|Fatal errors found in configuration.*"
            + "|Some warnings were found and 'zero-warning' is set.*"
            + "|Failed to initialize server\\(s\\) addr.*"
            + "|Parsing \\[.*\\]: too many fatal errors.*"
            + "|parsing \\[.*\\]: too many fatal errors.*");
    private static final Pattern TRAILER = Pattern.compile("Warnings were found\\.|Configuration file .*");
    private static final Pattern BAR = Pattern.compile("\\s+\\| ?(.*)");
    private static final Pattern CARET = Pattern.compile("  ( *)\\^");

    private final List<Message> messages = new ArrayList<>();
    private final List<String> further = new ArrayList<>();
    private Optional<Matcher> head = Optional.empty();

    private MessageParser() {}

    static List<Message> parse(String output) {
        MessageParser parser = new MessageParser();
        output.lines().forEach(parser::line);
        parser.endMessage();
        return parser.messages;
    }

    private void line(String line) {
        Matcher matcher = HEAD.matcher(line);
        if (matcher.matches()) {
            endMessage();
            head = Optional.of(matcher);
        } else if (TRAILER.matcher(line).matches()) {
            endMessage();
        } else if (!line.isBlank()) {
            further.add(line);
        }
    }

    private void endMessage() {
        head.filter(matcher -> !SUMMARY.matcher(matcher.group(2)).matches())
                .ifPresent(matcher -> messages.add(message(matcher)));
        head = Optional.empty();
        further.clear();
    }

    private Message message(Matcher head) {
        StringBuilder text = new StringBuilder(head.group(2).strip());
        int column = -1;
        for (int i = 0; i < further.size(); i++) {
            Matcher bar = BAR.matcher(further.get(i));
            Matcher caret = CARET.matcher(i + 1 < further.size() ? further.get(i + 1) : "");
            if (caret.matches()) {
                column = caret.group(1).length();
                i++;
            } else {
                text.append(' ').append((bar.matches() ? bar.group(1) : further.get(i)).strip());
            }
        }
        return new Message(Level.valueOf(head.group(1)), text.toString(), column);
    }
}
