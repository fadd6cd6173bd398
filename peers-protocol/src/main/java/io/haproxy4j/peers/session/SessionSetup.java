// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.session;

import java.util.Objects;

/**
 * What a session with one remote peer works with.
 *
 * @param options how it behaves
 * @param source what it sends
 * @param listener what it reports to
 * @param memory what is remembered of this peer from session to session
 */
public record SessionSetup(SessionOptions options, TeachingSource source, SessionListener listener, PeerMemory memory) {

    /** Refuses nulls. */
    public SessionSetup {
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(listener, "listener");
        Objects.requireNonNull(memory, "memory");
    }

    /**
     * A setup that sends nothing and remembers nothing yet.
     *
     * @param listener what it reports to
     * @return the setup
     */
    public static SessionSetup observing(SessionListener listener) {
        return new SessionSetup(SessionOptions.DEFAULTS, TeachingSource.NONE, listener, new PeerMemory());
    }
}
