// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

import static io.haproxy4j.config.expr.Fetches.acl;
import static io.haproxy4j.config.expr.Fetches.hdr;
import static io.haproxy4j.config.expr.Fetches.nbsrv;
import static io.haproxy4j.config.expr.Fetches.src;
import static io.haproxy4j.config.expr.Fetches.sslFc;
import static io.haproxy4j.config.expr.Fetches.str;
import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.config.line.Problem;
import io.haproxy4j.config.line.Word;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

class ConditionTest {

    @Test
    void writesTestsInBracesAndNamesBare() {
        assertThat(acl("a").and(sslFc().not()).or(nbsrv("be").gt(0)))
                .hasToString("a !{ ssl_fc } || { nbsrv(be) gt 0 }");
        assertThat(src().matches("10.0.0.0/8", "::1")).hasToString("src 10.0.0.0/8 ::1");
        assertThat(hdr("host").matchesDom("region-a").ignoreCase()).hasToString("hdr(host) -m dom -i region-a");
    }

    @Test
    void aPatternIsNeverTakenForAFlagOrTheEndOfTheTest() {
        assertThat(hdr("x").matches("-i")).hasToString("hdr(x) -m str -- -i");
        assertThat(hdr("x").matches("}").conditionWords())
                .flatExtracting(Word::problems)
                .extracting(Problem::code)
                .containsExactly("brace-pattern");
        assertThat(hdr("x").matches("}").words()).flatExtracting(Word::problems).isEmpty();
    }

    @Test
    void aCastValueNamesItsMatch() {
        assertThat(src().asString().lower()).hasToString("src,lower");
        assertThat(hdr("x").asInt().gt(5)).hasToString("hdr(x) -m int gt 5");
        assertThat(hdr("x").asInt().add(1).gt(5)).hasToString("hdr(x),add(1) gt 5");
        assertThat(hdr("x").asAddress().matches("10.0.0.0/8").withoutDns()).hasToString("hdr(x) -m ip -n 10.0.0.0/8");
        assertThat(nbsrv("be").asBool().not()).hasToString("!{ nbsrv(be) -m bool }");
        assertThat(hdr("x")).isNotEqualTo(hdr("y")).isEqualTo(hdr("x"));
        assertThat(hdr("x").asInt()).isNotEqualTo(hdr("x").asAddress());
    }

    @Test
    void patternsComeFromFiles() {
        assertThat(hdr("x").matchesBeg(Patterns.file("/a b").and(Patterns.of("-c")))
                        .ignoreCase()
                        .id(7))
                .hasToString("hdr(x) -m beg -i -u 7 -f '/a b' -- -c");
        assertThat(Acls.pathBeg(Patterns.map("/m"))).hasToString("path_beg -M -f /m");
        assertThat(Acls.hdrDom("host", "a", "b").ignoreCase()).hasToString("hdr_dom(host) -i a b");
        assertThat(Acls.pathLen().between(1, 9)).hasToString("path_len 1:9");
        assertThat(nbsrv("be").eq(1, 2)).hasToString("nbsrv(be) eq 1 2");
    }

    @Test
    void argumentsAreQuotedOnTheSecondLevel() {
        assertThat(str("a,b")).hasToString("str('a,b')");
        assertThat(str("it's) x")).hasToString("str(\"it's) x\")");
        assertThat(hdr("x").field(1, ",").lower()).hasToString("hdr(x),field(1,','),lower");
        assertThat(str("")).hasToString("str('')");
        assertThat(str("\0").word().problems()).extracting(Problem::code).containsExactly("nul-character");
    }

    @Test
    void aConditionThatFitsInNoLineIsRefusedAndDoesNotFillTheMemory() {
        Condition condition = acl("a0").or(acl("b0"));
        for (int i = 1; i < 64; i++) {
            condition = condition.and(acl("a" + i).or(acl("b" + i)));
        }
        assertThat(condition.not().and(condition).conditionWords())
                .flatExtracting(Word::problems)
                .extracting(Problem::code)
                .containsExactly("condition-too-long");
    }

    @Test
    void whatIsImpliedIsLeftOut() {
        assertThat(acl("a").and(acl("a"))).hasToString("a");
        assertThat(acl("a").or(acl("a").and(acl("b")))).hasToString("a");
        assertThat(acl("a").and(acl("a").not())).hasToString("a !a");
        assertThat(acl("a").not().not()).hasToString("a");
    }

    /** The normal form has the same truth table as the tree it was made from. */
    @Test
    void normalisationKeepsTheMeaning() {
        long seed = Long.getLong("haproxy4j.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int run = 0; run < 500; run++) {
            Tree tree = Tree.random(random, 4);
            for (int assignment = 0; assignment < 16; assignment++) {
                assertThat(evaluate(tree.condition().conditionWords(), assignment))
                        .as("seed %d, run %d: %s", seed, run, tree.condition())
                        .isEqualTo(tree.meaning().test(assignment));
            }
        }
    }

    /** HAProxy's reading: terms separated by ||, literals in a row, ! negates. */
    private static boolean evaluate(List<Word> words, int assignment) {
        boolean term = true;
        for (Word word : words) {
            String text = word.text();
            if (text.equals("||")) {
                if (term) {
                    return true;
                }
                term = true;
            } else {
                boolean negated = text.startsWith("!");
                int variable = text.charAt(negated ? 1 : 0) - 'a';
                term &= negated != ((assignment >> variable & 1) == 1);
            }
        }
        return term;
    }

    private record Tree(Condition condition, IntPredicate meaning) {

        static Tree random(Random random, int depth) {
            if (depth == 0 || random.nextInt(4) == 0) {
                int variable = random.nextInt(4);
                return new Tree(acl(String.valueOf((char) ('a' + variable))), bits -> (bits >> variable & 1) == 1);
            }
            Tree left = random(random, depth - 1);
            if (random.nextInt(3) == 0) {
                return new Tree(left.condition.not(), left.meaning.negate());
            }
            Tree right = random(random, depth - 1);
            return random.nextBoolean()
                    ? new Tree(left.condition.and(right.condition), left.meaning.and(right.meaning))
                    : new Tree(left.condition.or(right.condition), left.meaning.or(right.meaning));
        }
    }
}
