// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.replica;

import io.haproxy4j.peers.PeerProtocolException;
import io.haproxy4j.peers.codec.RemoteTable;
import io.haproxy4j.peers.codec.UpdateView;
import io.haproxy4j.peers.session.CloseReason;
import io.haproxy4j.peers.session.Hello;
import io.haproxy4j.peers.session.SessionListener;
import java.util.concurrent.TimeUnit;

/** Feeds the tables of one source from its sessions. */
final class SourceFeed implements SessionListener {

    private static final Object REFUSED = new Object();

    private final StickTableReplica replica;
    private final String source;
    private final SessionListener next;

    SourceFeed(StickTableReplica replica, String source, SessionListener next) {
        this.replica = replica;
        this.source = source;
        this.next = next;
    }

    @Override
    public void onEstablished(Hello remote) {
        replica.markSession(source);
        next.onEstablished(remote);
    }

    @Override
    public void onTable(RemoteTable table) {
        if (table.attachment() == null) {
            SourceTable held = replica.define(source, table.definition());
            table.attach(held == null ? REFUSED : held);
        }
        next.onTable(table);
    }

    @Override
    public void onUpdate(UpdateView update, long now) {
        if (update.remoteTable().attachment() instanceof SourceTable table) {
            table.update(update, TimeUnit.NANOSECONDS.toMillis(now));
        }
        next.onUpdate(update, now);
    }

    @Override
    public void onSynchronised(boolean complete) {
        if (complete) {
            replica.sweepSession(source);
        }
        next.onSynchronised(complete);
    }

    @Override
    public void onBatchEnd() {
        next.onBatchEnd();
    }

    @Override
    public void onTaught(long entries) {
        next.onTaught(entries);
    }

    @Override
    public void onLagging(String table) {
        next.onLagging(table);
    }

    @Override
    public void onCaughtUp(String table) {
        next.onCaughtUp(table);
    }

    @Override
    public void onProtocolError(PeerProtocolException error) {
        next.onProtocolError(error);
    }

    @Override
    public void onClosed(CloseReason reason) {
        next.onClosed(reason);
    }
}
