// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.syntax;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;

/** Where included files come from. */
@FunctionalInterface
public interface Includes {

    /**
     * The files of an include line.
     *
     * @param pattern file name or glob pattern as it stands in the line
     * @param includingFile name of the file with that line
     * @return the files in the order of their names; empty if there are none
     * @throws IOException if they cannot be read
     */
    List<KeepalivedFile> find(String pattern, String includingFile) throws IOException;

    /** {@return a source without any file} */
    static Includes none() {
        return (pattern, includingFile) -> List.of();
    }

    /**
     * The file system: a relative name is searched beside the including file, {@code *}, {@code ?}, {@code [ ]} and
     * {@code { }} match file names as in a shell. As keepalived does, it leaves out what is no regular file or is
     * executable.
     *
     * @return the source
     */
    static Includes fileSystem() {
        return Includes::onDisk;
    }

    private static List<KeepalivedFile> onDisk(String pattern, String includingFile) throws IOException {
        Path beside = Path.of(includingFile).toAbsolutePath().getParent();
        Path wanted = beside == null ? Path.of(pattern) : beside.resolve(pattern);
        if (pattern.chars().noneMatch(c -> "*?[{".indexOf(c) >= 0)) {
            return usable(wanted) ? List.of(KeepalivedFile.read(wanted)) : List.of();
        }
        Path folder = wanted.getParent();
        List<KeepalivedFile> found = new ArrayList<>();
        if (folder == null || !Files.isDirectory(folder)) {
            return found;
        }
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + wanted.getFileName());
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                boolean hidden = file.getFileName().toString().startsWith(".");
                if (!hidden && matcher.matches(file.getFileName()) && usable(file)) {
                    found.add(KeepalivedFile.read(file));
                }
            }
        }
        return found;
    }

    private static boolean usable(Path file) {
        return Files.isRegularFile(file) && !Files.isExecutable(file);
    }
}
