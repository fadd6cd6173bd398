// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover;

import io.haproxy4j.cluster.failover.decision.Action;
import io.haproxy4j.cluster.failover.decision.Health;
import io.haproxy4j.cluster.failover.decision.NodeLook;
import io.haproxy4j.cluster.failover.decision.ServerId;
import io.haproxy4j.cluster.failover.decision.ServerLook;
import io.haproxy4j.cluster.failover.decision.Standing;
import io.haproxy4j.keepalived.runtime.TrackFile;
import io.haproxy4j.runtime.RuntimeClient;
import io.haproxy4j.runtime.RuntimeSession;
import io.haproxy4j.runtime.network.Peers;
import io.haproxy4j.runtime.process.ProcessInfo;
import io.haproxy4j.runtime.servers.AdminState;
import io.haproxy4j.runtime.servers.Server;
import io.haproxy4j.runtime.servers.ServerState;
import io.haproxy4j.runtime.stats.StatFilter;
import io.haproxy4j.runtime.stats.StatRow;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A node reached by the admin socket of its HAProxy and, where its keepalived watches one, a track file. Give the client
 * time limits well below the time in which a hang must be noticed.
 */
public final class HaproxyNode implements NodeAccess {

    /** What a track file says of a node that stands behind: more than any two priorities should be apart. */
    static final int BEHIND = -100;

    /** More reloads than can happen during so many looks. */
    private static final int MOST_LOOKS = 5;

    /** A look stays with the worker it began with, also with one on its way out. */
    private static final Duration WHOLE_LOOK = Duration.ofHours(1);

    private static final int ANY_BACKEND = -1;
    private static final int NO_PEERS = -1;
    private static final int RUNNING = 2;
    private static final int STARTING = 1;
    private static final int DISABLED_IN_FILE = 0x04;

    private final RuntimeClient client;
    private final @Nullable TrackFile trackFile;

    /** The worker of the last look. */
    private volatile @Nullable String seen;

    private HaproxyNode(RuntimeClient client, @Nullable TrackFile trackFile) {
        this.client = client;
        this.trackFile = trackFile;
    }

    /**
     * A node whose address, if any, is none of the controller's business.
     *
     * @param client talks to its HAProxy, at level {@code admin}
     * @return the node
     */
    public static HaproxyNode of(RuntimeClient client) {
        return new HaproxyNode(client, null);
    }

    /**
     * A node that can be told to leave the address.
     *
     * @param client talks to its HAProxy, at level {@code admin}
     * @param trackFile watched by its keepalived, with weight 1
     * @return the node
     */
    public static HaproxyNode of(RuntimeClient client, TrackFile trackFile) {
        return new HaproxyNode(client, Objects.requireNonNull(trackFile, "trackFile"));
    }

    @Override
    public NodeLook look() throws IOException {
        for (int tries = 0; tries < MOST_LOOKS; tries++) {
            // During a reload two processes take connections, now the one and now the other. The new one has lost what
            // an operator had set: with answers of both it would look as if he had taken it back.
            try (RuntimeSession worker = client.session(WHOLE_LOOK)) {
                NodeLook look = look(worker, worker.process().info());
                // A worker that ends leaves the rest of the questions to another.
                if (incarnation(worker.process().info()).equals(look.incarnation())) {
                    seen = look.incarnation();
                    return look;
                }
            }
        }
        throw new IOException("its HAProxy is reloaded again and again");
    }

    private NodeLook look(RuntimeSession worker, ProcessInfo info) throws IOException {
        Map<ServerId, StatRow> rows = new HashMap<>();
        for (StatRow row : worker.stats()
                .rows(new StatFilter("", Set.of(StatRow.Kind.SERVER), ANY_BACKEND, StatFilter.State.ANY))) {
            rows.put(new ServerId(row.proxy(), row.name()), row);
        }
        Map<ServerId, ServerLook> servers = new HashMap<>();
        for (ServerState state : worker.servers().states()) {
            ServerId server = new ServerId(state.backend(), state.server());
            servers.put(server, look(state, rows.get(server)));
        }
        return new NodeLook(incarnation(info), servers, peersConnected(worker), standing());
    }

    private static String incarnation(ProcessInfo info) {
        return info.pid() + "@" + info.fields().getOrDefault("Start_time_sec", "");
    }

    /** Counted one by one: HAProxy's own count goes wrong when two peers dial each other at the same time. */
    private static int peersConnected(RuntimeSession worker) {
        List<Peers.Peer> others =
                worker.peers().list().stream().filter(Peers.Peer::remote).toList();
        return others.isEmpty()
                ? NO_PEERS
                : (int) others.stream().filter(Peers.Peer::isConnected).count();
    }

    private static ServerLook look(ServerState state, @Nullable StatRow row) {
        boolean out = state.adminState() == AdminState.MAINT;
        // A HAProxy that has just started takes every server for up, until the first check says otherwise.
        boolean unchecked =
                row != null && row.text("check_status").replace("* ", "").equals("INI");
        Health health = out || unchecked
                ? Health.UNKNOWN
                : state.operational() == RUNNING || state.operational() == STARTING ? Health.UP : Health.DOWN;
        long sessions =
                row == null ? 0 : row.currentSessions().orElse(0) + row.queued().orElse(0);
        boolean configured = (state.admin() & DISABLED_IN_FILE) != 0;
        return new ServerLook(state.adminState(), configured, health, state.weight(), state.initialWeight(), sessions);
    }

    private @Nullable Standing standing() throws IOException {
        if (trackFile == null) {
            return null;
        }
        int value = trackFile.read();
        return value <= TrackFile.LEAVE ? Standing.OUT : value < TrackFile.NORMAL ? Standing.BEHIND : Standing.NORMAL;
    }

    @Override
    public void carryOut(Action.OnNode action) throws IOException {
        if (action instanceof Action.Stand stand) {
            stand(stand.standing());
            return;
        }
        try (RuntimeSession worker = client.session(WHOLE_LOOK)) {
            // What is told to one on its way out is lost, and would look as if an operator had undone it.
            String looked = seen;
            if (looked != null && !incarnation(worker.process().info()).equals(looked)) {
                throw new IOException("its HAProxy has been reloaded since the last look");
            }
            if (action instanceof Action.SetState set) {
                server(worker, set.server()).setState(set.state());
            } else if (action instanceof Action.SetWeight set) {
                server(worker, set.server()).setWeightPercent(set.percent());
            } else if (action instanceof Action.EndSessions end) {
                server(worker, end.server()).shutdownSessions();
            }
        }
    }

    private static Server server(RuntimeSession worker, ServerId id) {
        return worker.server(id.backend(), id.server());
    }

    private void stand(Standing standing) throws IOException {
        TrackFile file = trackFile;
        if (file == null) {
            throw new IOException("the node has no track file");
        }
        file.write(
                switch (standing) {
                    case NORMAL -> TrackFile.NORMAL;
                    case BEHIND -> BEHIND;
                    case OUT -> TrackFile.LEAVE;
                });
    }

    /** The client. */
    @Override
    public String toString() {
        return client.toString();
    }
}
