// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen;

import io.haproxy4j.codegen.fact.Tested;
import io.haproxy4j.config.grammar.Release;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a HAProxy lists.
 *
 * @param tested which HAProxy
 * @param text what it prints
 */
record HaproxyDump(Tested tested, String text) {

    private static final Pattern VERSION = Pattern.compile("HAProxy version (\\d+\\.\\d+\\S*)");
    private static final Pattern NUMBERS = Pattern.compile("((\\d+\\.\\d+)(\\.\\d+)?).*");

    static HaproxyDump read(Path file, String version) throws IOException {
        return new HaproxyDump(tested(version), Files.readString(file));
    }

    /** Asks a program; it prints its list and then complains that the configuration is empty, which is expected. */
    static HaproxyDump ask(Path haproxy) throws IOException {
        Matcher version = VERSION.matcher(run(haproxy, "-v"));
        if (!version.find()) {
            throw new IOException(haproxy + " does not say which version of HAProxy it is");
        }
        return new HaproxyDump(tested(version.group(1)), run(haproxy, "-dKall", "-q", "-c", "-f", "/dev/null"));
    }

    private static Tested tested(String version) {
        Matcher numbers = NUMBERS.matcher(version);
        if (!numbers.matches()) {
            throw new IllegalArgumentException("\"" + version + "\" is no version such as 3.6.1");
        }
        return new Tested(Release.parse(numbers.group(2)), numbers.group(1));
    }

    private static String run(Path program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile("haproxy-dump", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(output.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                if (!process.waitFor(30, TimeUnit.SECONDS)) {
                    throw new IOException(program + " has not answered within 30 seconds");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while " + program + " ran", e);
            } finally {
                process.destroyForcibly();
            }
            return Files.readString(output, StandardCharsets.UTF_8);
        } finally {
            Files.delete(output);
        }
    }
}
