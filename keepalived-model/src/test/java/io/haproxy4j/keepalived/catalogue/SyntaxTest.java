// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyntaxTest {

    private static final String ADDRESS =
            "<address:cidr> [dev <dev:interface>] [scope <scope:word>] [label <label:word>] [home]";

    @ParameterizedTest
    @CsvSource(delimiter = '%', textBlock = """
                    <value:int(1..255)> % 255
                    <value:time(0.01..255/0.01)> % 0.05
                    <value:ms(1..10)> % 3.312
                    [<value:bool>] %
                    [<value:bool>] % off
                    [all] <seconds:int(1..9)> % all 5
                    [all] <seconds:int(1..9)> % 5
                    <cpu:int(0..9)>... % 1 2 3
                    (<policy:{MTU|ADVERT}> | <bytes:int(0..9)>) % 7
                    (<policy:{MTU|ADVERT}> | <bytes:int(0..9)>) % MTU
                    <a:ip> [<port:port>] % 2001:db8::1 80
                    [tcp <t:int(0..9)> | udp <u:int(0..9)>]+ % udp 1 tcp 2
                    [hop <h:int(0..9)>]... last % hop 1 hop 2 last
                    <type:{i:A|MX}> % mx
                    <address:iprange> % 10.0.0.250-10.0.1.5
                    """)
    void accepts(String notation, String words) {
        assertThat(Syntax.parse(notation).mismatch(split(words))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '%', textBlock = """
                    <value:int(1..255)> % 256 % 0 % "256" is outside 1..255
                    <value:time(0..9/0.5)> % 1.2 % 0 % "1.2" is no multiple of 0.5 s
                    [tcp <t:int(0..9)> | udp <u:int(0..9)>]+ % % 0 % one option at least is missing
                    <value:int(1..255)> % 1.5 % 0 % "1.5" is no whole number
                    <value:int(1..255)> % 1e9 % 0 % "1e9" is no number
                    <value:int(1..255)> % % 0 % value is missing
                    <value:int(1..255)> % 1 2 % 1 % "2" is one word too many
                    [<value:bool>] % maybe % 0 % "maybe" is neither on/true/yes nor off/false/no
                    <a:ip> [<port:port>] % 10.0.0.1 70000 % 1 % "70000" is outside 1..65535
                    <a:ip> % 10.0.0.256 % 0 % "10.0.0.256" is no IP address
                    <state:{MASTER|BACKUP}> % BACKUP; % 0 % "BACKUP;" is none of MASTER, BACKUP
                    """)
    void refuses(String notation, String words, int index, String message) {
        assertThat(Syntax.parse(notation).mismatch(split(words))).hasValue(new Syntax.Mismatch(index, message));
    }

    @Test
    void optionsMayComeInAnyOrder() {
        Syntax syntax = Syntax.parse(ADDRESS);

        assertThat(syntax.mismatch(List.of("10.0.0.1/24", "home", "label", "x", "dev", "eth0")))
                .isEmpty();
        assertThat(syntax.mismatch(List.of("10.0.0.1/24", "dev", "eth0", "dev", "eth1")))
                .hasValueSatisfying(m -> assertThat(m.index()).isEqualTo(3));
        assertThat(syntax.mismatch(List.of("10.0.0.1/24", "dev"))).hasValue(new Syntax.Mismatch(2, "dev is missing"));
    }

    @Test
    void knowsWhichWordsCameLater() {
        Syntax syntax = Syntax.parse("<name:word> [quick@2.3.3] [slow]");

        assertThat(syntax.later(List.of("x", "slow", "quick")))
                .containsExactly(new Syntax.Item.Literal("quick", Optional.of(KeepalivedVersion.parse("2.3.3"))));
        assertThat(syntax.later(List.of("quick", "slow"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a", "(a | b", "<a:b>", "a]", "[a | b]", "<x:{a"})
    void malformedNotationIsRefused(String notation) {
        assertThatIllegalArgumentException().isThrownBy(() -> Syntax.parse(notation));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::",
                "::1",
                "fe80::1%eth0",
                "2001:db8:0:0:0:0:0:1",
                "::ffff:10.0.0.1",
                "0.0.0.0",
                "1:2:3:4:5:6:7::"
            })
    void addresses(String text) {
        assertThat(IpText.isAddress(text, false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                ":::",
                "1:2",
                "1:2:3:4:5:6:7:8:9",
                "::1::",
                "g::",
                "10.0.0",
                "1.2.3.4.5",
                "12345::",
                "10.0.0.1/33"
            })
    void noAddresses(String text) {
        assertThat(IpText.isAddress(text, true)).isFalse();
    }

    private static List<String> split(String words) {
        return words == null ? List.of() : List.of(words.split(" ", -1));
    }
}
