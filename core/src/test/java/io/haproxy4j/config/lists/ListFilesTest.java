// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.haproxy4j.config.ConfigException;
import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.TlsVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListFilesTest {

    @Test
    void aMapIsWrittenLineByLine() {
        MapFile map = MapFile.builder()
                .comment("hosts\n\nof all")
                .entry("a.example", "be_a")
                .entry("#b", "two words")
                .entry("c", "")
                .build();
        assertThat(map.render()).isEqualTo("# hosts\n#\n# of all\na.example be_a\n #b two words\nc\n");
        assertThat(map.entries())
                .containsExactly(
                        new MapEntry("a.example", "be_a"), new MapEntry("#b", "two words"), new MapEntry("c", ""));
        assertThat(MapFile.parse(map.render())).isEqualTo(map).hasSameHashCodeAs(map);
        assertThat(map.toBuilder().entry("d", "e").build().render()).isEqualTo(map.render() + "d e\n");
    }

    @Test
    void aMapReadsWhatHaproxyReads() {
        MapFile map = MapFile.parse("# c\r\n\n  k\t  v w \t\n#no\n #k2\n");
        assertThat(map.entries()).containsExactly(new MapEntry("k", "v w"), new MapEntry("#k2", ""));
        assertThat(map.render()).isEqualTo("# c\n\nk v w\n#no\n #k2\n");
    }

    @Test
    void whatAMapCannotSayIsRefused() {
        refused(
                "unwritable-character",
                () -> MapFile.builder().entry("a b", "c").build());
        refused(
                "unwritable-character",
                () -> MapFile.builder().entry("a", "c\nd e").build());
        refused(
                "unwritable-character",
                () -> MapFile.builder().entry("a", "c\0").build());
        refused("lost-blank", () -> MapFile.builder().entry("a", " c").build());
        refused("lost-blank", () -> MapFile.builder().entry("a", "c\t").build());
        refused("empty-entry", () -> MapFile.builder().entry("", "c").build());
        refused(
                "unpaired-surrogate",
                () -> MapFile.builder().entry("\ud83d", "c").build());
        refused(
                "line-too-long",
                () -> MapFile.builder().entry("a", "c".repeat(16_381)).build());
        assertThat(MapFile.builder().entry("a", "c".repeat(16_380)).build().entries())
                .hasSize(1);
        refused("nul-character", () -> MapFile.builder().comment("\0").build());
    }

    @Test
    void aRefusalNamesTheLine() {
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> MapFile.builder()
                        .comment("x")
                        .entry("a", "b")
                        .entry("c d", "e")
                        .build())
                .withMessageStartingWith("<map>:3: error [unwritable-character] the key has the character blank");
    }

    @Test
    void repeatedEntriesAreSuspicious() {
        MapFile map = MapFile.builder()
                .entry("a", "1")
                .entry("b", "1")
                .entry("a", "2")
                .build();
        assertThat(map.lint()).singleElement().satisfies(d -> {
            assertThat(d.place()).hasToString("<map>:3");
            assertThat(d.message()).contains("line 1").contains("first one counts");
        });
        assertThat(PatternFile.builder().entry("a").entry("a").build().lint())
                .extracting(Diagnostic::code)
                .containsExactly("repeated-entry");
    }

    @Test
    void patternsKeepTheirBlanks() {
        PatternFile patterns = PatternFile.builder()
                .comment("bad")
                .entry("curl 7 ")
                .entry("#x")
                .build();
        assertThat(patterns.render()).isEqualTo("# bad\ncurl 7 \n #x\n");
        assertThat(PatternFile.parse(patterns.render())).isEqualTo(patterns);
        refused("lost-blank", () -> PatternFile.builder().entry(" x").build());
        refused("empty-entry", () -> PatternFile.builder().entry("").build());
        refused(
                "unwritable-character",
                () -> PatternFile.builder().entry("a\rb").build());
    }

    @Test
    void aCrtListHasOptionsAndNames(@TempDir Path directory) throws Exception {
        CrtList list = CrtList.builder()
                .comment("certificates")
                .entry("main.pem")
                .entry(
                        "shop.pem",
                        o -> o.alpn("h2", "http/1.1").sslMinVer(TlsVersion.TLSV1_2),
                        "*.shop.example",
                        "!old.shop.example")
                .build();
        assertThat(list.render()).isEqualTo("""
                        # certificates
                        main.pem
                        shop.pem [alpn h2,http/1.1 ssl-min-ver TLSv1.2] *.shop.example !old.shop.example
                        """);
        assertThat(CrtList.parse(list.render())).isEqualTo(list);
        list.write(directory.resolve("list"));
        assertThat(Files.readString(directory.resolve("list"))).isEqualTo(list.render());
        assertThat(CrtList.read(directory.resolve("list"))).isEqualTo(list);
    }

    @Test
    void whatACrtListCannotSayIsRefused() {
        refused("unwritable-character", () -> CrtList.builder().entry("a b.pem").build());
        refused("unwritable-character", () -> CrtList.builder().entry("#a.pem").build());
        refused(
                "unwritable-character",
                () -> CrtList.builder().entry("a.pem", "b]").build());
        refused(
                "unwritable-character",
                () -> CrtList.builder().entry("a.pem", o -> o.ciphers("A] x")).build());
        refused("empty-entry", () -> CrtList.builder().entry("a.pem", "").build());
        refused(
                "variable-in-list",
                () -> CrtList.builder()
                        .entry(new CrtListEntry("a.pem", List.of(Word.of("alpn"), Word.env("ALPN", "h2")), List.of()))
                        .build());
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(call)
                .satisfies(e ->
                        assertThat(e.diagnostics()).extracting(Diagnostic::code).containsExactly(code));
    }
}
