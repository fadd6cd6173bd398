// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "plain            ~ plain",
                "10.0.0.1:80      ~ 10.0.0.1:80",
                "a b              ~ 'a b'",
                "a#b              ~ 'a#b'",
                "$HOME            ~ '$HOME'",
                "back\\slash      ~ 'back\\slash'",
                "say \"hi\"       ~ 'say \"hi\"'",
                "it's             ~ \"it's\"",
                "it's $5 \\ \"x\" ~ \"it's \\$5 \\\\ \\\"x\\\"\"",
            })
    void quotesOnlyWhatNeedsIt(String text, String rendered) {
        assertThat(Word.of(text).render()).isEqualTo(rendered);
    }

    @Test
    void writesControlCharactersAsEscapesSoThatTheLineStaysOne() {
        Word word = Word.of("a\nb\rc\td\u0001e\u007f");
        assertThat(word.render()).isEqualTo("\"a\\nb\\rc\\td\\x01e\\x7f\"");
        assertThat(word.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\0b", "\ud800", "\udc00x", "a\ud800b"})
    void refusesWhatHaproxyCannotRead(String text) {
        Word word = Word.of(text);
        assertThat(word.problems()).hasSize(1);
        assertThat(word.render()).doesNotContain("\0").isNotEmpty();
    }

    @Test
    @DisplayName("random text reads back as exactly the one word that was meant")
    void readsBack() {
        long seed = RandomWords.freshSeed();
        RandomWords words = new RandomWords(seed);
        for (int i = 0; i < 20_000; i++) {
            String text = words.next();
            Word word = Word.of(text);
            RawLine line = RawLine.of("setenv X " + word.render() + " after");
            assertThat(line.words())
                    .as("seed %d, word %d: %s", seed, i, word.render())
                    .extracting(Word::text)
                    .containsExactly("setenv", "X", text, "after");
            assertThat(line.problems()).isEmpty();
            assertThat(Word.written(word.render())).isEqualTo(word);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a\nb", "a#b", "caf\u00e9", "a/b", "a\"", "{}"})
    void namesTakeOnlyNameCharacters(String name) {
        assertThat(Word.name(name).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("invalid-name"));
    }

    @Test
    void anEnvironmentVariableIsNeverWithoutAFallback() {
        assertThat(Word.env("PORT", "8080").render()).isEqualTo("\"${PORT-8080}\"");
        for (String fallback : List.of("", "a}b", "a\"b", "a\\b", "a$b", "a\nb", "a\0b")) {
            assertThat(Word.env("PORT", fallback).problems()).as(fallback).isNotEmpty();
        }
        assertThat(Word.env("1PORT", "x").problems()).isNotEmpty();
        assertThat(Word.env("A B", "x").problems()).isNotEmpty();
    }

    @Test
    void joinedPartsAreOneWord() {
        Word word = Word.of("a b").join(Word.of(":"), Word.env("PORT", "80"), Word.of("c'd"));
        assertThat(word.render()).isEqualTo("'a b':\"${PORT-80}c'd\"");
        assertThat(word.text()).isEqualTo("a b:${PORT-80}c'd");
    }

    @Test
    void keepsWhatItRefersTo() {
        Word word = Word.reference(Reference.Kind.BACKEND, "app").join(Word.of("/s1"));
        assertThat(word.references()).isEqualTo(List.of(new Reference(Reference.Kind.BACKEND, "app")));
    }
}
