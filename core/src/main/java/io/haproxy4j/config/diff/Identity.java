// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.diff;

import io.haproxy4j.config.catalogue.Entry;
import io.haproxy4j.config.catalogue.KeywordCatalogue;
import java.util.List;
import java.util.Set;

/** What a statement is about: two of the same identity are one statement with other arguments. */
final class Identity {

    /** Keywords whose next word says which of several they are about. */
    private static final Set<String> NAMING = Set.of(
            "bind",
            "errorfile",
            "errorloc",
            "errorloc302",
            "errorloc303",
            "group",
            "http-error",
            "load",
            "log",
            "lua-load",
            "mailer",
            "nameserver",
            "peer",
            "presetenv",
            "server",
            "server-template",
            "set-param",
            "set-var",
            "set-var-fmt",
            "setenv",
            "stats socket",
            "table",
            "user");

    private Identity() {}

    /**
     * The identity within a section of some kind.
     *
     * @param scope keyword of the section
     */
    static String of(String scope, List<String> words) {
        boolean prefixed =
                words.size() > 1 && (words.get(0).equals("no") || words.get(0).equals("default"));
        List<String> statement = prefixed ? words.subList(1, words.size()) : words;
        String keyword = KeywordCatalogue.get()
                .longest(scope, statement)
                .map(Entry::keyword)
                .orElse(statement.get(0));
        if (keyword.equals("acl")) {
            // Lines of one name are alternatives, in any order.
            return String.join(" ", words);
        }
        int length = keyword.split(" ", -1).length;
        return NAMING.contains(keyword) && statement.size() > length ? keyword + " " + statement.get(length) : keyword;
    }
}
