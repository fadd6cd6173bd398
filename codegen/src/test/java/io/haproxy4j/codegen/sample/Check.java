// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What HAProxy says of a configuration.
 *
 * @param status its exit status
 * @param messages its alerts and warnings
 */
public record Check(int status, List<String> messages) {

    private static final Pattern LINE = Pattern.compile("main\\.cfg:(\\d+)");

    public static Check run(Path haproxy, Path folder, boolean withMaster, Rendered configuration) throws IOException {
        String dir = folder.toString();
        for (var file : configuration.files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue().replace("${DIR}", dir));
        }
        Path main = folder.resolve("main.cfg");
        Files.writeString(main, configuration.text().replace("${DIR}", dir));
        List<String> command = new ArrayList<>(List.of(haproxy.toString(), "-c", "-f", main.toString()));
        if (withMaster) {
            command.add(1, "-W");
        }
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IOException(haproxy + " has not checked a configuration within a minute");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            process.destroyForcibly();
        }
        List<String> messages = Files.readString(output, StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> line.contains("[ALERT]") || line.contains("[WARNING]"))
                .toList();
        return new Check(process.exitValue(), messages);
    }

    /** Status 2 says that nothing would listen, which is no fault of a sample. */
    public boolean accepts(boolean mayWarn) {
        return (status == 0 || status == 2)
                && messages.stream().noneMatch(line -> !mayWarn || line.contains("[ALERT]"));
    }

    /** The lines the messages name. */
    Set<Integer> lines(boolean mayWarn) {
        Set<Integer> lines = new TreeSet<>();
        for (String message : messages) {
            Matcher matcher = LINE.matcher(message);
            while ((!mayWarn || message.contains("[ALERT]")) && matcher.find()) {
                lines.add(Integer.parseInt(matcher.group(1)));
            }
        }
        return lines;
    }

    @Override
    public String toString() {
        return "status " + status + ", " + String.join(" / ", messages);
    }
}
