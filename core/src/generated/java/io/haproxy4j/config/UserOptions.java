// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.argument.Repetition;
import io.haproxy4j.config.line.OrderedOptions;
import io.haproxy4j.config.line.Word;
import java.util.List;

/**
 * What can be added to {@code user} (configuration manual, section 12.2).
 */
public final class UserOptions extends OrderedOptions<UserOptions> {
    UserOptions(List<Word> words) {
        super(words);
    }

    /**
     * Adds {@code password} to {@code user}.
     *
     * @param hash the hashed password, in the form of crypt, one word whatever is in it
     * @return this builder
     */
    public UserOptions password(String hash) {
        return putAt(0, "password", Word.of(hash));
    }

    /**
     * Adds {@code insecure-password} to {@code user}.
     *
     * @param password the password, in clear text, one word whatever is in it
     * @return this builder
     */
    public UserOptions insecurePassword(String password) {
        return putAt(0, "insecure-password", Word.of(password));
    }

    /**
     * Adds {@code groups} to {@code user}.
     *
     * @param groups the groups
     * @param more further ones
     * @return this builder
     */
    public UserOptions groups(String groups, String... more) {
        return putAt(1, "groups", Repetition.joined(",", each -> Word.of(each), groups, more));
    }
}
