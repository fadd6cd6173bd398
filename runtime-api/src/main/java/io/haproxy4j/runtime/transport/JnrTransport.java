// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.transport;

import java.nio.file.Path;

/** Where jnr-unixsocket is on the class path, the way to its transport; no other class mentions it. */
final class JnrTransport {

    private JnrTransport() {}

    private static final boolean AVAILABLE = probe();

    private static boolean probe() {
        try {
            Class.forName("jnr.unixsocket.UnixSocketChannel", false, JnrTransport.class.getClassLoader());
            Class.forName("jnr.enxio.channels.Native", false, JnrTransport.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    static boolean isAvailable() {
        return AVAILABLE;
    }

    static Transport of(Path path) {
        return new ChannelTransport(new JnrChannels(path));
    }
}
