// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.line;

import java.util.Random;

/** Hostile text: mostly characters that mean something to HAProxy's tokenizer. The seed tells how to get it again. */
public final class RandomWords {

    private static final String HOSTILE = " \t\n\r\u000b\f#\"'\\$${}()[],;%!|&<>-=*~`\u0001\u001b\u007f";
    private static final String PLAIN = "abcxyzABC0189_.:/@";
    private static final String WIDE = "\u00e9\u00a0\u0085\u2028\u20ac\ufeff\u4e2d";

    private final Random random;

    public RandomWords(long seed) {
        random = new Random(seed);
    }

    /** A seed of its own for each run, printed by the caller. */
    public static long freshSeed() {
        return Long.getLong("haproxy4j.seed", System.nanoTime());
    }

    /** At least one character. */
    public String next() {
        int length = 1 + random.nextInt(random.nextInt(10) == 0 ? 60 : 8);
        StringBuilder out = new StringBuilder();
        while (out.length() < length) {
            String alphabet = switch (random.nextInt(8)) {
                case 0, 1, 2, 3 -> HOSTILE;
                case 4 -> WIDE;
                default -> PLAIN;
            };
            out.append(alphabet.charAt(random.nextInt(alphabet.length())));
            if (random.nextInt(200) == 0) {
                out.append("\ud83d\ude00");
            }
        }
        return out.toString();
    }
}
