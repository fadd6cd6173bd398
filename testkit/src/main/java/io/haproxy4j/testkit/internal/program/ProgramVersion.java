// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit.internal.program;

import io.haproxy4j.testkit.CommandResult;
import io.haproxy4j.testkit.MissingProgramException;
import io.haproxy4j.testkit.internal.process.Command;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;

/**
 * What a program says of itself.
 *
 * @param full the full version, such as {@code 3.2.26}
 */
public record ProgramVersion(String full) {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    /**
     * Runs a program with {@code -v}.
     *
     * @param program which program it should be
     * @param path where it is
     * @return its version
     * @throws MissingProgramException if it cannot be run, does not answer in time or is another program
     */
    public static ProgramVersion ask(Program program, Path path) {
        return ask(program, path, LIMIT);
    }

    static ProgramVersion ask(Program program, Path path, Duration limit) {
        CommandResult result;
        try {
            result = Command.of(List.of(path.toString(), "-v")).limit(limit).run();
        } catch (IOException e) {
            throw new MissingProgramException(path + " cannot be run: " + e.getMessage(), e);
        }
        Matcher matcher = program.versionLine().matcher(result.output());
        if (!matcher.find()) {
            throw new MissingProgramException(path + " is no " + program.title() + ": its answer to -v names no version"
                    + " (exit code " + result.exitCode() + "): " + result.firstLine());
        }
        return new ProgramVersion(matcher.group(1));
    }

    /** {@return the release line, such as {@code 3.2}} */
    public String release() {
        String[] parts = full.split("[.-]", 3);
        return parts[0] + "." + parts[1];
    }
}
