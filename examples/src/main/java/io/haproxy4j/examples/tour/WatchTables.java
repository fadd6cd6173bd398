// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.examples.tour;

import io.haproxy4j.peers.StickEntry;
import io.haproxy4j.peers.net.PeerClient;
import io.haproxy4j.peers.replica.StickTableReplica;
import io.haproxy4j.peers.session.SessionSetup;
import java.net.InetSocketAddress;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Joins the cluster as one more peer, and knows its stick tables. */
final class WatchTables {

    private WatchTables() {}

    static PeerClient watch(InetSocketAddress address, Executor threads, Consumer<StickEntry> news) {
        // spotless:off
        // sample
        StickTableReplica replica = new StickTableReplica(System::nanoTime);
        replica.addListener((source, before, after) -> news.accept(after));
        PeerClient peer = PeerClient.builder("observer", "lb-1", address)   // both as in HAProxy's peers section
            .setup(SessionSetup.observing(replica.source("lb-1")))
            .executor(threads)                                // takes two of them; starts none behind your back
            .start();                                         // until it is closed; dials again after every loss
        // end
        // spotless:on
        return peer;
    }
}
