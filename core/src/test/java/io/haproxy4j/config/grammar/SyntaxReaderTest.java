// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SyntaxReaderTest {

    private static final Release OLD = new Release(2, 6);
    private static final Release NEW = new Release(3, 4);

    private static Reading read(String syntax, String words, Release release) {
        return Syntax.parse(syntax).read(words.isEmpty() ? List.of() : List.of(words.split(" ", -1)), release);
    }

    private static List<String> values(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Complete.class);
        return ((Reading.Complete) reading)
                .bindings().stream()
                        .map(binding -> binding.argument().name() + "=" + binding.text())
                        .toList();
    }

    private static Reading.Stopped stopped(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Stopped.class);
        return (Reading.Stopped) reading;
    }

    @Test
    void bindsWordsToArguments() {
        assertThat(values(read("<name:name> len <length:int(1..)>", "ASP len 32", NEW)))
                .containsExactly("name=ASP", "length=32");
        assertThat(values(read("(<variable:var>[,<unit:{s|ms}>]) <value:expr>", "(txn.a,ms) src", NEW)))
                .containsExactly("variable=txn.a", "unit=ms", "value=src");
        assertThat(values(read("<codes:int>,...", "1,2,3", NEW))).containsExactly("codes=1", "codes=2", "codes=3");
    }

    @Test
    void readsIndependentOptionsInAnyOrder() {
        String syntax = "<name:name> [ insert ] [ domain <domain:word> ]... [ maxidle <idle:time(s)> ]";

        assertThat(values(read(syntax, "SRV maxidle 5s domain a insert domain b", NEW)))
                .containsExactly("name=SRV", "idle=5s", "domain=a", "domain=b");
    }

    @Test
    void saysWhereItStopsAndWhatItWanted() {
        Reading.Stopped stopped = stopped(read("mode ( tcp | http )", "mode tpc", NEW));

        assertThat(stopped.word()).isEqualTo(1);
        assertThat(stopped.expected()).extracting(Expectation::toString).containsExactly("\"tcp\"", "\"http\"");
        assertThat(stopped(read("<a:int(1..9)>", "12", NEW)).expected())
                .extracting(Expectation::toString)
                .containsExactly("a (int(1..9))");
    }

    @Test
    void saysWhatIsMissing() {
        Reading.Stopped stopped = stopped(read("<a:int> <b:time(ms)>", "1", NEW));

        assertThat(stopped.word()).isEqualTo(1);
        assertThat(stopped.expected()).extracting(Expectation::toString).containsExactly("b (time(ms))");
    }

    @Test
    void saysWhatAnotherReleaseTakes() {
        Reading.Stopped word = stopped(read("<mode:{tcp|http|log@3.0}>", "log", OLD));
        Reading.Stopped part = stopped(read("<a:int> [ nopurge ] [ recv-only@3.2 ]", "1 recv-only", OLD));

        assertThat(word.otherwise()).extracting(Expectation::span).containsExactly(Span.from(new Release(3, 0)));
        assertThat(part.otherwise()).extracting(Expectation::span).containsExactly(Span.from(new Release(3, 2)));
        assertThat(values(read("<mode:{tcp|http|log@3.0}>", "log", NEW))).containsExactly("mode=log");
    }

    @Test
    void argumentsOfFunctionsEndAtCommas() {
        Syntax one = Syntax.parse("(<text:text>)");

        assertThat(one.readCall("(a)", NEW)).isInstanceOf(Reading.Complete.class);
        assertThat(one.readCall("(a,b)", NEW)).isInstanceOf(Reading.Stopped.class);
    }
}
