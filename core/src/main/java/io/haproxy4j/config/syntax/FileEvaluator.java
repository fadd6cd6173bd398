// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.syntax;

import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.HaproxyVersion;
import io.haproxy4j.config.Place;
import io.haproxy4j.config.SectionKind;
import io.haproxy4j.config.scan.Expansion;
import io.haproxy4j.config.scan.ScanProblem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file line by line as HAProxy does: expands variables, decides conditional blocks, and lets {@code setenv} and
 * its like change the variables of the lines that follow. Newer releases read the {@code global} section twice, so that
 * a variable it sets can be there before its line; files that depend on that are read as older releases do.
 */
final class FileEvaluator {

    private static final HaproxyVersion REFUSES_EMPTY = new HaproxyVersion(3, 3);

    private final ConfigFile file;
    private final Environment environment;
    private final HaproxyVersion version;
    private final Map<String, String> variables;
    private final List<EffectiveLine> lines = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Deque<Block> blocks = new ArrayDeque<>();
    private @Nullable String section;
    private @Nullable SectionKind kind;
    private int number;

    /** A conditional block that is open: whether its branch is read, and whether another one may still be. */
    private static final class Block {
        private boolean read;
        private boolean open;

        Block(boolean read, boolean open) {
            this.read = read;
            this.open = open;
        }
    }

    private FileEvaluator(ConfigFile file, Environment environment, Map<String, String> variables) {
        this.file = file;
        this.environment = environment;
        this.version = HaproxyVersion.parse(environment.version());
        this.variables = variables;
    }

    /** What one file sets is set for those behind it; sections and blocks end with their file. */
    static List<Effective> evaluate(List<ConfigFile> files, Environment environment) {
        Map<String, String> variables = new HashMap<>(environment.variables());
        return files.stream()
                .map(file -> evaluate(file, environment, variables))
                .toList();
    }

    private static Effective evaluate(ConfigFile file, Environment environment, Map<String, String> variables) {
        FileEvaluator evaluator = new FileEvaluator(file, environment, variables);
        for (Line line : file.lines()) {
            evaluator.number++;
            if (line.wordCount() > 0) {
                evaluator.line(line);
            }
        }
        return new Effective(evaluator.lines, evaluator.diagnostics);
    }

    private void line(Line line) {
        if (line.kind() == LineKind.SCOPE) {
            lines.add(new EffectiveLine(number, List.of(line.word(0))));
            return;
        }
        String content = line.content();
        Expansion.Result result =
                Expansion.of(content, 0, content.length(), Limits.STANDARD.words(), version, this::variable);
        ScanProblem problem = result.problem();
        if (problem != null) {
            refuse(problem.offset() + 1, problem.code(), problem.message(), problem.fix());
            return;
        }
        List<String> words = result.words();
        if (words.isEmpty() || words.get(0).isEmpty()) {
            return;
        }
        if (words.get(0).startsWith(".") && condition(words)) {
            return;
        }
        if (isRead()) {
            if (words.get(0).startsWith(".")) {
                message(words);
            } else {
                statement(words);
            }
        }
    }

    private @Nullable String variable(String name) {
        return switch (name) {
            case ".LINE" -> Integer.toString(number);
            case ".FILE" -> file.name();
            case ".SECTION" -> section;
            default -> variables.get(name);
        };
    }

    private boolean isRead() {
        return blocks.isEmpty() || blocks.element().read;
    }

    /** Takes a line that begins, parts or ends a block. */
    private boolean condition(List<String> words) {
        switch (words.get(0)) {
            case ".if" -> {
                boolean outer = isRead();
                boolean holds = outer && holds(words);
                blocks.push(new Block(holds, outer && !holds));
            }
            case ".elif" -> {
                if (!blocks.isEmpty()) {
                    Block block = blocks.element();
                    block.read = block.open && holds(words);
                    block.open &= !block.read;
                }
            }
            case ".else" -> {
                if (!blocks.isEmpty()) {
                    blocks.element().read = blocks.element().open;
                }
            }
            case ".endif" -> blocks.poll();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean holds(List<String> words) {
        String text = String.join(" ", words.subList(1, words.size()));
        try {
            return ConditionText.holds(text, environment, variables);
        } catch (IllegalArgumentException refused) {
            refuse(1, "condition", refused.getMessage() + " in the condition \"" + text + "\"", "correct it");
            return false;
        }
    }

    private void message(List<String> words) {
        String text = words.size() > 1 ? words.get(1) : "";
        Place place = Place.line(file.name(), number);
        switch (words.get(0)) {
            case ".alert" -> diagnostics.add(Diagnostic.error("alert-directive", place, text, ""));
            case ".warning" -> diagnostics.add(Diagnostic.warning("warning-directive", place, text, ""));
            case ".notice", ".diag" -> {}
            default ->
                refuse(1, "unknown-directive", "HAProxy knows no " + words.get(0), "write .if, .elif, .else or .endif");
        }
    }

    private void statement(List<String> all) {
        int empty = all.indexOf("");
        if (empty >= 0 && version.atLeast(REFUSES_EMPTY)) {
            refuse(1, "empty-word", "argument " + empty + " is empty", "give it a value, or leave it out");
            return;
        }
        List<String> words = empty < 0 ? all : all.subList(0, empty);
        lines.add(new EffectiveLine(number, words));
        SectionKind.ofKeyword(words.get(0)).ifPresent(opened -> {
            kind = opened;
            section = words.get(words.size() > 1 ? 1 : 0);
        });
        if (kind == SectionKind.GLOBAL) {
            environmentKeyword(words);
        }
    }

    private void environmentKeyword(List<String> words) {
        switch (words.get(0)) {
            case "setenv" -> {
                if (words.size() > 2) {
                    variables.put(words.get(1), words.get(2));
                }
            }
            case "presetenv" -> {
                if (words.size() > 2) {
                    variables.putIfAbsent(words.get(1), words.get(2));
                }
            }
            case "unsetenv" -> words.subList(1, words.size()).forEach(variables::remove);
            case "resetenv" -> variables.keySet().retainAll(words.subList(1, words.size()));
            default -> {}
        }
    }

    private void refuse(int column, String code, String message, String fix) {
        diagnostics.add(Diagnostic.error(code, new Place.InText(file.name(), number, column), message, fix));
    }
}
