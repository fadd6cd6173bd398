// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.Reference;
import io.haproxy4j.config.line.Statement;
import io.haproxy4j.config.line.Word;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The names a configuration defines, by what they name. Read from the words, so raw lines count as well. */
final class Definitions {

    private static final Set<String> PREDEFINED_ACLS = Set.of(
            "FALSE",
            "HTTP",
            "HTTP_1.0",
            "HTTP_1.1",
            "HTTP_2.0",
            "HTTP_3.0",
            "HTTP_CONTENT",
            "HTTP_URL_ABS",
            "HTTP_URL_SLASH",
            "HTTP_URL_STAR",
            "LOCALHOST",
            "METH_CONNECT",
            "METH_DELETE",
            "METH_GET",
            "METH_HEAD",
            "METH_OPTIONS",
            "METH_POST",
            "METH_PUT",
            "METH_TRACE",
            "RDP_COOKIE",
            "REQ_CONTENT",
            "TRUE",
            "WAIT_END");

    private static final Map<SectionKind, Reference.Kind> NAMED_BY_SECTION = Map.ofEntries(
            Map.entry(SectionKind.DEFAULTS, Reference.Kind.DEFAULTS),
            Map.entry(SectionKind.PEERS, Reference.Kind.PEERS),
            Map.entry(SectionKind.RESOLVERS, Reference.Kind.RESOLVERS),
            Map.entry(SectionKind.USERLIST, Reference.Kind.USERLIST),
            Map.entry(SectionKind.CACHE, Reference.Kind.CACHE),
            Map.entry(SectionKind.RING, Reference.Kind.RING),
            Map.entry(SectionKind.MAILERS, Reference.Kind.MAILERS),
            Map.entry(SectionKind.HTTP_ERRORS, Reference.Kind.HTTP_ERRORS),
            Map.entry(SectionKind.FCGI_APP, Reference.Kind.FCGI_APP),
            Map.entry(SectionKind.LOG_PROFILE, Reference.Kind.LOG_PROFILE),
            Map.entry(SectionKind.HEALTHCHECK, Reference.Kind.HEALTHCHECK));

    /** What HAProxy makes itself: resolvers from the system's settings, and the ring of its own messages. */
    private static final Map<Reference.Kind, String> BUILT_IN =
            Map.of(Reference.Kind.RESOLVERS, "default", Reference.Kind.RING, "buf0");

    private final Map<Reference.Kind, Set<String>> global = new HashMap<>();
    private final IdentityHashMap<Section, Set<String>> acls = new IdentityHashMap<>();

    private Definitions() {}

    static Definitions of(HaproxyConfig config) {
        Definitions definitions = new Definitions();
        config.sections().forEach(definitions::collect);
        return definitions;
    }

    /** Whether a keyword defines a name that must be unique in its section. */
    static boolean isMember(String keyword) {
        return keyword.equals("server") || keyword.equals("peer");
    }

    private void collect(Section section) {
        switch (section.kind()) {
            case FRONTEND -> define(Reference.Kind.PROXY, section.name());
            case BACKEND, LISTEN -> {
                define(Reference.Kind.BACKEND, section.name());
                define(Reference.Kind.PROXY, section.name());
            }
            default -> {
                Reference.Kind kind = NAMED_BY_SECTION.get(section.kind());
                if (kind != null) {
                    define(kind, section.name());
                }
            }
        }
        for (Statement statement : section.statements()) {
            List<Word> words = statement.words();
            if (words.isEmpty()) {
                continue;
            }
            switch (words.get(0).text()) {
                case "stick-table" -> define(Reference.Kind.TABLE, section.name());
                case "acl" -> {
                    if (words.size() > 1) {
                        acls.computeIfAbsent(section, key -> new HashSet<>())
                                .add(words.get(1).text());
                    }
                }
                case "server" -> {
                    if (words.size() > 1) {
                        define(
                                Reference.Kind.SERVER,
                                section.name() + "/" + words.get(1).text());
                    }
                }
                default -> {}
            }
        }
    }

    private void define(Reference.Kind kind, String name) {
        global.computeIfAbsent(kind, key -> new HashSet<>()).add(name);
    }

    private Set<String> known(Section section, Reference.Kind kind) {
        return kind == Reference.Kind.ACL ? acls.getOrDefault(section, Set.of()) : global.getOrDefault(kind, Set.of());
    }

    boolean has(Section section, Reference reference) {
        String name = reference.name();
        if (reference.kind() == Reference.Kind.ACL && PREDEFINED_ACLS.contains(name)) {
            return true;
        }
        if (name.equals(BUILT_IN.get(reference.kind()))) {
            return true;
        }
        if (reference.kind() == Reference.Kind.SERVER && name.indexOf('/') < 0) {
            name = section.name() + "/" + name;
        }
        return known(section, reference.kind()).contains(name);
    }

    /** What to do about a name that is not defined. */
    String suggestion(Section section, Reference reference) {
        Set<String> known = new TreeSet<>(known(section, reference.kind()));
        String add = "define it";
        return known.isEmpty()
                ? add
                : add + ", or use one of "
                        + String.join(", ", known.stream().limit(10).toList());
    }
}
