// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.command;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells a success from a refusal. HAProxy's severities alone do not: a warning can report either, and some messages
 * carry none; so each command has its own rule in the catalogue, and severities and known words decide where the rule
 * leaves it open.
 */
public final class OutcomeClassifier {

    /** Longer answers are no error messages, except for the help text behind "Unknown command". */
    private static final int MAX_MESSAGE = 1024;

    private record Phrase(RefusalKind kind, Pattern pattern) {}

    private static final List<Phrase> PHRASES = Tsv.rows("refusals.tsv").stream()
            .map(r -> new Phrase(RefusalKind.valueOf(r[0]), Pattern.compile(r[1])))
            .toList();

    private static final Pattern UNMARKED =
            Pattern.compile(Tsv.rows("unmarked.tsv").stream().map(r -> r[0]).collect(joining("|", "^(", ")")));

    private OutcomeClassifier() {}

    /**
     * Classifies a complete answer.
     *
     * @param command the command
     * @param rule how its success looks
     * @param answer the answer without framing and trailing line feeds, with its severity prefix if there is one
     * @return the outcome
     */
    public static Outcome classify(CliCommand command, AnswerRule rule, byte[] answer) {
        int prefix = prefixLength(answer);
        Severity severity = prefix == 0 ? null : Severity.of(answer[1] - '0');
        byte[] body = prefix == 0 ? answer : Arrays.copyOfRange(answer, prefix, answer.length);
        String head = new String(body, 0, Math.min(body.length, MAX_MESSAGE), StandardCharsets.UTF_8);
        if (isRefusal(rule, severity, head, body.length)) {
            return new Outcome.Refused(refusal(command, severity, head));
        }
        return new Outcome.Ok(new Reply(body, severity));
    }

    private static boolean isRefusal(AnswerRule rule, @Nullable Severity severity, String head, int length) {
        if (severity != null && severity.compareTo(Severity.ERROR) <= 0) {
            return true;
        }
        if (head.startsWith("Unknown command")) {
            return severity != null || rule.form() != AnswerRule.Form.ANY || head.contains("\n");
        }
        return switch (rule.form()) {
            case EMPTY -> length > 0;
            case MESSAGE ->
                rule.success() != null && !rule.success().matcher(head).find();
            // Several lines are a list, whatever their severity.
            case DUMP ->
                severity != null
                        ? severity == Severity.WARNING && head.indexOf('\n') < 0
                        : isUnmarkedRefusal(head, length);
            case ANY ->
                severity == null
                        ? isUnmarkedRefusal(head, length)
                        : severity == Severity.WARNING && kind(head) != RefusalKind.OTHER;
        };
    }

    /**
     * Whether the beginning of an answer looks like a message rather than data, so that the whole of it is needed to
     * classify it.
     *
     * @param firstLine the first line
     * @return true if it begins with a severity or with words of a refusal
     */
    public static boolean mayBeMessage(byte[] firstLine) {
        return prefixLength(firstLine) > 0
                || isUnmarkedRefusal(new String(firstLine, StandardCharsets.UTF_8), firstLine.length)
                || new String(firstLine, StandardCharsets.UTF_8).startsWith("Unknown command");
    }

    /** Messages that HAProxy sends without severity: all of them stand on one line and begin with a capital letter. */
    private static boolean isUnmarkedRefusal(String head, int length) {
        return length < MAX_MESSAGE
                && length > 0
                && head.charAt(0) >= 'A'
                && head.charAt(0) <= 'Z'
                && head.indexOf('\n') < 0
                && UNMARKED.matcher(head).find();
    }

    /**
     * The refusal an error message stands for.
     *
     * @param command the command
     * @param severity the severity of the message, null without one
     * @param words the message without its prefix
     * @return the refusal
     */
    static Refusal refusal(CliCommand command, @Nullable Severity severity, String words) {
        String trimmed = words.strip();
        RefusalKind kind = kind(trimmed);
        if (kind == RefusalKind.UNKNOWN_COMMAND) {
            // What follows the first line is a list of commands that start alike.
            int end = trimmed.indexOf('\n');
            trimmed = end < 0 ? trimmed : trimmed.substring(0, end);
        }
        return new Refusal(command.toString(), kind, severity, trimmed.isEmpty() ? "(no message)" : trimmed);
    }

    private static RefusalKind kind(String words) {
        for (Phrase phrase : PHRASES) {
            if (phrase.pattern().matcher(words).find()) {
                return phrase.kind();
            }
        }
        return RefusalKind.OTHER;
    }

    /**
     * The length of a severity prefix such as {@code [3]: }.
     *
     * @param answer bytes of an answer
     * @return the length, 0 if there is none
     */
    static int prefixLength(byte[] answer) {
        boolean found = answer.length >= 5
                && answer[0] == '['
                && answer[1] >= '0'
                && answer[1] <= '7'
                && answer[2] == ']'
                && answer[3] == ':'
                && answer[4] == ' ';
        return found ? 5 : 0;
    }
}
