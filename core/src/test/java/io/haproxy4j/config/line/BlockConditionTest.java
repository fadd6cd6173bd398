// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.line;

import static io.haproxy4j.config.line.Predicates.awslcApiAtLeast;
import static io.haproxy4j.config.line.Predicates.constant;
import static io.haproxy4j.config.line.Predicates.defined;
import static io.haproxy4j.config.line.Predicates.feature;
import static io.haproxy4j.config.line.Predicates.opensslVersionBefore;
import static io.haproxy4j.config.line.Predicates.raw;
import static io.haproxy4j.config.line.Predicates.streq;
import static io.haproxy4j.config.line.Predicates.strneq;
import static io.haproxy4j.config.line.Predicates.versionAtLeast;
import static io.haproxy4j.config.line.Predicates.versionBefore;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class BlockConditionTest {

    private final BlockCondition a = defined("A");
    private final BlockCondition b = defined("B");
    private final BlockCondition c = defined("C");

    @Test
    void parenthesesStandWhereTheyAreNeeded() {
        assertThat(a.and(b).or(c)).hasToString("defined(A) && defined(B) || defined(C)");
        assertThat(a.and(b.or(c))).hasToString("defined(A) && (defined(B) || defined(C))");
        assertThat(a.or(b).not()).hasToString("!(defined(A) || defined(B))");
        assertThat(a.and(b).not().and(c.not())).hasToString("!(defined(A) && defined(B)) && !defined(C)");
        assertThat(a.not().not()).isEqualTo(a);
        assertThat(raw("1 || 0").and(a)).hasToString("(1 || 0) && defined(A)");
        assertThat(raw("1 || 0").not()).hasToString("!(1 || 0)");
    }

    @Test
    void argumentsAreQuotedOnBothLevels() {
        assertThat(feature("OPENSSL")).hasToString("feature(OPENSSL)");
        assertThat(defined("A,B")).hasToString("\"defined('A,B')\"");
        assertThat(streq(Operand.env("ZONE", "none"), "a")).hasToString("\"streq('${ZONE-none}','a')\"");
        assertThat(strneq(Operand.text("it's"), "\\$")).hasToString("\"strneq('it'\\\"'\\\"'s','\\\\\\$')\"");
        assertThat(opensslVersionBefore("1.1.1f")).hasToString("openssl_version_before(1.1.1f)");
    }

    @Test
    void whatCannotBeSaidIsRefused() {
        assertProblem(defined(""), "empty-word");
        assertProblem(versionAtLeast("3.2 || 1"), "invalid-version");
        assertProblem(versionAtLeast("3"), "invalid-version");
        assertProblem(opensslVersionBefore("3.0"), "invalid-version");
        assertProblem(awslcApiAtLeast("x"), "invalid-version");
        assertProblem(streq(Operand.env("A", "it's"), "a"), "invalid-fallback");
        assertProblem(streq(Operand.text("a\0"), "a").and(a), "nul-character");
        assertProblem(raw("defined(A)\nglobal"), "not-one-line");
        assertProblem(raw("\"defined(A)"), "unmatched-quote");
        assertProblem(raw("defined(A) # no"), "comment-in-condition");
        assertThat(raw("streq(a,\"#\")").problems()).isEmpty();
    }

    private static void assertProblem(BlockCondition condition, String code) {
        assertThat(condition.problems()).extracting(Problem::code).containsExactly(code);
    }

    @Test
    void manyPartsMakeOneWordRatherThanTooMany() {
        BlockCondition few = a;
        for (int i = 0; i < 31; i++) {
            few = few.or(b);
        }
        assertThat(RawLine.of(".if " + few.render()).words()).hasSize(64);
        BlockCondition many = few.or(c);
        assertThat(RawLine.of(".if " + many.render()).words()).hasSize(2);
        assertThat(many.problems()).isEmpty();
    }

    @Test
    void theVersionAloneDecidesSomeConditions() {
        BlockCondition modern = versionAtLeast("3.0");
        assertThat(modern.valueOn(2, 6)).isEqualTo(Optional.of(false));
        assertThat(modern.valueOn(3, 0)).isEqualTo(Optional.of(true));
        assertThat(versionBefore("3.0-dev3").valueOn(3, 0)).isEqualTo(Optional.of(false));
        assertThat(versionAtLeast("3.2.4").valueOn(3, 2)).isEmpty();
        assertThat(versionAtLeast("3.2.4").valueOn(3, 4)).isEqualTo(Optional.of(true));
        assertThat(modern.and(a).valueOn(2, 6)).isEqualTo(Optional.of(false));
        assertThat(modern.and(a).valueOn(3, 0)).isEmpty();
        assertThat(a.or(modern).valueOn(3, 0)).isEqualTo(Optional.of(true));
        assertThat(modern.not().valueOn(3, 0)).isEqualTo(Optional.of(false));
        assertThat(constant(false).or(constant(true)).valueOn(3, 0)).isEqualTo(Optional.of(true));
        assertThat(raw("1").valueOn(3, 0)).contains(true);
        assertThat(raw("version_atleast(3.0) ").valueOn(2, 6)).contains(false);
        assertThat(raw("version_atleast(3.0) || 1").valueOn(2, 6)).isEmpty();
    }
}
