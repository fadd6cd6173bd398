// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.ConditionalBlock;
import io.haproxy4j.config.line.Statement;
import java.util.List;
import java.util.stream.Stream;

/**
 * Statements of a section that began before, where it depends on a conditional block which section that is: they stand in
 * a branch in front of its first section, or behind a block in which sections begin. To know the section, evaluate the
 * configuration ({@link HaproxyConfig#evaluate}).
 *
 * @param body the statements in order; blocks among them are parts of their own
 */
public record Continuation(List<Statement> body) implements Part {

    /** Copies the statements. */
    public Continuation {
        body = List.copyOf(body);
        if (body.isEmpty() || body.stream().anyMatch(ConditionalBlock.class::isInstance)) {
            throw new IllegalArgumentException("a continuation consists of single statements");
        }
    }

    /** {@return none: which one the statements belong to is not known} */
    @Override
    public Stream<Section> sections() {
        return Stream.empty();
    }

    @Override
    public String render() {
        StringBuilder out = new StringBuilder();
        Section.render(body, out);
        return out.toString();
    }

    /** The statements. */
    @Override
    public String toString() {
        return render();
    }
}
