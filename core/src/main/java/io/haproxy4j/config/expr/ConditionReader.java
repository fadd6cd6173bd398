// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

import io.haproxy4j.config.line.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads conditions as HAProxy does: terms stand side by side, {@code or} or {@code ||} between alternatives. */
final class ConditionReader {

    private final List<Word> words;
    private final List<Set<Term>> alternatives = new ArrayList<>();
    private Set<Term> terms = new LinkedHashSet<>();
    private boolean negated;
    private int at;

    ConditionReader(List<Word> words) {
        this.words = words;
    }

    Condition read() {
        while (at < words.size()) {
            String text = words.get(at).text();
            if (text.equals("or") || text.equals("||")) {
                alternative();
            } else {
                term(words.get(at));
            }
            at++;
        }
        alternative();
        boolean single = alternatives.size() == 1 && alternatives.get(0).size() == 1;
        Term first = alternatives.get(0).iterator().next();
        return single && !first.negated() ? first.test() : new Formula(alternatives, false);
    }

    private void alternative() {
        if (terms.isEmpty() || negated) {
            throw new IllegalArgumentException("a term is missing in the condition");
        }
        alternatives.add(terms);
        terms = new LinkedHashSet<>();
    }

    private void term(Word word) {
        int marks = 0;
        while (word.text().startsWith("!", marks)) {
            marks++;
        }
        negated ^= marks % 2 == 1;
        String text = word.text().substring(marks);
        if (text.isEmpty()) {
            return; // the mark counts for the next word
        }
        Condition test = text.equals("{") ? test() : named(word, text);
        terms.add(new Term(negated, test));
        negated = false;
    }

    private AclTest test() {
        int from = at + 1;
        int end = from;
        while (end < words.size() && !words.get(end).text().equals("}")) {
            end++;
        }
        if (end == words.size()) {
            throw new IllegalArgumentException("a test that begins with { has no end");
        }
        at = end;
        return TestReader.read(words.subList(from, end));
    }

    private static NamedAcl named(Word word, String text) {
        if (!Glue.isText(word)) {
            throw new IllegalArgumentException("the name of an ACL comes from the environment");
        }
        if (!Word.name(text).problems().isEmpty()) {
            throw new IllegalArgumentException("\"" + text + "\" is no name of an ACL");
        }
        return new NamedAcl(text);
    }
}
