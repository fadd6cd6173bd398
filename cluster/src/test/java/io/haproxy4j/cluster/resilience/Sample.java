// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.resilience;

/** One request of the client: begin and end in nanoseconds, address, whether it was answered, by whom or why not. */
record Sample(long begin, long end, String address, boolean ok, String text) {

    static Sample of(String line) {
        String[] words = line.split(" ", 5);
        return new Sample(
                Long.parseLong(words[0]), Long.parseLong(words[1]), words[2], words[3].equals("OK"), words[4]);
    }
}
