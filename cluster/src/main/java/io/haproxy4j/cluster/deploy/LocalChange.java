// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy;

import io.haproxy4j.cluster.Revision;
import io.haproxy4j.cluster.change.ChangeException;
import io.haproxy4j.cluster.change.ChangePlan;
import io.haproxy4j.cluster.change.Intent;
import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.runtime.process.ProcessInfo;
import io.haproxy4j.runtime.servers.ServerState;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How the process of a node comes from one revision to another and keeps what was set at run time. */
final class LocalChange {

    private final LocalProcess process;
    private final ReleaseFolder releases;
    private final NodeRecord record;
    private final LocalStateFile stateFile;
    private final Duration limit;
    private final Checkpoint checkpoint;

    LocalChange(
            LocalProcess process,
            ReleaseFolder releases,
            NodeRecord record,
            LocalStateFile stateFile,
            Duration limit,
            Checkpoint checkpoint) {
        this.process = process;
        this.releases = releases;
        this.record = record;
        this.stateFile = stateFile;
        this.limit = limit;
        this.checkpoint = checkpoint;
    }

    /** What the process runs, by its own word; empty if it is between two revisions or tells none. */
    Optional<Revision> settled() throws IOException {
        // A worker that has lost its socket serves, but not for long without anybody to tell it something.
        return record.begun().isPresent() || !process.answers() ? Optional.empty() : running();
    }

    private Optional<Revision> running() throws IOException {
        ProcessInfo info = info();
        Optional<Revision> loaded = LocalProcess.loaded(info);
        return loaded.isPresent() ? Optional.of(record.revision(info.pid(), loaded.get())) : Optional.empty();
    }

    private ProcessInfo info() {
        return process.ask(client -> client.process().info());
    }

    private List<ServerState> states() {
        return process.ask(client -> client.servers().states());
    }

    /** What is set at run time; what was set, while a change is under way. */
    Intent intent() throws IOException {
        Optional<Intent> begun = record.begun();
        if (begun.isPresent()) {
            return begun.get();
        }
        Optional<Revision> running = running();
        Optional<NodeSetup> setup = running.isPresent() ? releases.read(running.get()) : Optional.empty();
        return setup.isPresent() ? Intent.of(setup.get().config(), states()) : Intent.NONE;
    }

    /** Leads the process there by commands. */
    void apply(ChangePlan plan, NodeSetup goal) throws IOException {
        Intent before = intent();
        record.begin(before);
        ProcessInfo info = info();
        Intent after = process.ask(client -> {
            plan.operations().forEach(operation -> {
                checkpoint.before(operation.toString());
                operation.run(client, limit);
            });
            return Intent.of(goal.config(), client.servers().states());
        });
        if (!before.deviations().containsAll(after.deviations())) {
            throw new ChangeException("The process is not where the commands were to lead it:\n" + after);
        }
        record.applied(info.pid(), LocalProcess.loaded(info).orElseThrow(), goal.revision());
        record.end();
    }

    /** Has the process load its files. */
    Verdict reload(NodeSetup goal) throws IOException, InterruptedException {
        HaproxyConfig config = goal.config();
        boolean between = record.begun().isPresent();
        Intent intent = intent();
        if (!between) {
            record.begin(intent);
        }
        stateFile.write(config, () -> intent.stateFile(config, states()));
        checkpoint.before("reload");
        Verdict verdict = process.reload();
        if (!verdict.accepted()) {
            if (!between) {
                record.end();
            }
            return verdict;
        }
        process.awaitLoaded(goal.revision());
        checkpoint.before("put back what was set at run time");
        process.ask(client -> intent.restore(client, config));
        record.end();
        return verdict;
    }
}
