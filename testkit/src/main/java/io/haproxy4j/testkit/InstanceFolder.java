// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit;

import io.haproxy4j.testkit.internal.program.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The temporary folder of one instance, with a path short enough for unix sockets.
 *
 * @param path the folder
 */
record InstanceFolder(Path path) {

    /** A socket path may have 108 bytes, of which HAProxy needs some for the temporary name it binds first. */
    static final int LONGEST_SOCKET_PATH = 96;

    static final int ROOM_FOR_NAMES = 32;

    /** Makes one in the first of the folders that leaves room for socket names. */
    static InstanceFolder create(Path... parents) throws IOException {
        for (Path parent : parents) {
            Path absolute = parent.toAbsolutePath();
            if (bytes(absolute.resolve("h4j-12345678901234567890")) + ROOM_FOR_NAMES <= LONGEST_SOCKET_PATH
                    && Files.isWritable(absolute)) {
                return new InstanceFolder(Files.createTempDirectory(absolute, "h4j-"));
            }
        }
        throw new IOException("no writable folder for temporary files with a path short enough for unix sockets ("
                + (LONGEST_SOCKET_PATH - ROOM_FOR_NAMES - 25) + " bytes); set java.io.tmpdir");
    }

    private static int bytes(Path path) {
        return path.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    Path config() {
        return path.resolve("haproxy.cfg");
    }

    /** A file of our own beside the caller's, so that the caller's is used as it is. */
    Path additions() {
        return path.resolve("testkit.cfg");
    }

    Path adminSocket() {
        return path.resolve("admin.sock");
    }

    Path masterSocket() {
        return path.resolve("master.sock");
    }

    void delete() throws IOException {
        Trees.delete(path);
    }
}
