// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void readsCellsByColumn() {
        Table table = Table.parse("t.tsv", "name\tsize\na\t1\nb\t\n");

        assertThat(table.read(row -> row.cell("name"))).containsExactly("a", "b");
        assertThat(table.rows().get(1).cell("size")).isEmpty();
        assertThat(table.rows().get(1).line()).isEqualTo(3);
    }

    @Test
    void namesFileAndLine() {
        assertThatThrownBy(() -> Table.parse("t.tsv", "a\tb\n1\t2\n3\n"))
                .isInstanceOf(TableException.class)
                .hasMessage("t.tsv:3: 1 cells, but the first line names 2 columns");
        assertThatThrownBy(() -> Table.parse("t.tsv", "")).hasMessageStartingWith("t.tsv:1: the file is empty");
        assertThatThrownBy(() -> Table.parse("t.tsv", "a\ta\n")).hasMessageContaining("named twice");
    }

    @Test
    void namesTheColumn() {
        Row row = Table.parse("t.tsv", "n\nx\n").rows().get(0);

        assertThatThrownBy(() -> row.cell("n", Integer::parseInt)).hasMessageStartingWith("t.tsv:2: column \"n\": ");
        assertThatThrownBy(() -> row.cell("m")).hasMessage("t.tsv:2: there is no column \"m\"; the columns are n");
    }

    @Test
    void printsWhatItReads() {
        List<List<String>> rows = List.of(List.of("a", ""), List.of("", "b"));
        String text = Table.print(List.of("x", "y"), rows);

        assertThat(Table.parse("t.tsv", text).read(Row::cells)).isEqualTo(rows);
        assertThatThrownBy(() -> Table.print(List.of("x"), List.of(List.of("a\tb"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
