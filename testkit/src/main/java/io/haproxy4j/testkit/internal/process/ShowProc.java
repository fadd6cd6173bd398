// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit.internal.process;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The master's list of processes.
 *
 * @param workers the current workers
 * @param oldWorkers workers of before a reload
 * @param failed how many reloads have failed since the last good one; 3.x stops counting at 1
 */
public record ShowProc(List<Long> workers, List<Long> oldWorkers, int failed) {

    private static final Pattern FAILED = Pattern.compile("\\[failed: (\\d+)]");
    private static final Pattern WORKER = Pattern.compile("(\\d+)\\s+worker\\s.*");

    /**
     * Reads the answer to {@code show proc}.
     *
     * @param answer the text
     * @return what it says
     */
    public static ShowProc parse(String answer) {
        List<Long> workers = new ArrayList<>();
        List<Long> old = new ArrayList<>();
        int failed = 0;
        List<Long> section = workers;
        for (String line : answer.lines().toList()) {
            Matcher worker = WORKER.matcher(line);
            Matcher failures = FAILED.matcher(line);
            if (line.startsWith("# old workers")) {
                section = old;
            } else if (worker.matches()) {
                section.add(Long.valueOf(worker.group(1)));
            } else if (failures.find()) {
                failed = Integer.parseInt(failures.group(1));
            }
        }
        return new ShowProc(List.copyOf(workers), List.copyOf(old), failed);
    }
}
