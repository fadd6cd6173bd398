// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived;

import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.Place;
import io.haproxy4j.config.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Changed copies of a configuration that keepalived can check on a machine other than its own. */
final class CheckCopy {

    private static final Set<String> USER_KEYWORDS = Set.of("script_user", "user");
    private static final Word ROOT = Word.of("root");

    private CheckCopy() {}

    static KeepalivedConfig withDynamicInterfaces(KeepalivedConfig config) {
        if (config.all("global_defs").anyMatch(g -> g.last("dynamic_interfaces").isPresent())) {
            return config;
        }
        Place place = Place.model("global_defs");
        Statement keyword = Statement.line(place, "dynamic_interfaces", List.of());
        List<Statement> copy = new ArrayList<>();
        copy.add(Statement.block(place, "global_defs", List.of(), List.of(keyword)));
        copy.addAll(config.statements());
        return KeepalivedConfig.of(EmissionOrder.sort(copy));
    }

    static boolean hasOtherScriptUser(KeepalivedConfig config) {
        return config.statements().stream()
                .flatMap(CheckCopy::deep)
                .anyMatch(s -> namesUser(s) && !s.words().equals(List.of(ROOT)));
    }

    /** Lets every script run as the given user, also those that name none. */
    static KeepalivedConfig withScriptUser(KeepalivedConfig config, String user) {
        Place place = Place.model("global_defs", "script_user");
        List<Word> words = List.of(Word.of(user));
        List<Statement> copy = new ArrayList<>();
        copy.add(
                Statement.block(place, "global_defs", List.of(), List.of(Statement.line(place, "script_user", words))));
        config.statements().forEach(s -> copy.add(withUser(s, words)));
        return KeepalivedConfig.of(EmissionOrder.sort(copy));
    }

    private static Statement withUser(Statement statement, List<Word> user) {
        if (namesUser(statement)) {
            return Statement.line(statement.place(), statement.keyword(), user);
        }
        return statement.isBlock()
                ? Statement.block(
                        statement.place(),
                        statement.keyword(),
                        statement.words(),
                        statement.body().stream().map(s -> withUser(s, user)).toList())
                : statement;
    }

    /** Replaces programs that are not on this machine, and says so. */
    static KeepalivedConfig withPresentPrograms(KeepalivedConfig config, List<Diagnostic> remarks) throws IOException {
        List<Statement> copy = new ArrayList<>();
        for (Statement statement : config.statements()) {
            copy.add(withPresentPrograms(statement, remarks));
        }
        return KeepalivedConfig.of(copy);
    }

    private static Statement withPresentPrograms(Statement statement, List<Diagnostic> remarks) throws IOException {
        List<Word> words = new ArrayList<>();
        for (Word word : statement.words()) {
            if (word instanceof Word.Command command
                    && !Files.isExecutable(Path.of(command.argv().get(0)))) {
                remarks.add(new Diagnostic(
                        Severity.INFO,
                        "program-not-checked",
                        statement.place(),
                        command.argv().get(0) + " is not on this machine; checked with another program in its place",
                        "check on the machine it is for"));
                words.add(Word.command(presentProgram()));
            } else {
                words.add(word);
            }
        }
        if (!statement.isBlock()) {
            return Statement.line(statement.place(), statement.keyword(), words);
        }
        List<Statement> body = new ArrayList<>();
        for (Statement inner : statement.body()) {
            body.add(withPresentPrograms(inner, remarks));
        }
        return Statement.block(statement.place(), statement.keyword(), words, body);
    }

    /** keepalived 2.3 refuses a path through a symbolic link, such as /bin on most machines. */
    private static String presentProgram() throws IOException {
        return Path.of("/bin/true").toRealPath().toString();
    }

    private static boolean namesUser(Statement statement) {
        return !statement.isBlock()
                && USER_KEYWORDS.contains(statement.keyword())
                && !statement.words().isEmpty();
    }

    private static Stream<Statement> deep(Statement statement) {
        return Stream.concat(Stream.of(statement), statement.body().stream().flatMap(CheckCopy::deep));
    }
}
