// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.monitoring;

import java.util.List;

/**
 * A metric that can be scraped.
 *
 * @param name its name
 * @param type gauge or counter
 * @param labels the labels it has where it is exported
 */
record Metric(String name, String type, List<String> labels) {

    Metric {
        labels = List.copyOf(labels);
    }
}
