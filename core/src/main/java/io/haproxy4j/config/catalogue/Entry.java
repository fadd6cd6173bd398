// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.catalogue;

import io.haproxy4j.config.grammar.Literal;
import io.haproxy4j.config.grammar.Part;
import io.haproxy4j.config.grammar.Release;
import io.haproxy4j.config.grammar.Scalar;
import io.haproxy4j.config.grammar.Span;
import io.haproxy4j.config.grammar.Syntax;
import java.util.ArrayList;
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
        /** Its first argument follows it without a blank. */
        GLUED,
        /** Several lines of it stand beside each other, each about what its first argument names. */
        NAMED,
        /** Proxies that do not speak HTTP ignore it. */
        HTTP,
        /** It needs {@code expose-experimental-directives}. */
        EXPERIMENTAL,
        /** It needs {@code expose-deprecated-directives}. */
        DEPRECATED
    }

    private static final String NEGATABLE = "no(@.*)?";

    private final List<String> scopes;
    private final String keyword;
    private final String arguments;
    private final Span span;
    private final Map<Release, Reception> warned;
    private final Set<Flag> flags;
    private final Optional<Span> negatable;
    private final Map<String, String> bases;
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
        negatable = negatable(cells[5]);
        bases = bases(cells[5]);
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
                if (word.indexOf('=') < 0 && !word.matches(NEGATABLE)) {
                    flags.add(Flag.valueOf(word.toUpperCase(Locale.ROOT)));
                }
            }
        }
        return flags;
    }

    private static Optional<Span> negatable(String cell) {
        for (String word : cell.split(" ", -1)) {
            if (word.matches(NEGATABLE)) {
                return Optional.of(Span.parse(word.substring(2)));
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> bases(String cell) {
        if (cell.indexOf('=') < 0) {
            return Map.of();
        }
        Map<String, String> bases = new LinkedHashMap<>();
        for (String word : cell.split(" ", -1)) {
            int sign = word.indexOf('=');
            if (sign > 0) {
                bases.put(word.substring(0, sign), word.substring(sign + 1));
            }
        }
        return Map.copyOf(bases);
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

    /** {@return whether its arguments begin within its last word: {@code set-var(...)}, {@code track-sc5}} */
    public boolean attached() {
        return isGlued() || syntax().attached();
    }

    boolean isGlued() {
        return flags.contains(Flag.GLUED);
    }

    /**
     * {@return what a line is about if several of this keyword stand beside each other; empty if it is the only one}
     *
     * @param words the words of the line, which begin with the keyword
     */
    public Optional<String> name(List<String> words) {
        if (!flags.contains(Flag.NAMED)) {
            return Optional.empty();
        }
        List<Part> parts = syntax().sequence().parts();
        int at = 0;
        while (at < parts.size() && parts.get(at).element() instanceof Literal) {
            at++;
        }
        List<String> arguments = arguments(words);
        return at < arguments.size() ? Optional.of(arguments.get(at)) : Optional.empty();
    }

    /**
     * {@return the keyword that sets the directory in which a relative file name is looked up; empty for none}
     *
     * @param argument the name of the argument that is a file
     */
    public Optional<String> base(String argument) {
        return Optional.ofNullable(bases.get(argument));
    }

    /** {@return whether lines of it are rules: what is first among them that apply comes first} */
    public boolean isRule() {
        return !flags.contains(Flag.NAMED) && syntax().arguments().anyMatch(argument -> argument.type() == Scalar.COND);
    }

    /** {@return how many words it has} */
    public int length() {
        return (int) keyword.chars().filter(c -> c == ' ').count() + 1;
    }

    /**
     * {@return its arguments among the words of a line: what follows it, the rest of its last word first}
     *
     * @param words the words, which begin with it
     */
    public List<String> arguments(List<String> words) {
        int length = length();
        String last = words.get(length - 1);
        int own = keyword.length() - keyword.lastIndexOf(' ') - 1;
        List<String> arguments = new ArrayList<>(words.size());
        if (last.length() > own) {
            arguments.add(last.substring(own));
        }
        arguments.addAll(words.subList(length, words.size()));
        return arguments;
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

    /**
     * {@return whether {@code no} in front of it undoes it}
     *
     * @param release the release asked about
     */
    public boolean negatable(Release release) {
        return negatable.filter(span -> span.contains(release)).isPresent();
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
        return arguments.isEmpty() ? keyword : keyword + (attached() ? "" : " ") + arguments;
    }
}
