// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

import io.haproxy4j.config.line.Directive;
import io.haproxy4j.config.line.Problem;
import io.haproxy4j.config.line.Reference;
import io.haproxy4j.config.line.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A condition in HAProxy's form: true if all terms of one of its alternatives hold.
 *
 * @param terms the alternatives, none of which implies another; at least one
 * @param tooLong whether further terms were left out because no line could hold them
 */
record Formula(List<Set<Term>> terms, boolean tooLong) implements Condition {

    /** Each term takes two words at least, so more of them fit in no line. */
    private static final int MAX_TERMS = Directive.MAX_WORDS / 2;

    private static final Problem BRACE = new Problem(
            "brace-pattern",
            "the pattern \"}\" would end the anonymous ACL it stands in",
            "define a named ACL with acl(...) and use that in the condition");

    private static final Problem TOO_LONG = new Problem(
            "condition-too-long",
            "as an OR of ANDs, the only form HAProxy reads, the condition has more than " + MAX_TERMS + " alternatives",
            "name its parts with acl(...): several lines of one name are an OR of their own");

    @Override
    public List<List<Term>> alternatives() {
        return terms.stream().map(List::copyOf).toList();
    }

    static Formula of(Condition condition) {
        return condition instanceof Formula formula
                ? formula
                : new Formula(List.of(Set.of(new Term(false, condition))), false);
    }

    Formula disjunction(Formula other) {
        Terms result = new Terms(tooLong || other.tooLong);
        terms.forEach(result::add);
        other.terms.forEach(result::add);
        return result.formula();
    }

    Formula conjunction(Formula other) {
        Terms result = new Terms(tooLong || other.tooLong);
        for (Set<Term> left : terms) {
            for (Set<Term> right : other.terms) {
                Set<Term> both = new LinkedHashSet<>(left);
                both.addAll(right);
                result.add(both);
            }
        }
        return result.formula();
    }

    /** De Morgan: one term per way of picking a literal from each term, negated. */
    Formula negation() {
        Formula result = null;
        for (Set<Term> term : terms) {
            Terms alternatives = new Terms(tooLong);
            term.forEach(literal -> alternatives.add(Set.of(literal.opposite())));
            Formula negated = alternatives.formula();
            result = result == null ? negated : result.conjunction(negated);
        }
        if (result == null) {
            throw new IllegalStateException("a formula has at least one term");
        }
        return result;
    }

    /** Collects terms; keeps the list short, as nested conditions would else grow beyond all memory. */
    private static final class Terms {

        private final List<Set<Term>> terms = new ArrayList<>();
        private Set<Term> contradiction = Set.of();
        private boolean tooLong;

        Terms(boolean tooLong) {
            this.tooLong = tooLong;
        }

        void add(Set<Term> term) {
            if (term.stream().anyMatch(literal -> term.contains(literal.opposite()))) {
                contradiction = term;
                return;
            }
            for (Set<Term> other : terms) {
                if (term.containsAll(other)) {
                    return;
                }
            }
            terms.removeIf(other -> other.containsAll(term));
            if (terms.size() == MAX_TERMS) {
                tooLong = true;
            } else {
                terms.add(term);
            }
        }

        Formula formula() {
            // A condition that never holds has no term but still must be said.
            return new Formula(terms.isEmpty() ? List.of(contradiction) : List.copyOf(terms), tooLong);
        }
    }

    @Override
    public List<Word> conditionWords() {
        List<Word> words = new ArrayList<>();
        for (Set<Term> term : terms) {
            if (!words.isEmpty()) {
                words.add(Word.of("||"));
            }
            term.forEach(literal -> append(words, literal));
        }
        if (tooLong) {
            words.set(0, words.get(0).troubled(List.of(TOO_LONG)));
        }
        return words;
    }

    private static void append(List<Word> words, Term literal) {
        if (literal.test() instanceof NamedAcl acl) {
            Word name = Word.reference(Reference.Kind.ACL, acl.name());
            words.add(literal.negated() ? Word.of("!").join(name) : name);
        } else if (literal.test() instanceof AclTest test) {
            words.add(Word.of(literal.negated() ? "!{" : "{"));
            for (Word word : test.words()) {
                words.add(word.text().equals("}") ? word.troubled(List.of(BRACE)) : word);
            }
            words.add(Word.of("}"));
        }
    }

    /** The condition as HAProxy reads it. */
    @Override
    public String toString() {
        return conditionWords().stream().map(Word::render).collect(Collectors.joining(" "));
    }
}
