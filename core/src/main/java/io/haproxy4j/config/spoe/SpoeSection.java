// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.spoe;

import io.haproxy4j.config.line.Statement;
import io.haproxy4j.config.line.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One section of an engine.
 *
 * @param kind what it describes
 * @param name its name
 * @param statements what stands in it, in order
 */
public record SpoeSection(Kind kind, String name, List<Statement> statements) {

    private static final int INDENT = 4;

    /** What sections describe. */
    public enum Kind {
        /** The agents and how they are talked to. One per engine. */
        SPOE_AGENT,
        /** Data that is sent together. */
        SPOE_MESSAGE,
        /** Messages that an action sends together. */
        SPOE_GROUP;

        /**
         * The word that opens a section of this kind.
         *
         * @return for example {@code spoe-agent}
         */
        public String keyword() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Kind> ofKeyword(String keyword) {
            return Arrays.stream(values())
                    .filter(kind -> kind.keyword().equals(keyword))
                    .findFirst();
        }
    }

    /** Copies the statements. */
    public SpoeSection {
        statements = List.copyOf(statements);
    }

    /**
     * A short name for messages.
     *
     * @return for example {@code spoe-agent fraud}
     */
    public String label() {
        return kind.keyword() + " " + name;
    }

    /** The arguments of all statements with a keyword. */
    Stream<String> arguments(String keyword) {
        return statements.stream()
                .map(Statement::words)
                .filter(words -> !words.isEmpty() && words.get(0).text().equals(keyword))
                .flatMap(words -> words.stream().skip(1))
                .map(Word::text);
    }

    /** The section as HAProxy reads it. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(kind.keyword())
                .append(' ')
                .append(Word.name(name).render())
                .append('\n');
        statements.forEach(statement -> out.append(statement.render().indent(INDENT)));
        return out.toString();
    }
}
