// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.Branch;
import io.haproxy4j.config.line.ConditionalBlock;
import io.haproxy4j.config.line.Statement;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Walks a configuration as it is written, to the statement in one line of it. */
final class LinePlaces {

    private final int wanted;
    private int line;
    private @Nullable Place found;

    private LinePlaces(int wanted) {
        this.wanted = wanted;
    }

    static Optional<Place> find(List<Part> parts, int line) {
        if (line < 1) {
            return Optional.empty();
        }
        LinePlaces places = new LinePlaces(line);
        places.parts(parts);
        return Optional.ofNullable(places.found);
    }

    private void parts(List<Part> parts) {
        for (int i = 0; i < parts.size() && line < wanted; i++) {
            if (i > 0 && parts.get(i).isApart(parts.get(i - 1))) {
                line++;
            }
            part(parts.get(i));
        }
    }

    private void part(Part part) {
        if (part instanceof Section section) {
            Supplier<Place> heading = () -> Place.model(section.label());
            pass(1, heading);
            section.body().forEach(statement -> statement(section, statement));
        } else if (part instanceof Remark remark) {
            pass(
                    height(remark.statement()),
                    () -> Place.model(remark.statement().label()));
        } else if (part instanceof Continuation continuation) {
            for (Statement statement : continuation.body()) {
                pass(height(statement), () -> Place.model(statement.label()));
            }
        } else if (part instanceof ConditionalParts block) {
            for (Branch<Part> branch : block.branches()) {
                pass(1, () -> Place.model(block.label()));
                parts(branch.body());
            }
            pass(1, () -> Place.model(block.label()));
        }
    }

    private void statement(Section section, Statement statement) {
        Supplier<Place> place = () -> section.place(statement);
        if (statement instanceof ConditionalBlock block) {
            for (Branch<Statement> branch : block.branches()) {
                pass(1, place);
                branch.body().forEach(inner -> statement(section, inner));
            }
            pass(1, place);
        } else {
            pass(height(statement), place);
        }
    }

    private void pass(int lines, Supplier<Place> place) {
        if (line < wanted && wanted <= line + lines) {
            found = place.get();
        }
        line += lines;
    }

    private static int height(Statement statement) {
        return 1 + (int) statement.render().chars().filter(c -> c == '\n').count();
    }
}
