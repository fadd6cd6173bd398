// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.rule;

import static io.haproxy4j.config.expr.Fetches.src;
import static io.haproxy4j.config.rule.Actions.denyStatus;
import static io.haproxy4j.config.rule.Actions.doResolve;
import static io.haproxy4j.config.rule.Actions.rawAction;
import static io.haproxy4j.config.rule.Actions.redirectLocation;
import static io.haproxy4j.config.rule.Actions.redirectScheme;
import static io.haproxy4j.config.rule.Actions.returnText;
import static io.haproxy4j.config.rule.Actions.return_;
import static io.haproxy4j.config.rule.Actions.scAddGpc;
import static io.haproxy4j.config.rule.Actions.setHeader;
import static io.haproxy4j.config.rule.Actions.setVar;
import static io.haproxy4j.config.rule.Actions.trackSc;
import static io.haproxy4j.config.rule.Actions.trackSc0;
import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.config.expr.LogFormat;
import io.haproxy4j.config.line.Problem;
import io.haproxy4j.config.line.Reference;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActionsTest {

    private static List<String> problems(Action action) {
        return action.words().stream()
                .flatMap(word -> word.problems().stream())
                .map(Problem::code)
                .toList();
    }

    @Test
    void anActionIsItsWords() {
        assertThat(setHeader("X-A", "b c")).hasToString("set-header X-A 'b c'");
        assertThat(setHeader("X-A", LogFormat.expr(src()))).hasToString("set-header X-A %[src]");
        assertThat(setHeader("X-A", "b"))
                .isEqualTo(setHeader("X-A", LogFormat.text("b")))
                .hasSameHashCodeAs(setHeader("X-A", LogFormat.text("b")))
                .isNotEqualTo(setHeader("X-A", "c"));
    }

    @Test
    void argumentsInParenthesesBelongToTheFirstWord() {
        assertThat(setVar("txn.a", src())).hasToString("set-var(txn.a) src");
        assertThat(scAddGpc(1, 2, 3)).hasToString("sc-add-gpc(1,2) 3");
        assertThat(doResolve("txn.ip", "dns", src()).words().get(0).references())
                .containsExactly(new Reference(Reference.Kind.RESOLVERS, "dns"));
    }

    @Test
    void theNumberOfACounterIsPartOfTheWord() {
        assertThat(trackSc(5, src())).hasToString("track-sc5 src");
        assertThat(trackSc0(src())).hasToString("track-sc0 src");
    }

    @Test
    void optionsComeInTheOrderHaproxyWantsThem() {
        assertThat(return_(o -> o.hdr("A", "b").status(404))).hasToString("return status 404 hdr A b");
        assertThat(redirectLocation("/x", o -> o.dropQuery().code(301)))
                .hasToString("redirect location /x code 301 drop-query");
    }

    @Test
    void shorthandsAreTheSameActions() {
        assertThat(denyStatus(429)).hasToString("deny deny_status 429");
        assertThat(redirectScheme("https", 301)).isEqualTo(redirectScheme("https", o -> o.code(301)));
        assertThat(returnText(200, "text/plain", LogFormat.text("hello")))
                .isEqualTo(return_(o -> o.status(200).contentTypeLfString("text/plain", "hello")));
        assertThat(rawAction("set-header", "X-A", "b")).isEqualTo(setHeader("X-A", "b"));
    }

    @Test
    void aTextCannotEscapeFromItsParentheses() {
        assertThat(problems(setVar("txn.a,ifexists", src()))).containsExactly("invalid-variable");
        assertThat(problems(setVar("txn.a) str(x", src()))).containsExactly("invalid-variable");
        assertThat(problems(setVar("a", src()))).containsExactly("invalid-variable");
        assertThat(problems(doResolve("txn.ip", "a,ipv6", src()))).containsExactly("invalid-name");
    }
}
