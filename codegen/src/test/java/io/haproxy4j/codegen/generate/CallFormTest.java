// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.config.grammar.Syntax;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CallFormTest {

    private static String forms(String syntax) {
        return CallForm.of(Syntax.parse(syntax)).stream()
                .map(form -> form.suffix()
                        + form.arguments().stream()
                                .map(pieces -> Integer.toString(pieces.size()))
                                .toList())
                .collect(Collectors.joining(" "));
    }

    @Test
    void optionalArgumentsAreWaysOfTheirOwn() {
        assertThat(forms("")).isEqualTo("[]");
        assertThat(forms("[(<table:ref:table>)]")).isEqualTo("[] [1]");
        assertThat(forms("[(<header:header>[,<occurrence:int>])]")).isEqualTo("[] [1] [1, 1]");
    }

    @Test
    void anArgumentLeftOutInTheMiddleIsAnEmptyOne() {
        assertThat(forms("[([<start:text>][,[<variable:var>][,<end:text>]])]")).isEqualTo("[] [1] [1, 1] [1, 1, 1]");
        assertThat(forms("([<prefix:text>][,<sink:word>])")).isEqualTo("[0] [1] [1, 1]");
    }

    @Test
    void fixedWordsBelongToTheName() {
        assertThat(forms("(( head | <position:int> ))")).isEqualTo("Head[1] [1]");
        assertThat(forms("([!]( <state:{a|b}> | acl,<acl:ref:acl> ))")).isEqualTo("[1] Acl[1, 1] Not[2] NotAcl[2, 1]");
        assertThat(forms("(<param:word>[,i@3.0])")).isEqualTo("[1] IgnoreCase[1, 1]");
        assertThat(forms("(( <offset:int> | -<back:int> ))")).isEqualTo("[1] Back[2]");
    }
}
