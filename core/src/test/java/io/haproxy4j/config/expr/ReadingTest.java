// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

import static io.haproxy4j.config.expr.Fetches.acl;
import static io.haproxy4j.config.expr.Fetches.hdr;
import static io.haproxy4j.config.expr.Fetches.nbsrv;
import static io.haproxy4j.config.expr.Fetches.src;
import static io.haproxy4j.config.expr.Fetches.sslFc;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haproxy4j.config.line.Word;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions, conditions and log formats that are read: the same values as those that are built. */
class ReadingTest {

    @Test
    void expressionsHaveTheTypeOfTheirLastStep() {
        assertThat(Expr.parse("src,ipmask(24)")).isEqualTo(src().ipmask(24));
        assertThat(Expr.parse("hdr(host),lower,length")).isInstanceOf(IntExpr.class);
        assertThat(Expr.parse("ssl_fc")).isEqualTo(sslFc());
        assertThat(Expr.parse("var(txn.a)")).isInstanceOf(AnyExpr.class);
        assertThat(Expr.parse("lua.mine,base64")).isInstanceOf(AnyExpr.class);
    }

    @Test
    void stepsHaveArgumentsByName() {
        List<Call> calls = Expr.parse("hdr(host,-1),regsub(\"a,b\",'c)',g)").calls();

        assertThat(calls)
                .containsExactly(
                        new Call(Call.Kind.FETCH, "hdr", List.of("host", "-1")),
                        new Call(Call.Kind.CONVERTER, "regsub", List.of("a,b", "c)", "g")));
        assertThat(calls.get(0).named())
                .containsEntry("header", List.of("host"))
                .containsEntry("occurrence", List.of("-1"));
        assertThat(calls.get(1).named()).containsEntry("regex", List.of("a,b"));
        assertThat(calls.get(1)).hasToString("regsub('a,b','c)',g)");
        assertThat(Expr.of(calls)).isEqualTo(Expr.parse("hdr(host,-1),regsub('a,b','c)',g)"));
    }

    @Test
    void quotesAndEscapesInArgumentsAreResolved() {
        assertThat(Expr.parse("str(a\"b,c\"d)").calls().get(0).arguments()).containsExactly("ab,cd");
        assertThat(Expr.parse("str(\"a\\\\b\\\"\\n\")").calls().get(0).arguments())
                .containsExactly("a\\b\"\n");
        assertThat(Expr.parse("str('a\\n')").calls().get(0).arguments()).containsExactly("a\\n");
        assertThat(Expr.parse("str(),concat(,txn.a,)").calls())
                .extracting(Call::toString)
                .containsExactly("str()", "concat(,txn.a,)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "src,", "src(", "str(a)b", "src,,lower", "(a)"})
    void whatIsNoExpressionIsRefused(String text) {
        assertThatThrownBy(() -> Expr.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anExpressionWithAVariableStaysOneWord() {
        Expr expression = Expr.read(Word.written("\"str(${A-b})\""));

        assertThat(expression.calls()).isEmpty();
        assertThat(expression.word().render()).isEqualTo("\"str(${A-b})\"");
    }

    @Test
    void conditionsAreThoseThatAreBuilt() {
        Condition condition = Condition.parse("a !b || { hdr(host) -m sub -i x y } or !{ nbsrv(be) gt 2 } { ssl_fc }");

        assertThat(condition)
                .isEqualTo(acl("a").and(acl("b").not())
                        .or(hdr("host").matchesSub("x", "y").ignoreCase())
                        .or(nbsrv("be").gt(2).not().and(sslFc())));
        assertThat(condition.alternatives()).hasSize(3);
        assertThat(condition.alternatives().get(0))
                .containsExactly(new Term(false, new NamedAcl("a")), new Term(true, new NamedAcl("b")));
        assertThat(Condition.parse("{ src 10.0.0.0/8 }")).isEqualTo(src().matches("10.0.0.0/8"));
        assertThat(Condition.parse("{ path_beg /a }")).isEqualTo(Acls.pathBeg("/a"));
        assertThat(Condition.parse("! a")).isEqualTo(acl("a").not());
        assertThat(Condition.parse("!!a")).isEqualTo(acl("a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "or a", "a ||", "a !", "{ src", "{ }", "{src }", "\"${A-b}\""})
    void whatIsNoConditionIsRefused(String text) {
        assertThatThrownBy(() -> Condition.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void flagsCountForTheFilesBehindThem() {
        Criterion files = (Criterion) Condition.parse("{ src,lower -u 5 -f a -M -f b -- -x }");
        Criterion mixed = ((TextCriterion) Condition.parse("{ path -m beg -f a -i -f b c }")).criterion();

        assertThat(files.flags()).extracting(Word::text).containsExactly("-u", "5");
        assertThat(files.patterns().files()).extracting(Word::text).containsExactly("-f", "a", "-M", "-f", "b");
        assertThat(files.patterns().values()).extracting(Word::text).containsExactly("-x");
        assertThat(files).hasToString("src,lower -u 5 -f a -M -f b -- -x");
        assertThat(mixed).hasToString("path -m beg -f a -i -f b c");
        assertThat(mixed.flags()).extracting(Word::text).containsExactly("-m", "beg", "-f", "a", "-i");
        assertThat(Condition.parse("{ path -m str -- a }")).hasToString("path -m str -- a");
        assertThat(files.calls()).extracting(Call::name).containsExactly("src", "lower");
        assertThat(((TextCriterion) Condition.parse("{ hdr_beg(host) a }"))
                        .criterion()
                        .calls())
                .containsExactly(new Call(Call.Kind.ACL, "hdr_beg", List.of("host")));
    }

    @Test
    void formatsConsistOfTextAndValues() {
        List<LogPart> parts =
                LogFormat.parse("%ci_100%% %(id:str){+Q,-X}[src,lower]x%{+E}o").parts();

        assertThat(parts).hasSize(5);
        assertThat(((LogItem) parts.get(0)).alias()).contains(LogAlias.CLIENT_IP);
        assertThat(parts.get(1)).isEqualTo(new LogText("_100% "));
        LogItem item = (LogItem) parts.get(2);
        assertThat(item.label()).isEqualTo("id:str");
        assertThat(item.flags()).containsExactly("+Q", "-X");
        assertThat(item.expression()).contains(Expr.parse("src,lower"));
        assertThat(item.alias()).isEmpty();
        assertThat(item)
                .isEqualTo(LogItem.of(Expr.parse("src,lower"))
                        .with(LogFlag.QUOTE)
                        .without(LogFlag.HEX)
                        .named("id", LogItem.Type.STR));
        assertThat(LogFormat.of(parts)).hasToString("%ci_100%% %(id:str){+Q,-X}[src,lower]x%{+E}o");
        assertThat(LogFormat.text("").parts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "a% b", "%[src", "%{+Q", "%(a", "%(a)%ci"})
    void whatIsNoFormatIsRefused(String text) {
        assertThatThrownBy(() -> LogFormat.parse(text)).isInstanceOf(IllegalArgumentException.class);
        assertThat(LogFormat.raw(text).parts()).isEmpty();
    }
}
