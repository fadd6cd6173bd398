// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.table;

import java.util.List;
import java.util.function.Function;

/**
 * One line of a table.
 *
 * @param file the table's file
 * @param line the line in the file, from 1
 * @param columns the names of the columns
 * @param cells the values, as many as there are columns
 */
public record Row(String file, int line, List<String> columns, List<String> cells) {

    /** Takes copies of the lists. */
    public Row {
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
    }

    /**
     * {@return the value in a column, which may be empty}
     *
     * @param column the column's name
     * @throws TableException if the table has no such column
     */
    public String cell(String column) {
        int index = columns.indexOf(column);
        if (index < 0) {
            throw error("there is no column \"" + column + "\"; the columns are " + String.join(", ", columns));
        }
        return cells.get(index);
    }

    /**
     * {@return the value in a column, read by a parser}
     *
     * @param column the column's name
     * @param parser turns the cell into a value and throws {@link IllegalArgumentException} for a cell it cannot read
     * @param <T> the type of the value
     * @throws TableException if the parser refuses the cell
     */
    public <T> T cell(String column, Function<String, T> parser) {
        String cell = cell(column);
        try {
            return parser.apply(cell);
        } catch (IllegalArgumentException e) {
            TableException located = error("column \"" + column + "\": " + e.getMessage());
            located.initCause(e);
            throw located;
        }
    }

    /**
     * {@return the exception for a mistake in this row}
     *
     * @param problem what is wrong and what is expected
     */
    public TableException error(String problem) {
        return new TableException(file, line, problem);
    }
}
