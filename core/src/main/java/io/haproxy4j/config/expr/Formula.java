// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

import io.haproxy4j.config.line.Problem;
import io.haproxy4j.config.line.Reference;
import io.haproxy4j.config.line.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A condition in HAProxy's form: true if all literals of one of its terms hold. */
record Formula(List<List<Literal>> terms) implements Condition {

    /** One test or named ACL, possibly negated. */
    record Literal(boolean negated, Condition atom) {

        Literal opposite() {
            return new Literal(!negated, atom);
        }
    }

    static Formula of(Condition condition) {
        return condition instanceof Formula formula
                ? formula
                : new Formula(List.of(List.of(new Literal(false, condition))));
    }

    Formula disjunction(Formula other) {
        List<List<Literal>> all = new ArrayList<>(terms);
        for (List<Literal> term : other.terms) {
            if (!all.contains(term)) {
                all.add(term);
            }
        }
        return new Formula(List.copyOf(all));
    }

    Formula conjunction(Formula other) {
        List<List<Literal>> all = new ArrayList<>();
        for (List<Literal> left : terms) {
            for (List<Literal> right : other.terms) {
                List<Literal> both = new ArrayList<>(left);
                right.stream().filter(literal -> !both.contains(literal)).forEach(both::add);
                all.add(List.copyOf(both));
            }
        }
        return new Formula(List.copyOf(all));
    }

    /** De Morgan: one term per way of picking a literal from each term, negated. */
    Formula negation() {
        Formula result = null;
        for (List<Literal> term : terms) {
            List<List<Literal>> alternatives =
                    term.stream().map(literal -> List.of(literal.opposite())).toList();
            Formula negated = new Formula(alternatives);
            result = result == null ? negated : result.conjunction(negated);
        }
        if (result == null) {
            throw new IllegalStateException("a formula has at least one term");
        }
        return result;
    }

    @Override
    public List<Word> conditionWords() {
        List<Word> words = new ArrayList<>();
        for (List<Literal> term : terms) {
            if (!words.isEmpty()) {
                words.add(Word.of("||"));
            }
            term.forEach(literal -> append(words, literal));
        }
        return words;
    }

    private static void append(List<Word> words, Literal literal) {
        if (literal.atom() instanceof NamedAcl acl) {
            Word name = Word.reference(Reference.Kind.ACL, acl.name());
            words.add(literal.negated() ? Word.of("!").join(name) : name);
        } else if (literal.atom() instanceof AclTest test) {
            words.add(Word.of(literal.negated() ? "!{" : "{"));
            for (Word word : test.words()) {
                words.add(word.text().equals("}") ? word.troubled(List.of(BRACE)) : word);
            }
            words.add(Word.of("}"));
        }
    }

    private static final Problem BRACE = new Problem(
            "brace-pattern",
            "the pattern \"}\" would end the anonymous ACL it stands in",
            "define a named ACL with acl(...) and use that in the condition");

    /** The condition as HAProxy reads it. */
    @Override
    public String toString() {
        return conditionWords().stream().map(Word::render).collect(Collectors.joining(" "));
    }
}
