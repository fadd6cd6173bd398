// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.testkit.ResolverSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** A real program of the machine. Without it, a test is skipped, or fails where all programs are required. */
public final class Tool {

    private final Path program;
    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();

    private Tool(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** Exit code and output of a run. */
    public record Result(int exitCode, String output) {

        /** Fails unless the program succeeded. */
        public Result assertSuccess() {
            assertThat(exitCode).as(output).isZero();
            return this;
        }
    }

    /** Looks for a program on the PATH, to run it in a folder. */
    public static Tool find(String name, Path folder) {
        for (String entry : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
            Path candidate = Path.of(entry, name);
            if (Files.isExecutable(candidate)) {
                return new Tool(candidate, folder);
            }
        }
        String reason = "there is no " + name + " on the PATH: bin/verify installs it";
        if (ResolverSettings.fromEnvironment().allRequired()) {
            return Assertions.fail(reason + " (a missing program is a failure under haproxy4j.require=all)");
        }
        return Assumptions.abort(reason);
    }

    /** Where it is. */
    public Path path() {
        return program;
    }

    /** Sets a variable of its environment. */
    public Tool with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Starts it, with its output in a file. */
    public Process start(Path output, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Runs it to its end. */
    public Result run(String... arguments) throws IOException, InterruptedException {
        Path output = Files.createTempFile("tool", ".txt");
        try {
            Process process = start(output, arguments);
            if (!process.waitFor(15, TimeUnit.MINUTES)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                return new Result(-1, program + " did not end: " + Files.readString(output));
            }
            return new Result(process.exitValue(), Files.readString(output));
        } finally {
            Files.deleteIfExists(output);
        }
    }
}
