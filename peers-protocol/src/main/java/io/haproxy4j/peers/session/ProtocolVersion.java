// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.session;

/** Versions of the protocol. All supported HAProxies speak both. */
public enum ProtocolVersion {
    /** Entries are taught without the time they have left. */
    V2_0("2.0"),
    /** Entries are taught with the time they have left. */
    V2_1("2.1");

    private final String text;

    ProtocolVersion(String text) {
        this.text = text;
    }

    /** As it stands in the handshake. */
    @Override
    public String toString() {
        return text;
    }
}
