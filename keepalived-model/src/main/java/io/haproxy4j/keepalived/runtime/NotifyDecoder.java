// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.runtime;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes of a notify FIFO to events. Keeps an unfinished line for the next call and ignores NUL bytes, which some versions
 * put after a line. Names are not escaped in the FIFO, so the last double quote of a line ends the name. Not thread-safe.
 */
public final class NotifyDecoder {

    /** Longest line that is kept; the rest of a longer one is dropped. */
    static final int MAX_LINE = 4096;

    private static final Pattern VRRP = Pattern.compile("(INSTANCE|GROUP) \"(.*)\" ([A-Z_]+) (\\d{1,4})");
    private static final Pattern VIRTUAL = Pattern.compile("VS (\\S+) (UP|DOWN)");
    private static final Pattern REAL = Pattern.compile("RS (\\S+) (\\S+) (UP|DOWN)");

    private byte[] line = new byte[256];
    private int length;

    /** A decoder at the beginning of a line. */
    public NotifyDecoder() {}

    /**
     * Takes bytes and gives the events of the lines they complete.
     *
     * @param bytes read from the FIFO; all of them are consumed
     * @param events receives the events in their order
     */
    public void decode(ByteBuffer bytes, Consumer<? super NotifyEvent> events) {
        while (bytes.hasRemaining()) {
            byte b = bytes.get();
            if (b == '\n') {
                NotifyEvent event = event(new String(line, 0, length, StandardCharsets.UTF_8));
                length = 0;
                events.accept(event);
            } else if (b != 0 && length < MAX_LINE) {
                if (length == line.length) {
                    line = Arrays.copyOf(line, Math.min(2 * line.length, MAX_LINE));
                }
                line[length++] = b;
            }
        }
    }

    private static NotifyEvent event(String text) {
        Matcher vrrp = VRRP.matcher(text);
        if (vrrp.matches()) {
            return vrrp(vrrp, text);
        }
        Matcher virtual = VIRTUAL.matcher(text);
        if (virtual.matches()) {
            return new NotifyEvent.VirtualServer(
                    virtual.group(1), virtual.group(2).equals("UP"));
        }
        Matcher real = REAL.matcher(text);
        return real.matches()
                ? new NotifyEvent.RealServer(
                        real.group(1), real.group(2), real.group(3).equals("UP"))
                : new NotifyEvent.Unknown(text);
    }

    private static NotifyEvent vrrp(Matcher vrrp, String text) {
        int priority = Integer.parseInt(vrrp.group(4));
        for (NotifyEvent.Transition transition : NotifyEvent.Transition.values()) {
            if (transition.name().equals(vrrp.group(3))) {
                return vrrp.group(1).equals("INSTANCE")
                        ? new NotifyEvent.Instance(vrrp.group(2), transition, priority)
                        : new NotifyEvent.Group(vrrp.group(2), transition, priority);
            }
        }
        return new NotifyEvent.Unknown(text);
    }
}
