// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived;

import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.Place;
import io.haproxy4j.config.Severity;
import io.haproxy4j.keepalived.KeepalivedCheckException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Asks a real keepalived about a configuration, with {@code keepalived -t}. Immutable and thread-safe; each check runs
 * one process and blocks until it has ended.
 *
 * <p>Only root can have everything checked: to other users keepalived calls every script insecure that is to run as
 * somebody else.
 */
public final class KeepalivedChecker {

    private static final Duration DEFAULT_LIMIT = Duration.ofSeconds(10);
    private static final String LABEL = "configuration";
    private static final String ROOT = "root";
    private static final int SIGNALLED = 128;
    private static final int SIGTERM = 15;
    private static final int SIGSEGV = 11;

    private final Path binary;
    private final Duration timeLimit;
    private final boolean elsewhere;

    private KeepalivedChecker(Path binary, Duration timeLimit, boolean elsewhere) {
        this.binary = Objects.requireNonNull(binary, "binary");
        this.timeLimit = Objects.requireNonNull(timeLimit, "timeLimit");
        this.elsewhere = elsewhere;
    }

    /**
     * A checker with a time limit of ten seconds.
     *
     * @param binary the keepalived program
     * @return the checker
     */
    public static KeepalivedChecker of(Path binary) {
        return new KeepalivedChecker(binary, DEFAULT_LIMIT, false);
    }

    /**
     * The same checker with another time limit.
     *
     * @param limit longest time one check may take
     * @return a checker
     */
    public KeepalivedChecker withTimeLimit(Duration limit) {
        return new KeepalivedChecker(binary, limit, elsewhere);
    }

    /**
     * The same checker for configurations of other machines, whose script users and programs need not exist here.
     * {@link #check(KeepalivedConfig)} then checks a copy in which scripts run as the caller and programs that are
     * missing here are replaced by one that is not; a remark names each.
     *
     * @return a checker
     */
    public KeepalivedChecker forAnotherMachine() {
        return new KeepalivedChecker(binary, timeLimit, true);
    }

    /**
     * Checks a configuration. What is checked is a copy made fit for this machine: it also says
     * {@code dynamic_interfaces}, so that the interfaces of the node need not exist here. If the caller is not root,
     * scripts run as the caller; if keepalived ends itself over a script user (2.2.7 does so for every user but root),
     * as root. A remark then says that the user was not checked.
     *
     * @param config the configuration
     * @return what keepalived says, each message bound to the statement it is about
     * @throws KeepalivedCheckException if the check could not be done
     * @throws IOException if the temporary file cannot be written
     */
    public CheckReport check(KeepalivedConfig config) throws IOException {
        Path folder = Files.createTempDirectory("keepalived-check");
        try {
            return check(config, folder);
        } finally {
            remove(folder);
        }
    }

    private CheckReport check(KeepalivedConfig config, Path folder) throws IOException {
        String caller = Files.getOwner(folder).getName();
        List<Diagnostic> remarks = new ArrayList<>();
        KeepalivedConfig copy = CheckCopy.withDynamicInterfaces(config);
        if (elsewhere) {
            copy = CheckCopy.withPresentPrograms(CheckCopy.withScriptUser(copy, caller), remarks);
            remarks.add(userNotChecked("script users are those of another machine", "check on that machine"));
        } else if (!caller.equals(ROOT)) {
            copy = CheckCopy.withScriptUser(copy, caller);
            remarks.add(userNotChecked("only root can check another script user", "check as root"));
        }
        Run run = run(copy, folder);
        if (run.exitCode == SIGNALLED + SIGTERM && caller.equals(ROOT) && CheckCopy.hasOtherScriptUser(config)) {
            copy = CheckCopy.withScriptUser(copy, ROOT);
            run = run(copy, folder);
            remarks.add(userNotChecked(
                    "this keepalived ends itself with -t when a script user is not root; checked with root instead",
                    "check with keepalived 2.2.8 or newer"));
        }
        refuseCrash(run);
        List<Statement> byLine = copy.rendered().byLine();
        IntFunction<@Nullable Place> places =
                n -> n >= 1 && n <= byLine.size() ? byLine.get(n - 1).place() : null;
        remarks.addAll(CheckMessages.parse(run.output, run.exitCode, LABEL, places));
        return new CheckReport(run.exitCode, remarks, run.output);
    }

    private static Diagnostic userNotChecked(String message, String fix) {
        return new Diagnostic(Severity.INFO, "script-user-not-checked", Place.model(), message, fix);
    }

    /**
     * Checks a file as it stands. Interfaces it names that are not on this machine give a warning; so do, for a caller
     * who is not root, script users other than the caller, about which keepalived's verdict then means nothing.
     *
     * @param file the configuration file
     * @return what keepalived says
     * @throws KeepalivedCheckException if the check could not be done, in particular if keepalived would skip the file
     *     with exit code 0 because it is missing, unreadable, executable or no regular file
     * @throws IOException if the output cannot be read
     */
    public CheckReport check(Path file) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new KeepalivedCheckException(
                    Reason.UNREADABLE_FILE,
                    file + " is no readable regular file; keepalived -t would skip it without a word");
        }
        if (Files.isExecutable(file)) {
            throw new KeepalivedCheckException(
                    Reason.UNREADABLE_FILE, file + " is executable; keepalived skips such files. Take the x bits away");
        }
        Path absolute = file.toAbsolutePath();
        Path folder = Files.createTempDirectory("keepalived-check");
        try {
            Run run = run(folder, absolute);
            refuseCrash(run);
            List<Diagnostic> found = CheckMessages.parse(run.output, run.exitCode, absolute.toString(), n -> null);
            if (!Files.getOwner(folder).getName().equals(ROOT)) {
                found.replaceAll(CheckMessages::asSeenByOrdinaryUser);
            }
            return new CheckReport(run.exitCode, found, run.output);
        } finally {
            remove(folder);
        }
    }

    private Run run(KeepalivedConfig config, Path folder) throws IOException {
        Path file = folder.resolve(LABEL);
        // The folder is the caller's alone, so is the password in the file.
        Files.writeString(file, config.rendered().text());
        Run run = run(folder, file);
        return new Run(run.exitCode, run.output.replace(file.toString(), LABEL));
    }

    private record Run(int exitCode, String output) {}

    private Run run(Path folder, Path file) throws IOException {
        Path output = folder.resolve("output");
        if (!Files.isExecutable(binary) || Files.isDirectory(binary)) {
            throw new KeepalivedCheckException(Reason.MISSING_BINARY, binary + " is no executable program");
        }
        Process process;
        try {
            process = new ProcessBuilder(binary.toAbsolutePath().toString(), "-t", "-f", file.toString())
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
        } catch (IOException e) {
            throw new KeepalivedCheckException(Reason.MISSING_BINARY, binary + " cannot be run: " + e.getMessage(), e);
        }
        try {
            process.getOutputStream().close();
            if (!process.waitFor(timeLimit.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new KeepalivedCheckException(
                        Reason.TIME_LIMIT, binary + " -t did not end within " + Words.seconds(timeLimit) + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new java.io.InterruptedIOException("interrupted while keepalived was checking");
        } finally {
            if (process.isAlive()) { // else its number may be another's, and so what descends from that
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        }
        String text = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
        if (process.exitValue() == 1 || process.exitValue() == 126 || process.exitValue() == 127) {
            throw new KeepalivedCheckException(
                    Reason.UNUSABLE_BINARY, binary + " ended with code " + process.exitValue() + ": " + text.strip());
        }
        return new Run(process.exitValue(), text);
    }

    private void refuseCrash(Run run) throws KeepalivedCheckException {
        if (run.exitCode <= SIGNALLED) {
            return;
        }
        int signal = run.exitCode - SIGNALLED;
        String likely = switch (signal) {
            case SIGTERM -> "2.2.7 ends itself when a script user is not root";
            case SIGSEGV -> "known for neighbor_ip without an address, and for HTTP_GET without url on 2.2.7";
            default -> "no known cause";
        };
        throw new KeepalivedCheckException(
                Reason.CRASHED,
                binary + " -t was ended by signal " + signal + " (" + likely + "): " + run.output.strip());
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }

    @Override
    public String toString() {
        return "KeepalivedChecker[" + binary + "]";
    }
}
