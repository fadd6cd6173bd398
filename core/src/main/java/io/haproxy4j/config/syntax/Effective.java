// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.syntax;

import io.haproxy4j.config.Diagnostic;
import java.util.List;

/**
 * What a file says to one HAProxy.
 *
 * @param lines sections and statements, without those of branches that do not hold
 * @param diagnostics what HAProxy refuses or warns of while it reads, before it looks at keywords; {@code .alert} and
 *     {@code .warning} among it
 */
public record Effective(List<EffectiveLine> lines, List<Diagnostic> diagnostics) {

    /** Copies the lists. */
    public Effective {
        lines = List.copyOf(lines);
        diagnostics = List.copyOf(diagnostics);
    }
}
