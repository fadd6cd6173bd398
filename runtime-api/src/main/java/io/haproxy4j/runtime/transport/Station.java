// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.transport;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Selector;
import java.util.concurrent.locks.ReentrantLock;

/** What a connection needs for its life and the next one can use again: a selector and a direct buffer. */
final class Station {

    static final int BUFFER_SIZE = 64 * 1024;

    private final ReentrantLock lock = new ReentrantLock();
    final Selector selector;
    final ByteBuffer in = ByteBuffer.allocateDirect(BUFFER_SIZE);

    Station(Selector selector) {
        this.selector = selector;
    }

    /** Lets the selector forget closed channels; only then is their descriptor really closed. */
    void settle() throws IOException {
        selector.selectNow();
        selector.selectedKeys().clear();
    }

    /** Ends a wait in the selector, whichever connection it belongs to by now. */
    void wakeUp() {
        lock.lock();
        try {
            // A native selector would write to a descriptor that is no longer its own.
            if (selector.isOpen()) {
                selector.wakeup();
            }
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            selector.close();
        } catch (IOException e) {
            // Nothing is lost: the selector has no channels, and a failing close leaves nobody to tell.
            return;
        } finally {
            lock.unlock();
        }
    }
}
