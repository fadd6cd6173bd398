// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyntaxTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<address:address>",
                "<name:name> <address:ip>[:<port:port>]",
                "len=<length:int(1..65535)>",
                "[ hdr <header:header> <value:fmt> ]...",
                "( gpc0 | gpc(<gpc:int(1..100)>) | glitch_rate@3.0(<period:time(ms)>) ),...",
                "(( <value:int> | <variable:var>@3.0 ))",
                "([!]( <state:{error|normal@3.2|old@-3.0}> | acl,<acl:ref:acl> ))",
                "[([<param:word>][,[<delimiter:word>][,i@3.0]])] <pattern:text>...",
                "( ring@<ring:ref:ring> | fd@<fd:int(0..)> | <target:address> ) [ len <length:int(80..65535)> ]",
                "<low:int(..-1)>-<high:int>",
                "[ ! ] ( status <codes:word>,... | rstatus <regex:regex> )",
                "<modes:{auto|lock@3.4}>@3.0-3.2...",
                "+<forward:int(0..)>:<back:float>",
            })
    void printsWhatItReads(String text) {
        assertThat(Syntax.parse(text)).hasToString(text).isEqualTo(Syntax.parse(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<Name:word>                ~ \"Name\" is no name in lower camel case at column 1",
                "a <x:wort>                 ~ unknown type \"wort\" at column 6",
                "a <x word                  ~ an argument is written <name:type> at column 3",
                "a [ b                      ~ \"[\" is not closed by \"]\" at column 3",
                "a ( b | c                  ~ \"(\" is not closed by \")\" at column 3",
                "a ( b | )                  ~ empty alternative at column 9",
                "a [ ]                      ~ empty brackets at column 3",
                "a ] b                      ~ \"]\" closes nothing or separates nothing at column 3",
                "a | b                      ~ \"|\" closes nothing or separates nothing at column 3",
                "[ a | b ]                  ~ \"[\" is not closed by \"]\" at column 1",
                "a[ b ]                     ~ a part of a word is written [x] without blanks at column 2",
                "<x:int(9..1)>              ~ \"int(9..1)\" is empty at column 4",
                "<x:int(a..b)>              ~ is neither int nor int(min..max) at column 4",
                "<x:time(y)>                ~ is not time(unit) with one of the units",
                "<x:{a|a}>                  ~ an empty or repeated word",
                "<x:{a|b@c}>                ~ \"@c\" is none of @3.0, @-3.2 and @3.0-3.2 at column 4",
                "<x:ref:nothing>            ~ nothing of the kind \"nothing\" can be named",
                "a@3.2-3.0                  ~ gone after 3.0, before it came in 3.2 at column 2",
                "a  b                       ~ more than one blank at column 3",
                "...                        ~ unexpected \".\" at column 1",
            })
    void refusesWithColumn(String text, String problem) {
        assertThatThrownBy(() -> Syntax.parse(text))
                .isInstanceOf(SyntaxException.class)
                .hasMessageContaining(problem)
                .asInstanceOf(type(SyntaxException.class))
                .satisfies(e -> assertThat(e).hasMessageContaining(" at column " + e.column() + " of "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "                                            ~ ''                ~ true",
                "<a:word>                                    ~ x                 ~ true",
                "<a:word>                                    ~ ''                ~ false",
                "<a:word>                                    ~ x y               ~ false",
                "<a:word>                                    ~ \"x y\"           ~ true",
                "[ a ] [ b ]                                 ~ b                 ~ true",
                "[ a ] [ b ]                                 ~ b a               ~ false",
                "[ a ] [ b ]                                 ~ ab                ~ false",
                "( a b | c )...                              ~ c a b c           ~ true",
                "( a b | c )...                              ~ c b               ~ false",
                "( a | b(<n:int>) ),...                      ~ a,b(2),a          ~ true",
                "( a | b(<n:int>) ),...                      ~ a, b(2)           ~ false",
                "x[(<n:int(1..9)>)] y                        ~ x(3) y            ~ true",
                "x[(<n:int(1..9)>)] y                        ~ x y               ~ true",
                "x[(<n:int(1..9)>)] y                        ~ x (3) y           ~ false",
                "x[(<n:int(1..9)>)] y                        ~ x(10) y           ~ false",
                "(<variable:var>[,<c:{ifset|ifgt}>,...])     ~ (txn.a,ifset,ifgt) ~ true",
                "(<variable:var>[,<c:{ifset|ifgt}>,...])     ~ (txn.a,ifset,if)  ~ false",
                "[ ( if | unless ) <condition:cond> ]        ~ if a !b or c      ~ true",
                "[ a ] ( [ b ] c | d )                       ~ a c               ~ true",
                "[ a ] ( [ b ] c | d )                       ~ b c               ~ true",
                "<t:time(ms)> <s:size>                       ~ 10s 4k            ~ true",
                "<t:time(ms)> <s:size>                       ~ 10w 4k            ~ false",
            })
    void matchesWords(String syntax, String line, boolean matches) {
        assertThat(Syntax.parse(syntax == null ? "" : syntax).matches(Words.of(line)))
                .isEqualTo(matches);
    }

    @Test
    void knowsWhatFollowsTheKeywordWithoutABlank() {
        assertThat(Syntax.parse("(<v:var>) <e:expr>").attached()).isTrue();
        assertThat(Syntax.parse("[(<v:var>)]").attached()).isTrue();
        assertThat(Syntax.parse("( a | b )").attached()).isFalse();
        assertThat(Syntax.parse("").attached()).isFalse();
    }

    @Test
    void readsTheReleasesOfAWord() {
        Part part = Syntax.parse("<mode:{tcp|log@3.0|health@-3.2}>")
                .sequence()
                .parts()
                .get(0);

        WordSet set = (WordSet) ((Argument) part.element()).type();
        Release release = Release.parse("3.4");
        assertThat(set.words().stream().filter(word -> word.span().contains(release)))
                .extracting(Literal::text)
                .containsExactly("tcp", "log");
    }

    @Test
    void splitsALineAsHaproxyDoes() {
        assertThat(Words.of("a \"b \\\"c\\\" 'd'\" 'e \\ \"f\"' g\\ h ''").words())
                .containsExactly("a", "b \"c\" 'd'", "e \\ \"f\"", "g h", "");
        assertThatThrownBy(() -> Words.of("a 'b")).hasMessageContaining("open quote");
        assertThatThrownBy(() -> Words.of("a\\")).hasMessageContaining("backslash");
    }
}
