// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.live;

import io.haproxy4j.peers.PeerProtocolException;
import io.haproxy4j.peers.codec.UpdateView;
import io.haproxy4j.peers.session.CloseReason;
import io.haproxy4j.peers.session.Hello;
import io.haproxy4j.peers.session.SessionListener;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Keeps what sessions report. */
final class Events implements SessionListener {

    final List<String> all = new CopyOnWriteArrayList<>();
    final AtomicInteger established = new AtomicInteger();
    final AtomicInteger synchronisations = new AtomicInteger();
    final AtomicInteger taught = new AtomicInteger();
    final List<CloseReason> closed = new CopyOnWriteArrayList<>();

    private final AtomicInteger updates = new AtomicInteger();
    private final int moment;
    private final Runnable disturbance;

    Events() {
        this(0, () -> {});
    }

    /** Does something at an update, from inside the session. */
    Events(int moment, Runnable disturbance) {
        this.moment = moment;
        this.disturbance = disturbance;
    }

    @Override
    public void onUpdate(UpdateView update, long now) {
        if (updates.incrementAndGet() == moment) {
            disturbance.run();
        }
    }

    @Override
    public void onEstablished(Hello remote) {
        all.add("established " + remote);
        established.incrementAndGet();
    }

    @Override
    public void onSynchronised(boolean complete) {
        all.add("synchronised " + complete);
        if (complete) {
            synchronisations.incrementAndGet();
        }
    }

    @Override
    public void onTaught(long entries) {
        all.add("taught " + entries);
        taught.incrementAndGet();
    }

    @Override
    public void onLagging(String table) {
        all.add("lagging " + table);
    }

    @Override
    public void onProtocolError(PeerProtocolException error) {
        all.add("error " + error.getMessage());
    }

    @Override
    public void onClosed(CloseReason reason) {
        all.add("closed " + reason);
        closed.add(reason);
    }

    void awaitSynchronised(int times) {
        Lab.await(() -> "synchronisation " + times + " in " + all, () -> synchronisations.get() >= times);
    }

    void awaitEstablished(int times) {
        Lab.await(() -> "session " + times + " in " + all, () -> established.get() >= times);
    }
}
