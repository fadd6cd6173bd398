// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.Directive;
import io.haproxy4j.config.line.RawLine;
import io.haproxy4j.config.line.Statement;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.syntax.Effective;
import io.haproxy4j.config.syntax.EffectiveLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes sections of the lines that HAProxy acts on. */
final class EffectiveParts {

    private final String file;
    private final List<Part> parts = new ArrayList<>();
    private final List<Diagnostic> diagnostics;
    private @Nullable SectionKind kind;
    private List<Word> heading = List.of();
    private List<Statement> body = new ArrayList<>();

    private EffectiveParts(String file, List<Diagnostic> diagnostics) {
        this.file = file;
        this.diagnostics = new ArrayList<>(diagnostics);
    }

    /** Parts and diagnostics. */
    record Result(List<Part> parts, List<Diagnostic> diagnostics) {}

    static Result of(String file, Effective effective) {
        EffectiveParts result = new EffectiveParts(file, effective.diagnostics());
        effective.lines().forEach(result::line);
        result.close();
        return new Result(result.parts, result.diagnostics);
    }

    private void line(EffectiveLine line) {
        List<Word> words = line.words().stream().map(Word::of).toList();
        String first = line.words().get(0);
        SectionKind opened = SectionKind.ofKeyword(first).orElse(null);
        if (opened != null) {
            close();
            kind = opened;
            heading = words.subList(1, words.size());
            return;
        }
        Statement statement = first.startsWith("[") ? RawLine.of(first) : new Directive(words);
        if (kind != null) {
            body.add(statement);
        } else if (first.startsWith("[")) {
            parts.add(new Remark(statement));
        } else {
            diagnostics.add(Diagnostic.error(
                    "outside-section",
                    Place.line(file, line.number()),
                    "a keyword before the first section",
                    "put it into a section"));
        }
    }

    private void close() {
        if (kind != null) {
            List<String> texts = heading.stream().map(Word::text).toList();
            parts.add(new Section(kind, kind.nameIn(texts), heading, body));
            body = new ArrayList<>();
        }
    }
}
