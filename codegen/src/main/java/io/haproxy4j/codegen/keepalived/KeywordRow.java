// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.keepalived;

import io.haproxy4j.keepalived.catalogue.Keyword;
import java.util.List;

/**
 * A keyword of the catalogue, and how it is used.
 *
 * @param keyword the keyword
 * @param cells its values in the columns of {@link Keyword#COLUMNS}
 * @param sample arguments keepalived accepts
 * @param lineSample a line between its braces that keepalived accepts, if it has lines there
 * @param needs what must be in the same block for the sample to be accepted
 */
public record KeywordRow(Keyword keyword, List<String> cells, String sample, String lineSample, String needs) {

    /** Copies the list. */
    public KeywordRow {
        cells = List.copyOf(cells);
    }
}
