// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.argument.Repetition;
import io.haproxy4j.config.line.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Builds a {@code userlist} section: users and groups for authentication (configuration manual, section 12.2).
 */
public final class UserlistBuilder extends SectionBuilder<UserlistBuilder> {
    UserlistBuilder(String name) {
        super(SectionKind.USERLIST, name);
    }

    /**
     * Declares a group and, if wanted, its members among the users of this list.
     *
     * <p>Configuration manual, section 12.2.
     *
     * @param name the name, one word whatever is in it
     * @return this builder
     */
    public UserlistBuilder group(String name) {
        return keyword("group", Word.of(name));
    }

    /**
     * Declares a group and, if wanted, its members among the users of this list.
     *
     * <p>Configuration manual, section 12.2.
     *
     * @param name the name, one word whatever is in it
     * @param users the users
     * @param more further ones
     * @return this builder
     */
    public UserlistBuilder groupUsers(String name, String users, String... more) {
        return keyword("group", Word.of(name), Word.of("users"), Repetition.joined(",",
                each -> Word.of(each), users, more));
    }

    /**
     * Declares a user with a password, either hashed for crypt or in clear text. Strong hashes cost CPU at every
     * request.
     *
     * <p>HAProxy's default: no password, never matches. Configuration manual, section 12.2.
     *
     * @param name the name, one word whatever is in it
     * @return this builder
     */
    public UserlistBuilder user(String name) {
        return keyword("user", Word.of(name));
    }

    /**
     * Declares a user with a password, either hashed for crypt or in clear text. Strong hashes cost CPU at every
     * request.
     *
     * <p>HAProxy's default: no password, never matches. Configuration manual, section 12.2.
     *
     * @param name the name, one word whatever is in it
     * @param options sets them
     * @return this builder
     */
    public UserlistBuilder user(String name, Consumer<UserOptions> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of(name)));
        options.accept(new UserOptions(words));
        return keyword("user", words);
    }
}
