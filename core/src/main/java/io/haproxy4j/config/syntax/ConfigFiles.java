// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.syntax;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Several files that make one configuration, as the arguments {@code -f} name them. Each file stands for itself: sections
 * and conditional blocks end with it.
 */
public final class ConfigFiles {

    private static final Comparator<Path> BY_BYTES =
            Comparator.comparing(ConfigFiles::nameBytes, Arrays::compareUnsigned);

    private ConfigFiles() {}

    /**
     * The files in the order HAProxy reads them. A directory stands for its regular files with names that end with
     * {@code .cfg} and do not begin with a dot, ordered by the bytes of their names; its directories are not entered.
     *
     * @param arguments files and directories in the order of the command line
     * @return the files
     * @throws IOException if a directory cannot be read
     */
    public static List<Path> expand(List<Path> arguments) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path argument : arguments) {
            if (Files.isDirectory(argument)) {
                try (Stream<Path> entries = Files.list(argument)) {
                    entries.filter(ConfigFiles::isRead).sorted(BY_BYTES).forEach(files::add);
                }
            } else {
                files.add(argument);
            }
        }
        return List.copyOf(files);
    }

    /**
     * Reads the files that arguments stand for.
     *
     * @param arguments files and directories in the order of the command line
     * @return the files in the order HAProxy reads them
     * @throws IOException if a file or directory cannot be read
     * @throws io.haproxy4j.config.ConfigParseException if HAProxy's reader would refuse one of the files, whatever its
     *     keywords
     */
    public static List<ConfigFile> read(List<Path> arguments) throws IOException {
        List<ConfigFile> files = new ArrayList<>();
        for (Path file : expand(arguments)) {
            files.add(ConfigFile.read(file));
        }
        return List.copyOf(files);
    }

    /**
     * What files say to one HAProxy that reads one after the other: variables that one sets are there for those behind
     * it.
     *
     * @param files the files in the order HAProxy reads them
     * @param environment its release, build and environment
     * @return for each file the lines HAProxy acts on, and what it refuses
     */
    public static List<Effective> effective(List<ConfigFile> files, Environment environment) {
        return FileEvaluator.evaluate(files, environment);
    }

    private static boolean isRead(Path entry) {
        String name = name(entry);
        return name.endsWith(".cfg") && !name.startsWith(".") && Files.isRegularFile(entry);
    }

    private static String name(Path entry) {
        Path name = entry.getFileName();
        return name == null ? "" : name.toString();
    }

    private static byte[] nameBytes(Path entry) {
        return name(entry).getBytes(StandardCharsets.UTF_8);
    }
}
