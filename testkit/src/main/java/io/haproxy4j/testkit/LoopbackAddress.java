// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.DatagramChannel;
import java.util.SplittableRandom;

/**
 * An address of its own in 127.0.0.0/8, so that fixtures use fixed ports and never meet each other's.
 *
 * <p>It is reserved by a UDP socket bound to port 65535 of the address, which nothing else in this test kit uses: the
 * kernel then refuses the address to every other JVM's fixtures in the same network namespace, and frees it however this
 * JVM ends.
 */
public final class LoopbackAddress implements AutoCloseable {

    private static final int GUARD_PORT = 65_535;
    private static final int ATTEMPTS = 100;

    private final InetAddress address;
    private final DatagramChannel guard;

    private LoopbackAddress(InetAddress address, DatagramChannel guard) {
        this.address = address;
        this.guard = guard;
    }

    /**
     * Reserves an address that no other live fixture has.
     *
     * @return the address; close it to give it back
     * @throws UncheckedIOException if no address could be reserved
     */
    public static LoopbackAddress reserve() {
        SplittableRandom random = new SplittableRandom();
        IOException last = new IOException("no attempt made");
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            // 127.0.x.x is left to everything else on the machine, the last byte avoids what looks like a network or
            // broadcast address.
            byte[] bytes = {
                127, (byte) random.nextInt(1, 255), (byte) random.nextInt(256), (byte) random.nextInt(1, 255)
            };
            try {
                InetAddress address = InetAddress.getByAddress(bytes);
                return new LoopbackAddress(address, bind(address));
            } catch (IOException e) {
                last = e;
            }
        }
        throw new UncheckedIOException("no free address in 127.0.0.0/8 after " + ATTEMPTS + " attempts", last);
    }

    private static DatagramChannel bind(InetAddress address) throws IOException {
        DatagramChannel channel = DatagramChannel.open();
        try {
            return channel.bind(new InetSocketAddress(address, GUARD_PORT));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /**
     * The address as a socket address.
     *
     * @param port a TCP or UDP port
     * @return the socket address
     */
    public InetSocketAddress port(int port) {
        return new InetSocketAddress(address, port);
    }

    /** {@return the address in dotted form, such as {@code 127.31.7.9}} */
    public String host() {
        return address.getHostAddress();
    }

    /** {@return the same as {@link #host()}} */
    @Override
    public String toString() {
        return host();
    }

    /** Gives the address back. */
    @Override
    public void close() {
        try {
            guard.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
