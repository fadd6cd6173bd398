// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.servers;

import java.time.Duration;

/** A server that is draining. */
public final class Drain {

    private final Server server;

    Drain(Server server) {
        this.server = server;
    }

    /**
     * Waits in the calling thread until the server has no session and nothing in its queue.
     *
     * @param limit how long to wait
     * @return false if the limit passed, or the thread was interrupted
     */
    public boolean await(Duration limit) {
        return server.awaitIdle(limit);
    }

    /** Ends what is still there. */
    public void shutdownSessions() {
        server.shutdownSessions();
    }

    /** Gives the server load again. */
    public void cancel() {
        server.setState(AdminState.READY);
    }
}
