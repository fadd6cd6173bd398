// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime;

import io.haproxy4j.runtime.process.StartupMessage;
import java.util.List;

/**
 * How a reload ended.
 *
 * @param successful whether a new worker has taken over
 * @param messages what HAProxy wrote; empty before 3.0, where only its log has them
 * @param processes the processes afterwards; after a failure they name the worker that still serves
 */
public record Reload(boolean successful, List<StartupMessage> messages, ProcessList processes) {

    /**
     * Keeps a copy of the messages.
     *
     * @param successful whether a new worker has taken over
     * @param messages what HAProxy wrote
     * @param processes the processes afterwards
     */
    public Reload {
        messages = List.copyOf(messages);
    }

    /**
     * {@return the processes that serve: the new workers, or after a failure the old ones that stayed}
     */
    public List<ProcessList.Worker> serving() {
        // 3.2 and later list the worker that stayed after a failure among the old ones.
        return processes.workers().isEmpty() ? processes.oldWorkers() : processes.workers();
    }
}
