// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit;

import java.time.Duration;
import java.util.List;

/**
 * How a reload ended.
 *
 * @param successful whether a new worker serves the new configuration; if not, the old one goes on with the old
 * @param startupLogs what HAProxy said while it loaded the configuration, line by line
 * @param took from the request until the new worker answered, or until the failure was known
 */
public record ReloadVerdict(boolean successful, List<String> startupLogs, Duration took) {

    /** Keeps a copy of the lines. */
    public ReloadVerdict {
        startupLogs = List.copyOf(startupLogs);
    }
}
