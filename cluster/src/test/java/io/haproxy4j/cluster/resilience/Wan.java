// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.resilience;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * The lines between regions: passes TCP on, with a delay, and swallows everything while a file exists. Runs as a program
 * of its own in a node of its own.
 */
final class Wan {

    private static final Path CUT = Path.of("/run/cut");

    private Wan() {}

    /** Arguments: the delay in milliseconds one way, then {@code port:host:port} for each line. */
    public static void main(String[] arguments) throws IOException {
        Executor threads = Executors.newCachedThreadPool();
        long delay = Long.parseLong(arguments[0]) * 1_000_000;
        for (int i = 1; i < arguments.length; i++) {
            String[] line = arguments[i].split(":", -1);
            ServerSocket listener = new ServerSocket(Integer.parseInt(line[0]), 50, InetAddress.getByName("0.0.0.0"));
            threads.execute(() -> {
                while (true) {
                    try {
                        Socket near = listener.accept();
                        Socket far = new Socket(line[1], Integer.parseInt(line[2]));
                        threads.execute(() -> pass(near, far, delay));
                        threads.execute(() -> pass(far, near, delay));
                    } catch (IOException e) {
                        LockSupport.parkNanos(1_000_000);
                    }
                }
            });
        }
        System.out.println("lines are up");
    }

    private static void pass(Socket from, Socket to, long delay) {
        byte[] buffer = new byte[65_536];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                LockSupport.parkNanos(delay);
                if (!Files.exists(CUT)) {
                    out.write(buffer, 0, read);
                }
            }
        } catch (IOException e) {
            // One side is gone; so is the other now.
            return;
        }
    }
}
