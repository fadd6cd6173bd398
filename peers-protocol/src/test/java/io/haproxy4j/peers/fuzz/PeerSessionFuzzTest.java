// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.haproxy4j.peers.replica.PublishedTables;
import io.haproxy4j.peers.replica.StickTableReplica;
import io.haproxy4j.peers.session.PeerMemory;
import io.haproxy4j.peers.session.PeerSession;
import io.haproxy4j.peers.session.SessionOptions;
import io.haproxy4j.peers.session.SessionSetup;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;

/** Whatever a peer says, in pieces of any size, a session with replica and teaching never throws and never floods. */
class PeerSessionFuzzTest {

    @FuzzTest(maxDuration = "60s")
    void serves(byte[] data) {
        StickTableReplica replica = new StickTableReplica(() -> 0);
        SessionSetup setup = new SessionSetup(
                SessionOptions.DEFAULTS,
                new PublishedTables(() -> 0, replica),
                replica.source("fuzz"),
                new PeerMemory());
        PeerSession session = PeerSession.accept("me", hello -> setup, 0);
        ByteBuf in = Unpooled.buffer();
        ByteBuf out = Unpooled.buffer();
        int at = 0;
        for (int step = 0; at < data.length; step++) {
            int length = Math.min(data.length - at, 1 + (data[at] & 0x3f) * (step % 3 + 1));
            in.writeBytes(data, at, length);
            at += length;
            session.receive(in, step);
            in.discardReadBytes();
            session.tick(step);
            for (int i = 0; session.write(out, 4096, step); i++) {
                if (i > 100_000) {
                    throw new AssertionError("Teaching never ends");
                }
                out.clear();
            }
            out.clear();
        }
    }
}
