// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.session;

import java.util.List;

/** What a session sends. Called from the thread that drives the session. */
public interface TeachingSource {

    /** Sends nothing and says so when asked. */
    TeachingSource NONE = new TeachingSource() {};

    /**
     * Tables whose changes are ours to tell: pushed as they change, and taught when asked.
     *
     * @return the tables; more may appear later
     */
    default List<? extends OutgoingTable> published() {
        return List.of();
    }

    /**
     * Tables whose entries came from others: taught when asked, never pushed. Asked once per teaching.
     *
     * @return the tables
     */
    default List<? extends OutgoingTable> learned() {
        return List.of();
    }

    /**
     * Asks to be told when there is something to push.
     *
     * @param observer called after every change by the thread that made it; only wakes another one
     * @return run it to end that
     */
    default Runnable onChange(Runnable observer) {
        return () -> {};
    }

    /**
     * Whether what we teach is everything there is to know. A HAProxy that hears otherwise asks its next peer, and goes
     * on without after five seconds.
     *
     * @return whether to end teaching with "finished" rather than "partial"
     */
    default boolean isComplete() {
        return false;
    }
}
