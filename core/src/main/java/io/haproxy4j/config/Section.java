// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.Statement;
import io.haproxy4j.config.line.Word;
import java.util.List;

/**
 * One section of a configuration.
 *
 * @param kind what it configures
 * @param name its name; empty where it has none
 * @param statements what stands in it, in order
 */
public record Section(SectionKind kind, String name, List<Statement> statements) {

    private static final String INDENT = "    ";

    /** Copies the statements. */
    public Section {
        statements = List.copyOf(statements);
    }

    /**
     * A short name for messages.
     *
     * @return for example {@code backend be_app}
     */
    public String label() {
        return name.isEmpty() ? kind.keyword() : kind.keyword() + " " + name;
    }

    Word nameWord() {
        return Word.name(name);
    }

    void render(StringBuilder out) {
        out.append(kind.keyword());
        if (!name.isEmpty()) {
            out.append(' ').append(nameWord().render());
        }
        out.append('\n');
        for (Statement statement : statements) {
            String text = statement.render();
            int start = 0;
            for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
                out.append(INDENT).append(text, start, end + 1);
                start = end + 1;
            }
            out.append(INDENT).append(text, start, text.length()).append('\n');
        }
    }

    /** The section as HAProxy reads it. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        render(out);
        return out.toString();
    }
}
