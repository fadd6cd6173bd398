// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.scan;

import org.jspecify.annotations.Nullable;

/**
 * A use of a variable within double quotes: <code>$NAME</code>, <code>${NAME}</code>, <code>${NAME-fallback}</code> or
 * <code>${NAME[*]}</code>.
 *
 * @param name its name, with a leading dot for those HAProxy sets itself
 * @param split whether its value is split into words
 * @param fallback what stands for it where it is not set; null if nothing is given
 * @param end offset behind it
 */
record Variable(String name, boolean split, @Nullable String fallback, int end) {

    private static final String FIX = "escape the dollar sign as \\$, or write a name of letters, digits and _";

    /** Found at a dollar sign, or the reason there is none. */
    record Reading(@Nullable Variable variable, @Nullable ScanProblem problem) {}

    static Reading at(String text, int dollar, int end) {
        int at = dollar + 1;
        boolean braces = at < end && text.charAt(at) == '{';
        int brace = at;
        if (braces) {
            at++;
        }
        int start = at;
        if (at == end || !Characters.startsVariable(text.charAt(at))) {
            return refused(at, "variable-name", "no variable has a name that begins like this", FIX);
        }
        at++;
        while (at < end && Characters.inVariable(text.charAt(at))) {
            at++;
        }
        String name = text.substring(start, at);
        if (name.charAt(0) == '.' && !name.equals(".LINE") && !name.equals(".FILE") && !name.equals(".SECTION")) {
            return refused(start, "variable-name", "HAProxy sets no variable " + name, FIX);
        }
        if (!braces) {
            return new Reading(new Variable(name, false, null, at), null);
        }
        boolean split = at < end && text.charAt(at) == '[';
        if (split) {
            if (!text.startsWith("[*]", at) || at + 3 > end) {
                return refused(at, "word-expansion", "only [*] may follow the name of a variable", "write [*]");
            }
            at += 3;
        }
        String fallback = null;
        if (at < end && text.charAt(at) == '-') {
            int close = text.indexOf('}', at);
            if (close < 0 || close >= end) {
                return unmatched(brace);
            }
            fallback = text.substring(at + 1, close);
            at = close;
        }
        return at < end && text.charAt(at) == '}'
                ? new Reading(new Variable(name, split, fallback, at + 1), null)
                : unmatched(brace);
    }

    private static Reading unmatched(int brace) {
        return refused(brace, "unmatched-brace", "the brace of this variable is never closed", "add the }");
    }

    private static Reading refused(int offset, String code, String message, String fix) {
        return new Reading(null, new ScanProblem(offset, code, message, fix));
    }
}
