// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A tab-separated table: the first line names the columns, nothing is quoted, no cell holds a tab or a line break.
 *
 * @param file where it comes from, for messages
 * @param columns the names of the columns
 * @param rows the lines below the first
 */
public record Table(String file, List<String> columns, List<Row> rows) {

    /** Takes copies of the lists. */
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a table.
     *
     * @param file its name, for messages
     * @param text its content
     * @return the table
     * @throws TableException if a line has more or fewer cells than the first, or the first names a column twice
     */
    public static Table parse(String file, String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty()) {
            throw new TableException(file, 1, "the file is empty; its first line names the columns");
        }
        List<String> columns = split(lines.get(0));
        if (columns.stream().distinct().count() != columns.size()) {
            throw new TableException(file, 1, "a column is named twice: " + String.join(", ", columns));
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            List<String> cells = split(lines.get(i));
            if (cells.size() != columns.size()) {
                throw new TableException(
                        file, i + 1, cells.size() + " cells, but the first line names " + columns.size() + " columns");
            }
            rows.add(new Row(file, i + 1, columns, cells));
        }
        return new Table(file, columns, rows);
    }

    /**
     * {@return one value per row}
     *
     * @param reader reads a row
     * @param <T> the type of the values
     * @throws TableException what the reader throws
     */
    public <T> List<T> read(Function<Row, T> reader) {
        return rows.stream().map(reader).toList();
    }

    /**
     * {@return the text of a table}
     *
     * @param columns the names of the columns
     * @param rows the cells of each line
     * @throws IllegalArgumentException if a cell holds a tab or a line break, or a line has too few or too many cells
     */
    public static String print(List<String> columns, List<List<String>> rows) {
        StringBuilder text = new StringBuilder(String.join("\t", columns)).append('\n');
        for (List<String> row : rows) {
            if (row.size() != columns.size()
                    || row.stream().anyMatch(cell -> cell.contains("\t") || cell.contains("\n"))) {
                throw new IllegalArgumentException("no row of this table: " + row);
            }
            text.append(String.join("\t", row)).append('\n');
        }
        return text.toString();
    }

    private static List<String> split(String line) {
        return List.of(line.split("\t", -1));
    }
}
