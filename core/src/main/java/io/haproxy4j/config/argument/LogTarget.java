// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.argument;

import io.haproxy4j.config.line.Reference;
import io.haproxy4j.config.line.Word;
import java.util.List;

/** Where log messages go (configuration manual, {@code log} in section 3.1 and 4.2). */
public final class LogTarget {

    private LogTarget() {}

    /**
     * A target.
     *
     * @param target an address, {@code stdout}, {@code stderr}, {@code fd@N}, {@code ring@NAME} or {@code backend@NAME}
     * @return the word, which refers to the ring or backend it names
     */
    public static Word word(String target) {
        Word word = Word.of(target);
        if (target.startsWith("ring@")) {
            return word.referring(List.of(new Reference(Reference.Kind.RING, target.substring("ring@".length()))));
        }
        return target.startsWith("backend@")
                ? word.referring(List.of(new Reference(Reference.Kind.BACKEND, target.substring("backend@".length()))))
                : word;
    }
}
