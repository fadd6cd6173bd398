// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.value;

import io.haproxy4j.config.line.Word;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a backend chooses a server (configuration manual, section 4.2, {@code balance}). Made for static import.
 *
 * @param words the algorithm with its arguments
 */
public record BalanceAlgorithm(List<Word> words) {

    /** Copies the words. */
    public BalanceAlgorithm {
        words = List.copyOf(words);
    }

    private static BalanceAlgorithm of(String... words) {
        return new BalanceAlgorithm(Stream.of(words).map(word -> Word.of(word)).toList());
    }

    /**
     * Each server in turn, according to its weight.
     *
     * @return the algorithm
     */
    public static BalanceAlgorithm roundrobin() {
        return of("roundrobin");
    }

    /**
     * The server with the fewest connections; for long sessions.
     *
     * @return the algorithm
     */
    public static BalanceAlgorithm leastconn() {
        return of("leastconn");
    }

    /**
     * The first server with a free slot, so that the others can be switched off; needs {@code maxconn} on servers.
     *
     * @return the algorithm
     */
    public static BalanceAlgorithm first() {
        return of("first");
    }

    /**
     * By a hash of the client's address: the same client gets the same server as long as none comes or goes.
     *
     * @return the algorithm
     */
    public static BalanceAlgorithm source() {
        return of("source");
    }

    /**
     * The less loaded of two servers picked at random.
     *
     * @return the algorithm
     */
    public static BalanceAlgorithm random() {
        return of("random");
    }

    /** The algorithm as HAProxy reads it. */
    @Override
    public String toString() {
        return words.stream().map(Word::render).collect(Collectors.joining(" "));
    }
}
