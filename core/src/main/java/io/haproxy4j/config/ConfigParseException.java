// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import java.util.List;

/**
 * A file that cannot be read because HAProxy's reader itself would refuse it, whatever its keywords mean, or because it
 * is beyond the limits. Each diagnostic names file, line and column; the message also shows the lines.
 */
public class ConfigParseException extends ConfigException {

    private static final long serialVersionUID = 1L;

    private final String message;

    /**
     * An exception for the given problems.
     *
     * @param diagnostics the problems, at least one
     * @param excerpts for each of them the line and a mark below the column, in two lines; empty where there is no line
     */
    public ConfigParseException(List<Diagnostic> diagnostics, List<String> excerpts) {
        super(diagnostics);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < diagnostics.size(); i++) {
            text.append(i == 0 ? "" : System.lineSeparator()).append(diagnostics.get(i));
            if (!excerpts.get(i).isEmpty()) {
                text.append(System.lineSeparator()).append(excerpts.get(i));
            }
        }
        this.message = text.toString();
    }

    /** {@return the problems, each followed by its line and a mark below the column} */
    @Override
    public String getMessage() {
        return message;
    }
}
