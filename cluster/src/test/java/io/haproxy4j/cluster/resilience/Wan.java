// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.resilience;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The lines between regions: passes TCP on, with a delay. While a file exists nothing passes: what is under way arrives
 * when the file is gone, and there are no new connections. Runs as a program of its own in a node of its own.
 */
final class Wan {

    private static final Path CUT = Path.of("/run/cut");

    /** A node that is off does not answer at all; nobody else is kept waiting for it. */
    private static final int CONNECT_MILLIS = 1000;

    private static final Executor THREADS = Executors.newCachedThreadPool();

    private Wan() {}

    /** Arguments: the delay in milliseconds one way, then {@code port:host:port} for each line. */
    public static void main(String[] arguments) throws IOException {
        long delay = TimeUnit.MILLISECONDS.toNanos(Long.parseLong(arguments[0]));
        for (int i = 1; i < arguments.length; i++) {
            String[] line = arguments[i].split(":", -1);
            ServerSocket listener = new ServerSocket(Integer.parseInt(line[0]), 50, InetAddress.getByName("0.0.0.0"));
            InetSocketAddress end = new InetSocketAddress(line[1], Integer.parseInt(line[2]));
            THREADS.execute(() -> {
                while (true) {
                    try {
                        Socket near = listener.accept();
                        THREADS.execute(() -> connect(near, end, delay));
                    } catch (IOException e) {
                        LockSupport.parkNanos(delay);
                    }
                }
            });
        }
        System.out.println("lines are up");
    }

    private static void connect(Socket near, InetSocketAddress end, long delay) {
        Socket far = new Socket();
        try {
            if (Files.exists(CUT)) {
                throw new IOException("cut");
            }
            far.connect(end, CONNECT_MILLIS);
            THREADS.execute(() -> pass(near, far, delay));
            pass(far, near, delay);
        } catch (IOException e) {
            close(near);
            close(far);
        }
    }

    private static void pass(Socket from, Socket to, long delay) {
        byte[] buffer = new byte[65_536];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                do {
                    LockSupport.parkNanos(delay);
                } while (Files.exists(CUT));
                out.write(buffer, 0, read);
            }
        } catch (IOException e) {
            // One side is gone; so is the other now.
            close(to);
        }
        close(from);
        close(to);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
