// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.catalogue;

import io.haproxy4j.config.grammar.Release;
import io.haproxy4j.config.grammar.Span;
import io.haproxy4j.config.grammar.Syntax;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A keyword of one scope or of several that take it alike. */
public final class Entry {

    /** What is peculiar about a keyword. */
    enum Flag {
        /** It only introduces longer keywords. */
        HEAD,
        /** The word {@code no} in front of it undoes it. */
        NO,
        /** Proxies that do not speak HTTP ignore it. */
        HTTP,
        /** It needs {@code expose-experimental-directives}. */
        EXPERIMENTAL,
        /** It needs {@code expose-deprecated-directives}. */
        DEPRECATED
    }

    private final List<String> scopes;
    private final String keyword;
    private final String arguments;
    private final Span span;
    private final Map<Release, Reception> warned;
    private final Set<Flag> flags;
    private final String types;

    /** Read from {@link #arguments} by the first one who asks; a second one who asks meanwhile reads the same. */
    private volatile @Nullable Syntax syntax;

    private Entry(String[] cells) {
        scopes = List.of(cells[0].split(",", -1));
        keyword = cells[1];
        arguments = cells[2];
        span = Span.parse(cells[3]);
        warned = receptions(cells[4]);
        flags = flags(cells[5]);
        types = cells[6];
    }

    /** Reads a line of the table. */
    static Entry parse(String line) {
        return new Entry(line.split("\t", -1));
    }

    private static Map<Release, Reception> receptions(String cell) {
        if (cell.isEmpty()) {
            return Map.of();
        }
        Map<Release, Reception> receptions = new LinkedHashMap<>();
        for (String pair : cell.split(" ", -1)) {
            int colon = pair.indexOf(':');
            receptions.put(
                    Release.parse(pair.substring(0, colon)),
                    Reception.valueOf(pair.substring(colon + 1).toUpperCase(Locale.ROOT)));
        }
        return Map.copyOf(receptions);
    }

    private static Set<Flag> flags(String cell) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (!cell.isEmpty()) {
            for (String word : cell.split(" ", -1)) {
                flags.add(Flag.valueOf(word.toUpperCase(Locale.ROOT)));
            }
        }
        return flags;
    }

    /** {@return the sections, rule sets, or kinds of things it belongs to} */
    public List<String> scopes() {
        return scopes;
    }

    /** {@return its words, separated by single blanks} */
    public String keyword() {
        return keyword;
    }

    /** {@return its arguments} */
    public Syntax syntax() {
        Syntax known = syntax;
        if (known == null) {
            known = Syntax.parse(arguments);
            syntax = known;
        }
        return known;
    }

    /** {@return the releases that have it} */
    public Span span() {
        return span;
    }

    /**
     * {@return how a release that has it takes it}
     *
     * @param release the release
     */
    public Reception reception(Release release) {
        return warned.getOrDefault(release, Reception.OK);
    }

    /** {@return whether it only introduces longer keywords, such as {@code timeout}} */
    public boolean isHead() {
        return flags.contains(Flag.HEAD);
    }

    /** {@return whether {@code no} in front of it undoes it} */
    public boolean negatable() {
        return flags.contains(Flag.NO);
    }

    /** {@return whether proxies that do not speak HTTP ignore it with a warning} */
    public boolean httpOnly() {
        return flags.contains(Flag.HTTP);
    }

    /** {@return the directive of the global section without which releases refuse it or warn of it} */
    public Optional<String> gate() {
        if (flags.contains(Flag.EXPERIMENTAL)) {
            return Optional.of("expose-experimental-directives");
        }
        return flags.contains(Flag.DEPRECATED) ? Optional.of("expose-deprecated-directives") : Optional.empty();
    }

    /**
     * {@return the types of a fetch or a converter}
     *
     * @param release the release asked about
     * @throws IllegalStateException if it is neither
     */
    public SampleType type(Release release) {
        for (String type : types.split(" ", -1)) {
            SampleType parsed = SampleType.parse(type);
            if (parsed.holds(release)) {
                return parsed;
            }
        }
        throw new IllegalStateException(this + " has no type");
    }

    /** {@return the fetch and the match method of an ACL criterion, as {@code fetch:method}; empty for all else} */
    public Optional<String> criterion() {
        return scopes.contains("acl") ? Optional.of(types) : Optional.empty();
    }

    /** {@return keyword and arguments} */
    @Override
    public String toString() {
        return arguments.isEmpty() ? keyword : keyword + (syntax().attached() ? "" : " ") + arguments;
    }
}
