// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.line;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Statements of a section of which HAProxy reads one branch: {@code .if}, {@code .elif}, {@code .else}, {@code .endif}
 * (configuration manual, section 2.4).
 *
 * @param branches the branches in order; the first has a condition, only the last may have none
 */
public record ConditionalBlock(List<Branch<Statement>> branches) implements Statement {

    /** The most blocks HAProxy reads within one another, counted from the beginning of the file. */
    public static final int MAX_DEPTH = 99;

    private static final String INDENT = "    ";

    /** Copies the branches. */
    public ConditionalBlock {
        branches = Branch.block(branches);
    }

    @Override
    public List<Word> words() {
        return List.of();
    }

    @Override
    public String label() {
        return branches.get(0).heading(true);
    }

    @Override
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        branches.forEach(branch -> problems.addAll(branch.problems()));
        return List.copyOf(problems);
    }

    /**
     * The statements of all branches, those of blocks within them included.
     *
     * @return the statements in the order of the file, without blocks
     */
    public Stream<Statement> leaves() {
        return branches.stream().flatMap(branch -> branch.body().stream()).flatMap(ConditionalBlock::leaves);
    }

    /**
     * What a statement stands for when no condition is asked.
     *
     * @param statement a statement
     * @return the leaves of a block; any other statement alone
     */
    public static Stream<Statement> leaves(Statement statement) {
        return statement instanceof ConditionalBlock block ? block.leaves() : Stream.of(statement);
    }

    /**
     * Statements with other leaves; blocks keep their branches.
     *
     * @param statements the statements
     * @param change gives for each leaf what stands in its place: nothing, one statement or several
     * @return the changed statements
     */
    public static List<Statement> replaceLeaves(
            List<Statement> statements, Function<Statement, Stream<Statement>> change) {
        return statements.stream()
                .flatMap(statement -> statement instanceof ConditionalBlock block
                        ? Stream.of(block.replaceLeaves(change))
                        : change.apply(statement))
                .toList();
    }

    private ConditionalBlock replaceLeaves(Function<Statement, Stream<Statement>> change) {
        return new ConditionalBlock(branches.stream()
                .map(branch -> new Branch<>(branch.condition(), replaceLeaves(branch.body(), change)))
                .toList());
    }

    @Override
    public String render() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < branches.size(); i++) {
            out.append(branches.get(i).heading(i == 0)).append('\n');
            for (Statement statement : branches.get(i).body()) {
                out.append(statement.render().indent(INDENT.length()));
            }
        }
        return out.append(".endif").toString();
    }

    /** The rendered block. */
    @Override
    public String toString() {
        return render();
    }
}
