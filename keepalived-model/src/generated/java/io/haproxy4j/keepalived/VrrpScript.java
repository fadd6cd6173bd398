// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived;

import java.time.Duration;
import java.util.List;

/**
 * Builder of {@code vrrp_script}: a health check that instances can track. Exit code 0 is good, all others are
 * bad.
 */
public final class VrrpScript extends BlockBuilder<VrrpScript> {
    VrrpScript(Problems problems, List<String> path) {
        super(problems, path);
    }

    @Override
    VrrpScript self() {
        return this;
    }

    /**
     * The program to run, without a shell. 2.3 silently does not run {@code /bin/sh} where {@code /bin} is a link:
     * give the real path.
     *
     * <p>Keyword {@code script}. Manual {@code keepalived.conf(5)}, section "VRRP script(s)".
     *
     * @param program absolute path without symbolic links
     * @param arguments its arguments, one by one
     * @return this
     */
    public VrrpScript script(String program, String... arguments) {
        return set("script", Word.command(program, arguments));
    }

    /**
     * Time between two runs; 2.2 takes whole seconds only.
     *
     * <p>Keyword {@code interval}. keepalived's default: 1 s. Manual {@code keepalived.conf(5)}, section "VRRP
     * script(s)".
     *
     * @param interval 0.001 to 4294 s, in steps of 0.001 s
     * @return this
     */
    public VrrpScript interval(Duration interval) {
        return set("interval", Words.seconds(interval));
    }

    /**
     * Time after which a run counts as failed; 2.2 takes whole seconds only.
     *
     * <p>Keyword {@code timeout}. keepalived's default: the interval. Manual {@code keepalived.conf(5)}, section
     * "VRRP script(s)".
     *
     * @param timeout 0.001 to 4294 s, in steps of 0.001 s
     * @return this
     */
    public VrrpScript timeout(Duration timeout) {
        return set("timeout", Words.seconds(timeout));
    }

    /**
     * What the script does to the priority of an instance: positive is added while the script is good, negative
     * while it is bad; with 0 a bad script puts the instance into FAULT. {@code reverse} turns good and bad
     * around.
     *
     * <p>Keyword {@code weight}. keepalived's default: 0. Manual {@code keepalived.conf(5)}, section "VRRP
     * script(s)".
     *
     * @param weight -253 to 253
     * @return this
     */
    public VrrpScript weight(int weight) {
        return set("weight", Words.number(weight));
    }

    /**
     * What the script does to the priority of an instance: positive is added while the script is good, negative
     * while it is bad; with 0 a bad script puts the instance into FAULT. {@code reverse} turns good and bad
     * around.
     *
     * <p>Keyword {@code weight}. keepalived's default: 0. Manual {@code keepalived.conf(5)}, section "VRRP
     * script(s)".
     *
     * @param weight -253 to 253
     * @return this
     */
    public VrrpScript weightReverse(int weight) {
        return set("weight", Words.number(weight), Word.of("reverse"));
    }

    /**
     * Successes in a row before the script counts as good again.
     *
     * <p>Keyword {@code rise}. keepalived's default: 1. Manual {@code keepalived.conf(5)}, section "VRRP script(s)".
     *
     * @param times 1 to 2147483647
     * @return this
     */
    public VrrpScript rise(int times) {
        return set("rise", Words.number(times));
    }

    /**
     * Failures in a row before the script counts as bad.
     *
     * <p>Keyword {@code fall}. keepalived's default: 1. Manual {@code keepalived.conf(5)}, section "VRRP script(s)".
     *
     * @param times 1 to 2147483647
     * @return this
     */
    public VrrpScript fall(int times) {
        return set("fall", Words.number(times));
    }

    /**
     * The user that runs this script, and the group, the user's own if none is given.
     *
     * <p>Keyword {@code user}. keepalived's default: {@code script_user} of {@code global_defs}. Manual {@code keepalived.conf(5)},
     * section "VRRP script(s)".
     *
     * @param user the user, one word whatever is in it
     * @return this
     */
    public VrrpScript user(String user) {
        return set("user", Word.of(user));
    }

    /**
     * The user that runs this script, and the group, the user's own if none is given.
     *
     * <p>Keyword {@code user}. keepalived's default: {@code script_user} of {@code global_defs}. Manual {@code keepalived.conf(5)},
     * section "VRRP script(s)".
     *
     * @param user the user, one word whatever is in it
     * @param group the group, one word whatever is in it
     * @return this
     */
    public VrrpScript user(String user, String group) {
        return set("user", Word.of(user), Word.of(group));
    }

    /**
     * Starts with the script counted as bad, until it has succeeded {@code rise} times.
     *
     * <p>Keyword {@code init_fail}. Manual {@code keepalived.conf(5)}, section "VRRP script(s)".
     *
     * @return this
     */
    public VrrpScript initFail() {
        return set("init_fail");
    }
}
