// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** Words of a configuration as names in Java. */
public final class Names {

    private Names() {}

    /**
     * The name of a method: {@code timeout http-request} becomes {@code timeoutHttpRequest}; a word of Java gets an
     * underscore.
     *
     * @param keyword the keyword
     * @return the name
     */
    public static String method(String keyword) {
        String name = pascal(keyword);
        return word(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
    }

    /**
     * The name of a type: {@code timeout http-request} becomes {@code TimeoutHttpRequest}.
     *
     * @param keyword the keyword
     * @return the name
     */
    public static String pascal(String keyword) {
        return Stream.of(keyword.split("[^A-Za-z0-9]+", -1))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining());
    }

    /** The type of an argument with a closed set of words; what the keyword ends with is not said twice. */
    static String enumeration(String keyword, String argument) {
        String type = pascal(keyword);
        String last = pascal(argument);
        return type.endsWith(last) ? type : type + last;
    }

    /**
     * The name of a constant: {@code mark-down} becomes {@code MARK_DOWN}.
     *
     * @param text the word
     * @return the name
     */
    public static String constant(String text) {
        String name = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
        return Character.isDigit(name.charAt(0)) ? "_" + name : name;
    }

    /**
     * A name that Java has no other use for.
     *
     * @param name a name
     * @return the name, or one like it
     */
    public static String word(String name) {
        return SourceVersion.isKeyword(name) ? name + "_" : name;
    }

    /** {@code connectionsPerSecond} becomes {@code connections per second}. */
    static String spoken(String parameter) {
        return String.join(
                " ",
                List.of(parameter.split("(?<=[a-z0-9])(?=[A-Z])", -1)).stream()
                        .map(part -> part.toLowerCase(Locale.ROOT))
                        .toList());
    }
}
