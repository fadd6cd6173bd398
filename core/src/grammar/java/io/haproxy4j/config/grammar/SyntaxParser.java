// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.grammar;

import io.haproxy4j.config.grammar.Repeated.Join;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recursive descent over one text. */
final class SyntaxParser {

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

    private final String text;
    private int index;

    SyntaxParser(String text) {
        this.text = text;
    }

    Sequence parse() {
        Sequence sequence = sequence(opensFunction(0));
        if (index < text.length()) {
            throw error("\"" + text.charAt(index) + "\" closes nothing or separates nothing");
        }
        return sequence;
    }

    /** Arguments that begin with a parenthesis of the configuration follow the keyword without a blank. */
    private boolean opensFunction(int from) {
        int start = from;
        while (start < text.length() && text.charAt(start) == '[') {
            start++;
        }
        return text.startsWith("(", start) && !text.startsWith("( ", start);
    }

    /** Reads until the end, a bar, or a bracket that closes something around. */
    private Sequence sequence(boolean firstGlued) {
        List<Part> parts = new ArrayList<>();
        boolean glued = firstGlued;
        while (true) {
            boolean blank = skipBlank();
            if (atEndOfSequence(blank)) {
                return new Sequence(parts);
            }
            boolean joined = parts.isEmpty() ? glued : !blank;
            parts.add(new Part(joined, repeated(element(joined))));
        }
    }

    private boolean skipBlank() {
        int start = index;
        while (index < text.length() && text.charAt(index) == ' ') {
            index++;
        }
        if (index - start > 1) {
            index = start + 1;
            throw error("more than one blank");
        }
        return index > start;
    }

    private boolean atEndOfSequence(boolean blank) {
        if (index == text.length()) {
            return true;
        }
        char next = text.charAt(index);
        return next == ']' || next == '|' || (next == ')' && blank);
    }

    private Element element(boolean glued) {
        char next = text.charAt(index);
        if (next == '[') {
            return optional(glued);
        }
        if (text.startsWith("( ", index)) {
            return choice(glued);
        }
        return next == '<' ? argument() : literal();
    }

    private OptionalPart optional(boolean glued) {
        int start = index++;
        boolean tight = !text.startsWith(" ", index);
        if (glued && !tight) {
            index = start;
            throw error("a part of a word is written [x] without blanks");
        }
        Sequence body = sequence(glued);
        close(start, ']', "[");
        if (body.parts().isEmpty()) {
            index = start;
            throw error("empty brackets");
        }
        return new OptionalPart(body, tight);
    }

    private Choice choice(boolean glued) {
        int start = index++;
        List<Sequence> alternatives = new ArrayList<>();
        do {
            Sequence alternative = sequence(glued);
            if (alternative.parts().isEmpty()) {
                throw error("empty alternative");
            }
            alternatives.add(alternative);
        } while (text.startsWith("|", index) && index++ < text.length());
        close(start, ')', "(");
        return new Choice(alternatives);
    }

    private void close(int start, char closing, String opening) {
        if (index >= text.length() || text.charAt(index) != closing) {
            index = start;
            throw error("\"" + opening + "\" is not closed by \"" + closing + "\"");
        }
        index++;
    }

    private Argument argument() {
        int start = index;
        int end = text.indexOf('>', start);
        int colon = text.indexOf(':', start);
        if (end < 0 || colon < 0 || colon > end) {
            throw error("an argument is written <name:type>");
        }
        String name = text.substring(start + 1, colon);
        if (!NAME.matcher(name).matches()) {
            throw error("\"" + name + "\" is no name in lower camel case");
        }
        ArgumentType type;
        try {
            type = ArgumentType.parse(text.substring(colon + 1, end));
        } catch (IllegalArgumentException e) {
            index = colon + 1;
            SyntaxException located = error(String.valueOf(e.getMessage()));
            located.initCause(e);
            throw located;
        }
        index = end + 1;
        return new Argument(name, type, span());
    }

    private Literal literal() {
        int start = index;
        while (index < text.length() && !atEndOfLiteral()) {
            index++;
        }
        if (index == start) {
            throw error("unexpected \"" + text.charAt(index) + "\"");
        }
        return new Literal(text.substring(start, index), span());
    }

    private boolean atEndOfLiteral() {
        return " <>[]|".indexOf(text.charAt(index)) >= 0
                || text.startsWith("( ", index)
                || text.startsWith("...", index)
                || text.startsWith(",...", index)
                || spanMark().lookingAt();
    }

    private Matcher spanMark() {
        return SpanMark.FORM.matcher(text).region(index, text.length());
    }

    private Span span() {
        Matcher matcher = spanMark();
        if (!matcher.lookingAt()) {
            return Span.ALWAYS;
        }
        try {
            Span span = SpanMark.parse(matcher.group());
            index = matcher.end();
            return span;
        } catch (IllegalArgumentException e) {
            SyntaxException located = error(String.valueOf(e.getMessage()));
            located.initCause(e);
            throw located;
        }
    }

    private Element repeated(Element element) {
        if (text.startsWith(",...", index)) {
            index += 4;
            return new Repeated(element, Join.COMMAS);
        }
        if (text.startsWith("...", index)) {
            index += 3;
            return new Repeated(element, Join.WORDS);
        }
        return element;
    }

    private SyntaxException error(String problem) {
        return new SyntaxException(problem, text, index);
    }
}
