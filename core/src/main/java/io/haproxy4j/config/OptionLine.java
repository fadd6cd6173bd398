// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.Statement;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.typed.TypedLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A {@code server} or {@code bind} line, for asking what it says.
 *
 * @param statement the line
 */
public record OptionLine(Statement statement) {

    private List<String> words() {
        return statement.words().stream().map(Word::text).toList();
    }

    /**
     * What it is called.
     *
     * @return the name of a server, the address of a listener
     */
    public String name() {
        return words().get(1);
    }

    /**
     * Where it is.
     *
     * @return the address as it is written, with its port; empty for a server without one
     */
    public String address() {
        List<String> words = words();
        int index = words.get(0).equals("bind") ? 1 : 2;
        return words.size() > index ? words.get(index) : "";
    }

    /**
     * Its options with their values, by what the catalogue knows of them. One that it does not know has no values.
     *
     * @return the options in order; the last one counts where one stands twice
     */
    public Map<String, List<String>> options() {
        List<String> words = words();
        Map<String, List<String>> options = new LinkedHashMap<>();
        for (OptionSpans.Span span : Objects.requireNonNull(OptionSpans.of(words))) {
            options.put(span.name(), words.subList(span.start() + 1, span.end()));
        }
        return options;
    }

    /**
     * The line as the keyword catalogue reads it.
     *
     * @return its options, each with arguments by name; empty if the library does not know all of it
     */
    public Optional<TypedLine> typed() {
        return TypedLine.of(SectionKind.LISTEN, statement);
    }

    /**
     * The values of an option.
     *
     * @param name the option, for example {@code weight}
     * @return its values, none for an option without; or empty if the line does not have it
     */
    public Optional<List<String>> option(String name) {
        return Optional.ofNullable(options().get(name));
    }
}
