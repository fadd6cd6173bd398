// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.syntax;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Lines made of what means something to HAProxy's reader; most of them it can take. The seed tells how to get them again. */
final class RandomLines {

    /** Variables that are set wherever these lines are read; the others they use are not. */
    static final Map<String, String> VARIABLES = Map.of(
            "RL_WORDS",
            "p  q",
            "RL_EMPTY",
            "",
            "RL_LEADING",
            " p",
            "RL_TRAILING",
            "p ",
            "RL_BLANK",
            " \t ",
            "RL_PLAIN",
            "v\"'#\\");

    private static final List<String> NAMES = List.of(
            "RL_WORDS",
            "RL_EMPTY",
            "RL_LEADING",
            "RL_TRAILING",
            "RL_BLANK",
            "RL_PLAIN",
            "RL_UNSET",
            "RL_UNSET_2",
            ".LINE",
            ".SECTION");
    /** Without the underscore, which alone is the name of a variable that shells set. */
    private static final String PLAIN = "abcXYZ019.:/@-";

    private static final String SPECIAL = "$()[]{},;%!|&<>*~`^?+\u00e9\u20ac";
    private static final String BLANKS = "    \t\t\u000b\f";

    private final Random random;

    RandomLines(long seed) {
        random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Several words or parts of words, blanks and comments. */
    String next() {
        StringBuilder out = new StringBuilder();
        int parts = 1 + random.nextInt(random.nextInt(8) == 0 ? 16 : 3);
        for (int i = 0; i < parts; i++) {
            part(out);
            if (random.nextInt(9) == 0) {
                blanks(out);
            }
        }
        return out.toString();
    }

    /** One or more blanks, now and then with a carriage return. */
    void blanks(StringBuilder out) {
        do {
            out.append(random.nextInt(25) == 0 ? '\r' : pick(BLANKS));
        } while (random.nextInt(3) == 0);
    }

    private void part(StringBuilder out) {
        switch (random.nextInt(40)) {
            case 0 -> out.append('#');
            case 1 -> out.append('\r');
            case 2 -> out.append('\'');
            case 3 -> out.append('"');
            case 4, 5, 6, 7 -> escape(out, false);
            case 8, 9, 10, 11, 12 -> single(out);
            case 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23 -> doubleQuoted(out);
            case 24, 25 -> out.append(pick(SPECIAL));
            default -> plain(out);
        }
    }

    private void plain(StringBuilder out) {
        int length = 1 + random.nextInt(4);
        for (int i = 0; i < length; i++) {
            out.append(pick(PLAIN));
        }
    }

    private void single(StringBuilder out) {
        out.append('\'');
        content(out, random.nextInt(4), false);
        out.append('\'');
    }

    private void doubleQuoted(StringBuilder out) {
        out.append('"');
        int parts = random.nextInt(4);
        for (int i = 0; i < parts; i++) {
            switch (random.nextInt(6)) {
                case 0, 1, 2 -> variable(out);
                case 3 -> escape(out, true);
                default -> content(out, 2, true);
            }
        }
        out.append('"');
    }

    private void content(StringBuilder out, int length, boolean quotedDouble) {
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(12)) {
                case 0 -> out.append(' ');
                case 1 -> out.append('#');
                case 2 -> out.append(quotedDouble ? '\'' : '"');
                case 3 -> out.append(quotedDouble ? ' ' : pick("\\$ "));
                case 4 -> out.append(quotedDouble ? '\t' : pick(SPECIAL));
                default -> out.append(pick(PLAIN));
            }
        }
    }

    private void escape(StringBuilder out, boolean quotedDouble) {
        switch (random.nextInt(14)) {
            case 0 -> out.append("\\x").append(hex()).append(hex());
            case 1 -> out.append("\\xc3\\xa9");
            case 2 -> out.append(random.nextInt(30) == 0 ? "\\x0g" : "\\x41");
            case 3 -> out.append("\\1");
            case 4 -> out.append("\\$");
            default -> out.append('\\').append(pick(quotedDouble ? "\\ #\"'nrt$" : "\\ #\"'nrt$(z"));
        }
    }

    private char hex() {
        return pick("0123456789abcdefABCDEF");
    }

    private void variable(StringBuilder out) {
        String name = NAMES.get(random.nextInt(NAMES.size()));
        switch (random.nextInt(40)) {
            case 0 -> out.append("$1");
            case 1 -> out.append("${").append(name).append(random.nextBoolean() ? "[+]}" : " }");
            case 2, 3, 4, 5, 6, 7, 8, 9 -> out.append('$').append(name);
            case 10, 11, 12, 13, 14, 15, 16 -> out.append("${").append(name).append("[*]}");
            case 17, 18, 19, 20, 21 -> {
                out.append("${").append(name).append(random.nextBoolean() ? "[*]-" : "-");
                fallback(out);
                out.append('}');
            }
            default -> out.append("${").append(name).append('}');
        }
    }

    private void fallback(StringBuilder out) {
        int length = random.nextInt(5);
        for (int i = 0; i < length; i++) {
            out.append(pick("ab  \"'#\\$\r{["));
        }
    }

    private char pick(String alphabet) {
        return alphabet.charAt(random.nextInt(alphabet.length()));
    }
}
