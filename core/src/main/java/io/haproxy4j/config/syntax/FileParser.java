// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.syntax;

import io.haproxy4j.config.ConfigParseException;
import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.Place;
import io.haproxy4j.config.scan.LineScanner;
import io.haproxy4j.config.scan.ScanProblem;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into lines and refuses what HAProxy's reader refuses. */
final class FileParser {

    private final String file;
    private final String text;
    private final Limits limits;
    private final LineScanner scanner;
    private final BlockNesting nesting;
    private final List<Line> lines;
    private final List<Diagnostic> problems = new ArrayList<>();
    private final List<String> excerpts = new ArrayList<>();

    private FileParser(String file, String text, Limits limits) {
        this.file = file;
        this.text = text;
        this.limits = limits;
        this.scanner = new LineScanner(text, limits.words());
        this.nesting = new BlockNesting(limits.nesting());
        this.lines = new ArrayList<>(text.length() / 40 + 8);
    }

    static List<Line> parse(String file, String text, Limits limits) {
        FileParser parser = new FileParser(file, text, limits);
        parser.read();
        if (!parser.problems.isEmpty()) {
            throw new ConfigParseException(parser.problems, parser.excerpts);
        }
        return parser.lines;
    }

    /** A line that an edit has made. */
    static Line line(String file, int number, String content, String end) {
        LineScanner scanner = new LineScanner(content, Limits.STANDARD.words());
        boolean one = content.indexOf('\n') < 0 && content.indexOf('\0') < 0;
        if (!one || !scanner.scan(0, content.length())) {
            ScanProblem problem = one
                    ? java.util.Objects.requireNonNull(scanner.problem())
                    : new ScanProblem(0, "not-one-line", "a line feed or NUL within a line", "write one line for each");
            throw new ConfigParseException(
                    List.of(Diagnostic.error(
                            problem.code(),
                            new Place.InText(file, number, problem.offset() + 1),
                            problem.message(),
                            problem.fix())),
                    List.of(Excerpt.of(content, problem.offset())));
        }
        return new Line(content + end, 0, content.length(), content.length() + end.length(), scanner);
    }

    /** Conditional blocks of lines that an edit has put together. */
    static void requireMatchingBlocks(String file, List<Line> lines) {
        BlockNesting nesting = new BlockNesting(Limits.STANDARD.nesting());
        String refusal = "";
        int at = 0;
        while (at < lines.size() && refusal.isEmpty()) {
            refusal = nesting.accept(lines.get(at), at);
            at++;
        }
        if (refusal.isEmpty() && !nesting.isClosed()) {
            refusal = "the conditional block that begins here has no .endif";
            at = nesting.openSince() + 1;
        }
        if (!refusal.isEmpty()) {
            throw new ConfigParseException(
                    List.of(Diagnostic.error(
                            "conditional-block",
                            Place.line(file, at),
                            refusal,
                            "make .if, .elif, .else and .endif match")),
                    List.of(Excerpt.of(lines.get(at - 1).content(), 0)));
        }
    }

    private void read() {
        int nul = text.indexOf('\0');
        int at = 0;
        while (at < text.length() && problems.size() < limits.problems()) {
            int feed = text.indexOf('\n', at);
            int next = feed < 0 ? text.length() : feed + 1;
            int contentEnd = feed < 0 ? next : feed > at && text.charAt(feed - 1) == '\r' ? feed - 1 : feed;
            if (nul >= at && nul < next) {
                refuse(at, contentEnd, nul, "nul-character", "a NUL, at which HAProxy stops reading", "remove it");
                return;
            }
            if (contentEnd - at > limits.lineLength()) {
                refuse(
                        at,
                        contentEnd,
                        at + limits.lineLength(),
                        "line-too-long",
                        "the line has more than " + limits.lineLength() + " characters",
                        "split it, or allow more in the limits");
            } else {
                line(at, contentEnd, next);
            }
            at = next;
        }
        if (!nesting.isClosed() && problems.isEmpty()) {
            problems.add(Diagnostic.error(
                    "unterminated-block",
                    Place.line(file, nesting.openSince() + 1),
                    "the conditional block that begins here has no .endif",
                    "add it where the block ends"));
            excerpts.add("");
        }
    }

    private void line(int start, int contentEnd, int end) {
        if (!scanner.scan(start, contentEnd)) {
            ScanProblem problem = java.util.Objects.requireNonNull(scanner.problem());
            refuse(start, contentEnd, problem.offset(), problem.code(), problem.message(), problem.fix());
            return;
        }
        Line line = new Line(text, start, contentEnd, end, scanner);
        String refusal = mayBeDirective() ? nesting.accept(line, lines.size()) : "";
        if (refusal.isEmpty()) {
            lines.add(line);
        } else {
            refuse(
                    start,
                    contentEnd,
                    scanner.start(0),
                    "conditional-block",
                    refusal,
                    "make .if, .elif, .else and .endif match");
        }
    }

    /** Most lines are none, which their first character tells. */
    private boolean mayBeDirective() {
        char first = scanner.words() == 0 ? 'x' : text.charAt(scanner.start(0));
        return first == '.' || first == '"' || first == '\'' || first == '\\';
    }

    private void refuse(int start, int contentEnd, int offset, String code, String message, String fix) {
        int number = lines.size() + 1;
        problems.add(Diagnostic.error(code, new Place.InText(file, number, offset - start + 1), message, fix));
        excerpts.add(Excerpt.of(text.substring(start, contentEnd), offset - start));
        // The line counts, so that those after it have their numbers.
        scanner.scan(start, start);
        lines.add(new Line(text, start, start, start, scanner));
    }
}
