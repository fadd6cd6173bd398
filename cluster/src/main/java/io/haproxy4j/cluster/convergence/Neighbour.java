// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.convergence;

import io.haproxy4j.peers.session.CloseReason;
import io.haproxy4j.peers.session.Hello;
import io.haproxy4j.peers.session.SessionListener;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;

/** What is known of the session with one node: whether it is telling everything, and how often it has. */
final class Neighbour implements SessionListener {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

    private final Lock lock;
    private final Condition changed;
    private boolean present;
    private boolean telling;
    private long told;
    private long askedAt = -1;
    private long notBefore = System.nanoTime();

    Neighbour(Lock lock, Condition changed) {
        this.lock = lock;
        this.changed = changed;
    }

    @Override
    public void onEstablished(Hello remote) {
        // A session begins with the question for everything.
        change(() -> {
            present = true;
            telling = true;
        });
    }

    @Override
    public void onSynchronised(boolean complete) {
        change(() -> {
            telling = false;
            if (complete) {
                told++;
            } else {
                // It says itself that it does not know everything, as HAProxy does in its first seconds.
                askedAt = -1;
                notBefore = System.nanoTime() + PAUSE;
            }
        });
    }

    @Override
    public void onClosed(CloseReason reason) {
        change(() -> {
            present = false;
            telling = false;
            askedAt = -1;
        });
    }

    private void change(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Begins anew: what was told up to now does not count. Called with the lock held. */
    void forget() {
        askedAt = -1;
    }

    /** Whether it can be asked now, and must be. Called with the lock held. */
    boolean mustBeAsked() {
        return present && !telling && askedAt < 0 && System.nanoTime() - notBefore >= 0;
    }

    /** It is asked. Called with the lock held. */
    void asked() {
        askedAt = told;
        telling = true;
    }

    /** Whether it has told everything since it was asked. Called with the lock held. */
    boolean hasAnswered() {
        return askedAt >= 0 && told > askedAt;
    }
}
