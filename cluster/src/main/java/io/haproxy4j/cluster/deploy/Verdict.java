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

    static final Verdict ACCEPTED = new Verdict(true, List.of());

    /** The same with a message more. */
    Verdict with(String message) {
        List<String> more = new ArrayList<>(messages);
        more.add(message);
        return new Verdict(accepted, more);
    }

    /**
     * Copies the list.
     *
     * @param accepted whether it takes them
     * @param messages its words
     */
    public Verdict {
        messages = List.copyOf(messages);
    }

    /** What two programs said. */
    Verdict and(Verdict other) {
        List<String> all = new ArrayList<>(messages);
        all.addAll(other.messages);
        return new Verdict(accepted && other.accepted, all);
    }
}
