// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit.internal.program;

/**
 * How a helper command ended.
 *
 * @param exitCode its exit code
 * @param output its standard output and error, in the order written
 */
record CommandResult(int exitCode, String output) {

    String firstLine() {
        return output.lines().findFirst().orElse("(no output)");
    }
}
