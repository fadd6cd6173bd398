// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.HaproxyVersion;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StickEntryTest {

    private static final HaproxyConfig CONFIG = HaproxyConfig.parse("""
            peers all
                peer a 192.0.2.1:1024
                table shared type string len 32 size 1k store gpt0
            backend names
                stick-table type string len 32 size 1k store gpc0,http_req_rate(10s),gpt(3) peers all
            backend numbers
                stick-table type integer size 1k store gpc0
            backend addresses
                stick-table type ip size 1k store gpc0
            backend addresses6
                stick-table type ipv6 size 1k store gpc0
            backend bytes
                stick-table type binary len 4 size 1k store gpc0
            """);

    private static ChangePlan plan(String before, String after) {
        return ChangePlan.between(
                new NodeFiles(CONFIG, Map.of(), StickEntry.parse(before.replace(' ', '\t'))),
                new NodeFiles(CONFIG, Map.of(), StickEntry.parse(after.replace(' ', '\t'))),
                HaproxyVersion.V3_2);
    }

    private static List<String> commands(ChangePlan plan) {
        return plan.commands().stream().map(Object::toString).toList();
    }

    @Test
    void linesAreReadAsTheyAreWritten() {
        List<StickEntry> entries = List.of(
                new StickEntry("names", "a key", Map.of("gpc0", 3L, "gpt[2]", 1L)),
                new StickEntry("all/shared", "b", Map.of()));
        assertThat(StickEntry.parse("# mine\n\n" + StickEntry.render(entries))).isEqualTo(entries);
    }

    @ParameterizedTest
    @CsvSource({"names, is not a table", "names;a;gpc0, is no value", "names;a;gpc0=x, is no value", "names;a;;, is not"
    })
    void whatIsNoEntryIsSaid(String line, String message) {
        assertThatThrownBy(() -> StickEntry.parse(line.replace(';', '\t')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void anEntryStandsOnce() {
        assertThatThrownBy(() -> StickEntry.parse("names\ta\tgpc0=1\nnames\ta\tgpc0=2\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("again");
    }

    @Test
    void differencesAreCommands() {
        assertThat(commands(plan("names a gpc0=1\nnames b gpc0=1\n", "names b gpt[1]=2\nnumbers 7\n")))
                .containsExactly(
                        "set table names key b data.gpc0 0 data.gpt[1] 2",
                        "set table numbers key 7",
                        "clear table names key a");
        assertThat(plan("names a gpc0=1\n", "names a gpc0=1\n").effect()).isEqualTo(Effect.NONE);
    }

    @Test
    void aReloadTellsWhatItLoses() {
        ChangePlan plan = ChangePlan.between(
                CONFIG, HaproxyConfig.parse(CONFIG.render() + "\nbackend more\n"), HaproxyVersion.V3_2);
        assertThat(plan.forgetful()).containsExactly("addresses", "addresses6", "bytes", "numbers");
        assertThat(plan.toString()).contains("loses what traffic has made of addresses, addresses6, bytes, numbers");
        assertThat(plan("", "names a\n").forgetful()).isEmpty();
    }

    @Test
    void afterAReloadAllEntriesAreSetAgain() {
        NodeFiles before = new NodeFiles(CONFIG, Map.of(), StickEntry.parse("names\ta\nnumbers\t1"));
        NodeFiles after = new NodeFiles(CONFIG, Map.of(), StickEntry.parse("numbers\t1\tgpc0=4"));
        assertThat(after.afterReload(before).stream()
                        .flatMap(operation -> operation.commands().stream())
                        .map(Object::toString))
                .containsExactly("clear table names key a", "set table numbers key 1 data.gpc0 4");
    }

    @ParameterizedTest
    @CsvSource({
        "nowhere, a, gpc0, no stick table",
        "numbers, a, gpc0, integer",
        "addresses, ::1, gpc0, type ip",
        "addresses6, 192.0.2.1, gpc0, type ipv6",
        "bytes, 00ff, gpc0, binary",
        "names, a, gpc1, stores no gpc1",
        "names, a, http_req_rate, http_req_rate",
    })
    void anEntryATableCannotHaveIsRefused(String table, String key, String data, String message) {
        StickEntry entry = new StickEntry(table, key, Map.of(data, 1L));
        assertThatThrownBy(() -> new NodeFiles(CONFIG, Map.of(), List.of(entry)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void nothingBecomesAnotherWord() {
        for (String name : List.of("", "a\tb", "a\nset table", "a\rb", "a\0b")) {
            assertThatThrownBy(() -> new StickEntry("names", name, Map.of()))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new StickEntry(name, "a", Map.of())).isInstanceOf(IllegalArgumentException.class);
        }
        for (String data : List.of("gpc0 2 data.gpc1", "", "gpc0\n", "gpc[1")) {
            assertThatThrownBy(() -> new StickEntry("names", "a", Map.of(data, 1L)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new StickEntry("names", "a", Map.of("gpc0", -1L)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(commands(plan("", "")).isEmpty()).isTrue();
        assertThat(new TableOperation.SetEntry(new StickEntry("names", "a; b \\", Map.of()))
                        .commands()
                        .get(0)
                        .words())
                .containsExactly("set", "table", "names", "key", "a; b \\");
    }
}
