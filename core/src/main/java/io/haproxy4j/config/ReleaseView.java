// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.Branch;
import io.haproxy4j.config.line.ConditionalBlock;
import io.haproxy4j.config.line.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What a release may come to read of a configuration: all but the branches whose conditions it never meets. */
final class ReleaseView {

    private final HaproxyVersion version;

    ReleaseView(HaproxyVersion version) {
        this.version = version;
    }

    List<Part> parts(List<Part> parts) {
        List<Part> view = new ArrayList<>();
        parts.stream().flatMap(this::part).forEach(part -> {
            int last = view.size() - 1;
            if (part instanceof Continuation continuation && last >= 0 && view.get(last) instanceof Section section) {
                // The block between them is decided.
                view.set(
                        last,
                        section.withBody(Stream.concat(section.body().stream(), continuation.body().stream())
                                .toList()));
            } else {
                view.add(part);
            }
        });
        return view;
    }

    private Stream<Part> part(Part part) {
        if (part instanceof Section section) {
            return Stream.of(
                    section.statements() == section.body() ? section : section.withBody(statements(section.body())));
        }
        return part instanceof ConditionalParts block
                ? block(block.branches(), this::parts, ConditionalParts::new)
                : Stream.of(part);
    }

    private List<Statement> statements(List<Statement> statements) {
        return statements.stream().flatMap(this::statement).toList();
    }

    private Stream<Statement> statement(Statement statement) {
        return statement instanceof ConditionalBlock block
                ? block(block.branches(), this::statements, ConditionalBlock::new)
                : Stream.of(statement);
    }

    /** What is left of a block: nothing, the one branch that is always read, or a block of those that may be. */
    private <T> Stream<T> block(
            List<Branch<T>> branches, UnaryOperator<List<T>> view, Function<List<Branch<T>>, T> rebuild) {
        List<Branch<T>> kept = new ArrayList<>();
        for (Branch<T> branch : branches) {
            Optional<Boolean> value = branch.condition()
                    .map(condition -> condition.valueOn(version.major(), version.minor()))
                    .orElse(Optional.of(true));
            if (value.equals(Optional.of(true)) && kept.isEmpty()) {
                return view.apply(branch.body()).stream();
            }
            if (!value.equals(Optional.of(false))) {
                kept.add(new Branch<>(
                        value.isPresent() ? Optional.empty() : branch.condition(), view.apply(branch.body())));
            }
            if (value.equals(Optional.of(true))) {
                break;
            }
        }
        return kept.isEmpty() ? Stream.empty() : Stream.of(rebuild.apply(kept));
    }
}
