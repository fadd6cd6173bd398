// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** Clients that ask for the same thing again and again, without ever asking twice for what they did not get. */
public final class Load implements Closeable {

    private static final int LIMIT_MILLIS = 10_000;

    private final InetSocketAddress address;
    private final String host;
    private final boolean keepAlive;
    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong errors = new AtomicLong();
    private final List<String> reasons = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean ended;

    private Load(InetSocketAddress address, String host, boolean keepAlive) {
        this.address = address;
        this.host = host;
        this.keepAlive = keepAlive;
    }

    /** Starts clients, each with a connection for all its requests or with one for each. */
    static Load start(InetSocketAddress address, boolean keepAlive, int clients) {
        return start(address, "x", keepAlive, clients);
    }

    /** The same, asking for a host. */
    public static Load start(InetSocketAddress address, String host, boolean keepAlive, int clients) {
        Load load = new Load(address, host, keepAlive);
        for (int i = 0; i < clients; i++) {
            Thread thread = new Thread(load::run, "load");
            thread.setDaemon(true);
            thread.start();
            load.threads.add(thread);
        }
        return load;
    }

    private void run() {
        while (!ended) {
            try (Socket socket = new Socket()) {
                socket.connect(address, LIMIT_MILLIS);
                socket.setSoTimeout(LIMIT_MILLIS);
                socket.setTcpNoDelay(true);
                InputStream in = new BufferedInputStream(socket.getInputStream());
                boolean open = true;
                while (open && !ended) {
                    open = ask(socket, in);
                }
            } catch (IOException e) {
                errors.incrementAndGet();
                synchronized (reasons) {
                    reasons.add(e.toString());
                }
            }
        }
    }

    /** One request; true if another can follow on the connection. */
    private boolean ask(Socket socket, InputStream in) throws IOException {
        requests.incrementAndGet();
        String connection = keepAlive ? "" : "Connection: close\r\n";
        socket.getOutputStream()
                .write(("GET / HTTP/1.1\r\nHost: " + host + "\r\n" + connection + "\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        String status = line(in);
        if (!status.contains(" 200")) {
            throw new IOException("answer: " + status);
        }
        int length = 0;
        boolean open = keepAlive;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            }
            open &= !lower.equals("connection: close");
        }
        if (in.readNBytes(length).length < length) {
            throw new IOException("the answer was cut");
        }
        return open;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the connection ended");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    /** How many requests were begun. */
    public long requests() {
        return requests.get();
    }

    /** How many were not answered with 200. */
    public long errors() {
        return errors.get();
    }

    /** Ends the clients. */
    @Override
    public void close() throws InterruptedIOException {
        ended = true;
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("Interrupted while a client ends");
            }
        }
    }

    @Override
    public String toString() {
        synchronized (reasons) {
            return requests + " requests, " + errors + " errors "
                    + reasons.stream().distinct().toList();
        }
    }
}
