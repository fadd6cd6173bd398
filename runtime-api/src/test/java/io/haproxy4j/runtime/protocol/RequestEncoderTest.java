// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.HaproxyRelease;
import io.haproxy4j.runtime.command.InvalidCommandException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RequestEncoderTest {

    private static final HaproxyRelease V26 = HaproxyRelease.branch(2, 6);
    private static final HaproxyRelease V34 = HaproxyRelease.branch(3, 4);

    private static String encoded(CliCommand command) {
        ByteSink out = new ByteSink();
        RequestEncoder.encode(command, "", V26, out);
        return new String(out.toArray(), StandardCharsets.UTF_8);
    }

    @Test
    void escapesWhatTheParserWouldSplitAt() {
        assertThat(encoded(CliCommand.of("add", "map", "a b", "x;y\\z\t<<#")))
                .isEqualTo("add map a\\ b x\\;y\\\\z\\\t\\<\\<\\#\n");
    }

    @Test
    void writesThePayloadWithItsEnd() {
        assertThat(encoded(CliCommand.of("add", "map", "f").withPayload("a 1\r\n\r\n\nb 2")))
                .isEqualTo("add map f <<\na 1\nb 2\n\n");
    }

    @Test
    void refusesWhatCannotBeCarried() {
        for (String word : List.of("", "a\nb", "a\rb", "a\0b", "\ud800", "\udc00x")) {
            assertThatThrownBy(() -> CliCommand.of("echo", word)).isInstanceOf(InvalidCommandException.class);
        }
        assertThatThrownBy(() -> CliCommand.of("add", "map", "f").withPayload("\n\r\n\n"))
                .isInstanceOf(InvalidCommandException.class);
        assertThatThrownBy(() -> CliCommand.of("add", "map", "f").withPayload("a\0 b"))
                .isInstanceOf(InvalidCommandException.class);
        assertThatThrownBy(CliCommand::of).isInstanceOf(InvalidCommandException.class);
    }

    @Test
    void keepsTheLimitsOfEachRelease() {
        ByteSink out = new ByteSink();
        out.put((byte) 'x');
        CliCommand payload = CliCommand.of("add", "map", "f").withPayload("k " + "v".repeat(20_000));
        assertThatThrownBy(() -> RequestEncoder.encode(payload, "", V26, out))
                .isInstanceOf(InvalidCommandException.class)
                .hasMessageContaining("20003 bytes");
        assertThat(out.size()).isOne();
        RequestEncoder.encode(payload, "", V34, out);
        assertThat(out.size()).isGreaterThan(20_000);
        CliCommand line = CliCommand.of("echo", "v".repeat(15_000));
        assertThatThrownBy(() -> RequestEncoder.encode(line, "", V34, new ByteSink()))
                .isInstanceOf(InvalidCommandException.class);
        CliCommand words = CliCommand.of(Collections.nCopies(64, "w"));
        assertThatThrownBy(() -> RequestEncoder.encode(words, "", V34, new ByteSink()))
                .isInstanceOf(InvalidCommandException.class);
    }

    /** A model of HAProxy's word splitting gives back exactly the words that were put in. */
    @Test
    void everyWordComesBackAsOneWord() {
        Random random = new Random(42);
        for (int i = 0; i < 20_000; i++) {
            List<String> words = new ArrayList<>();
            for (int w = 0; w <= random.nextInt(5); w++) {
                words.add(word(random));
            }
            String line = encoded(CliCommand.of(words));
            assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
            assertThat(split(line.substring(0, line.length() - 1))).isEqualTo(words);
        }
    }

    private static String word(Random random) {
        String alphabet = "ab \t;\\<#\"'$%@\u000b\u000cé\u20ac\ud83d\ude00";
        StringBuilder word = new StringBuilder();
        int length = 1 + random.nextInt(8);
        for (int i = 0; i < length; i++) {
            int c = alphabet.codePointAt(
                    alphabet.offsetByCodePoints(0, random.nextInt(alphabet.codePointCount(0, alphabet.length()))));
            word.appendCodePoint(c);
        }
        return word.toString();
    }

    static List<String> split(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                word.append(line.charAt(++i));
            } else if (c == ' ') {
                words.add(word.toString());
                word.setLength(0);
            } else if (c == ';' || c == '\t') {
                throw new AssertionError("A second command in " + line);
            } else {
                word.append(c);
            }
        }
        words.add(word.toString());
        return words;
    }

    @Test
    void neverShowsAPayload() {
        assertThat(CliCommand.of("set", "ssl", "cert", "f")
                        .withPayload("SECRET")
                        .toString())
                .isEqualTo("set ssl cert f <<");
    }
}
