// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.check;

import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.Severity;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What {@code haproxy -c} said.
 *
 * @param exitCode status of the process: 0 accepted, 1 refused, 2 read but without a listener, 128 and more if HAProxy
 *     crashed after it had said what is wrong
 * @param diagnostics its alerts (errors) and warnings, in the order they were printed
 * @param output everything it printed
 */
public record CheckReport(int exitCode, List<Diagnostic> diagnostics, String output) {

    static final int NO_LISTENER = 2;

    /** Copies the list. */
    public CheckReport {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Whether HAProxy takes the configuration. The messages count as well as the exit status, since HAProxy 3.4 ends
     * with 0 after some alerts; a configuration without a listener is taken.
     *
     * @return true if it was read without an alert
     */
    public boolean accepted() {
        return (exitCode == 0 || exitCode == NO_LISTENER)
                && diagnostics.stream().noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /**
     * Whether HAProxy found something to listen on. It does not start without; but a file with backends alone may be
     * meant to be read together with others.
     *
     * @return false if the exit status says that there is no listener
     */
    public boolean hasListener() {
        return exitCode != NO_LISTENER;
    }

    /**
     * Whether HAProxy takes the configuration and has nothing to remark.
     *
     * @return true if it was read without an alert or warning
     */
    public boolean clean() {
        return accepted() && diagnostics.isEmpty();
    }

    /** The verdict and the diagnostics, one on a line. */
    @Override
    public String toString() {
        return (accepted() ? "accepted" : "refused, exit status " + exitCode)
                + diagnostics.stream()
                        .map(diagnostic -> System.lineSeparator() + diagnostic)
                        .collect(Collectors.joining());
    }
}
