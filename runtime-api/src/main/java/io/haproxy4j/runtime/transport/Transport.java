// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.transport;

import io.haproxy4j.runtime.command.RuntimeConnectionException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Makes connections to one CLI socket. Thread-safe. It keeps a few selectors and buffers for the next connections,
 * which {@link #close()} gives back.
 */
public interface Transport extends AutoCloseable {

    /**
     * Connects.
     *
     * @param limit how long to try
     * @return the connection
     * @throws RuntimeConnectionException with CONNECT_FAILED, CONNECT_TIMEOUT, INTERRUPTED or CLOSED
     */
    Connection connect(Duration limit);

    /** Closes what is kept for later connections. Open connections stay open. */
    @Override
    void close();

    /**
     * A unix socket: through jnr-unixsocket where it is on the class path, else, and on virtual threads (which a native
     * call of jnr would pin to their carrier), through the JDK.
     *
     * @param path the socket file; looked up anew for each connection
     * @return a transport
     */
    static Transport unix(Path path) {
        return JnrTransport.isAvailable() ? new PreferJnrTransport(path) : jdkUnix(path);
    }

    /**
     * A unix socket through the JDK's own channels.
     *
     * @param path the socket file; looked up anew for each connection
     * @return a transport
     */
    static Transport jdkUnix(Path path) {
        return new ChannelTransport(JdkChannels.unix(path));
    }

    /**
     * A unix socket through jnr-unixsocket. A virtual thread that waits in it keeps its carrier thread.
     *
     * @param path the socket file; looked up anew for each connection
     * @return a transport
     * @throws IllegalStateException if jnr-unixsocket is not on the class path
     */
    static Transport jnrUnix(Path path) {
        if (!JnrTransport.isAvailable()) {
            throw new IllegalStateException("jnr-unixsocket (com.github.jnr:jnr-unixsocket) is not on the class path:"
                    + " add it, or use Transport.jdkUnix");
        }
        return JnrTransport.of(path);
    }

    /**
     * A TCP socket. HAProxy's CLI knows no password: bind it to a loopback or otherwise protected address.
     *
     * @param address where HAProxy listens; a name is looked up anew for each connection
     * @return a transport
     */
    static Transport tcp(InetSocketAddress address) {
        return new ChannelTransport(JdkChannels.tcp(address));
    }
}
