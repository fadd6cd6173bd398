// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.diff;

import io.haproxy4j.config.ConditionalParts;
import io.haproxy4j.config.Continuation;
import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.Part;
import io.haproxy4j.config.Section;
import io.haproxy4j.config.line.Branch;
import io.haproxy4j.config.line.Comment;
import io.haproxy4j.config.line.ConditionalBlock;
import io.haproxy4j.config.line.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sections by what they are, conditional blocks taken apart: what stands in a branch is known by its condition. */
final class Sections {

    /**
     * A section.
     *
     * @param scope its keyword
     * @param heading its first line
     * @param statements what stands in it
     */
    record Content(String scope, String heading, List<Conditioned> statements) {}

    /**
     * A statement.
     *
     * @param condition the conditions it stands under; empty for none
     * @param statement the statement
     */
    record Conditioned(String condition, Statement statement) {

        String text() {
            String words = String.join(
                    " ", statement.words().stream().map(Object::toString).toList());
            return condition.isEmpty() ? words : words + "  [" + condition + "]";
        }
    }

    private final Map<String, Content> byLabel = new LinkedHashMap<>();
    private final Map<String, Integer> occurrences = new HashMap<>();

    private Sections() {}

    static Map<String, Content> of(HaproxyConfig config) {
        Sections sections = new Sections();
        sections.parts(config.parts(), "");
        return sections.byLabel;
    }

    private void parts(List<Part> parts, String condition) {
        for (Part part : parts) {
            if (part instanceof Section section) {
                section(section, condition);
            } else if (part instanceof Continuation continuation) {
                continuation(continuation, condition);
            } else if (part instanceof ConditionalParts block) {
                for (int i = 0; i < block.branches().size(); i++) {
                    parts(block.branches().get(i).body(), joined(condition, block.branches(), i));
                }
            }
        }
    }

    private void section(Section section, String condition) {
        List<Conditioned> statements = new ArrayList<>();
        statements(section.body(), "", statements);
        StringBuilder heading = new StringBuilder(section.kind().keyword());
        section.heading().forEach(word -> heading.append(' ').append(word.render()));
        add(section.label(), section.kind().keyword(), heading.toString(), condition, statements);
    }

    private void add(String name, String scope, String heading, String condition, List<Conditioned> statements) {
        String label = condition.isEmpty() ? name : name + "  [" + condition + "]";
        int occurrence = occurrences.merge(label, 1, Integer::sum);
        byLabel.put(
                occurrence == 1 ? label : label + " (number " + occurrence + ")",
                new Content(scope, heading, statements));
    }

    /** Lines whose section is not decided are compared as those of a section of their own. */
    private void continuation(Continuation continuation, String condition) {
        List<Conditioned> statements = new ArrayList<>();
        statements(continuation.body(), "", statements);
        add("behind a block", "listen", "", condition, statements);
    }

    private static void statements(List<Statement> body, String condition, List<Conditioned> out) {
        for (Statement statement : body) {
            if (statement instanceof ConditionalBlock block) {
                for (int i = 0; i < block.branches().size(); i++) {
                    statements(block.branches().get(i).body(), joined(condition, block.branches(), i), out);
                }
            } else if (!(statement instanceof Comment)) {
                out.add(new Conditioned(condition, statement));
            }
        }
    }

    /** What must hold, and what must not have held, for a branch to be read. */
    private static <T> String joined(String outer, List<Branch<T>> branches, int index) {
        List<String> conditions = new ArrayList<>();
        if (!outer.isEmpty()) {
            conditions.add(outer);
        }
        for (int i = 0; i <= index; i++) {
            boolean negated = i < index;
            branches.get(i)
                    .condition()
                    .ifPresent(condition -> conditions.add(negated ? "not " + condition.render() : condition.render()));
        }
        return String.join(", ", conditions);
    }
}
