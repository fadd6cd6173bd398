// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.lint;

import io.haproxy4j.keepalived.KeepalivedConfig;
import io.haproxy4j.keepalived.Statement;
import io.haproxy4j.keepalived.catalogue.Catalogue;
import io.haproxy4j.keepalived.catalogue.KeepalivedVersion;
import io.haproxy4j.keepalived.catalogue.Keyword;
import java.util.HashMap;
import java.util.Map;

/** The same keyword twice in a block: mostly the last one wins, without a word. */
final class RepeatedKeywordRule implements Rule {

    private final Catalogue catalogue = Catalogue.standard();

    @Override
    public void check(KeepalivedConfig config, KeepalivedVersion version, Findings findings) {
        config.statements().forEach(s -> statement("/", s, findings));
    }

    private void statement(String path, Statement statement, Findings findings) {
        catalogue
                .find(path, statement.keyword())
                .filter(k -> k.kind() == Keyword.Kind.BLOCK)
                .ifPresent(k -> {
                    block(statement, findings);
                    statement.body().forEach(inner -> statement(k.path(), inner, findings));
                });
    }

    private static void block(Statement block, Findings findings) {
        Map<String, Statement> seen = new HashMap<>();
        for (Statement inner : block.body()) {
            Statement earlier = inner.isBlock() ? null : seen.putIfAbsent(inner.keyword(), inner);
            if (earlier != null) {
                boolean firstWins = inner.keyword().startsWith("notify");
                findings.warning(
                        inner.place(),
                        "repeated-keyword",
                        inner.keyword() + " was given before; the " + (firstWins ? "first" : "last") + " one counts",
                        "keep one of them");
            }
        }
    }
}
