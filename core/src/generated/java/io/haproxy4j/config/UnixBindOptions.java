// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.argument.FileMode;
import io.haproxy4j.config.line.OrderedOptions;
import io.haproxy4j.config.line.Word;
import java.util.List;

/**
 * What can be added to {@code unix-bind} (configuration manual, section 3.1).
 */
public final class UnixBindOptions extends OrderedOptions<UnixBindOptions> {
    UnixBindOptions(List<Word> words) {
        super(words);
    }

    /**
     * Adds {@code prefix} to {@code unix-bind}.
     *
     * @param prefix what it begins with, as a path
     * @return this builder
     */
    public UnixBindOptions prefix(String prefix) {
        return putAt(0, "prefix", Word.of(prefix));
    }

    /**
     * Adds {@code mode} to {@code unix-bind}.
     *
     * @param mode the mode, three or four octal digits
     * @return this builder
     */
    public UnixBindOptions mode(String mode) {
        return putAt(1, "mode", FileMode.word(mode));
    }

    /**
     * Adds {@code user} to {@code unix-bind}.
     *
     * @param user the user, one word whatever is in it
     * @return this builder
     */
    public UnixBindOptions user(String user) {
        return putAt(2, "user", Word.of(user));
    }

    /**
     * Adds {@code uid} to {@code unix-bind}.
     *
     * @param uid uid, at least 0
     * @return this builder
     */
    public UnixBindOptions uid(int uid) {
        return putAt(3, "uid", Word.number("uid", uid, 0, Integer.MAX_VALUE));
    }

    /**
     * Adds {@code group} to {@code unix-bind}.
     *
     * @param group the group, one word whatever is in it
     * @return this builder
     */
    public UnixBindOptions group(String group) {
        return putAt(4, "group", Word.of(group));
    }

    /**
     * Adds {@code gid} to {@code unix-bind}.
     *
     * @param gid gid, at least 0
     * @return this builder
     */
    public UnixBindOptions gid(int gid) {
        return putAt(5, "gid", Word.number("gid", gid, 0, Integer.MAX_VALUE));
    }
}
