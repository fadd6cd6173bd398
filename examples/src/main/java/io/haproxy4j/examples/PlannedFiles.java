// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.examples;

import static io.haproxy4j.examples.Shop.NODES;
import static io.haproxy4j.examples.Steps.require;

import io.haproxy4j.cluster.ClusterPlan;
import io.haproxy4j.config.check.CheckReport;
import io.haproxy4j.config.check.HaproxyChecker;
import io.haproxy4j.keepalived.KeepalivedChecker;
import io.haproxy4j.testkit.HaproxyBinary;
import io.haproxy4j.testkit.KeepalivedBinary;
import io.haproxy4j.testkit.TestCertificate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The files of the cluster on machines of its own, put to the programs that will read them. */
final class PlannedFiles {

    private static final int MOST_SECONDS = 60;

    private final Path folder;
    private final RealPrograms programs;

    PlannedFiles(Path folder, RealPrograms programs) {
        this.folder = folder.toAbsolutePath();
        this.programs = programs;
    }

    private ClusterPlan plan() {
        return Shop.machines(folder.resolve("cluster.pem").toString()).plan();
    }

    String write() throws Exception {
        Files.createDirectories(folder);
        TestCertificate.create(folder.resolve("cluster.pem"));
        ClusterPlan plan = plan();
        plan.write(folder);
        return plan.files().size() + " files in " + folder;
    }

    String checkHaproxy() throws IOException, InterruptedException {
        ClusterPlan plan = plan();
        for (HaproxyBinary binary : programs.haproxies()) {
            // The account of the real machines need not exist here.
            HaproxyChecker checker = HaproxyChecker.of(binary.path()).withoutAccounts();
            for (String node : NODES) {
                CheckReport report = checker.check(plan.haproxy(node));
                require(report.clean(), node + " on " + binary.version() + ": " + report);
            }
        }
        return NODES.size() + " files x " + programs.haproxies().size() + " versions, no alert, no warning";
    }

    String checkKeepalived() throws IOException {
        ClusterPlan plan = plan();
        for (KeepalivedBinary binary : programs.keepaliveds()) {
            for (String node : NODES) {
                io.haproxy4j.keepalived.CheckReport report =
                        KeepalivedChecker.of(binary.path()).forAnotherMachine().check(plan.keepalived(node));
                require(
                        report.accepted() && report.silent(),
                        node + " on " + binary.version() + ": " + report.diagnostics());
            }
        }
        return programs.keepaliveds().isEmpty()
                ? "no keepalived on this machine: not checked"
                : NODES.size() + " files x " + programs.keepaliveds().size() + " versions, silent";
    }

    String checkPrograms() throws IOException, InterruptedException {
        List<String> scripts = plan().files().stream()
                .filter(file -> file.path().startsWith("nodes/") && file.text().startsWith("#!"))
                .map(file -> file.path())
                .toList();
        return run("", "shellcheck", scripts.toArray(String[]::new))
                ? scripts.size() + " programs, no remark"
                : absent("shellcheck");
    }

    String checkAlerts() throws IOException, InterruptedException {
        return run("monitoring", "promtool", "check", "config", "prometheus.yml")
                        && run("monitoring", "promtool", "test", "rules", "alerts_test.yml")
                ? "each alert is raised by what is wrong, and by nothing else"
                : absent("promtool");
    }

    String checkPlaybook() throws IOException, InterruptedException {
        return run("ansible", "ansible-playbook", "-i", "inventory.yml", "site.yml", "--syntax-check")
                ? "site.yml for " + NODES.size() + " machines"
                : absent("ansible-playbook");
    }

    private static String absent(String program) {
        return "no " + program + " on this machine: not checked";
    }

    /** Runs a program that must succeed; false if this machine does not have it. */
    private boolean run(String in, String program, String... arguments) throws IOException, InterruptedException {
        boolean there = Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .anyMatch(entry -> Files.isExecutable(Path.of(entry, program)));
        if (!there) {
            return false;
        }
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(Arrays.asList(arguments));
        Path output = folder.resolve(program + ".log");
        Process process = new ProcessBuilder(command)
                .directory(folder.resolve(in).toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        process.getOutputStream().close();
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(command + " has not ended after " + MOST_SECONDS + " s");
        }
        require(process.exitValue() == 0, command + ": " + Files.readString(output));
        return true;
    }
}
