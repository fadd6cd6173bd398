// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Replaces a file in one step. */
public final class AtomicFile {

    /** Readable by everybody. */
    public static final Set<PosixFilePermission> PUBLIC = PosixFilePermissions.fromString("rw-r--r--");

    /** For files with secrets: readable and writable by the owner alone. */
    public static final Set<PosixFilePermission> PRIVATE = PosixFilePermissions.fromString("rw-------");

    private AtomicFile() {}

    /**
     * Writes a temporary file beside the target, forces it to the disk and renames it over the target. A symbolic link
     * is followed, so that the link stays and the file behind it is replaced. Mode, owner and group of an existing
     * file are kept; where the process may not give the owner away, the mode alone is.
     *
     * @param target the file; its directory must exist
     * @param content the new content
     * @param modeIfNew permissions where there is no file yet
     * @throws IOException if it cannot be written; the old file is then still there and no temporary file is left
     */
    public static void write(Path target, byte[] content, Set<PosixFilePermission> modeIfNew) throws IOException {
        write(target, content, modeIfNew, () -> {});
    }

    /** What must hold immediately before a file is replaced. */
    @FunctionalInterface
    public interface Precondition {

        /**
         * Looks whether it holds.
         *
         * @throws IOException if it does not; nothing is replaced then
         */
        void check() throws IOException;
    }

    /**
     * Writes a file as {@link #write(Path, byte[], Set)} does, if a condition holds when all is ready for it.
     *
     * @param target the file; its directory must exist
     * @param content the new content
     * @param modeIfNew permissions where there is no file yet
     * @param precondition what must hold
     * @throws IOException if it does not hold or the file cannot be written; the old file is then still there and no
     *     temporary file is left
     */
    public static void write(Path target, byte[] content, Set<PosixFilePermission> modeIfNew, Precondition precondition)
            throws IOException {
        // The links above it stay as they are: /proc/PID/root leads elsewhere than its text says.
        Path real =
                Files.isSymbolicLink(target) && Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        Path directory = real.getParent();
        if (directory == null || Files.isDirectory(real)) {
            throw new IOException("not a file: " + target);
        }
        if (!Files.isDirectory(directory)) {
            throw new NoSuchFileException(target.toString(), null, "the directory " + directory + " does not exist");
        }
        boolean posix = hasModes(directory);
        // Created for the owner alone, so that nobody reads a secret before the mode is set.
        FileAttribute<?>[] attributes = posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PRIVATE)}
                : new FileAttribute<?>[0];
        Path temporary = Files.createTempFile(directory, "." + real.getFileName() + ".", ".tmp", attributes);
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(content);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                if (posix) {
                    adoptAttributes(real, temporary, modeIfNew);
                }
                channel.force(true);
            }
            precondition.check();
            Files.move(temporary, real, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
        forceDirectory(directory);
    }

    private static boolean hasModes(Path directory) {
        try {
            return Files.getFileStore(directory).supportsFileAttributeView(PosixFileAttributeView.class);
        } catch (IOException noMountPoint) {
            // Inside a chroot the list of mounts need not name the one the directory is on.
            return directory.getFileSystem().supportedFileAttributeViews().contains("posix");
        }
    }

    private static void adoptAttributes(Path old, Path temporary, Set<PosixFilePermission> modeIfNew)
            throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
        if (!Files.exists(old, LinkOption.NOFOLLOW_LINKS)) {
            view.setPermissions(modeIfNew);
            return;
        }
        PosixFileAttributes attributes = Files.readAttributes(old, PosixFileAttributes.class);
        PosixFileAttributes fresh = view.readAttributes();
        try {
            if (!attributes.owner().equals(fresh.owner())) {
                view.setOwner(attributes.owner());
            }
            if (!attributes.group().equals(fresh.group())) {
                view.setGroup(attributes.group());
            }
        } catch (IOException notPermitted) {
            // An ordinary user may not give files away; the content matters more than its owner.
            view.setPermissions(attributes.permissions());
            return;
        }
        view.setPermissions(attributes.permissions());
    }

    /** Makes the rename itself durable; not every file system lets a directory be opened. */
    private static void forceDirectory(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unsupported) {
            // The content is in place either way.
            return;
        }
    }
}
