// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived;

import io.haproxy4j.config.Place;
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
        return new KeepalivedConfig(EmissionOrder.sort(copy));
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
        return new KeepalivedConfig(EmissionOrder.sort(copy));
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

    private static boolean namesUser(Statement statement) {
        return !statement.isBlock()
                && USER_KEYWORDS.contains(statement.keyword())
                && !statement.words().isEmpty();
    }

    private static Stream<Statement> deep(Statement statement) {
        return Stream.concat(Stream.of(statement), statement.body().stream().flatMap(CheckCopy::deep));
    }
}
