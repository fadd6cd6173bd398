// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.lint;

import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.Section;
import io.haproxy4j.config.SectionKind;
import io.haproxy4j.config.grammar.ReferenceType.Kind;
import io.haproxy4j.config.line.Reference;
import io.haproxy4j.config.line.Statement;
import io.haproxy4j.config.line.Word;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The names a configuration defines, by what they name. Read from the words, so raw lines count as well. */
public final class Definitions {

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

    private static final Map<SectionKind, Kind> NAMED_BY_SECTION = Map.ofEntries(
            Map.entry(SectionKind.PEERS, Kind.PEERS),
            Map.entry(SectionKind.RESOLVERS, Kind.RESOLVERS),
            Map.entry(SectionKind.USERLIST, Kind.USERLIST),
            Map.entry(SectionKind.CACHE, Kind.CACHE),
            Map.entry(SectionKind.RING, Kind.RING),
            Map.entry(SectionKind.MAILERS, Kind.MAILERS),
            Map.entry(SectionKind.HTTP_ERRORS, Kind.HTTP_ERRORS),
            Map.entry(SectionKind.FCGI_APP, Kind.FCGI_APP),
            Map.entry(SectionKind.LOG_PROFILE, Kind.LOG_PROFILE),
            Map.entry(SectionKind.HEALTHCHECK, Kind.HEALTHCHECK),
            Map.entry(SectionKind.DEFAULTS, Kind.DEFAULTS),
            Map.entry(SectionKind.ACME, Kind.ACME),
            Map.entry(SectionKind.CRT_STORE, Kind.CRT_STORE));

    /** What HAProxy makes itself: resolvers from the system's settings, and the ring of its own messages. */
    private static final Map<Kind, String> BUILT_IN = Map.of(Kind.RESOLVERS, "default", Kind.RING, "buf0");

    /** Servers of a template beyond this number are not told apart. */
    private static final int MOST_OF_TEMPLATE = 10_000;

    private final Map<Kind, Set<String>> global = new EnumMap<>(Kind.class);
    private final Map<String, String> tableTypes = new HashMap<>();
    private final IdentityHashMap<Section, Set<String>> acls = new IdentityHashMap<>();

    private Definitions() {}

    /**
     * {@return the names of a configuration}
     *
     * @param config the configuration
     */
    public static Definitions of(HaproxyConfig config) {
        Definitions definitions = new Definitions();
        config.sections().forEach(definitions::collect);
        return definitions;
    }

    /**
     * {@return whether a keyword defines a name that must be unique in its section}
     *
     * @param keyword the first word of a line
     */
    public static boolean isMember(String keyword) {
        return keyword.equals("server") || keyword.equals("peer") || keyword.equals("nameserver");
    }

    static boolean isPredefinedAcl(String name) {
        return PREDEFINED_ACLS.contains(name);
    }

    private void collect(Section section) {
        switch (section.kind()) {
            case FRONTEND -> define(Kind.PROXY, section.name());
            case BACKEND, LISTEN -> {
                define(Kind.BACKEND, section.name());
                define(Kind.PROXY, section.name());
            }
            default -> {
                Kind kind = NAMED_BY_SECTION.get(section.kind());
                if (kind != null) {
                    define(kind, section.name());
                }
            }
        }
        for (Statement statement : section.statements()) {
            List<Word> words = statement.words();
            if (!words.isEmpty()) {
                member(section, words);
            }
        }
    }

    private void member(Section section, List<Word> words) {
        String second = words.size() > 1 ? words.get(1).text() : "";
        switch (words.get(0).text()) {
            case "stick-table" -> table(section.name(), words);
            case "table" -> table(section.name() + "/" + second, words);
            case "acl" -> acls.computeIfAbsent(section, key -> new HashSet<>()).add(second);
            case "server" -> define(Kind.SERVER, section.name() + "/" + second);
            case "server-template" ->
                template(section, second, words.size() > 2 ? words.get(2).text() : "");
            case "filter" -> define(Kind.FILTER, words.size() > 2 ? words.get(2).text() : second);
            case "group" -> define(Kind.GROUP, second);
            default -> {}
        }
    }

    private void table(String name, List<Word> words) {
        define(Kind.TABLE, name);
        for (int i = 1; i + 1 < words.size(); i++) {
            if (words.get(i).text().equals("type")) {
                tableTypes.put(name, words.get(i + 1).text());
                return;
            }
        }
    }

    /** The type of the keys of a stick table, as it is written. */
    Optional<String> tableType(String table) {
        return Optional.ofNullable(tableTypes.get(table));
    }

    private void template(Section section, String prefix, String range) {
        if (range.matches("\\d{1,5}(-\\d{1,5})?")) {
            int dash = range.indexOf('-');
            int first = dash < 0 ? 1 : Integer.parseInt(range.substring(0, dash));
            int last = Math.min(Integer.parseInt(range.substring(dash + 1)), first + MOST_OF_TEMPLATE);
            for (int i = first; i <= last; i++) {
                define(Kind.SERVER, section.name() + "/" + prefix + i);
            }
        }
    }

    private void define(Kind kind, String name) {
        global.computeIfAbsent(kind, key -> new HashSet<>()).add(name);
    }

    private Set<String> known(Section section, Kind kind) {
        return kind == Kind.ACL
                ? acls.getOrDefault(section, Set.of())
                : global.getOrDefault(kind == Kind.SERVER_OF_THIS ? Kind.SERVER : kind, Set.of());
    }

    /**
     * {@return whether what a word refers to is there}
     *
     * @param section the section of the word
     * @param reference what it refers to
     */
    public boolean has(Section section, Reference reference) {
        return has(section, Kind.valueOf(reference.kind().name()), reference.name());
    }

    boolean has(Section section, Kind kind, String name) {
        if (kind == Kind.ACL && PREDEFINED_ACLS.contains(name)) {
            return true;
        }
        if (name.equals(BUILT_IN.get(kind))) {
            return true;
        }
        boolean server = kind == Kind.SERVER || kind == Kind.SERVER_OF_THIS;
        return known(section, kind).contains(server && name.indexOf('/') < 0 ? section.name() + "/" + name : name);
    }

    /**
     * {@return what to do about a name that is not defined}
     *
     * @param section the section of the word
     * @param reference what it refers to
     */
    public String suggestion(Section section, Reference reference) {
        return suggestion(section, Kind.valueOf(reference.kind().name()));
    }

    String suggestion(Section section, Kind kind) {
        Set<String> known = new TreeSet<>(known(section, kind));
        String add = "define it";
        return known.isEmpty()
                ? add
                : add + ", or use one of "
                        + String.join(", ", known.stream().limit(10).toList());
    }
}
