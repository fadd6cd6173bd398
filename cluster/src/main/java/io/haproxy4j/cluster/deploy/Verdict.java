// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy;

import java.util.ArrayList;
import java.util.List;

/**
 * What a program said of its files.
 *
 * @param accepted whether it takes them
 * @param messages its words, alerts and warnings alike
 */
public record Verdict(boolean accepted, List<String> messages) {

    /** A program takes its files and says nothing, or there is no program to ask. */
    public static final Verdict ACCEPTED = new Verdict(true, List.of());

    /**
     * Copies the list.
     *
     * @param accepted whether it takes them
     * @param messages its words
     */
    public Verdict {
        messages = List.copyOf(messages);
    }

    /**
     * Adds a message.
     *
     * @param message what there is to say besides
     * @return the same with it
     */
    public Verdict with(String message) {
        return and(new Verdict(true, List.of(message)));
    }

    /**
     * Joins what two programs said.
     *
     * @param other the other program's verdict
     * @return accepted if both accept, with the words of both
     */
    public Verdict and(Verdict other) {
        List<String> all = new ArrayList<>(messages);
        all.addAll(other.messages);
        return new Verdict(accepted && other.accepted, all);
    }
}
