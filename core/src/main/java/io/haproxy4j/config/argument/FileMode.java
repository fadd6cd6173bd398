// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.argument;

import io.haproxy4j.config.line.Problem;
import io.haproxy4j.config.line.Word;

/** Permissions of a file as an argument. */
public final class FileMode {

    private FileMode() {}

    /**
     * A mode.
     *
     * @param octal three or four octal digits
     * @return the word
     */
    public static Word word(String octal) {
        return octal.matches("[0-7]{3,4}")
                ? Word.of(octal)
                : Word.invalid(
                        octal,
                        new Problem(
                                "invalid-mode",
                                "the file mode \"" + octal + "\" is not octal",
                                "write three or four digits from 0 to 7, such as 660"));
    }
}
