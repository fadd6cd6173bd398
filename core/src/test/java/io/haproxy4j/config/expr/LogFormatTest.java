// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

import static io.haproxy4j.config.expr.Fetches.hdr;
import static io.haproxy4j.config.expr.Fetches.src;
import static io.haproxy4j.config.expr.Fetches.str;
import static org.assertj.core.api.Assertions.assertThat;

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
}
