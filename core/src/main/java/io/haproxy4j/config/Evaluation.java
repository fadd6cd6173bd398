// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import java.util.List;

/**
 * What a configuration is to one HAProxy: variables replaced, conditional blocks decided.
 *
 * @param config the configuration, as far as HAProxy would get
 * @param diagnostics what HAProxy would refuse or warn of while it reads the file, before it looks at keywords
 */
public record Evaluation(HaproxyConfig config, List<Diagnostic> diagnostics) {

    /** Copies the diagnostics. */
    public Evaluation {
        diagnostics = List.copyOf(diagnostics);
    }
}
