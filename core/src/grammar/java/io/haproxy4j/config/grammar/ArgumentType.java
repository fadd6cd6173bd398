// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.grammar;

/** What an argument may be. {@code toString} gives the text it is parsed from. */
public sealed interface ArgumentType permits Scalar, IntegerType, TimeType, WordSet, ReferenceType, OptionsType {

    /**
     * Reads a type.
     *
     * @param text the type, such as {@code int(1..65535)}
     * @return the type
     * @throws IllegalArgumentException if it is none
     */
    static ArgumentType parse(String text) {
        if (text.startsWith("{")) {
            return WordSet.parse(text);
        }
        if (text.startsWith("ref:")) {
            return ReferenceType.parse(text.substring(4));
        }
        if (text.startsWith("options(") && text.endsWith(")")) {
            return new OptionsType(text.substring("options(".length(), text.length() - 1));
        }
        if (text.equals("int") || text.startsWith("int(")) {
            return IntegerType.parse(text);
        }
        if (text.startsWith("time(")) {
            return TimeType.parse(text);
        }
        return Scalar.parse(text);
    }
}
