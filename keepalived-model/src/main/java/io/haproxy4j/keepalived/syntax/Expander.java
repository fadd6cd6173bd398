// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.syntax;

import io.haproxy4j.config.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns physical lines into the lines keepalived's parser sees: comments gone, conditions decided, parameters and
 * sequences expanded, includes read. Every loop is bounded: a definition that uses itself ends with a problem.
 */
final class Expander {

    /** Bytes of a physical line that are read in one piece. */
    private static final int MAX_LINE = 1023;

    private static final int MAX_DEPTH = 40;
    private static final int MAX_INCLUDES = 20;
    private static final int MAX_STEPS = 1_000_000;
    private static final int MAX_USES = 500;
    private static final int MAX_EXPANDED = 4 * 1024;

    private final Environment environment;
    private final Parameters parameters;
    private final StructureBuilder out;
    private @Nullable Definition unfinished;
    private int includeDepth;
    private int steps;
    private String folder = "";

    Expander(Environment environment, StructureBuilder out) {
        this.environment = environment;
        this.parameters = new Parameters(environment);
        this.out = out;
    }

    void file(KeepalivedFile file) {
        String outerFolder = folder;
        Path beside = Path.of(file.name()).toAbsolutePath().getParent();
        folder = beside == null ? "/" : beside.toString();
        for (Line line : file.lines()) {
            Place place = Place.line(file.name(), line.number());
            for (String piece : pieces(line.content(), place)) {
                physical(piece, file.name(), place);
            }
        }
        finishDefinition();
        folder = outerFolder;
    }

    private List<String> pieces(String content, Place place) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= MAX_LINE) {
            return List.of(content);
        }
        out.error(
                place,
                "line-too-long",
                "the line has " + bytes.length + " bytes; keepalived cuts it after " + MAX_LINE
                        + " and reads the rest as a new line",
                "shorten the line");
        // Cut where keepalived cuts; a character in two halves is beyond repair there as well.
        int cut = new String(bytes, 0, MAX_LINE, StandardCharsets.UTF_8).length();
        return List.of(content.substring(0, Math.min(cut, content.length())));
    }

    private void physical(String content, String file, Place place) {
        if (Comments.unterminatedQuote(beforeComment(content))) {
            out.error(place, "unterminated-quote", "a double quote is left open", "close it on the same line");
        }
        String text = Comments.strip(content);
        Definition open = unfinished;
        if (open != null) {
            if (text.isEmpty()) {
                finishDefinition();
            } else {
                open.add(text);
                if (!open.isOpen()) {
                    finishDefinition();
                }
            }
            return;
        }
        if (!text.isEmpty()) {
            logical(text, file, place, 0);
        }
    }

    private static String beforeComment(String content) {
        return Comments.strip(content);
    }

    private void finishDefinition() {
        Definition done = unfinished;
        if (done != null) {
            done.close();
            parameters.define(done);
            unfinished = null;
        }
    }

    /** One line without comment and outer blanks. */
    private void logical(String line, String file, Place place, int depth) {
        String text = line;
        for (int uses = 0; ; uses++) {
            boolean endless = uses > MAX_USES || text.length() > MAX_EXPANDED;
            if (endless || depth > MAX_DEPTH || ++steps > MAX_STEPS) {
                out.endlessExpansion(place);
                return;
            }
            if (text.startsWith("@")) {
                String rest = conditional(text);
                if (rest == null) {
                    return;
                }
                text = rest;
            }
            if (Definition.isDefinition(text)) {
                unfinished = Definition.begin(text);
                if (!unfinished.isOpen()) {
                    finishDefinition();
                }
                return;
            }
            if (text.startsWith("~")) {
                sequence(text, file, place, depth);
                return;
            }
            Parameters.Use use = parameters.find(text, folder);
            if (use == null) {
                break;
            }
            List<String> lines = use.lines();
            text = text.substring(0, use.start()) + lines.get(0) + text.substring(use.end());
            if (lines.size() > 1) {
                logical(text, file, place, depth + 1);
                for (String next : lines.subList(1, lines.size())) {
                    logical(next, file, place, depth + 1);
                }
                return;
            }
        }
        emit(Comments.strip(text), file, place);
    }

    private void emit(String text, String file, Place place) {
        Include include = Include.of(text);
        if (include != null) {
            include(include, file, place);
        } else if (!text.isEmpty()) {
            out.line(text, place);
        }
    }

    /** The rest of a line whose condition holds; null if it does not. */
    private @Nullable String conditional(String text) {
        boolean inverted = text.startsWith("@^");
        int start = inverted ? 2 : 1;
        int end = start;
        while (end < text.length() && !Comments.blank(text.charAt(end))) {
            end++;
        }
        boolean same = text.substring(start, end).equals(environment.configId());
        return end < text.length() && same != inverted ? text.substring(end).strip() : null;
    }

    private void sequence(String text, String file, Place place, int depth) {
        String line = text;
        int close = line.indexOf(')');
        // Bounds may be parameters themselves.
        Parameters.Use use = close < 0 ? null : parameters.find(line.substring(0, close + 1), folder);
        for (int i = 0; use != null && use.lines().size() == 1 && i < MAX_DEPTH; i++) {
            line = line.substring(0, use.start()) + use.lines().get(0) + line.substring(use.end());
            close = line.indexOf(')');
            use = close < 0 ? null : parameters.find(line.substring(0, close + 1), folder);
        }
        Sequence sequence = Sequence.parse(line);
        if (sequence == null) {
            out.error(
                    place,
                    "invalid-sequence",
                    "this is no ~SEQ, ~SEQx or ~LST that ends, or one of more than " + Sequence.MAX_ROWS + " steps",
                    "write ~SEQ(NAME, start, step, end) text, with a step that leads from start to end");
            return;
        }
        for (List<String> row : sequence.rows()) {
            for (int i = 0; i < row.size(); i++) {
                parameters.define(sequence.names().get(i), row.get(i));
            }
            logical(sequence.text(), file, place, depth + 1);
            if (steps > MAX_STEPS) {
                return;
            }
        }
    }

    private void include(Include include, String file, Place place) {
        if (includeDepth >= MAX_INCLUDES) {
            out.error(place, "include-loop", "files include each other without end", "take one of the includes out");
            return;
        }
        List<KeepalivedFile> files;
        try {
            files = environment.includes().find(include.pattern(), file);
        } catch (IOException | IllegalArgumentException e) {
            out.error(
                    place,
                    "unreadable-include",
                    include.pattern() + " cannot be read: " + e.getMessage(),
                    "correct it");
            return;
        }
        if (files.isEmpty()) {
            String message = "no regular, not executable file matches " + include.pattern();
            String fix = "correct the name; keepalived only remarks on it";
            if (include.checked()) {
                out.error(place, "missing-include", message, "correct the name");
            } else {
                out.warning(place, "missing-include", message, fix);
            }
        }
        includeDepth++;
        for (KeepalivedFile included : files) {
            file(included);
        }
        includeDepth--;
    }
}
