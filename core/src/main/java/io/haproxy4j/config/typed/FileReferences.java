// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.typed;

import io.haproxy4j.config.Place;
import io.haproxy4j.config.SectionKind;
import io.haproxy4j.config.expr.AddressCriterion;
import io.haproxy4j.config.expr.BoolExpr;
import io.haproxy4j.config.expr.Call;
import io.haproxy4j.config.expr.Condition;
import io.haproxy4j.config.expr.Criterion;
import io.haproxy4j.config.expr.LogItem;
import io.haproxy4j.config.expr.LogPart;
import io.haproxy4j.config.expr.Term;
import io.haproxy4j.config.expr.TextCriterion;
import io.haproxy4j.config.grammar.Binding;
import io.haproxy4j.config.grammar.Scalar;
import io.haproxy4j.config.line.Directive;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.sample.CallArguments;
import io.haproxy4j.config.sample.CallText;
import io.haproxy4j.config.syntax.ConfigFile;
import io.haproxy4j.config.syntax.ConfigFiles;
import io.haproxy4j.config.syntax.Effective;
import io.haproxy4j.config.syntax.EffectiveLine;
import io.haproxy4j.config.syntax.Environment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files that a configuration names (certificates, lists, maps, error pages, scripts), with the paths at which HAProxy
 * looks for them: {@code default-path} and the keywords {@code ca-base}, {@code crt-base}, {@code key-base} and
 * {@code server-state-base} (configuration manual, section 3.1) are followed. What is not in the file system has no path:
 * certificates of a store, {@code @system-ca}, lists with {@code virt@}. Lines the library does not know are left out.
 */
public final class FileReferences {

    /** The argument that is a program to run: the search for it is none of HAProxy's business. */
    private static final String PROGRAM = "command";

    /** What may stand in front of the name of a list. */
    private static final Pattern PREFIX = Pattern.compile("(opt|file)@");

    private final Path workingDirectory;
    private final List<FileReference> references = new ArrayList<>();

    /** The directories of the global section, and those of the store that is being read. */
    private final Map<String, String> bases = new HashMap<>();

    private final Map<String, String> storeBases = new HashMap<>();

    /** What {@code default-path} says; empty for the directory of the process. */
    private Optional<Clause> defaultPath = Optional.empty();

    private Path file = Path.of("");
    private Path directory;

    private FileReferences(Path workingDirectory) {
        this.workingDirectory = workingDirectory;
        this.directory = workingDirectory;
    }

    /**
     * Finds them.
     *
     * @param files the files of the configuration in the order HAProxy reads them, named by their paths
     * @param environment release, build and environment of the process
     * @param workingDirectory the directory in which the process starts
     * @return the references in the order of the files
     */
    public static List<FileReference> of(List<ConfigFile> files, Environment environment, Path workingDirectory) {
        FileReferences found = new FileReferences(workingDirectory);
        List<Effective> effective = ConfigFiles.effective(files, environment);
        for (int i = 0; i < files.size(); i++) {
            found.file(files.get(i).name(), effective.get(i).lines());
        }
        return List.copyOf(found.references);
    }

    private void file(String name, List<EffectiveLine> lines) {
        file = workingDirectory.resolve(name);
        directory = directory();
        SectionKind kind = SectionKind.GLOBAL;
        for (EffectiveLine line : lines) {
            Optional<SectionKind> opened = SectionKind.ofKeyword(line.words().get(0));
            if (opened.isPresent()) {
                kind = opened.get();
                storeBases.clear();
            } else {
                line(kind, Place.line(name, line.number()), line.words());
            }
        }
    }

    private Path directory() {
        return defaultPath.map(this::directory).orElse(workingDirectory);
    }

    private Path directory(Clause mode) {
        Path own = Optional.ofNullable(file.getParent()).orElse(workingDirectory);
        if (mode.has("config")) {
            return own;
        }
        if (mode.has("parent")) {
            return own.resolve("..").normalize();
        }
        return mode.argument("directory")
                .map(origin -> workingDirectory.resolve(origin.word().text()))
                .orElse(workingDirectory);
    }

    private void line(SectionKind kind, Place place, List<String> words) {
        TypedLine line = TypedLine.of(
                        kind, new Directive(words.stream().map(Word::of).toList()))
                .orElse(null);
        if (line == null) {
            return;
        }
        String keyword = line.main().keyword();
        if (keyword.equals("default-path")) {
            defaultPath = Optional.of(line.main());
            directory = directory();
        }
        for (Clause clause : line.clauses()) {
            clause(place, clause);
        }
        line.when().ifPresent(when -> tests(place, when.condition()));
        if (keyword.endsWith("-base")) {
            line.main()
                    .argument("directory")
                    .ifPresent(base -> (kind == SectionKind.GLOBAL ? bases : storeBases)
                            .put(keyword, base.word().text()));
        }
    }

    private void clause(Place place, Clause clause) {
        for (Piece piece : clause.pieces()) {
            if (piece instanceof Piece.Argument argument) {
                Value value = argument.value();
                if (value instanceof Value.FilePath path && !argument.name().equals(PROGRAM)) {
                    add(place, clause.keyword(), argument.name(), path.path(), path.base());
                } else if (value instanceof Value.Sample sample) {
                    calls(place, sample.expression().calls());
                } else if (value instanceof Value.Format format) {
                    for (LogPart part : format.format().parts()) {
                        if (part instanceof LogItem item) {
                            item.expression().ifPresent(expression -> calls(place, expression.calls()));
                        }
                    }
                }
            }
        }
    }

    private void calls(Place place, List<Call> calls) {
        for (Call call : calls) {
            for (Binding binding : CallArguments.of(
                            call.kind().name().toLowerCase(Locale.ROOT), new CallText(call.name(), call.arguments(), 0))
                    .orElse(List.of())) {
                if (binding.argument().type() == Scalar.PATH) {
                    add(place, call.name(), binding.argument().name(), binding.text(), Optional.empty());
                }
            }
        }
    }

    private void tests(Place place, Condition condition) {
        for (List<Term> terms : condition.alternatives()) {
            for (Term term : terms) {
                if (term.test() instanceof BoolExpr bool) {
                    calls(place, bool.calls());
                } else if (term.test() instanceof Criterion criterion) {
                    test(place, criterion);
                } else if (term.test() instanceof TextCriterion text) {
                    test(place, text.criterion());
                } else if (term.test() instanceof AddressCriterion address) {
                    test(place, address.criterion());
                }
            }
        }
    }

    private void test(Place place, Criterion criterion) {
        calls(place, criterion.calls());
        List<Word> flags = new ArrayList<>(criterion.flags());
        flags.addAll(criterion.patterns().files());
        for (int i = 0; i + 1 < flags.size(); i++) {
            if (flags.get(i).text().equals("-f")) {
                add(place, "-f", "file", flags.get(i + 1).text(), Optional.empty());
            }
        }
    }

    private void add(Place place, String keyword, String argument, String written, Optional<String> base) {
        if (written.startsWith("@") || written.startsWith("virt@")) {
            return;
        }
        Matcher prefixed = PREFIX.matcher(written);
        String plain = prefixed.lookingAt() ? written.substring(prefixed.end()) : written;
        Optional<String> within = base.map(name -> storeBases.getOrDefault(name, bases.get(name)));
        Path from = within.map(directory::resolve).orElse(directory);
        references.add(new FileReference(
                place, keyword, argument, written, from.resolve(plain).normalize()));
    }
}
