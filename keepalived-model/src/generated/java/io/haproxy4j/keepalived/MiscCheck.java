// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived;

import java.time.Duration;
import java.util.List;

/**
 * Builder of {@code MISC_CHECK}: a program decides.
 */
public final class MiscCheck extends Check<MiscCheck> {
    MiscCheck(Problems problems, List<String> path) {
        super(problems, path);
    }

    @Override
    MiscCheck self() {
        return this;
    }

    /**
     * The program to run, without a shell. Exit code 0 is good.
     *
     * <p>Keyword {@code misc_path}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param program absolute path without symbolic links
     * @param arguments its arguments, one by one
     * @return this
     */
    public MiscCheck miscPath(String program, String... arguments) {
        return set("misc_path", Word.command(program, arguments));
    }

    /**
     * Time after which a run counts as failed.
     *
     * <p>Keyword {@code misc_timeout}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param timeout 0 to 4294 s, in steps of 1 s
     * @return this
     */
    public MiscCheck miscTimeout(Duration timeout) {
        return set("misc_timeout", Words.seconds(timeout));
    }

    /**
     * Lets exit codes from 2 on say the weight of the server: two less than the code.
     *
     * <p>Keyword {@code misc_dynamic}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @return this
     */
    public MiscCheck miscDynamic() {
        return set("misc_dynamic");
    }

    /**
     * The user that runs the program, and the group, the user's own if none is given.
     *
     * <p>Keyword {@code user}. keepalived's default: {@code script_user} of {@code global_defs}. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @param user the user, one word whatever is in it
     * @return this
     */
    public MiscCheck user(String user) {
        return set("user", Word.of(user));
    }

    /**
     * The user that runs the program, and the group, the user's own if none is given.
     *
     * <p>Keyword {@code user}. keepalived's default: {@code script_user} of {@code global_defs}. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @param user the user, one word whatever is in it
     * @param group the group, one word whatever is in it
     * @return this
     */
    public MiscCheck user(String user, String group) {
        return set("user", Word.of(user), Word.of(group));
    }
}
