// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived;

import io.haproxy4j.keepalived.value.ParameterMatch;
import java.time.Duration;
import java.util.List;

/**
 * Builder of {@code vrrp_track_process}: hears from the kernel at once when processes of a name come and go.
 * Does not work for a keepalived that was started inside a container or network namespace: the instance then
 * stays in FAULT.
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
     * The processes to watch: the name of the program without its folder, and its parameters if these matter.
     *
     * <p>Keyword {@code process}. Where keepalived is built with {@code _WITH_TRACK_PROCESS_}. Manual {@code keepalived.conf(5)},
     * section "VRRP track processes".
     *
     * @param command the command, one word whatever is in it
     * @return this
     */
    public VrrpTrackProcess process(String... command) {
        return set("process", Words.all(command));
    }

    /**
     * Compares only the first parameters, or lets the last one be longer; without parameters there must be none.
     *
     * <p>Keyword {@code param_match}. Where keepalived is built with {@code _WITH_TRACK_PROCESS_}. Manual {@code keepalived.conf(5)},
     * section "VRRP track processes".
     *
     * @param match one of its constants
     * @return this
     */
    public VrrpTrackProcess paramMatch(ParameterMatch match) {
        return set("param_match", Word.of(match.word()));
    }

    /**
     * What the processes do to the priority of an instance: positive is added while there are enough, negative
     * while there are not; with 0 too few put the instance into FAULT. {@code reverse} turns it around.
     *
     * <p>Keyword {@code weight}. keepalived's default: 0. Where keepalived is built with {@code _WITH_TRACK_PROCESS_}.
     * Manual {@code keepalived.conf(5)}, section "VRRP track processes".
     *
     * @param weight -254 to 254
     * @return this
     */
    public VrrpTrackProcess weight(int weight) {
        return set("weight", Words.number(weight));
    }

    /**
     * What the processes do to the priority of an instance: positive is added while there are enough, negative
     * while there are not; with 0 too few put the instance into FAULT. {@code reverse} turns it around.
     *
     * <p>Keyword {@code weight}. keepalived's default: 0. Where keepalived is built with {@code _WITH_TRACK_PROCESS_}.
     * Manual {@code keepalived.conf(5)}, section "VRRP track processes".
     *
     * @param weight -254 to 254
     * @return this
     */
    public VrrpTrackProcess weightReverse(int weight) {
        return set("weight", Words.number(weight), Word.of("reverse"));
    }

    /**
     * How many processes are enough.
     *
     * <p>Keyword {@code quorum}. keepalived's default: 1. Where keepalived is built with {@code _WITH_TRACK_PROCESS_}.
     * Manual {@code keepalived.conf(5)}, section "VRRP track processes".
     *
     * @param count 1 to 65535
     * @return this
     */
    public VrrpTrackProcess quorum(int count) {
        return set("quorum", Words.number(count));
    }

    /**
     * How many processes are too many from the next one on; 0 if there is to be none.
     *
     * <p>Keyword {@code quorum_max}. keepalived's default: no limit. Where keepalived is built with {@code _WITH_TRACK_PROCESS_}.
     * Manual {@code keepalived.conf(5)}, section "VRRP track processes".
     *
     * @param count 0 to 65535
     * @return this
     */
    public VrrpTrackProcess quorumMax(int count) {
        return set("quorum_max", Words.number(count));
    }

    /**
     * How long a change must last before it counts, both ways.
     *
     * <p>Keyword {@code delay}. Where keepalived is built with {@code _WITH_TRACK_PROCESS_}. Manual {@code keepalived.conf(5)},
     * section "VRRP track processes".
     *
     * @param delay 0 to 3600 s, in steps of 0.000001 s
     * @return this
     */
    public VrrpTrackProcess delay(Duration delay) {
        return set("delay", Words.seconds(delay));
    }

    /**
     * How long processes must be gone before it counts; a restart shorter than this moves nothing.
     *
     * <p>Keyword {@code terminate_delay}. Where keepalived is built with {@code _WITH_TRACK_PROCESS_}. Manual {@code keepalived.conf(5)},
     * section "VRRP track processes".
     *
     * @param delay 0 to 3600 s, in steps of 0.000001 s
     * @return this
     */
    public VrrpTrackProcess terminateDelay(Duration delay) {
        return set("terminate_delay", Words.seconds(delay));
    }

    /**
     * How long processes must be there before it counts.
     *
     * <p>Keyword {@code fork_delay}. Where keepalived is built with {@code _WITH_TRACK_PROCESS_}. Manual {@code keepalived.conf(5)},
     * section "VRRP track processes".
     *
     * @param delay 0 to 3600 s, in steps of 0.000001 s
     * @return this
     */
    public VrrpTrackProcess forkDelay(Duration delay) {
        return set("fork_delay", Words.seconds(delay));
    }

    /**
     * Compares the whole command line instead of the name.
     *
     * <p>Keyword {@code full_command}. Where keepalived is built with {@code _WITH_TRACK_PROCESS_}. Manual {@code keepalived.conf(5)},
     * section "VRRP track processes".
     *
     * @return this
     */
    public VrrpTrackProcess fullCommand() {
        return set("full_command");
    }
}
