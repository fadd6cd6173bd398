// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

import java.time.Duration;
import java.util.List;

/** Builder of {@code vrrp_script}: a health check that instances can track. Exit code 0 is good, all others are bad. */
public final class VrrpScript extends BlockBuilder<VrrpScript> {

    private static final Duration MAX = ofSeconds(4294);

    VrrpScript(Problems problems, List<String> path) {
        super(problems, path);
    }

    @Override
    VrrpScript self() {
        return this;
    }

    /**
     * The program to run, without a shell.
     *
     * @param program absolute path without symbolic links: 2.3 silently does not run {@code /bin/sh} where
     *     {@code /bin} is a link
     * @param arguments its arguments, one by one
     * @return this
     */
    public VrrpScript script(String program, String... arguments) {
        return command("script", program, arguments);
    }

    /**
     * Time between two runs.
     *
     * @param interval 1 s by default; 2.2 takes whole seconds only
     * @return this
     */
    public VrrpScript interval(Duration interval) {
        return seconds("interval", interval, ofMillis(1), MAX, 3);
    }

    /**
     * Time after which a run counts as failed.
     *
     * @param timeout the interval by default; 2.2 takes whole seconds only
     * @return this
     */
    public VrrpScript timeout(Duration timeout) {
        return seconds("timeout", timeout, ofMillis(1), MAX, 3);
    }

    /**
     * What the script does to the priority of an instance.
     *
     * @param weight positive: added while the script is good; negative: added while it is bad; 0 (the default): a bad
     *     script puts the instance into FAULT. -253 to 253
     * @return this
     */
    public VrrpScript weight(int weight) {
        return number("weight", weight, -253, 253);
    }

    /**
     * Failures in a row before the script counts as bad.
     *
     * @param times at least 1, the default
     * @return this
     */
    public VrrpScript fall(int times) {
        return number("fall", times, 1, Integer.MAX_VALUE);
    }

    /**
     * Successes in a row before the script counts as good again.
     *
     * @param times at least 1, the default
     * @return this
     */
    public VrrpScript rise(int times) {
        return number("rise", times, 1, Integer.MAX_VALUE);
    }

    /**
     * The user that runs this script, with that user's primary group.
     *
     * @param user user name; {@code script_user} of {@code global_defs} by default
     * @return this
     */
    public VrrpScript user(String user) {
        return set("user", user);
    }

    /**
     * Starts with the script counted as bad, until it has succeeded {@code rise} times.
     *
     * @return this
     */
    public VrrpScript initFail() {
        return flag("init_fail");
    }

    @Override
    void complete() {
        if (given("script") == null) {
            problem("script", "missing-keyword", "the check has no script", "call script(program, arguments...)");
        }
    }
}
