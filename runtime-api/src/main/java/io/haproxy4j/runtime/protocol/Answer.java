// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.protocol;

import java.util.Arrays;

/** Finishing touches on the content of an answer. */
public final class Answer {

    private Answer() {}

    /**
     * The content without the line feeds at its end, of which releases print one to three.
     *
     * @param content the content of a complete answer
     * @return the bytes
     */
    public static byte[] trimmed(ByteSink content) {
        int end = content.size();
        byte[] array = content.array();
        while (end > 0 && array[end - 1] == '\n') {
            end--;
        }
        return Arrays.copyOf(array, end);
    }

    /**
     * Whether an answer ends in an empty line, as every complete dump does.
     *
     * @param content the content of an answer that ended with its connection
     * @return true for an empty answer, too, which is the empty line alone
     */
    public static boolean endsInEmptyLine(ByteSink content) {
        int end = content.size();
        byte[] array = content.array();
        return end > 0 && array[end - 1] == '\n' && (end == 1 || array[end - 2] == '\n');
    }
}
