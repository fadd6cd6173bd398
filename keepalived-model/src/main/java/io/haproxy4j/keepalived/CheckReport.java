// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived;

import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.Severity;
import java.util.List;

/**
 * What the real keepalived said about a configuration.
 *
 * @param exitCode exit code of the program; it tells less than the messages do
 * @param diagnostics its messages, each once
 * @param output everything it printed, unchanged
 */
public record CheckReport(int exitCode, List<Diagnostic> diagnostics, String output) {

    /** Copies the list. */
    public CheckReport {
        diagnostics = List.copyOf(diagnostics);
    }

    /** {@return whether nothing worse than a warning was found} */
    public boolean accepted() {
        return diagnostics.stream().noneMatch(d -> d.severity() == Severity.ERROR);
    }

    /** {@return whether keepalived had nothing at all to say} */
    public boolean silent() {
        return output.isBlank();
    }
}
