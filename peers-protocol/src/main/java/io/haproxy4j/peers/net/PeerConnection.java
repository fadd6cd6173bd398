// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.net;

import io.haproxy4j.peers.session.CloseReason;
import io.haproxy4j.peers.session.PeerSession;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One connection with its session. Two tasks drive it: {@link #read} takes what comes, {@link #write} sends what there
 * is and keeps the session's time. The session is guarded by a lock that is never held while a socket is waited for.
 */
final class PeerConnection {

    private static final int CHUNK = 65_536;

    private final Socket socket;
    private final PeerSession session;
    private final LongSupplier clock;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable Thread writer;
    private volatile boolean woken;

    PeerConnection(Socket socket, PeerSession session, LongSupplier clock) {
        this.socket = socket;
        this.session = session;
        this.clock = clock;
    }

    /** Lets the writing task look whether there is something to do. */
    void wake() {
        woken = true;
        LockSupport.unpark(writer);
    }

    void close(CloseReason.Kind kind, String detail) {
        lock.lock();
        try {
            session.close(kind, detail);
        } finally {
            lock.unlock();
        }
        wake();
    }

    /** Asks the other side for everything again. */
    void learn() {
        lock.lock();
        try {
            session.learn();
        } finally {
            lock.unlock();
        }
        wake();
    }

    boolean isEstablished() {
        lock.lock();
        try {
            return session.isEstablished();
        } finally {
            lock.unlock();
        }
    }

    /** Whether the other side was ever reached. */
    boolean wasEstablished() {
        lock.lock();
        try {
            return session.remote() != null;
        } finally {
            lock.unlock();
        }
    }

    /** Takes what comes until the connection ends. */
    void read() {
        ByteBuf in = Unpooled.buffer(CHUNK);
        try {
            InputStream stream = socket.getInputStream();
            while (true) {
                in.ensureWritable(CHUNK);
                int count = read(stream, in);
                if (count < 0) {
                    ended();
                    return;
                }
                in.writerIndex(in.writerIndex() + count);
                received(in);
                in.discardReadBytes();
            }
        } catch (IOException e) {
            close(CloseReason.Kind.CONNECTION_FAILED, String.valueOf(e.getMessage()));
        } catch (RuntimeException | Error e) {
            close(CloseReason.Kind.LOCAL, "a listener failed: " + e);
            throw e;
        } finally {
            closeSocketSoon();
        }
    }

    /** Waits for input; negative at its end, and at that of the session. */
    private int read(InputStream stream, ByteBuf in) throws IOException {
        while (true) {
            try {
                return stream.read(in.array(), in.arrayOffset() + in.writerIndex(), in.writableBytes());
            } catch (SocketTimeoutException e) {
                // How long is too long is for the session to say, and not for the other task, which may be stuck.
                if (tick()) {
                    return -1;
                }
            }
        }
    }

    private void received(ByteBuf in) {
        lock.lock();
        try {
            session.receive(in, clock.getAsLong());
        } finally {
            lock.unlock();
        }
        wake();
    }

    private void ended() {
        lock.lock();
        try {
            session.endOfInput(clock.getAsLong());
        } finally {
            lock.unlock();
        }
        wake();
    }

    /** Lets time pass; returns whether the session has ended. */
    private boolean tick() {
        lock.lock();
        try {
            session.tick(clock.getAsLong());
            return session.isClosed();
        } finally {
            lock.unlock();
            wake();
        }
    }

    /** A writer stuck in a send to a peer that does not read is set free by this. */
    private void closeSocketSoon() {
        lock.lock();
        try {
            if (!session.isClosed()) {
                session.close(CloseReason.Kind.CONNECTION_FAILED, "nothing more can be read");
            }
        } finally {
            lock.unlock();
        }
        closeSocket();
        wake();
    }

    /** Sends what there is until the session ends; returns why it did. */
    CloseReason write() {
        writer = Thread.currentThread();
        ByteBuf out = Unpooled.buffer(2 * CHUNK);
        try {
            OutputStream stream = socket.getOutputStream();
            while (true) {
                woken = false;
                boolean more;
                boolean closed;
                long wait;
                lock.lock();
                try {
                    long now = clock.getAsLong();
                    session.tick(now);
                    more = session.write(out, CHUNK, now);
                    closed = session.isClosed();
                    wait = session.deadline() - now;
                } finally {
                    lock.unlock();
                }
                if (out.isReadable()) {
                    stream.write(out.array(), out.arrayOffset() + out.readerIndex(), out.readableBytes());
                    stream.flush();
                    out.clear();
                }
                if (closed) {
                    break;
                }
                if (!more && !woken && wait > 0) {
                    LockSupport.parkNanos(this, wait);
                }
                if (Thread.currentThread().isInterrupted()) {
                    close(CloseReason.Kind.LOCAL, "interrupted");
                }
            }
        } catch (IOException e) {
            close(CloseReason.Kind.CONNECTION_FAILED, String.valueOf(e.getMessage()));
        } catch (RuntimeException | Error e) {
            close(CloseReason.Kind.LOCAL, "a listener or source failed: " + e);
            throw e;
        } finally {
            closeSocket();
            writer = null;
        }
        return reason();
    }

    private CloseReason reason() {
        lock.lock();
        try {
            CloseReason reason = session.closeReason();
            return reason == null ? new CloseReason(CloseReason.Kind.LOCAL, null, "") : reason;
        } finally {
            lock.unlock();
        }
    }

    private void closeSocket() {
        try {
            socket.close();
        } catch (IOException e) {
            // It is gone either way.
        }
    }
}
