// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.resilience;

import io.haproxy4j.testkit.LogLines;
import java.util.ArrayList;
import java.util.List;

/** What the clients tell, each line read once. */
final class Traffic {

    private final LogLines log;
    private final List<Sample> samples = new ArrayList<>();
    private int read;

    Traffic(LogLines log) {
        this.log = log;
    }

    /** All requests that ended after a moment, in the order in which they ended. */
    synchronized List<Sample> since(long moment) {
        List<String> lines = log.since(read);
        read += lines.size();
        for (String line : lines) {
            if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
                samples.add(Sample.of(line));
            }
        }
        int first = samples.size();
        while (first > 0 && samples.get(first - 1).end() >= moment) {
            first--;
        }
        return List.copyOf(samples.subList(first, samples.size()));
    }
}
