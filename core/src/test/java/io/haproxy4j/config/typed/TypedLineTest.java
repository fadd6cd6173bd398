// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.typed;

import static io.haproxy4j.config.expr.Fetches.acl;
import static io.haproxy4j.config.expr.Fetches.src;
import static io.haproxy4j.config.expr.Fetches.sslFc;
import static io.haproxy4j.config.rule.When.onlyIf;
import static io.haproxy4j.config.rule.When.unless;
import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.config.SectionKind;
import io.haproxy4j.config.expr.Expr;
import io.haproxy4j.config.line.Directive;
import io.haproxy4j.config.line.RawLine;
import io.haproxy4j.config.line.Word;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lines as values, and values as lines. */
class TypedLineTest {

    private static TypedLine read(String line) {
        return TypedLine.of(SectionKind.LISTEN, RawLine.of(line)).orElseThrow();
    }

    private static void assertUnknown(String line) {
        assertThat(TypedLine.of(SectionKind.LISTEN, RawLine.of(line))).isEmpty();
    }

    @Test
    void aKeywordHasArgumentsByName() {
        TypedLine line = read("balance uri len 64 whole");

        assertThat(line.main().keyword()).isEqualTo("balance");
        assertThat(line.main().argument("length")).contains(new Value.Whole(64));
        assertThat(line.main().has("whole")).isTrue();
        assertThat(line.main().has("path-only")).isFalse();
        assertThat(line.options()).isEmpty();
        assertThat(line.when()).isEmpty();
        assertThat(line).hasToString("balance uri len 64 whole");
    }

    @Test
    void timesAndSizesKeepTheirUnits() {
        TypedLine timeout = read("timeout connect 5000");
        Value.Time time = (Value.Time) timeout.main().argument("timeout").orElseThrow();
        Value.Bytes size = (Value.Bytes)
                read("stick-table type ip size 10K").main().argument("size").orElseThrow();

        assertThat(time).isEqualTo(new Value.Time(BigInteger.valueOf(5000), "", "ms"));
        assertThat(time.duration()).isEqualTo(Duration.ofSeconds(5));
        assertThat(timeout).hasToString("timeout connect 5000");
        assertThat(size.count()).isEqualTo(10_240);
        assertThat(size.word()).isEqualTo(Word.of("10K"));
    }

    @Test
    void aRuleIsAnActionAndACondition() {
        TypedLine rule = read("http-request set-var(txn.a,ifexists) 'src,ipmask(24)' if { ssl_fc } !local or good");
        Clause action = rule.options().get(0);

        assertThat(rule.main()).isEqualTo(new Clause("http-request", List.of()));
        assertThat(action.keyword()).isEqualTo("set-var");
        assertThat(action.argument("variable")).contains(new Value.Text(Word.of("txn.a")));
        assertThat(action.argument("value")).contains(new Value.Sample(src().ipmask(24)));
        assertThat(rule.when()).contains(onlyIf(sslFc().and(acl("local").not()).or(acl("good"))));
        assertThat(rule)
                .hasToString("http-request set-var(txn.a,ifexists) src,ipmask(24) if { ssl_fc } !local || good");
    }

    @Test
    void conditionsStandBehindKeywordsToo() {
        TypedLine rule = read("use_backend be1 unless good");

        assertThat(rule.main().argument("backend")).contains(new Value.Name("backend", "be1"));
        assertThat(rule.when()).contains(unless(acl("good")));
    }

    @Test
    void aServerHasOptions() {
        TypedLine server = read("server s1 10.0.0.1:80 check inter 2s weight 5 weight 10");

        assertThat(server.main().argument("name")).contains(new Value.Text(Word.of("s1")));
        assertThat(server.options()).extracting(Clause::keyword).containsExactly("check", "inter", "weight", "weight");
        assertThat(server.option("weight").orElseThrow().argument("weight")).contains(new Value.Whole(10));
        assertThat(server.option("backup")).isEmpty();
    }

    @Test
    void prefixesStayInFront() {
        assertThat(read("no option httplog").prefix()).isEqualTo("no");
        assertThat(read("no log").main()).isEqualTo(new Clause("log", List.of()));
        assertThat(read("default option httplog")).hasToString("default option httplog");
    }

    @Test
    void numbersCanBelongToTheKeyword() {
        TypedLine rule = read("http-request track-sc5 src table t");

        assertThat(rule.options().get(0).argument("counter")).contains(new Value.Whole(5));
        assertThat(rule).hasToString("http-request track-sc5 src table t");
    }

    @Test
    void whatComesFromTheEnvironmentIsText() {
        TypedLine server = read("server s1 \"${HOST-localhost}:80\" weight \"${WEIGHT-5}\"");

        assertThat(server.option("weight").orElseThrow().argument("weight"))
                .contains(new Value.Text(Word.env("WEIGHT", "5")));
        assertThat(server).hasToString("server s1 \"${HOST-localhost}:80\" weight \"${WEIGHT-5}\"");
        assertThat(read("http-request set-header X \"%[env(A)] ${B-c}\"")
                        .directive()
                        .words()
                        .get(3))
                .isEqualTo(Word.written("\"%[env(A)] ${B-c}\""));
    }

    @Test
    void partOfAWordFromTheEnvironmentIsNotKnown() {
        assertUnknown("http-request set-var(\"txn.${NAME-a}\") src");
    }

    @Test
    void anythingUnknownIsNotKnown() {
        assertUnknown("nothing at all");
        assertUnknown("server s1 10.0.0.1:80 nothing");
        assertUnknown("http-request nothing");
        assertUnknown("http-request deny if { src");
        assertUnknown("timeout connect soon");
        assertUnknown("option nothing");
        assertUnknown("");
    }

    @Test
    void whatOnlyAnOlderReleaseHasIsKnown() {
        assertThat(read("dispatch 10.0.0.1:80").main().keyword()).isEqualTo("dispatch");
        assertThat(read("bind :80 process 1").option("process")).isPresent();
    }

    @Test
    void aLineCanBeMadeOfValues() {
        Clause header = new Clause(
                "set-header",
                List.of(
                        new Piece.Argument("name", new Value.Text(Word.of("X")), false),
                        new Piece.Argument("value", new Value.Sample(Expr.parse("src")), false)));
        TypedLine line = new TypedLine(
                "", List.of(new Clause("http-request", List.of()), header), Optional.of(onlyIf(acl("a"))));

        assertThat(line.directive()).isEqualTo(Directive.of("http-request set-header X src if a", List.of()));
    }
}
