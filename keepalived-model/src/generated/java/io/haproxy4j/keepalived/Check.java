// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived;

import java.time.Duration;
import java.util.List;

/**
 * What most health checks of real servers have in common.
 *
 * @param <B> the builder itself
 */
public abstract class Check<B extends Check<B>> extends BlockBuilder<B> {
    Check(Problems problems, List<String> path) {
        super(problems, path);
    }

    /**
     * How often the check is repeated before the server is down.
     *
     * <p>Keyword {@code retry}. keepalived's default: that of the real server. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @param times 0 to 4294967295
     * @return this
     */
    public B retry(long times) {
        return set("retry", Words.number(times));
    }

    /**
     * Time before the failed check is repeated.
     *
     * <p>Keyword {@code delay_before_retry}. keepalived's default: that of the real server. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @param delay 0 to 4294.967295 s, in steps of 0.000001 s
     * @return this
     */
    public B delayBeforeRetry(Duration delay) {
        return set("delay_before_retry", Words.seconds(delay));
    }

    /**
     * Longest random time before the first check; 0 for none.
     *
     * <p>Keyword {@code warmup}. keepalived's default: that of the real server. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @param time 0 to 4294.967295 s, in steps of 0.000001 s
     * @return this
     */
    public B warmup(Duration time) {
        return set("warmup", Words.seconds(time));
    }

    /**
     * Time between two checks.
     *
     * <p>Keyword {@code delay_loop}. keepalived's default: that of the real server. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @param delay 0.000001 to 4294.967295 s, in steps of 0.000001 s
     * @return this
     */
    public B delayLoop(Duration delay) {
        return set("delay_loop", Words.seconds(delay));
    }

    /**
     * Takes the server for down until this check has succeeded.
     *
     * <p>Keyword {@code alpha}. keepalived's default: that of the real server. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @return this
     */
    public B alpha() {
        return set("alpha");
    }

    /**
     * Takes the server for down until this check has succeeded.
     *
     * <p>Keyword {@code alpha}. keepalived's default: that of the real server. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @param value whether it is on
     * @return this
     */
    public B alpha(boolean value) {
        return set("alpha", Words.bool(value));
    }

    /**
     * Logs every failure, not only the one after which the server is down.
     *
     * <p>Keyword {@code log_all_failures}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @return this
     */
    public B logAllFailures() {
        return set("log_all_failures");
    }

    /**
     * Logs every failure, not only the one after which the server is down.
     *
     * <p>Keyword {@code log_all_failures}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param value whether it is on
     * @return this
     */
    public B logAllFailures(boolean value) {
        return set("log_all_failures", Words.bool(value));
    }
}
