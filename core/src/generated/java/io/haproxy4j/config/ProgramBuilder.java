// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.argument.Repetition;
import io.haproxy4j.config.line.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds a {@code program} section: a process that the master runs beside the workers (configuration manual, section 12.9 of HAProxy 3.2, which is the last release that has it).
 */
public final class ProgramBuilder extends SectionBuilder<ProgramBuilder> {
    ProgramBuilder(String name) {
        super(SectionKind.PROGRAM, name);
    }

    /**
     * Program that the master starts beside the worker, with its arguments. It is searched in PATH unless
     * absolute.
     *
     * <p>HAProxy's default: none, mandatory. Until HAProxy 3.2. Configuration manual, section 12.9.
     *
     * @param command the program, as a path
     * @return this builder
     */
    public ProgramBuilder command(String command) {
        return keyword("command", Word.of(command));
    }

    /**
     * Program that the master starts beside the worker, with its arguments. It is searched in PATH unless
     * absolute.
     *
     * <p>HAProxy's default: none, mandatory. Until HAProxy 3.2. Configuration manual, section 12.9.
     *
     * @param command the program, as a path
     * @param arguments arguments
     * @param more further ones
     * @return this builder
     */
    public ProgramBuilder command(String command, String arguments, String... more) {
        List<Word> words = new ArrayList<>(List.of(Word.of(command)));
        words.addAll(Repetition.words(each -> Word.of(each), arguments, more));
        return keyword("command", words);
    }

    /**
     * Group the program runs as.
     *
     * <p>HAProxy's default: that of the master. Until HAProxy 3.2. Configuration manual, section 12.9.
     *
     * @param group the group, one word whatever is in it
     * @return this builder
     */
    public ProgramBuilder group(String group) {
        return keyword("group", Word.of(group));
    }

    /**
     * Starts a new instance of the program at every reload. It is on by default and mostly seen with the prefix
     * no.
     *
     * <p>HAProxy's default: on. Until HAProxy 3.2. Configuration manual, section 12.9.
     *
     * @return this builder
     */
    public ProgramBuilder optionStartOnReload() {
        return keyword("option start-on-reload");
    }

    /**
     * Undoes {@code option start-on-reload}, also where it comes from a defaults section. Until HAProxy 3.2.
     *
     * @return this builder
     */
    public ProgramBuilder noOptionStartOnReload() {
        return keyword("no option start-on-reload");
    }

    /**
     * User the program runs as.
     *
     * <p>HAProxy's default: that of the master. Until HAProxy 3.2. Configuration manual, section 12.9.
     *
     * @param user the user, one word whatever is in it
     * @return this builder
     */
    public ProgramBuilder user(String user) {
        return keyword("user", Word.of(user));
    }
}
