// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

import static io.haproxy4j.config.expr.Fetches.hdr;
import static io.haproxy4j.config.expr.Fetches.src;
import static io.haproxy4j.config.expr.Fetches.str;
import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.config.line.Problem;
import org.junit.jupiter.api.Test;

class LogFormatTest {

    @Test
    void textIsNeverAnExpression() {
        assertThat(LogFormat.text("100% %[src]")).hasToString("100%% %%[src]");
    }

    @Test
    void piecesFollowOneAnother() {
        assertThat(LogFormat.text("client ").thenExpr(src()).thenText("").thenText(" %"))
                .hasToString("client %[src] %%");
        assertThat(LogFormat.expr(hdr("host").lower())).hasToString("%[hdr(host),lower]");
    }

    @Test
    void aBracketInAnArgumentDoesNotEndTheExpression() {
        assertThat(LogFormat.expr(str("a]b,c")).word().render()).isEqualTo("\"%[str('a]b,c')]\"");
    }

    @Test
    void itemsHaveFlagsNamesAndTypes() {
        assertThat(LogItem.of(src()).with(LogFlag.QUOTE, LogFlag.HEX)).hasToString("%{+Q,+X}[src]");
        assertThat(LogItem.of(LogAlias.STATUS).named("status", LogItem.Type.SINT))
                .hasToString("%(status:sint)ST");
        assertThat(LogItem.of(LogAlias.ALL).with(LogFlag.JSON).without(LogFlag.QUOTE))
                .hasToString("%{+json,-Q}o");
        assertThat(LogItem.of(src()).named("a b").word().problems())
                .extracting(Problem::code)
                .containsExactly("invalid-item-name");
    }

    @Test
    void textNeverContinuesTheNameOfAnAlias() {
        assertThat(LogFormat.alias(LogAlias.CLIENT_IP).thenText(":").thenAlias(LogAlias.CLIENT_PORT))
                .hasToString("%ci:%cp");
        assertThat(LogFormat.alias(LogAlias.BACKEND).thenText("ab")).hasToString("%b%[str(a)]b");
        assertThat(LogFormat.raw("x %b").thenText("c")).hasToString("x %b%[str(c)]");
        assertThat(LogFormat.raw("%[src]").thenText("c")).hasToString("%[src]c");
    }
}
