// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The answer to {@code show proc} (management manual, 9.4.1).
 *
 * @param masterPid the master's process id
 * @param reloads how often the master has reloaded
 * @param failedReloads how many reloads failed in a row; on 2.6 and 3.0 it counts up, later it says 1
 * @param workers the current workers
 * @param oldWorkers workers that finish what they have, and after a failed reload on 3.2 and later the one that serves
 * @param programs the programs of 2.6 and 3.0
 */
public record ProcessList(
        long masterPid,
        int reloads,
        int failedReloads,
        List<Worker> workers,
        List<Worker> oldWorkers,
        List<Worker> programs) {

    private static final Pattern MASTER =
            Pattern.compile("(\\d{1,9})\\s+master\\s+(\\d{1,9})(?:\\s+\\[failed: (\\d{1,9})\\])?.*");
    private static final Pattern WORKER = Pattern.compile("(\\d{1,9})\\s+(\\S+)\\s+(\\d{1,9})\\s+(\\S+)\\s*(\\S*).*");

    /**
     * A process besides the master.
     *
     * @param pid its process id
     * @param type worker, or the name of a program
     * @param reloads how many reloads it has survived
     * @param uptime its age, such as {@code 0d00h06m33s}
     * @param version its version
     */
    public record Worker(long pid, String type, int reloads, String uptime, String version) {}

    /**
     * Keeps copies of the lists.
     *
     * @param masterPid the master's process id
     * @param reloads how often the master has reloaded
     * @param failedReloads how many reloads failed
     * @param workers the current workers
     * @param oldWorkers workers that finish what they have
     * @param programs the programs of 2.6 and 3.0
     */
    public ProcessList {
        workers = List.copyOf(workers);
        oldWorkers = List.copyOf(oldWorkers);
        programs = List.copyOf(programs);
    }

    static ProcessList parse(List<String> lines) {
        long master = 0;
        int reloads = 0;
        int failed = 0;
        List<Worker> workers = new ArrayList<>();
        List<Worker> old = new ArrayList<>();
        List<Worker> programs = new ArrayList<>();
        List<Worker> current = workers;
        for (String line : lines) {
            Matcher m = MASTER.matcher(line);
            Matcher w = WORKER.matcher(line);
            if (line.startsWith("# old workers")) {
                current = old;
            } else if (line.startsWith("# workers")) {
                current = workers;
            } else if (line.startsWith("# ")) {
                current = programs;
            } else if (m.matches()) {
                master = Long.parseLong(m.group(1));
                reloads = Integer.parseInt(m.group(2));
                failed = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
            } else if (w.matches()) {
                current.add(new Worker(
                        Long.parseLong(w.group(1)), w.group(2), Integer.parseInt(w.group(3)), w.group(4), w.group(5)));
            }
        }
        return new ProcessList(master, reloads, failed, workers, old, programs);
    }

    /** The current workers another list did not have. */
    List<Worker> newestWorkers(ProcessList before) {
        List<Long> known = before.workers.stream().map(Worker::pid).toList();
        return workers.stream().filter(w -> !known.contains(w.pid())).toList();
    }
}
