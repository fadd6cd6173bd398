// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RawLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "log stdout  local0     ~ log|stdout|local0",
                "a#comment              ~ a",
                "a\\#b 'c # d'          ~ a#b|c # d",
                "x \"a\\\"b\" 'c\\'d    ~ x|a\"b|c\\d",
                "x a\\ b \\1 \\x41      ~ x|a b|\\1|A",
                "x \"${V-d}\" $V        ~ x|${V-d}|$V",
                "x a\"b c\"'d e'        ~ x|ab cd e",
                "x \"\\$V\" \\$V        ~ x|$V|\\$V",
            })
    void splitsLikeHaproxy(String line, String words) {
        assertThat(RawLine.of(line).words().stream().map(Word::text).collect(Collectors.joining("|")))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`log a\nbackend b`, not-one-line",
                "`log a\rbackend b`, not-one-line",
                "`log a\u0000`, not-one-line",
                "`log 'a`, unmatched-quote",
                "`log \"a`, unmatched-quote",
                "`log a\\x4`, hex-escape",
                "`# only a comment`, empty-line",
                "`\"$SECTION\" x`, variable-keyword",
            })
    void refusesWhatIsNotOneStatement(String line, String code) {
        assertThat(RawLine.of(line).problems()).extracting(Problem::code).containsExactly(code);
    }

    @Test
    void countsWords() {
        String line = IntStream.range(0, 65).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        assertThat(RawLine.of(line).problems()).extracting(Problem::code).containsExactly("too-many-words");
        assertThat(RawLine.of(line.substring(0, line.lastIndexOf(' '))).problems())
                .isEmpty();
    }

    @Test
    void commentsNeverLeaveTheirLines() {
        assertThat(new Comment("a\nbackend x\rlisten y\r\nz").render()).isEqualTo("# a\n# backend x\n# listen y\n# z");
    }
}
