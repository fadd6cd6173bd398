// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.session;

import io.haproxy4j.peers.PeerProtocolException;
import io.haproxy4j.peers.codec.ControlMessage;
import io.haproxy4j.peers.codec.ErrorMessage;
import io.haproxy4j.peers.codec.PeerDecoder;
import io.haproxy4j.peers.codec.PeerEncoder;
import io.haproxy4j.peers.codec.PeerHandler;
import io.haproxy4j.peers.codec.RemoteTable;
import io.haproxy4j.peers.codec.UpdateView;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One session with a peer, over one connection, as a pure state machine. Whoever owns the connection
 *
 * <ol>
 *   <li>gives received bytes to {@link #receive} and the end of them to {@link #endOfInput},
 *   <li>calls {@link #tick} when {@link #deadline()} has come,
 *   <li>after each of these, and when a source has something new, takes bytes to send from {@link #write} until it says
 *       that there are no more,
 *   <li>closes the connection once {@link #isClosed()}, after a last {@link #write}.
 * </ol>
 *
 * <p>Times are nanoseconds of a clock that never goes back, such as {@link System#nanoTime()}. Not thread-safe.
 */
public final class PeerSession {

    // HAProxy may take a fresh session for one whose heartbeat is overdue; two early ones prevent it.
    private static final long EARLY_HEARTBEAT = Duration.ofMillis(250).toNanos();
    // A HAProxy that is not synchronised itself gives up trying within ten seconds.
    private static final long PARTIAL_WAIT = Duration.ofSeconds(5).toNanos();
    private static final int MOST_PARTIAL_ANSWERS = 3;
    private static final int MOST_PENDING = 1 << 20;
    private static final long NEVER = Long.MAX_VALUE;

    private final Handshake handshake;
    private final ByteBuf pending = Unpooled.buffer(256);
    private PeerEncoder encoder = new PeerEncoder();
    private final long start;
    private final Inbox inbox = new Inbox();
    private @Nullable PeerDecoder decoder;
    private @Nullable Outbox outbox;
    private @Nullable SessionSetup setup;
    private @Nullable CloseReason closed;
    private long now;
    private long lastReceived;
    private long lastSent;
    private boolean earlyHeartbeatDone;
    private boolean learning;
    private boolean learnOnceMore;
    private int partialAnswers;
    private long learnAgainAt = NEVER;

    private PeerSession(Handshake handshake, long now) {
        this.handshake = handshake;
        this.setup = handshake.setup();
        this.start = now;
        this.now = now;
        this.lastReceived = now;
        this.lastSent = now;
    }

    /**
     * A session we open.
     *
     * @param hello who we are and whom we call
     * @param setup what to work with
     * @param now the time
     * @return the session, with the handshake ready to be written
     */
    public static PeerSession dial(Hello hello, SessionSetup setup, long now) {
        ByteBuf lines = Unpooled.buffer(128);
        PeerSession session = new PeerSession(new Handshake.Dialling(hello, setup, lines), now);
        session.pending.writeBytes(lines);
        return session;
    }

    /**
     * A session the other side opens.
     *
     * @param localName our name, which the other side must call
     * @param directory finds what to work with for a caller, or null for one we do not know
     * @param now the time
     * @return the session
     */
    public static PeerSession accept(String localName, Function<Hello, @Nullable SessionSetup> directory, long now) {
        return new PeerSession(new Handshake.Accepting(PeerNames.check(localName), directory), now);
    }

    /**
     * Takes received bytes. What is incomplete stays in the buffer and must come again with more behind it.
     *
     * @param in received bytes
     * @param time the time
     */
    public void receive(ByteBuf in, long time) {
        now = time;
        if (closed != null) {
            in.skipBytes(in.readableBytes());
            return;
        }
        lastReceived = time;
        if (decoder == null) {
            CloseReason refused = shakeHands(in);
            if (refused != null) {
                end(refused);
                return;
            }
            establish();
        }
        PeerDecoder active = decoder;
        if (active != null && in.isReadable()) {
            decode(active, in);
        }
    }

    private @Nullable CloseReason shakeHands(ByteBuf in) {
        try {
            return handshake.receive(in, pending);
        } catch (PeerProtocolException e) {
            in.skipBytes(in.readableBytes());
            if (setup != null) {
                listener().onProtocolError(e);
            }
            return protocolError(e);
        }
    }

    private static CloseReason protocolError(PeerProtocolException error) {
        return CloseReason.of(CloseReason.Kind.PROTOCOL_ERROR, String.valueOf(error.getMessage()));
    }

    private void decode(PeerDecoder active, ByteBuf in) {
        try {
            active.decode(in);
        } catch (PeerProtocolException e) {
            in.skipBytes(in.readableBytes());
            encoder.error(
                    pending,
                    e.fault() == PeerProtocolException.Fault.TOO_LARGE
                            ? ErrorMessage.SIZE_LIMIT
                            : ErrorMessage.PROTOCOL);
            listener().onProtocolError(e);
            end(protocolError(e));
            return;
        }
        inbox.acknowledger.write(encoder, pending);
        listener().onBatchEnd();
        if (pending.readableBytes() > MOST_PENDING) {
            end(CloseReason.of(
                    CloseReason.Kind.CONNECTION_FAILED, "the other side does not read the answers it asks for"));
        }
    }

    private void establish() {
        Hello remote = handshake.remote();
        SessionSetup with = handshake.setup();
        if (remote == null || with == null) {
            return;
        }
        setup = with;
        with.memory().meet(remote.processId());
        decoder = new PeerDecoder(with.options().decoder(), inbox);
        encoder = new PeerEncoder(with.options().maxMessageBytes());
        outbox = new Outbox(with, remote.version(), encoder);
        encoder.control(pending, ControlMessage.HEARTBEAT);
        with.listener().onEstablished(remote);
        if (with.options().learn()) {
            learn();
        }
    }

    /**
     * Asks the other side for everything it holds, again. Does nothing before the handshake is over. While it is
     * answering an earlier request, it is asked once more afterwards: HAProxy answers two requests with one teaching.
     */
    public void learn() {
        if (decoder != null && closed == null) {
            learnOnceMore = learning;
            learning = true;
            learnAgainAt = NEVER;
            encoder.control(pending, ControlMessage.RESYNC_REQUEST);
        }
    }

    /**
     * Says that the connection has ended.
     *
     * @param time the time
     */
    public void endOfInput(long time) {
        now = time;
        end(CloseReason.of(CloseReason.Kind.REMOTE_CLOSED, ""));
    }

    /**
     * Ends the session from our side.
     *
     * @param kind why
     * @param detail for people
     */
    public void close(CloseReason.Kind kind, String detail) {
        end(CloseReason.of(kind, detail));
    }

    /**
     * Does what is due.
     *
     * @param time the time
     */
    public void tick(long time) {
        now = time;
        if (closed != null) {
            return;
        }
        Outbox active = outbox;
        if (active == null) {
            if (time - start >= handshakeNanos()) {
                end(CloseReason.of(CloseReason.Kind.HANDSHAKE_TIMEOUT, ""));
            }
            return;
        }
        if (time - lastReceived >= options().silence().toNanos()) {
            end(CloseReason.of(
                    CloseReason.Kind.SILENT,
                    "nothing came for " + options().silence().toMillis() + " ms"));
            return;
        }
        if (time - nextHeartbeat() >= 0) {
            earlyHeartbeatDone = true;
            lastSent = time;
            encoder.control(pending, ControlMessage.HEARTBEAT);
        }
        if (learnAgainAt != NEVER && time - learnAgainAt >= 0) {
            learn();
        }
        active.watch(time);
    }

    /**
     * When {@link #tick} must be called at the latest.
     *
     * @return a time; {@link Long#MAX_VALUE} once closed
     */
    public long deadline() {
        if (closed != null) {
            return NEVER;
        }
        if (outbox == null) {
            return start + handshakeNanos();
        }
        long silence = lastReceived + options().silence().toNanos();
        long heartbeat = nextHeartbeat();
        long next = heartbeat - silence < 0 ? heartbeat : silence;
        return learnAgainAt != NEVER && learnAgainAt - next < 0 ? learnAgainAt : next;
    }

    private long nextHeartbeat() {
        return lastSent + (earlyHeartbeatDone ? options().heartbeat().toNanos() : EARLY_HEARTBEAT);
    }

    /**
     * Writes what is to be sent.
     *
     * @param out where to; must be sent in this order, all of it
     * @param limit how many readable bytes it should hold at most; it may be passed by a message
     * @param time the time
     * @return whether there is more, to be written once this is on its way
     */
    public boolean write(ByteBuf out, int limit, long time) {
        now = time;
        int before = out.readableBytes();
        out.writeBytes(pending);
        pending.clear();
        boolean more = false;
        Outbox active = outbox;
        if (active != null && closed == null) {
            more = active.write(out, limit, time);
        }
        if (out.readableBytes() > before) {
            lastSent = time;
        }
        return more;
    }

    /**
     * Whether the handshake is over and the session has not ended.
     *
     * @return true if so
     */
    public boolean isEstablished() {
        return decoder != null && closed == null;
    }

    /**
     * Whether the session has ended.
     *
     * @return true if so
     */
    public boolean isClosed() {
        return closed != null;
    }

    /**
     * Why the session has ended.
     *
     * @return the reason, or null while it has not
     */
    public @Nullable CloseReason closeReason() {
        return closed;
    }

    /**
     * The other side.
     *
     * @return what is known of it, or null before the handshake is over
     */
    public @Nullable Hello remote() {
        return handshake.remote();
    }

    /** How far the session is. */
    @Override
    public String toString() {
        CloseReason reason = closed;
        if (reason != null) {
            return "closed: " + reason;
        }
        return decoder == null ? "handshake" : "established: " + remote();
    }

    private void end(CloseReason reason) {
        if (closed != null) {
            return;
        }
        closed = reason;
        if (outbox != null) {
            outbox.close();
            setup().memory().part();
        }
        if (setup != null) {
            setup.listener().onClosed(reason);
        }
    }

    private SessionSetup setup() {
        return Objects.requireNonNull(setup, "known since the handshake");
    }

    private SessionOptions options() {
        return setup().options();
    }

    private SessionListener listener() {
        return setup().listener();
    }

    private long handshakeNanos() {
        SessionSetup known = setup;
        return (known == null ? SessionOptions.DEFAULTS : known.options())
                .handshake()
                .toNanos();
    }

    /** Takes the messages of the other side. */
    private final class Inbox implements PeerHandler {

        private final Acknowledger acknowledger = new Acknowledger();

        @Override
        public void onUpdate(UpdateView update) {
            if (!learning) {
                acknowledger.received();
            }
            listener().onUpdate(update, now);
        }

        @Override
        public void onTable(RemoteTable table) {
            acknowledger.table(table);
            listener().onTable(table);
        }

        @Override
        public void onAck(int tableId, int updateId) {
            Outbox active = outbox;
            if (active != null) {
                active.acknowledged(tableId, updateId, now);
            }
        }

        @Override
        public void onControl(ControlMessage message) {
            Outbox active = Objects.requireNonNull(outbox, "there since the handshake");
            switch (message) {
                case HEARTBEAT -> {}
                case RESYNC_REQUEST -> active.requested();
                case RESYNC_CONFIRM -> {
                    active.confirmed();
                    learnFromPupil();
                }
                case RESYNC_FINISHED -> synchronised(true);
                case RESYNC_PARTIAL -> synchronised(false);
            }
        }

        /** Whoever had to learn from us did not know everything when it taught us; by now it does. */
        private void learnFromPupil() {
            if (learnAgainAt != NEVER) {
                learn();
            }
        }

        private void synchronised(boolean complete) {
            // Confirmed even if unasked for: HAProxy sends no live update before.
            encoder.control(pending, ControlMessage.RESYNC_CONFIRM);
            if (learning && !complete && partialAnswers < MOST_PARTIAL_ANSWERS) {
                learnAgainAt = now + (PARTIAL_WAIT << partialAnswers++);
            }
            learning = false;
            if (learnOnceMore) {
                learnOnceMore = false;
                learn();
            }
            listener().onSynchronised(complete);
        }
    }
}
