// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy.local;

import io.haproxy4j.cluster.Revision;
import io.haproxy4j.cluster.change.CarriedEntries;
import io.haproxy4j.cluster.change.ChangeException;
import io.haproxy4j.cluster.change.ChangePlan;
import io.haproxy4j.cluster.change.Intent;
import io.haproxy4j.cluster.change.NodeFiles;
import io.haproxy4j.cluster.change.ServerHistory;
import io.haproxy4j.cluster.deploy.NodeSetup;
import io.haproxy4j.cluster.deploy.Verdict;
import io.haproxy4j.cluster.deploy.record.Checkpoint;
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
    private final int carriedEntries;
    private final Checkpoint checkpoint;

    LocalChange(
            LocalProcess process,
            ReleaseFolder releases,
            NodeRecord record,
            LocalStateFile stateFile,
            Duration limit,
            int carriedEntries,
            Checkpoint checkpoint) {
        this.process = process;
        this.releases = releases;
        this.record = record;
        this.stateFile = stateFile;
        this.limit = limit;
        this.carriedEntries = carriedEntries;
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
        return loaded.isPresent()
                ? Optional.of(record.revision(LocalProcess.identity(info), loaded.get()))
                : Optional.empty();
    }

    /** What the servers of the process have behind them. */
    ServerHistory history() throws IOException {
        ProcessInfo info = info();
        Optional<Revision> loaded = LocalProcess.loaded(info);
        return loaded.isPresent() ? record.history(LocalProcess.identity(info), loaded.get()) : ServerHistory.NONE;
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
        record.applied(
                LocalProcess.identity(info), LocalProcess.loaded(info).orElseThrow(), goal.revision(), plan.history());
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
        NodeFiles before = before(goal);
        CarriedEntries carried = carried(before.config());
        stateFile.write(config, () -> intent.stateFile(config, states()));
        checkpoint.before("reload");
        Verdict verdict = process.reload();
        if (!verdict.accepted()) {
            if (!between) {
                record.end();
            } else {
                record.dropEntries();
            }
            return verdict;
        }
        process.awaitLoaded(goal.revision());
        checkpoint.before("put back what was set at run time");
        long restored = process.ask(client -> {
            intent.restore(client, config);
            long count = carried.restore(client, config);
            goal.haproxyFiles().afterReload(before).forEach(operation -> operation.run(client, limit));
            return count;
        });
        record.end();
        return carried.equals(CarriedEntries.NONE)
                ? verdict
                : verdict.with("carried over " + restored + " of " + carried);
    }

    /** What the process ran before the reload that is under way; if that is not known, what it shall run. */
    private NodeFiles before(NodeSetup desired) throws IOException {
        Optional<Revision> running = running();
        if (running.equals(Optional.of(desired.revision()))) {
            running = releases.knownGood();
        }
        Optional<NodeSetup> setup = running.isPresent() ? releases.read(running.get()) : Optional.empty();
        return setup.orElse(desired).haproxyFiles();
    }

    /** The entries a reload would lose, as they were before the reload that is under way. */
    private CarriedEntries carried(HaproxyConfig config) throws IOException {
        Optional<CarriedEntries> begun = record.entries();
        if (begun.isPresent()) {
            return begun.get();
        }
        CarriedEntries read = process.ask(client -> CarriedEntries.read(client, config, carriedEntries));
        record.keepEntries(read);
        return read;
    }
}
