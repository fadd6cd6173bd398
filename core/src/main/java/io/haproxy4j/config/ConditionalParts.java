// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.Branch;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Parts of a file of which HAProxy reads one branch: {@code .if}, {@code .elif}, {@code .else}, {@code .endif} around
 * sections (configuration manual, section 2.4).
 *
 * @param branches the branches in order; the first has a condition, only the last may have none
 */
public record ConditionalParts(List<Branch<Part>> branches) implements Part {

    /** Copies the branches. */
    public ConditionalParts {
        branches = Branch.block(branches);
    }

    @Override
    public Stream<Section> sections() {
        return branches.stream().flatMap(branch -> branch.body().stream()).flatMap(Part::sections);
    }

    ConditionalParts mapSections(UnaryOperator<Section> change) {
        return new ConditionalParts(branches.stream()
                .map(branch -> new Branch<>(branch.condition(), mapSections(branch.body(), change)))
                .toList());
    }

    static List<Part> mapSections(List<Part> parts, UnaryOperator<Section> change) {
        return parts.stream()
                .map(part -> part instanceof Section section
                        ? change.apply(section)
                        : part instanceof ConditionalParts block ? block.mapSections(change) : part)
                .toList();
    }

    /** The line that opens the block, which also names it in messages. */
    String label() {
        return branches.get(0).heading(true);
    }

    @Override
    public String render() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < branches.size(); i++) {
            out.append(branches.get(i).heading(i == 0)).append('\n');
            render(branches.get(i).body(), out);
        }
        return out.append(".endif\n").toString();
    }

    static void render(List<Part> parts, StringBuilder out) {
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0 && parts.get(i).isApart(parts.get(i - 1))) {
                out.append('\n');
            }
            if (parts.get(i) instanceof Section section) {
                section.render(out);
            } else {
                out.append(parts.get(i).render());
            }
        }
    }

    /** The rendered block. */
    @Override
    public String toString() {
        return render();
    }
}
