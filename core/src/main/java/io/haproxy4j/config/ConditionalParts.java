// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.Branch;
import java.util.List;
import java.util.function.Function;
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

    /** The parts with other sections: none, one or several in place of each. */
    static List<Part> replaceSections(List<Part> parts, Function<Section, Stream<Section>> change) {
        return parts.stream()
                .<Part>flatMap(part -> part instanceof Section section
                        ? change.apply(section)
                        : Stream.of(part instanceof ConditionalParts block ? block.replaceSections(change) : part))
                .toList();
    }

    private ConditionalParts replaceSections(Function<Section, Stream<Section>> change) {
        return new ConditionalParts(branches.stream()
                .map(branch -> new Branch<>(branch.condition(), replaceSections(branch.body(), change)))
                .toList());
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
