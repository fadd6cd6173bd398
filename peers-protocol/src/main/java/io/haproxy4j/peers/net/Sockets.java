// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.net;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** Makes sockets as sessions want them. */
final class Sockets {

    private static final Duration SLACK = Duration.ofMillis(500);

    private Sockets() {}

    static Socket connect(InetSocketAddress address, Duration limit, Duration silence, @Nullable PeerTls tls)
            throws IOException {
        // Resolved anew for every attempt, as the address behind a name may have changed.
        InetSocketAddress target =
                address.isUnresolved() ? new InetSocketAddress(address.getHostString(), address.getPort()) : address;
        Socket socket = new Socket();
        try {
            socket.connect(target, Math.toIntExact(limit.toMillis()));
            prepare(socket, silence);
            return tls == null ? socket : secure(socket, address, tls);
        } catch (IOException | RuntimeException e) {
            socket.close();
            throw e;
        }
    }

    private static Socket secure(Socket plain, InetSocketAddress address, PeerTls tls) throws IOException {
        SSLSocket socket = (SSLSocket)
                tls.context().getSocketFactory().createSocket(plain, address.getHostString(), address.getPort(), true);
        socket.setSSLParameters(tls.parameters());
        socket.startHandshake();
        return socket;
    }

    static Socket accepted(Socket plain, Duration silence, @Nullable PeerTls tls) throws IOException {
        prepare(plain, silence);
        if (tls == null) {
            return plain;
        }
        SSLSocket socket = (SSLSocket) tls.context().getSocketFactory().createSocket(plain, null, true);
        socket.setSSLParameters(tls.parameters());
        socket.setUseClientMode(false);
        socket.startHandshake();
        return socket;
    }

    private static void prepare(Socket socket, Duration silence) throws IOException {
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(Math.toIntExact(silence.plus(SLACK).toMillis()));
    }
}
