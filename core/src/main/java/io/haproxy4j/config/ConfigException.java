// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A configuration that cannot be built or written. It carries every problem that was found, not only the first one, and
 * nothing has been written when it is thrown.
 */
public class ConfigException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    /**
     * An exception for the given problems.
     *
     * @param diagnostics the problems, at least one
     */
    public ConfigException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining(System.lineSeparator())));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /**
     * An exception for one problem.
     *
     * @param diagnostic the problem
     */
    public ConfigException(Diagnostic diagnostic) {
        this(List.of(diagnostic));
    }

    /**
     * Every problem that was found.
     *
     * @return the problems in the order of the configuration; empty only after Java serialization, which keeps the
     *     message alone
     */
    @SuppressWarnings("NullAway") // null only after deserialization
    public List<Diagnostic> diagnostics() {
        return diagnostics == null ? List.of() : diagnostics;
    }
}
