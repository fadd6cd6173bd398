// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A JVM that tells by lines what it is about to do, and is killed by SIGKILL at one of them. */
public final class KilledProcess {

    private KilledProcess() {}

    /**
     * Runs a class with a main method.
     *
     * @param program the class
     * @param arguments its arguments
     * @param last the line after which it is killed; if none matches, it ends by itself
     */
    public static void run(Class<?> program, List<String> arguments, Predicate<String> last)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            while (line != null && !last.test(line)) {
                line = out.readLine();
            }
        } finally {
            process.destroyForcibly();
            process.waitFor();
        }
    }
}
