// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.resilience;

/**
 * One request of a client.
 *
 * @param begin when it began, in nanoseconds
 * @param end when it ended
 * @param address whom it asked
 * @param client the client's own address, by which the cluster remembers it
 * @param ok whether it was answered
 * @param text the server that answered, or what went wrong
 */
record Sample(long begin, long end, String address, String client, boolean ok, String text) {

    static Sample of(String line) {
        String[] words = line.split(" ", 6);
        return new Sample(
                Long.parseLong(words[0]),
                Long.parseLong(words[1]),
                words[2],
                words[3],
                words[4].equals("OK"),
                words[5]);
    }
}
