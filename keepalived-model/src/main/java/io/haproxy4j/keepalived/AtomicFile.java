// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Replaces a file so that a reader sees the old or the new content, never a mixture, also after a power loss. */
final class AtomicFile {

    private AtomicFile() {}

    /**
     * Writes through a temporary file beside the target.
     *
     * @param target file to replace or create; if it is a symbolic link, what it points to is replaced
     * @param content new content
     * @param modeIfNew permissions when the file did not exist; an existing file keeps its own
     * @throws IOException if anything fails; the target is then unchanged and the temporary file gone
     */
    static void write(Path target, String content, Set<PosixFilePermission> modeIfNew) throws IOException {
        Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        Set<PosixFilePermission> mode;
        try {
            mode = Files.getPosixFilePermissions(real);
        } catch (NoSuchFileException e) {
            mode = modeIfNew;
        }
        Path folder = real.getParent();
        if (folder == null) {
            throw new IOException(target + " is not a file name");
        }
        Path temporary = Files.createTempFile(
                folder,
                "." + real.getFileName(),
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                // After the content: a file is never readable by more people than the one it replaces.
                Files.setPosixFilePermissions(temporary, mode);
                channel.force(true);
            }
            Files.move(temporary, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
        try (FileChannel directory = FileChannel.open(folder)) {
            directory.force(true);
        }
    }
}
