// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.examples;

/** Somebody who asks for one page after the other, until it is closed. */
final class Visitors implements AutoCloseable {

    /** A request that fails by throwing. */
    interface Request {
        void send(int number) throws Exception;
    }

    private final Thread thread;
    private volatile boolean gone;
    private volatile int requests;
    private volatile int failures;
    private volatile String lastFailure = "";

    private Visitors(Request request) {
        thread = new Thread(() -> visit(request), "visitors");
    }

    static Visitors come(Request request) {
        Visitors visitors = new Visitors(request);
        visitors.thread.start();
        return visitors;
    }

    private void visit(Request request) {
        int sent = 0;
        int failed = 0;
        while (!gone) {
            try {
                request.send(sent);
            } catch (Exception | AssertionError e) {
                failures = ++failed;
                lastFailure = e.toString();
            }
            requests = ++sent;
        }
    }

    int requests() {
        return requests;
    }

    int failures() {
        return failures;
    }

    String lastFailure() {
        return lastFailure;
    }

    @Override
    public void close() {
        gone = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
