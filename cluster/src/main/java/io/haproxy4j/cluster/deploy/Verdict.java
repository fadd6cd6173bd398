// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy;

import java.util.List;

/**
 * What a program said of its files.
 *
 * @param accepted whether it takes them
 * @param messages its words, alerts and warnings alike
 */
public record Verdict(boolean accepted, List<String> messages) {

    /**
     * Copies the list.
     *
     * @param accepted whether it takes them
     * @param messages its words
     */
    public Verdict {
        messages = List.copyOf(messages);
    }
}
