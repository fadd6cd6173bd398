// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

import io.haproxy4j.config.line.Word;

/** Puts pieces of text together into one word that is quoted as a whole. */
final class Glue {

    private Glue() {}

    /** Where a piece is no plain text, such as an environment variable, the pieces keep the quotes each of them has. */
    static Word join(Word first, Word second) {
        return isText(first) && isText(second)
                ? Word.of(first.text() + second.text())
                        .referring(first.references())
                        .referring(second.references())
                        .troubled(first.problems())
                        .troubled(second.problems())
                : first.join(second);
    }

    /** Whether it is written as the text it has, with nothing HAProxy replaces. */
    static boolean isText(Word word) {
        Word plain = Word.of(word.text());
        return plain.render().equals(word.render()) && plain.problems().isEmpty();
    }
}
