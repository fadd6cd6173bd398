// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.monitoring;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * An alert, and samples that raise it.
 *
 * @param name its name
 * @param expression when there is something wrong
 * @param hold for how long it must be wrong
 * @param severity critical or warning
 * @param summary what is wrong, with the labels that are left and the value
 * @param action what to do
 * @param bad samples of which one must raise it
 * @param good samples of which none must raise it
 * @param raised the labels it is raised with
 * @param value the value it is raised with
 */
record Alert(
        String name,
        String expression,
        Duration hold,
        String severity,
        String summary,
        String action,
        List<Sample> bad,
        List<Sample> good,
        Map<String, String> raised,
        String value) {

    /**
     * A series that always has the same value.
     *
     * @param series name and labels
     * @param value the value
     */
    record Sample(String series, String value) {}
}
