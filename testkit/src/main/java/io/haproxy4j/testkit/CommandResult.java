// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit;

/**
 * How a command ended.
 *
 * @param exitCode its exit code; 128 + n if a signal ended it
 * @param output its standard output and error, in the order written
 */
public record CommandResult(int exitCode, String output) {

    /** {@return the first line of the output, or {@code (no output)}} */
    public String firstLine() {
        return output.lines().findFirst().orElse("(no output)");
    }
}
