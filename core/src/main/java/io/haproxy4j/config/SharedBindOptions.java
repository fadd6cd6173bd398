// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.Options;
import io.haproxy4j.config.line.Repetition;
import io.haproxy4j.config.line.Word;
import java.util.List;

/** Options of {@code bind} lines and of the admin socket whose arguments have more forms than can be generated. */
abstract class SharedBindOptions<O extends SharedBindOptions<O>> extends Options<O> {

    SharedBindOptions(List<Word> words) {
        super(words);
    }

    /**
     * The threads that accept connections here.
     *
     * @param set {@code all}, {@code odd}, {@code even}, a number, a range such as {@code 1-4}, or one of these within a
     *     thread group, {@code 2/1-4}
     * @param more further sets
     * @return this builder
     */
    public O thread(String set, String... more) {
        return put("thread", Repetition.joined(",", Word::of, set, more));
    }
}
