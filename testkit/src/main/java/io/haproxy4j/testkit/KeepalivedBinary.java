// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit;

import io.haproxy4j.testkit.internal.program.FoundProgram;
import io.haproxy4j.testkit.internal.program.Program;
import io.haproxy4j.testkit.internal.program.ProgramVersion;
import java.nio.file.Path;

/**
 * A real keepalived that can be run.
 *
 * @param path the executable, absolute; a wrapper script for one from the cache
 * @param release the release line, such as {@code 2.3}
 * @param version the full version, such as {@code 2.3.4}
 * @param origin where it was found
 */
public record KeepalivedBinary(Path path, String release, String version, BinaryOrigin origin) {

    static KeepalivedBinary of(FoundProgram found) {
        return new KeepalivedBinary(found.path(), found.release(), found.version(), found.origin());
    }

    /**
     * The keepalived at a path, asked for its version.
     *
     * @param path the executable
     * @return the binary, with the origin {@link BinaryOrigin#GIVEN}
     * @throws MissingProgramException if it cannot be run, does not answer {@code -v} within 10 seconds or is no keepalived
     */
    public static KeepalivedBinary at(Path path) {
        Path absolute = path.toAbsolutePath();
        ProgramVersion version = ProgramVersion.ask(Program.KEEPALIVED, absolute);
        return new KeepalivedBinary(absolute, version.release(), version.full(), BinaryOrigin.GIVEN);
    }

    /** {@return {@code keepalived 2.3.4}} */
    @Override
    public String toString() {
        return "keepalived " + version;
    }
}
