// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.line.Options;
import io.haproxy4j.config.line.Word;
import java.util.List;

/**
 * What can be added to {@code unix-bind} (configuration manual, section 3.1).
 */
public final class UnixBindOptions extends Options<UnixBindOptions> {
    UnixBindOptions(List<Word> words) {
        super(words);
    }

    /**
     * Adds {@code prefix} to {@code unix-bind}.
     *
     * @param prefix prefix, a folder
     * @return this builder
     */
    public UnixBindOptions prefix(String prefix) {
        return put("prefix", Word.of(prefix));
    }

    /**
     * Adds {@code mode} to {@code unix-bind}.
     *
     * @param mode mode, three or four octal digits
     * @return this builder
     */
    public UnixBindOptions mode(String mode) {
        return put("mode", FileMode.word(mode));
    }

    /**
     * Adds {@code user} to {@code unix-bind}.
     *
     * @param user user, one word whatever is in it
     * @return this builder
     */
    public UnixBindOptions user(String user) {
        return put("user", Word.of(user));
    }

    /**
     * Adds {@code uid} to {@code unix-bind}.
     *
     * @param uid uid, at least 0
     * @return this builder
     */
    public UnixBindOptions uid(int uid) {
        return put("uid", Word.number("uid", uid, 0, Integer.MAX_VALUE));
    }

    /**
     * Adds {@code group} to {@code unix-bind}.
     *
     * @param group group, one word whatever is in it
     * @return this builder
     */
    public UnixBindOptions group(String group) {
        return put("group", Word.of(group));
    }

    /**
     * Adds {@code gid} to {@code unix-bind}.
     *
     * @param gid gid, at least 0
     * @return this builder
     */
    public UnixBindOptions gid(int gid) {
        return put("gid", Word.number("gid", gid, 0, Integer.MAX_VALUE));
    }
}
