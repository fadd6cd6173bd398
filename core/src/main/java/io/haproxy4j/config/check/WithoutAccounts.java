// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.check;

import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.SectionKind;
import io.haproxy4j.config.line.Comment;
import io.haproxy4j.config.line.Directive;
import io.haproxy4j.config.line.Statement;
import io.haproxy4j.config.line.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A copy of a configuration that names no user or group. Each statement stays in its line. */
final class WithoutAccounts {

    private static final Set<String> ACCOUNT = Set.of("user", "group");

    private WithoutAccounts() {}

    static HaproxyConfig of(HaproxyConfig config) {
        return config.mapSections(section ->
                section.kind() == SectionKind.GLOBAL ? section.mapStatements(WithoutAccounts::statement) : section);
    }

    private static Statement statement(Statement statement) {
        List<Word> words = statement.words();
        if (words.isEmpty()) {
            return statement;
        }
        if (ACCOUNT.contains(words.get(0).text())) {
            return new Comment(statement.render());
        }
        boolean socket = words.size() > 2
                && words.get(0).text().equals("stats")
                && words.get(1).text().equals("socket");
        return socket ? new Directive(withoutPairs(words)) : statement;
    }

    private static List<Word> withoutPairs(List<Word> words) {
        List<Word> kept = new ArrayList<>(words.subList(0, 3));
        for (int i = 3; i < words.size(); i++) {
            if (ACCOUNT.contains(words.get(i).text()) && i + 1 < words.size()) {
                i++;
            } else {
                kept.add(words.get(i));
            }
        }
        return kept;
    }
}
