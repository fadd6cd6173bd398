// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.diff;

import java.util.List;
import java.util.Set;

/** What a statement is about: two of the same identity are one statement with other arguments. */
final class Identity {

    /** Keywords whose next word says what of several they set or name. */
    private static final Set<String> NAMING = Set.of(
            "timeout",
            "option",
            "stats",
            "log",
            "server",
            "server-template",
            "bind",
            "peer",
            "nameserver",
            "mailer",
            "user",
            "group",
            "table",
            "errorfile",
            "errorloc",
            "errorloc302",
            "errorloc303",
            "http-error",
            "setenv",
            "presetenv",
            "compression",
            "monitor",
            "email-alert",
            "lua-load",
            "load",
            "hold",
            "set-param",
            "set-var",
            "set-var-fmt",
            "acl",
            "declare",
            "capture",
            "namespace");

    private Identity() {}

    static String of(List<String> words) {
        boolean prefixed =
                words.size() > 1 && (words.get(0).equals("no") || words.get(0).equals("default"));
        int first = prefixed ? 1 : 0;
        String keyword = words.get(first);
        if (keyword.equals("acl")) {
            // Lines of one name are alternatives, in any order.
            return String.join(" ", words);
        }
        boolean names = NAMING.contains(keyword) && words.size() > first + 1;
        return names ? keyword + " " + words.get(first + 1) : keyword;
    }
}
