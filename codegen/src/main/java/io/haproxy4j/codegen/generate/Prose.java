// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import io.haproxy4j.codegen.Entry;
import io.haproxy4j.codegen.fact.Action;
import io.haproxy4j.codegen.fact.Fact;
import io.haproxy4j.codegen.fact.Gate;
import io.haproxy4j.codegen.fact.Keyword;
import io.haproxy4j.codegen.fact.Reception;
import io.haproxy4j.config.grammar.Release;
import io.haproxy4j.config.grammar.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Javadoc of generated code. */
public final class Prose {

    private static final int WIDTH = 108;

    private Prose() {}

    /** {@return the description of a keyword in one of its forms, without the tags} */
    static String of(Entry entry, Form form) {
        List<String> facts = new ArrayList<>();
        if (!entry.row().byDefault().isEmpty()) {
            facts.add("HAProxy's default: " + escape(entry.row().byDefault()) + ".");
        }
        facts.addAll(spans(entry, form));
        facts.add("Configuration manual, section " + entry.row().manual() + ".");
        return wrap(escape(entry.row().doc())) + "\n\n<p>" + wrap(String.join(" ", facts));
    }

    /** {@return the description of a keyword with {@code no} in front} */
    static String ofNegation(Entry entry, Form form) {
        List<String> facts = new ArrayList<>();
        facts.add("Undoes {@code " + entry.keyword() + "}, also where it comes from a defaults section.");
        facts.addAll(spans(entry, form));
        return wrap(String.join(" ", facts));
    }

    private static List<String> spans(Entry entry, Form form) {
        List<String> sentences = new ArrayList<>();
        Span span = narrowest(entry.fact().span(), form.spans());
        if (!span.since().equals(Release.OLDEST)) {
            sentences.add("Since HAProxy " + span.since() + ".");
        }
        if (entry.fact() instanceof Keyword keyword) {
            keyword.receptions().entrySet().stream()
                    .filter(reception -> reception.getValue() == Reception.DEPRECATED)
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .ifPresent(release -> sentences.add("Deprecated by HAProxy in " + release + "."));
        }
        span.until().ifPresent(last -> sentences.add("Until HAProxy " + last + "."));
        Gate gate = gate(entry.fact());
        if (gate == Gate.EXPERIMENTAL) {
            sentences.add("Experimental: HAProxy wants {@code expose-experimental-directives}.");
        } else if (gate == Gate.DEPRECATED) {
            sentences.add("HAProxy wants {@code expose-deprecated-directives}.");
        }
        return sentences;
    }

    private static Gate gate(Fact fact) {
        if (fact instanceof Keyword keyword) {
            return keyword.gate();
        }
        return fact instanceof Action action ? action.gate() : Gate.NONE;
    }

    static Span narrowest(Span whole, List<Span> parts) {
        Release since = whole.since();
        Optional<Release> until = whole.until();
        for (Span part : parts) {
            since = part.since().compareTo(since) > 0 ? part.since() : since;
            if (part.until().isPresent()
                    && (until.isEmpty() || part.until().get().compareTo(until.get()) < 0)) {
                until = part.until();
            }
        }
        return new Span(since, until);
    }

    /**
     * {@return the description of a builder}
     *
     * @param entry the keyword it is for
     * @param optional whether its parts are optional
     */
    static String ofOptions(Entry entry, boolean optional) {
        return wrap((optional ? "What can be added to {@code " : "What is listed by {@code ") + entry.keyword()
                + "} (configuration manual, section " + entry.row().manual() + ").");
    }

    /** {@return the description of an optional part} */
    static String ofOption(Entry entry, Form form) {
        String part = form.optionName();
        List<String> facts = new ArrayList<>();
        facts.add("Adds {@code " + part + "} to {@code " + entry.keyword() + "}.");
        Span span = narrowest(Span.ALWAYS, form.spans());
        if (!span.since().equals(Release.OLDEST)) {
            facts.add("Since HAProxy " + span.since() + ".");
        }
        span.until().ifPresent(last -> facts.add("Until HAProxy " + last + "."));
        return wrap(String.join(" ", facts));
    }

    /**
     * {@return the tags of a method}
     *
     * @param parameters its parameters
     * @param result what it returns
     */
    public static String tags(List<Tag> parameters, String result) {
        StringBuilder tags = new StringBuilder("\n\n");
        for (Tag parameter : parameters) {
            tags.append(wrap("@param " + parameter.name() + " " + parameter.doc())
                            .replace("\n", "\n    "))
                    .append('\n');
        }
        return tags.append("@return ").append(result).toString();
    }

    /**
     * A parameter and what is said of it.
     *
     * @param name the parameter
     * @param doc what is said of it
     */
    public record Tag(String name, String doc) {}

    /**
     * Text for Javadoc.
     *
     * @param text the text
     * @return the text with what HTML and Javadoc keep for themselves written out
     */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;");
    }

    /**
     * Text in lines that are not too long.
     *
     * @param text the text
     * @return the lines
     */
    public static String wrap(String text) {
        StringBuilder wrapped = new StringBuilder();
        int column = 0;
        boolean inline = false;
        for (String word : text.split(" ", -1)) {
            if (column > 0 && column + 1 + word.length() > WIDTH && !inline) {
                wrapped.append('\n');
                column = 0;
            } else if (column > 0) {
                wrapped.append(' ');
                column++;
            }
            wrapped.append(word);
            column += word.length();
            inline = (inline || word.contains("{@")) && !word.contains("}");
        }
        return wrapped.toString();
    }
}
