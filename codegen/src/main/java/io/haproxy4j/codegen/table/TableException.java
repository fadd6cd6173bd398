// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.table;

/** A table is not what its reader needs. The message starts with file and line. */
public final class TableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A mistake in a table.
     *
     * @param file the table's file
     * @param line the line, from 1
     * @param problem what is wrong and what is expected
     */
    public TableException(String file, int line, String problem) {
        super(file + ":" + line + ": " + problem);
    }
}
