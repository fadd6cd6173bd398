// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived;

import static java.time.Duration.ZERO;
import static java.time.Duration.ofHours;

import java.time.Duration;
import java.util.List;

/**
 * Builder of {@code vrrp_track_process}: hears from the kernel at once when processes of a name come and go. Does not work
 * for a keepalived that was started inside a container or network namespace: the instance then stays in FAULT.
 */
public final class VrrpTrackProcess extends BlockBuilder<VrrpTrackProcess> {

    VrrpTrackProcess(Problems problems, List<String> path) {
        super(problems, path);
    }

    @Override
    VrrpTrackProcess self() {
        return this;
    }

    /**
     * The processes to watch.
     *
     * @param name name of the program without its folder
     * @return this
     */
    public VrrpTrackProcess process(String name) {
        return word("process", name);
    }

    /**
     * What the processes do to the priority of an instance.
     *
     * @param weight positive: added while there are enough; negative: added while there are not; 0 (the default): too few
     *     put the instance into FAULT. -254 to 254
     * @return this
     */
    public VrrpTrackProcess weight(int weight) {
        return number("weight", weight, -254, 254);
    }

    /**
     * How many processes are enough.
     *
     * @param count 1 to 65535, 1 by default
     * @return this
     */
    public VrrpTrackProcess quorum(int count) {
        return number("quorum", count, 1, 65535);
    }

    /**
     * How long a change must last before it counts.
     *
     * @param delay at most an hour, in steps of a microsecond
     * @return this
     */
    public VrrpTrackProcess delay(Duration delay) {
        return seconds("delay", delay, ZERO, ofHours(1), 6);
    }

    /**
     * How long processes must be gone before it counts; a restart shorter than this moves nothing.
     *
     * @param delay at most an hour, in steps of a microsecond
     * @return this
     */
    public VrrpTrackProcess terminateDelay(Duration delay) {
        return seconds("terminate_delay", delay, ZERO, ofHours(1), 6);
    }

    @Override
    void complete() {
        if (given("process") == null) {
            problem("process", "missing-keyword", "there is no process to watch", "call process(name)");
        }
    }
}
