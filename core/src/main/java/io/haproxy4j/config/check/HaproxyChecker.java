// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.check;

import io.haproxy4j.config.HaproxyConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Asks a real HAProxy whether it takes a configuration ({@code haproxy -c}). Nothing is started or bound; files that the
 * configuration names, such as certificates, are opened.
 *
 * <p>What {@code -c} cannot see: limits of the system (file descriptors) and addresses that are taken or missing.
 */
public final class HaproxyChecker {

    private static final String NO_WARNINGS = "-dW";
    private static final Duration TIME_LIMIT = Duration.ofSeconds(30);

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

    private HaproxyChecker with(String... more) {
        List<String> all = new ArrayList<>(arguments);
        all.addAll(List.of(more));
        return new HaproxyChecker(binary, timeLimit, List.copyOf(all), accounts);
    }

    /**
     * The same checker for a process that is started with {@code -dW} or {@code zero-warning}: warnings count as errors.
     *
     * @return the checker
     */
    public HaproxyChecker withWarningsAsErrors() {
        return with(NO_WARNINGS);
    }

    /**
     * The same checker with HAProxy's remarks about suspicious statements ({@code -dD}), as warnings with the code
     * {@code haproxy-diag}.
     *
     * @return the checker
     */
    public HaproxyChecker withDiagnosticMessages() {
        return with("-dD");
    }

    /**
     * The same checker for a process that is started with {@code -W}, as service managers do: {@code program} sections
     * are allowed only there.
     *
     * @return the checker
     */
    public HaproxyChecker withMasterWorker() {
        return with("-W");
    }

    /**
     * The same checker for a process that is started with {@code -L}.
     *
     * @param name the local peer's name
     * @return the checker
     */
    public HaproxyChecker withLocalpeer(String name) {
        return with("-L", name);
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
            return run(List.of(file), new ModelPlaces(config, file.toString()));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /**
     * Checks files as they stand, in the order in which HAProxy is to read them.
     *
     * @param file the configuration file
     * @param more further files
     * @return what HAProxy said
     * @throws CheckException if the check could not be done
     * @throws InterruptedException if the thread was interrupted; the program has been killed
     */
    public CheckReport check(Path file, Path... more) throws CheckException, InterruptedException {
        List<Path> files = new ArrayList<>(List.of(more));
        files.add(0, file);
        for (Path one : files) {
            if (!Files.isRegularFile(one) || !Files.isReadable(one)) {
                throw new CheckException(
                        CheckException.Reason.FILE_UNREADABLE,
                        one + " is not a readable file; give the path of a configuration file");
            }
        }
        return run(files, new FilePlaces(files));
    }

    private CheckReport run(List<Path> files, Places places) throws CheckException, InterruptedException {
        // Without -V, releases from 3.0 on say nothing of a good configuration, like any program that is not HAProxy.
        List<String> command = new ArrayList<>(List.of(binary.toString(), "-c", "-V"));
        command.addAll(arguments);
        for (Path file : files) {
            command.add("-f");
            command.add(file.toString());
        }
        CheckRun run = CheckRun.of(command, timeLimit);
        Diagnosis diagnosis = new Diagnosis(places, arguments.contains(NO_WARNINGS));
        CheckReport report = new CheckReport(run.status(), diagnosis.of(run.output()), run.output());
        if (!isVerdict(report)) {
            throw new CheckException(
                    CheckException.Reason.PROGRAM_FAILED,
                    binary + " ended with status " + run.status() + " and without a verdict: "
                            + run.output().strip());
        }
        return report;
    }

    /**
     * Whether the program said why it refuses, or that it does not. Some releases crash behind the alert that says what
     * is wrong, which is a verdict as well.
     */
    private static boolean isVerdict(CheckReport report) {
        boolean ended = report.exitCode() == 0 || report.exitCode() == CheckReport.NO_LISTENER;
        return ended
                ? report.output().contains("Configuration file ")
                : report.output().contains("[ALERT]");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HaproxyChecker that
                && binary.equals(that.binary)
                && timeLimit.equals(that.timeLimit)
                && arguments.equals(that.arguments)
                && accounts == that.accounts;
    }

    @Override
    public int hashCode() {
        return Objects.hash(binary, timeLimit, arguments, accounts);
    }

    /** The program and how it is asked. */
    @Override
    public String toString() {
        return binary + " -c -V" + (arguments.isEmpty() ? "" : " " + String.join(" ", arguments));
    }
}
