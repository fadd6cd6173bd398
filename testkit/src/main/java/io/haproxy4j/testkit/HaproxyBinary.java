// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit;

import io.haproxy4j.testkit.internal.program.FoundProgram;
import io.haproxy4j.testkit.internal.program.Program;
import io.haproxy4j.testkit.internal.program.ProgramVersion;
import java.nio.file.Path;

/**
 * A real HAProxy that can be run.
 *
 * @param path the executable, absolute; a wrapper script for one from the cache
 * @param release the release line, such as {@code 3.2}
 * @param version the full version, such as {@code 3.2.26}
 * @param origin where it was found
 */
public record HaproxyBinary(Path path, String release, String version, BinaryOrigin origin) {

    static HaproxyBinary of(FoundProgram found) {
        return new HaproxyBinary(found.path(), found.release(), found.version(), found.origin());
    }

    /**
     * The HAProxy at a path, asked for its version.
     *
     * @param path the executable
     * @return the binary, with the origin {@link BinaryOrigin#GIVEN}
     * @throws MissingProgramException if it cannot be run, does not answer {@code -v} within 10 seconds or is no HAProxy
     */
    public static HaproxyBinary at(Path path) {
        Path absolute = path.toAbsolutePath();
        ProgramVersion version = ProgramVersion.ask(Program.HAPROXY, absolute);
        return new HaproxyBinary(absolute, version.release(), version.full(), BinaryOrigin.GIVEN);
    }

    /** {@return {@code HAProxy 3.2.26}} */
    @Override
    public String toString() {
        return "HAProxy " + version;
    }
}
