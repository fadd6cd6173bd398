// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.session;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.time.Duration;

/** Two sessions joined without a network, in a time of their own. */
final class Wire {

    final PeerSession left;
    final PeerSession right;
    private final ByteBuf toRight = Unpooled.buffer();
    private final ByteBuf toLeft = Unpooled.buffer();
    long now;

    Wire(PeerSession left, PeerSession right) {
        this.left = left;
        this.right = right;
    }

    /** Carries bytes to and fro until nothing moves; returns how many bytes went. */
    int settle() {
        int moved = 0;
        for (int round = 0; round < 100_000; round++) {
            int before = moved;
            moved += carryOnce();
            if (moved == before) {
                return moved;
            }
        }
        throw new AssertionError("The sessions never come to rest");
    }

    /** Carries at most a few kilobytes each way; returns how many bytes went. */
    int carryOnce() {
        return carry(left, right, toRight) + carry(right, left, toLeft);
    }

    private int carry(PeerSession from, PeerSession to, ByteBuf wire) {
        from.write(wire, 4096, now);
        int count = wire.readableBytes();
        if (count > 0) {
            to.receive(wire, now);
            wire.discardReadBytes();
        }
        return count;
    }

    /** Lets time go by, in steps of 50 ms. */
    void pass(Duration time) {
        long end = now + time.toNanos();
        while (now < end) {
            now += Duration.ofMillis(50).toNanos();
            left.tick(now);
            right.tick(now);
            settle();
        }
    }
}
