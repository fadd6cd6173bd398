// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy.local;

import io.haproxy4j.cluster.Revision;
import io.haproxy4j.cluster.change.ChangePlan;
import io.haproxy4j.cluster.change.Intent;
import io.haproxy4j.cluster.change.ServerHistory;
import io.haproxy4j.cluster.deploy.NodeSetup;
import io.haproxy4j.cluster.deploy.NodeState;
import io.haproxy4j.cluster.deploy.NodeTarget;
import io.haproxy4j.cluster.deploy.Verdict;
import io.haproxy4j.cluster.deploy.record.Checkpoint;
import io.haproxy4j.config.HaproxyVersion;
import io.haproxy4j.config.check.CheckReport;
import io.haproxy4j.config.check.HaproxyChecker;
import io.haproxy4j.runtime.RuntimeClient;
import io.haproxy4j.runtime.command.HaproxyRelease;
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
 * <p>What was set at run time survives a reload. With {@code server-state-file} and an absolute path in the global
 * section and {@code load-server-state-from-file global} in the defaults (configuration manual, 3.1 and 4.2) the new
 * process begins with it; without, it takes it over moments after its start.
 */
public final class LocalTarget implements NodeTarget {

    private final String node;
    private final HaproxyChecker checker;
    private final LocalProcess process;
    private final Checkpoint checkpoint;
    private final ReleaseFolder releases;
    private final NodeRecord record;
    private final LocalFailover failover;
    private final LocalChange change;
    private final Path root;

    private LocalTarget(Builder builder) {
        this.node = builder.node;
        this.root = builder.root;
        this.checker = builder.checker;
        this.process = new LocalProcess(builder.adminSocket, builder.masterSocket, builder.limit);
        this.checkpoint = builder.checkpoint;
        this.releases = new ReleaseFolder(builder.root, checkpoint);
        this.record = new NodeRecord(builder.root, checkpoint);
        this.failover = new LocalFailover(releases, builder.programs, builder.keepalived, record, checkpoint);
        LocalStateFile stateFile = new LocalStateFile(checkpoint);
        this.change = new LocalChange(
                process, releases, record, stateFile, builder.limit, builder.carriedEntries, checkpoint);
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
        return new NodeState(active, change.settled());
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
        return change.history();
    }

    @Override
    public void activate(Revision revision) throws IOException, InterruptedException {
        failover.activate(staged(revision));
    }

    private NodeSetup staged(Revision revision) throws IOException {
        return releases.read(revision)
                .orElseThrow(() -> new IOException("The files of " + revision + " have not been staged"));
    }

    private NodeSetup active() throws IOException {
        return staged(releases.active().orElseThrow(() -> new IOException(node + " has no active files")));
    }

    @Override
    public Intent intent() throws IOException {
        return change.intent();
    }

    @Override
    public void apply(ChangePlan plan) throws IOException {
        change.apply(plan, active());
    }

    @Override
    public Verdict reload() throws IOException, InterruptedException {
        return change.reload(active());
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
