// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy.local;

import io.haproxy4j.cluster.deploy.Verdict;
import io.haproxy4j.keepalived.CheckReport;
import io.haproxy4j.keepalived.KeepalivedChecker;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The keepalived of a node on this machine, which reads {@code current/keepalived.conf} in the node's folder.
 *
 * @param checker the node's own keepalived
 * @param reload the command that has it read its file again, word by word, such as {@code systemctl reload keepalived}
 * @param limit how long that command may take
 */
public record LocalKeepalived(KeepalivedChecker checker, List<String> reload, Duration limit) {

    /**
     * Copies the list.
     *
     * @param checker the node's own keepalived
     * @param reload the command that has it read its file again
     * @param limit how long that command may take
     */
    public LocalKeepalived {
        reload = List.copyOf(reload);
    }

    Verdict check(Path file) throws IOException {
        CheckReport report = checker.check(file);
        return new Verdict(
                report.accepted(),
                report.diagnostics().stream().map(Object::toString).toList());
    }

    void reloadNow() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(reload)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException(String.join(" ", reload) + " has not ended within " + limit);
            }
            if (process.exitValue() != 0) {
                throw new IOException(String.join(" ", reload) + " ended with status " + process.exitValue());
            }
        } finally {
            process.destroyForcibly();
        }
    }
}
