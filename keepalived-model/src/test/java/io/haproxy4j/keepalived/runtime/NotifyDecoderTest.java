// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.keepalived.runtime.NotifyEvent.Transition;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NotifyDecoderTest {

    private static final String LINES = """
            INSTANCE "VI_1" MASTER 101
            GROUP "G 1" BACKUP 0
            INSTANCE "a" b" MASTER_RX_LOWER_PRI 254
            VS [10.0.0.1]:tcp:80 UP
            \0RS [10.0.0.2]:tcp:80 [10.0.0.1]:tcp:80 DOWN
            INSTANCE "VI_1" UPSIDE_DOWN 1
            """;

    private static final NotifyEvent[] EVENTS = {
        new NotifyEvent.Instance("VI_1", Transition.MASTER, 101),
        new NotifyEvent.Group("G 1", Transition.BACKUP, 0),
        new NotifyEvent.Instance("a\" b", Transition.MASTER_RX_LOWER_PRI, 254),
        new NotifyEvent.VirtualServer("[10.0.0.1]:tcp:80", true),
        new NotifyEvent.RealServer("[10.0.0.2]:tcp:80", "[10.0.0.1]:tcp:80", false),
        new NotifyEvent.Unknown("INSTANCE \"VI_1\" UPSIDE_DOWN 1")
    };

    @Test
    void readsEveryForm() {
        assertThat(decode(bytes(LINES))).containsExactly(EVENTS);
    }

    @Test
    void itDoesNotMatterHowTheBytesArrive() {
        byte[] all = bytes(LINES);
        var random = new Random(7);
        for (int i = 0; i < 200; i++) {
            List<byte[]> parts = new ArrayList<>();
            for (int at = 0; at < all.length; ) {
                int length = Math.min(all.length - at, 1 + random.nextInt(20));
                parts.add(java.util.Arrays.copyOfRange(all, at, at + length));
                at += length;
            }
            assertThat(decode(parts.toArray(byte[][]::new))).containsExactly(EVENTS);
        }
    }

    @Test
    void anEndlessLineTakesNoMoreThanItsShareOfMemory() {
        List<NotifyEvent> events = decode(bytes("x".repeat(1_000_000)), bytes("\nINSTANCE \"V\" FAULT 1\n"));

        assertThat(events).hasSize(2);
        assertThat(((NotifyEvent.Unknown) events.get(0)).line()).hasSize(NotifyDecoder.MAX_LINE);
        assertThat(events.get(1)).isEqualTo(new NotifyEvent.Instance("V", Transition.FAULT, 1));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<NotifyEvent> decode(byte[]... parts) {
        var decoder = new NotifyDecoder();
        List<NotifyEvent> events = new ArrayList<>();
        for (byte[] part : parts) {
            decoder.decode(ByteBuffer.wrap(part), events::add);
        }
        return events;
    }
}
