// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.typed;

import io.haproxy4j.testkit.HaproxyBinary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * What HAProxy reads of a text, word by word where it shows that ({@code -dC}, since 3.0), and what it says of it.
 *
 * @param words the lines it shows, without the empty ones and without comments
 * @param messages its alerts and warnings, and its exit status
 */
record ReadByHaproxy(List<String> words, List<String> messages) {

    static ReadByHaproxy of(HaproxyBinary binary, Path folder, boolean withMaster, String text) throws Exception {
        Path file = Files.writeString(folder.resolve("main.cfg"), text);
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        List<String> check = new ArrayList<>(List.of(binary.path().toString(), "-c", "-f", file.toString()));
        if (withMaster) {
            check.add(1, "-W");
        }
        int status = run(check, folder, out, err);
        // Notices tell of what a check leaves behind for the next one, such as a key it has made.
        List<String> messages = lines(err).stream()
                .filter(line -> line.contains("[ALERT]") || line.contains("[WARNING]"))
                .map(line -> line.replaceAll("\\(\\d+\\)", ""))
                .collect(Collectors.toCollection(ArrayList::new));
        messages.add("exit status " + status);
        if (binary.release().equals("2.6")) {
            return new ReadByHaproxy(List.of(), messages);
        }
        // Showing the words, it does not look at what they mean.
        List<String> show = new ArrayList<>(check);
        show.add(1, "-dC");
        run(show, folder, out, err);
        return new ReadByHaproxy(lines(out), messages);
    }

    private static int run(List<String> command, Path folder, Path out, Path err) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IOException(command + " has not ended within a minute");
            }
        } finally {
            process.destroyForcibly();
        }
        return process.exitValue();
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
