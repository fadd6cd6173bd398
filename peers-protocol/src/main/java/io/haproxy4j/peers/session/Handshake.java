// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.session;

import io.haproxy4j.peers.PeerProtocolException;
import io.netty.buffer.ByteBuf;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The lines in front of the binary messages, from either side. */
abstract sealed class Handshake {

    private static final int LONGEST_LINE = 1024;
    private static final int CONTEXT_BYTES = 48;

    private final StringBuilder line = new StringBuilder();
    private long lineOffset;
    private long offset;
    private @Nullable SessionSetup setup;
    private @Nullable Hello remote;

    /**
     * Reads lines as far as they are there; returns why the session must end, or null.
     *
     * @throws PeerProtocolException when a line has no end
     */
    final @Nullable CloseReason receive(ByteBuf in, ByteBuf out) {
        while (remote == null && in.isReadable()) {
            char c = (char) (in.readByte() & 0xff);
            offset++;
            if (c != '\n') {
                if (line.length() == LONGEST_LINE) {
                    throw endless();
                }
                line.append(c);
                continue;
            }
            lineOffset = offset;
            if (!line.isEmpty() && line.charAt(line.length() - 1) == '\r') {
                line.setLength(line.length() - 1);
            }
            String text = line.toString();
            line.setLength(0);
            CloseReason refused = line(text, out);
            if (refused != null) {
                return refused;
            }
        }
        return null;
    }

    private PeerProtocolException endless() {
        return new PeerProtocolException(
                PeerProtocolException.Fault.HANDSHAKE,
                "A line of the handshake with more than " + LONGEST_LINE + " bytes",
                lineOffset,
                line.substring(0, CONTEXT_BYTES).getBytes(StandardCharsets.ISO_8859_1));
    }

    abstract @Nullable CloseReason line(String text, ByteBuf out);

    final void done(Hello hello, SessionSetup with) {
        remote = hello;
        setup = with;
    }

    /** The other side once the handshake is over. */
    final @Nullable Hello remote() {
        return remote;
    }

    /** What to go on with once the handshake is over; for a dialled session, always. */
    @Nullable
    SessionSetup setup() {
        return setup;
    }

    private static void write(ByteBuf out, String text) {
        out.writeCharSequence(text, StandardCharsets.ISO_8859_1);
    }

    /** We call. */
    static final class Dialling extends Handshake {

        private final Hello hello;
        private final SessionSetup mine;

        Dialling(Hello hello, SessionSetup mine, ByteBuf out) {
            this.hello = hello;
            this.mine = mine;
            write(out, hello.lines());
        }

        @Override
        SessionSetup setup() {
            return mine;
        }

        @Override
        @Nullable
        CloseReason line(String text, ByteBuf out) {
            HelloStatus status = text.matches("[0-9]{1,4}") ? HelloStatus.ofCode(Integer.parseInt(text)) : null;
            if (status == HelloStatus.OK) {
                done(new Hello(hello.version(), hello.caller(), hello.called(), -1), mine);
                return null;
            }
            return new CloseReason(
                    CloseReason.Kind.REFUSED,
                    status,
                    "peer " + hello.called() + " answered \"" + printable(text) + "\"");
        }

        private static String printable(String text) {
            String all = text.replaceAll("[^ -~]", "?");
            return all.length() > 60 ? all.substring(0, 60) + "..." : all;
        }
    }

    /** The other side calls. */
    static final class Accepting extends Handshake {

        private final HelloReader reader;
        private final Function<Hello, @Nullable SessionSetup> directory;

        Accepting(String localName, Function<Hello, @Nullable SessionSetup> directory) {
            this.reader = new HelloReader(localName);
            this.directory = directory;
        }

        @Override
        @Nullable
        CloseReason line(String text, ByteBuf out) {
            HelloStatus refused = reader.line(text);
            Hello hello = reader.hello();
            if (refused == null && hello != null) {
                SessionSetup found = directory.apply(hello);
                if (found != null) {
                    write(out, HelloStatus.OK.code() + "\n");
                    done(hello, found);
                    return null;
                }
                refused = HelloStatus.UNKNOWN_PEER;
            }
            if (refused == null) {
                return null;
            }
            write(out, refused.code() + "\n");
            return new CloseReason(CloseReason.Kind.TURNED_AWAY, refused, hello == null ? "" : hello.caller());
        }
    }
}
