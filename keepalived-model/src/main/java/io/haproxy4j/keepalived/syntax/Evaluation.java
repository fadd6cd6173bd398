// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.syntax;

import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.keepalived.KeepalivedConfig;
import java.util.List;

/**
 * What a file says.
 *
 * @param config the configuration, as far as the file could be understood
 * @param diagnostics what could not, and what keepalived would read otherwise than it looks
 */
public record Evaluation(KeepalivedConfig config, List<Diagnostic> diagnostics) {

    /** Copies the list. */
    public Evaluation {
        diagnostics = List.copyOf(diagnostics);
    }
}
