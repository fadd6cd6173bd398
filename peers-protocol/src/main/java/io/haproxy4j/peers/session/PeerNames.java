// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.session;

/** What a name of a peer may look like: one word, as it stands in a line of the handshake. */
final class PeerNames {

    private static final int LONGEST = 255;

    private PeerNames() {}

    static String check(String name) {
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "The name of a peer has 1 to " + LONGEST + " characters, not " + name.length());
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c <= ' ' || c > '~') {
                throw new IllegalArgumentException("The name of a peer is one word of visible ASCII; at index " + i
                        + " stands U+" + Integer.toHexString(c));
            }
        }
        return name;
    }
}
