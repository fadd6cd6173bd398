// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.check;

import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.Place;
import io.haproxy4j.config.Section;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Asks a real HAProxy whether it takes a configuration ({@code haproxy -c}). Nothing is started or bound; files that the
 * configuration names, such as certificates, are opened.
 *
 * <p>What {@code -c} cannot see: limits of the system (file descriptors) and addresses that are taken or missing.
 */
public final class HaproxyChecker {

    private static final Duration TIME_LIMIT = Duration.ofSeconds(30);
    private static final int OUTPUT_MAX = 1 << 20;

    private final Path binary;
    private final Duration timeLimit;
    private final List<String> arguments;
    private final boolean accounts;

    private HaproxyChecker(Path binary, Duration timeLimit, List<String> arguments, boolean accounts) {
        this.binary = binary;
        this.timeLimit = timeLimit;
        this.arguments = arguments;
        this.accounts = accounts;
    }

    /**
     * A checker with a time limit of 30 seconds.
     *
     * @param binary the HAProxy program, of the version that is to read the configuration
     * @return the checker
     */
    public static HaproxyChecker of(Path binary) {
        return new HaproxyChecker(binary.toAbsolutePath(), TIME_LIMIT, List.of(), true);
    }

    /**
     * The same checker with another time limit.
     *
     * @param limit how long a check may take before the program is killed
     * @return the checker
     */
    public HaproxyChecker withTimeLimit(Duration limit) {
        return new HaproxyChecker(binary, limit, arguments, accounts);
    }

    /**
     * The same checker for a process that is started with {@code -L}.
     *
     * @param name the local peer's name
     * @return the checker
     */
    public HaproxyChecker withLocalpeer(String name) {
        List<String> more = new ArrayList<>(arguments);
        more.add("-L");
        more.add(name);
        return new HaproxyChecker(binary, timeLimit, List.copyOf(more), accounts);
    }

    /**
     * The same checker for a machine that lacks the accounts of the one that will run the configuration. HAProxy
     * refuses a {@code user} or {@code group} that does not exist, so {@link #check(HaproxyConfig)} leaves them out.
     *
     * @return the checker
     */
    public HaproxyChecker withoutAccounts() {
        return new HaproxyChecker(binary, timeLimit, arguments, false);
    }

    /**
     * Checks a configuration. Messages name the statement they are about.
     *
     * @param config the configuration
     * @return what HAProxy said
     * @throws CheckException if the check could not be done
     * @throws IOException if no temporary file could be written
     * @throws InterruptedException if the thread was interrupted; the program has been killed
     */
    public CheckReport check(HaproxyConfig config) throws IOException, InterruptedException {
        Path file = Files.createTempFile("haproxy4j-", ".cfg");
        try {
            Files.writeString(file, (accounts ? config : WithoutAccounts.of(config)).render());
            MessageParser parser = new MessageParser(
                    (name, line) -> name.equals(file.toString())
                            ? config.placeOfLine(line).orElse(Place.line("<rendered>", line))
                            : Place.line(name, line),
                    (message, name) -> placeByName(config, message));
            return run(file, parser);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /**
     * Checks a file as it stands.
     *
     * @param file the configuration file
     * @return what HAProxy said
     * @throws CheckException if the check could not be done
     * @throws IOException if no temporary file could be written
     * @throws InterruptedException if the thread was interrupted; the program has been killed
     */
    public CheckReport check(Path file) throws IOException, InterruptedException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new CheckException(
                    CheckException.Reason.FILE_UNREADABLE,
                    file + " is not a readable file; give the path of a configuration file");
        }
        return run(file, new MessageParser(Place::line, (message, name) -> new Place.InText(name, 0, 0)));
    }

    /** The section whose name a message quotes, as in {@code backend 'app' has no server}. */
    private static Place placeByName(HaproxyConfig config, String message) {
        for (Section section : config.sections()) {
            if (!section.name().isEmpty()
                    && (message.contains("'" + section.name() + "'")
                            || message.contains("'" + section.label() + "'"))) {
                return Place.model(section.label());
            }
        }
        return Place.model();
    }

    private CheckReport run(Path file, MessageParser parser) throws IOException, InterruptedException {
        Path output = Files.createTempFile("haproxy4j-", ".out");
        try {
            List<String> command = new ArrayList<>(List.of(binary.toString(), "-c"));
            command.addAll(arguments);
            command.add("-f");
            command.add(file.toString());
            int status = await(start(command, output));
            String text = read(output);
            if (status < 0 || status > 2) {
                throw new CheckException(
                        CheckException.Reason.PROGRAM_FAILED,
                        binary + " ended with status " + status + ": " + text.strip());
            }
            return new CheckReport(status, parser.parse(text, file.toString()), text);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    /** Output goes to a file, so that no thread is needed to drain it. */
    private Process start(List<String> command, Path output) throws CheckException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectOutput(output.toFile())
                    .start();
        } catch (IOException missing) {
            throw new CheckException(
                    CheckException.Reason.PROGRAM_MISSING,
                    "cannot run " + binary + "; install HAProxy or give the path of its program",
                    missing);
        }
    }

    private int await(Process process) throws CheckException, InterruptedException {
        try {
            if (process.waitFor(timeLimit.toMillis(), TimeUnit.MILLISECONDS)) {
                return process.exitValue();
            }
        } finally {
            kill(process);
        }
        throw new CheckException(
                CheckException.Reason.TIME_LIMIT,
                binary + " did not finish within " + timeLimit.toMillis() + " ms and was killed");
    }

    private static void kill(Process process) {
        if (process.isAlive()) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static String read(Path output) throws IOException {
        try (InputStream in = Files.newInputStream(output)) {
            return new String(in.readNBytes(OUTPUT_MAX), StandardCharsets.UTF_8);
        }
    }

    /** The program and how it is asked. */
    @Override
    public String toString() {
        return binary + " -c" + (arguments.isEmpty() ? "" : " " + String.join(" ", arguments));
    }
}
