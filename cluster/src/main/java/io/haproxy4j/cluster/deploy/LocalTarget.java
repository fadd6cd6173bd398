// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy;

import io.haproxy4j.cluster.Revision;
import io.haproxy4j.cluster.change.CarriedEntries;
import io.haproxy4j.cluster.change.ChangeException;
import io.haproxy4j.cluster.change.ChangePlan;
import io.haproxy4j.cluster.change.Intent;
import io.haproxy4j.cluster.change.NodeFiles;
import io.haproxy4j.cluster.change.ServerHistory;
import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.HaproxyVersion;
import io.haproxy4j.config.check.CheckReport;
import io.haproxy4j.config.check.HaproxyChecker;
import io.haproxy4j.runtime.RuntimeClient;
import io.haproxy4j.runtime.command.HaproxyRelease;
import io.haproxy4j.runtime.process.ProcessInfo;
import io.haproxy4j.runtime.servers.ServerState;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A node on this machine: a folder with its files, and the sockets of its HAProxy. HAProxy runs in master-worker mode and
 * reads {@code current/haproxy.cfg} in that folder:
 *
 * <pre>{@code
 * haproxy -W -S /run/haproxy/master.sock -f /var/lib/haproxy-node/current/haproxy.cfg
 * }</pre>
 *
 * <p>What was set at run time survives a reload. With {@code server-state-file} in the global section and
 * {@code load-server-state-from-file global} in the defaults (configuration manual, 3.1 and 4.2) the new process begins
 * with it; without, it takes it over moments after its start.
 */
public final class LocalTarget implements NodeTarget {

    private final String node;
    private final HaproxyChecker checker;
    private final LocalProcess process;
    private final Duration limit;
    private final int carriedEntries;
    private final Checkpoint checkpoint;
    private final ReleaseFolder releases;
    private final NodeRecord record;
    private final LocalFailover failover;
    private final LocalStateFile stateFile;
    private final Path root;

    private LocalTarget(Builder builder) {
        this.node = builder.node;
        this.root = builder.root;
        this.checker = builder.checker;
        this.process = new LocalProcess(builder.adminSocket, builder.masterSocket, builder.limit);
        this.limit = builder.limit;
        this.carriedEntries = builder.carriedEntries;
        this.checkpoint = builder.checkpoint;
        this.releases = new ReleaseFolder(builder.root, checkpoint);
        this.record = new NodeRecord(builder.root, checkpoint);
        this.failover = new LocalFailover(releases, builder.programs, builder.keepalived, record, checkpoint);
        this.stateFile = new LocalStateFile(builder.root, releases.current(), checkpoint);
    }

    /**
     * Begins a target.
     *
     * @param node the name of the node
     * @param root the folder for its files; it must exist
     * @return a builder
     */
    public static Builder builder(String node, Path root) {
        return new Builder(node, root);
    }

    /** Settings of a target. */
    public static final class Builder {

        private final String node;
        private final Path root;
        private HaproxyChecker checker = HaproxyChecker.of(Path.of("/usr/sbin/haproxy"));
        private Optional<LocalKeepalived> keepalived = Optional.empty();
        private Path programs;
        private Path adminSocket = Path.of("/run/haproxy/admin.sock");
        private Path masterSocket = Path.of("/run/haproxy-master.sock");
        private Duration limit = Duration.ofSeconds(30);
        private int carriedEntries = 10_000;
        private Checkpoint checkpoint = Checkpoint.NONE;

        private Builder(String node, Path root) {
            this.node = node;
            this.root = root;
            this.programs = root.resolve("programs");
        }

        /**
         * Sets who checks {@code haproxy.cfg}; {@code /usr/sbin/haproxy} unless set.
         *
         * @param newChecker the node's own HAProxy, with the arguments it runs with
         * @return this
         */
        public Builder checker(HaproxyChecker newChecker) {
            checker = newChecker;
            return this;
        }

        /**
         * Sets the keepalived of the node; none unless set.
         *
         * @param newKeepalived checks {@code keepalived.conf} and reads it again
         * @return this
         */
        public Builder keepalived(LocalKeepalived newKeepalived) {
            keepalived = Optional.of(newKeepalived);
            return this;
        }

        /**
         * Sets where keepalived's configuration expects the programs it names; the folder {@code programs} beside the
         * files unless set. Best a folder that nothing else is in, without a link in its path: keepalived takes links
         * for unsafe.
         *
         * @param folder the folder, of a plan its {@link io.haproxy4j.cluster.topology.HostSettings#programs(
         *     io.haproxy4j.cluster.topology.Node)}
         * @return this
         */
        public Builder programs(Path folder) {
            programs = folder;
            return this;
        }

        /**
         * Sets the sockets of HAProxy; those of Debian's package unless set.
         *
         * @param admin a stats socket of level admin
         * @param master the master's socket
         * @return this
         */
        public Builder sockets(Path admin, Path master) {
            adminSocket = admin;
            masterSocket = master;
            return this;
        }

        /**
         * Sets how long to wait for a reload, and for the connections of a server that goes; 30 seconds unless set.
         *
         * @param newLimit the limit
         * @return this
         */
        public Builder limit(Duration newLimit) {
            limit = newLimit;
            return this;
        }

        /**
         * Sets how many entries of stick tables a reload carries over that no peers section replicates; 10,000 unless set.
         *
         * @param most the most entries, 0 for none
         * @return this
         */
        public Builder carriedEntries(int most) {
            carriedEntries = most;
            return this;
        }

        Builder checkpoint(Checkpoint newCheckpoint) {
            checkpoint = newCheckpoint;
            return this;
        }

        /**
         * {@return the target; nothing is done yet}
         */
        public LocalTarget build() {
            return new LocalTarget(this);
        }
    }

    /**
     * Puts the first files of a node in place, before its HAProxy is started with them.
     *
     * @param setup the files
     * @return what the node's programs say; if they refuse the files, they are not put in place
     * @throws IOException if the files cannot be written, or there are active ones already
     * @throws InterruptedException if the thread was interrupted
     */
    public Verdict install(NodeSetup setup) throws IOException, InterruptedException {
        if (releases.active().isPresent()) {
            throw new IOException(node + " has files already: deploy others");
        }
        stage(setup);
        Verdict verdict = validate(setup.revision());
        if (verdict.accepted()) {
            failover.install(setup);
            releases.accept();
        }
        return verdict;
    }

    @Override
    public String node() {
        return node;
    }

    @Override
    public NodeState state() throws IOException {
        // Files count as active when all of the node's programs have been told of them.
        Optional<Revision> active = record.isFailoverPending() ? Optional.empty() : releases.active();
        // A worker that has lost its socket serves, but not for long without anybody to tell it something.
        boolean between = record.begun().isPresent() || !process.answers();
        return new NodeState(active, between ? Optional.empty() : running());
    }

    private Optional<Revision> running() throws IOException {
        ProcessInfo info = info();
        Optional<Revision> loaded = LocalProcess.loaded(info);
        return loaded.isPresent() ? Optional.of(record.revision(info.pid(), loaded.get())) : Optional.empty();
    }

    private ProcessInfo info() {
        return process.ask(client -> client.process().info());
    }

    @Override
    public void stage(NodeSetup setup) throws IOException {
        releases.stage(setup);
        failover.stage(setup);
    }

    @Override
    public Optional<NodeSetup> setup(Revision revision) throws IOException {
        return releases.read(revision);
    }

    @Override
    public Verdict validate(Revision revision) throws IOException, InterruptedException {
        checkpoint.before("check " + revision);
        Path folder = releases.folder(revision);
        CheckReport report = checker.check(folder.resolve(NodeSetup.HAPROXY));
        List<String> messages =
                report.diagnostics().stream().map(Object::toString).toList();
        return new Verdict(report.accepted(), messages).and(failover.check(folder));
    }

    @Override
    public HaproxyVersion version() {
        HaproxyRelease release = process.ask(RuntimeClient::release);
        return new HaproxyVersion(release.major(), release.minor());
    }

    @Override
    public ServerHistory history() throws IOException {
        ProcessInfo info = info();
        Optional<Revision> loaded = LocalProcess.loaded(info);
        return loaded.isPresent() ? record.history(info.pid(), loaded.get()) : ServerHistory.NONE;
    }

    @Override
    public void activate(Revision revision) throws IOException, InterruptedException {
        failover.activate(staged(revision));
    }

    private NodeSetup staged(Revision revision) throws IOException {
        return releases.read(revision)
                .orElseThrow(() -> new IOException("The files of " + revision + " have not been staged"));
    }

    @Override
    public Intent intent() throws IOException {
        Optional<Intent> begun = record.begun();
        if (begun.isPresent()) {
            return begun.get();
        }
        Optional<Revision> running = running();
        Optional<NodeSetup> setup = running.isPresent() ? releases.read(running.get()) : Optional.empty();
        return setup.isPresent() ? Intent.of(setup.get().config(), states()) : Intent.NONE;
    }

    private List<ServerState> states() {
        return process.ask(client -> client.servers().states());
    }

    @Override
    public void apply(ChangePlan plan) throws IOException {
        Revision goal = releases.active().orElseThrow(this::nothingActive);
        HaproxyConfig config = config(goal);
        Intent before = intent();
        record.begin(before);
        ProcessInfo info = info();
        Intent after = process.ask(client -> {
            plan.operations().forEach(operation -> {
                checkpoint.before(operation.toString());
                operation.run(client, limit);
            });
            return Intent.of(config, client.servers().states());
        });
        if (!before.deviations().containsAll(after.deviations())) {
            throw new ChangeException("The process is not where the commands were to lead it:\n" + after);
        }
        record.applied(info.pid(), LocalProcess.loaded(info).orElseThrow(), goal, plan.history());
        record.end();
    }

    private HaproxyConfig config(Revision revision) throws IOException {
        return releases.read(revision).map(NodeSetup::config).orElseThrow(this::nothingActive);
    }

    private IOException nothingActive() {
        return new IOException(node + " has no active files");
    }

    @Override
    public Verdict reload() throws IOException, InterruptedException {
        Revision goal = releases.active().orElseThrow(this::nothingActive);
        NodeSetup setup = setup(goal).orElseThrow(this::nothingActive);
        HaproxyConfig config = setup.config();
        boolean between = record.begun().isPresent();
        Intent intent = intent();
        if (!between) {
            record.begin(intent);
        }
        NodeFiles before = before(setup);
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
        process.awaitLoaded(goal);
        checkpoint.before("put back what was set at run time");
        long restored = process.ask(client -> {
            intent.restore(client, config);
            long count = carried.restore(client, config);
            setup.haproxyFiles().afterReload(before).forEach(operation -> operation.run(client, limit));
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

    @Override
    public void accept() throws IOException {
        releases.accept();
    }

    /** The node and its folder. */
    @Override
    public String toString() {
        return node + " in " + root;
    }
}
