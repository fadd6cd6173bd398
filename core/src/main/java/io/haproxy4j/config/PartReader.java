// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.BlockCondition;
import io.haproxy4j.config.line.Branch;
import io.haproxy4j.config.line.Comment;
import io.haproxy4j.config.line.ConditionalBlock;
import io.haproxy4j.config.line.Directive;
import io.haproxy4j.config.line.Predicates;
import io.haproxy4j.config.line.RawLine;
import io.haproxy4j.config.line.Statement;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.syntax.Conditional;
import io.haproxy4j.config.syntax.ConfigFile;
import io.haproxy4j.config.syntax.Line;
import io.haproxy4j.config.syntax.LineKind;
import io.haproxy4j.config.syntax.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes parts of a file: sections with their statements, blocks around, within and across them, remarks between them. */
final class PartReader {

    private static final Comment ANY = new Comment("");

    private final ConfigFile file;
    private final Function<Line, Statement> maker;

    /** Whether a section has begun, in whatever branch: what follows belongs to one. */
    private boolean begun;

    private int index;

    private PartReader(ConfigFile file, Function<Line, Statement> maker) {
        this.file = file;
        this.maker = maker;
    }

    static List<Part> read(ConfigFile file) {
        // Most words of a file stand in many of its lines.
        Map<String, Word> known = new HashMap<>();
        Function<String, Word> words = form -> known.computeIfAbsent(form, Word::written);
        return new PartReader(file, line -> statement(line, words)).parts(file.tree());
    }

    /** Whether parts can be made of a file, without the work of making statements. */
    static void check(ConfigFile file) {
        new PartReader(file, line -> ANY).parts(file.tree());
    }

    /** Parts that are being collected, and the section that is open among them. */
    private static final class Collected {
        private final List<Part> parts = new ArrayList<>();
        private final List<Statement> waiting = new ArrayList<>();
        private @Nullable Line header;
        private List<Statement> body = new ArrayList<>();

        /** Whether a blank line has followed the last statement. */
        private boolean apart;

        void open(Line line) {
            close();
            header = line;
            apart = false;
        }

        /** Comments between sections most often are about the one that follows. */
        void close() {
            if (header != null) {
                parts.add(section(header, body));
                header = null;
                body = new ArrayList<>();
            } else if (!body.isEmpty()) {
                parts.add(new Continuation(body));
                body = new ArrayList<>();
            }
            waiting.forEach(statement -> parts.add(new Remark(statement)));
            waiting.clear();
        }

        void add(Statement statement) {
            body.addAll(waiting);
            waiting.clear();
            body.add(statement);
            apart = false;
        }
    }

    private List<Part> parts(List<Node> nodes) {
        Collected collected = new Collected();
        for (Node node : nodes) {
            if (node instanceof Line line) {
                line(line, collected);
            } else if (node instanceof Conditional block) {
                block(block, collected);
            }
        }
        collected.close();
        return collected.parts;
    }

    private void line(Line line, Collected collected) {
        switch (line.kind()) {
            case BLANK -> collected.apart = true;
            case COMMENT -> {
                // An indented one that follows a statement without a blank line is no heading of the next section.
                if (collected.header != null
                        && !collected.apart
                        && !line.indent().isEmpty()) {
                    collected.add(comment(line));
                } else {
                    collected.waiting.add(comment(line));
                }
            }
            case SECTION -> {
                line.comment().ifPresent(text -> collected.waiting.add(comment(line)));
                collected.open(line);
                begun = true;
            }
            case STATEMENT -> {
                if (!begun) {
                    throw outside(line);
                }
                line.comment().ifPresent(text -> collected.waiting.add(comment(line)));
                collected.add(maker.apply(line));
            }
            default -> {
                // Messages and scopes may stand anywhere.
                line.comment().ifPresent(text -> collected.waiting.add(comment(line)));
                if (collected.header == null && collected.body.isEmpty()) {
                    collected.waiting.add(maker.apply(line));
                } else {
                    collected.add(maker.apply(line));
                }
            }
        }
        index++;
    }

    private void block(Conditional block, Collected collected) {
        if (collected.header != null && !hasSection(block)) {
            collected.add(statements(block));
            return;
        }
        collected.close();
        List<Branch<Part>> branches = new ArrayList<>();
        for (Conditional.Arm arm : block.arms()) {
            index++;
            branches.add(new Branch<>(condition(arm.head()), parts(arm.body())));
        }
        index++;
        collected.parts.add(new ConditionalParts(branches));
    }

    private static boolean hasSection(Conditional block) {
        return block.arms().stream()
                .flatMap(arm -> arm.body().stream())
                .anyMatch(node -> node instanceof Conditional inner
                        ? hasSection(inner)
                        : node instanceof Line line && line.kind() == LineKind.SECTION);
    }

    private ConditionalBlock statements(Conditional block) {
        List<Branch<Statement>> branches = new ArrayList<>();
        for (Conditional.Arm arm : block.arms()) {
            index++;
            List<Statement> body = new ArrayList<>();
            for (Node node : arm.body()) {
                if (node instanceof Conditional inner) {
                    body.add(statements(inner));
                } else if (node instanceof Line line) {
                    line.comment().ifPresent(text -> body.add(comment(line)));
                    if (line.wordCount() > 0) {
                        body.add(maker.apply(line));
                    }
                    index++;
                }
            }
            branches.add(new Branch<>(condition(arm.head()), body));
        }
        index++;
        return new ConditionalBlock(branches);
    }

    private static Optional<BlockCondition> condition(Line head) {
        if (head.kind() == LineKind.ELSE) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        for (int i = 1; i < head.wordCount(); i++) {
            words.add(head.wordSource(i));
        }
        // HAProxy takes no condition for one that does not hold.
        return Optional.of(Predicates.raw(words.isEmpty() ? "0" : String.join(" ", words)));
    }

    private static Section section(Line line, List<Statement> body) {
        List<Word> heading = words(line, Word::written).subList(1, line.wordCount());
        return new Section(line.section().orElseThrow(), nameOf(line), heading, body);
    }

    /** The name in the first line of a section; empty if it has none. */
    static String nameOf(Line header) {
        return header.section().orElseThrow().nameIn(header.words().subList(1, header.wordCount()));
    }

    private static Comment comment(Line line) {
        String text = line.comment().orElseThrow().substring(1);
        return new Comment(text.startsWith(" ") ? text.substring(1) : text);
    }

    static Statement statement(Line line) {
        return statement(line, Word::written);
    }

    private static Statement statement(Line line, Function<String, Word> words) {
        // An empty argument cannot be written as a word; the line can, as it stands.
        boolean asItStands = line.kind() == LineKind.SCOPE || line.words().contains("");
        if (asItStands) {
            List<String> sources = new ArrayList<>();
            for (int i = 0; i < line.wordCount(); i++) {
                sources.add(line.wordSource(i));
            }
            return RawLine.of(String.join(" ", sources));
        }
        return new Directive(words(line, words));
    }

    private static List<Word> words(Line line, Function<String, Word> word) {
        List<Word> words = new ArrayList<>(line.wordCount());
        for (int i = 0; i < line.wordCount(); i++) {
            words.add(word.apply(line.wordSource(i)));
        }
        return words;
    }

    private ConfigParseException outside(Line line) {
        boolean mark = line.content().startsWith("\ufeff");
        Diagnostic problem = mark
                ? Diagnostic.error(
                        "byte-order-mark",
                        file.place(index, 0),
                        "the file begins with a byte order mark, which HAProxy takes for a part of the first word",
                        "remove it")
                : Diagnostic.error(
                        "outside-section",
                        file.place(index, 0),
                        "a keyword before the first section",
                        "put it into a section");
        return new ConfigParseException(List.of(problem), List.of(""));
    }
}
