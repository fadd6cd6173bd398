// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.typed;

import io.haproxy4j.config.ConditionalParts;
import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.Part;
import io.haproxy4j.config.Section;
import io.haproxy4j.config.expr.Expr;
import io.haproxy4j.config.expr.LogFormat;
import io.haproxy4j.config.line.Branch;
import io.haproxy4j.config.line.Comment;
import io.haproxy4j.config.line.Statement;
import io.haproxy4j.config.line.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A configuration written anew from typed lines alone; expressions and formats from what they consist of. */
final class Rebuilt {

    private final StringBuilder text = new StringBuilder();
    private final List<String> unknown = new ArrayList<>();
    private int typed;

    private Rebuilt() {}

    static Rebuilt of(HaproxyConfig config) {
        Rebuilt rebuilt = new Rebuilt();
        config.parts().forEach(rebuilt::part);
        return rebuilt;
    }

    String text() {
        return text.toString();
    }

    /** Lines that are not typed, and stand in the text as they were. */
    List<String> unknown() {
        return unknown;
    }

    /** How many lines are typed. */
    int typed() {
        return typed;
    }

    private void part(Part part) {
        if (part instanceof Section section) {
            text.append(section.mapStatements(statement -> statement(section, statement))
                    .render());
        } else if (part instanceof ConditionalParts block) {
            for (Branch<Part> branch : block.branches()) {
                text.append(branch.heading(branch.equals(block.branches().get(0))))
                        .append('\n');
                branch.body().forEach(this::part);
            }
            text.append(".endif\n");
        } else {
            text.append(part.render());
        }
    }

    private Statement statement(Section section, Statement statement) {
        if (statement instanceof Comment || statement.label().startsWith(".")) {
            return statement; // a message belongs to no section
        }
        Optional<TypedLine> line = TypedLine.of(section.kind(), statement);
        if (line.isEmpty()) {
            unknown.add(section.kind().keyword() + ": " + statement.render());
            return statement;
        }
        typed++;
        return new TypedLine(
                        line.get().prefix(),
                        line.get().clauses().stream().map(Rebuilt::clause).toList(),
                        line.get().when())
                .directive();
    }

    private static Clause clause(Clause clause) {
        return new Clause(
                clause.keyword(),
                clause.pieces().stream()
                        .map(piece -> piece instanceof Piece.Argument argument
                                ? new Piece.Argument(argument.name(), value(argument.value()), argument.glued())
                                : piece)
                        .toList());
    }

    private static Value value(Value value) {
        if (value instanceof Value.Sample sample && !sample.expression().calls().isEmpty()) {
            return new Value.Sample(Expr.of(sample.expression().calls()));
        }
        if (value instanceof Value.Format format && !format.format().parts().isEmpty()) {
            return new Value.Format(LogFormat.of(format.format().parts()));
        }
        return value instanceof Value.Text text
                ? new Value.Text(Word.written(text.word().render()))
                : value;
    }
}
