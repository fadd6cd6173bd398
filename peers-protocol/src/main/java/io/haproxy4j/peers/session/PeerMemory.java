// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.session;

import java.util.HashMap;
import java.util.Map;

/**
 * What is remembered of a remote peer from one session to the next: what it has acknowledged, and which process it was.
 * One per remote peer, shared by all its sessions whoever dials. Thread-safe.
 */
public final class PeerMemory {

    private final Map<String, Integer> acknowledged = new HashMap<>();
    private long processId = -1;
    private int sessions;

    /** Remembers nothing yet. */
    public PeerMemory() {}

    /** Forgets everything, so that the next session sends all entries again. */
    public synchronized void forget() {
        acknowledged.clear();
        processId = -1;
    }

    synchronized int acknowledged(String table) {
        return acknowledged.getOrDefault(table, 0);
    }

    synchronized void acknowledge(String table, int updateId) {
        acknowledged.put(table, updateId);
    }

    /**
     * Whether a session with this peer is established, so that nobody dials a second one.
     *
     * @return true if so
     */
    public synchronized boolean hasSession() {
        return sessions > 0;
    }

    synchronized void part() {
        sessions--;
    }

    /** Another process id is another HAProxy, or one that was reloaded: what the old one had says nothing about it. */
    synchronized void meet(long remoteProcessId) {
        if (remoteProcessId >= 0 && processId >= 0 && remoteProcessId != processId) {
            acknowledged.clear();
        }
        processId = remoteProcessId;
        sessions++;
    }
}
