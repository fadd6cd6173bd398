// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

import io.haproxy4j.config.grammar.Binding;
import io.haproxy4j.config.sample.CallArguments;
import io.haproxy4j.config.sample.CallText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One step of a sample expression: the fetch it begins with, or a converter (configuration manual, sections 7.1 to 7.3).
 *
 * @param kind which of them
 * @param name its name
 * @param arguments its arguments, quotes and escapes resolved; empty if it has no parentheses, and one empty text if
 *     there is nothing between them
 */
public record Call(Kind kind, String name, List<String> arguments) {

    /** What a step is. */
    public enum Kind {
        /** It takes a value out of the traffic or the process. */
        FETCH,
        /** It changes the value that comes in. */
        CONVERTER,
        /** A word of ACLs that stands for a fetch and a match method, such as {@code path_beg}. */
        ACL
    }

    /** Copies the arguments. */
    public Call {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        arguments = List.copyOf(arguments);
    }

    static Call of(Kind kind, CallText text) {
        return new Call(kind, text.name(), text.arguments());
    }

    /**
     * The arguments by name.
     *
     * @return for each argument that is given its name, in lower camel case, and its texts, of which there are several
     *     where one can be repeated; empty if the library does not know the step, or not with such arguments
     */
    public Map<String, List<String>> named() {
        Map<String, List<String>> named = new LinkedHashMap<>();
        CallText text = new CallText(name, arguments, 0);
        for (Binding binding :
                CallArguments.of(kind.name().toLowerCase(Locale.ROOT), text).orElse(List.of())) {
            named.computeIfAbsent(binding.argument().name(), key -> new ArrayList<>(1))
                    .add(binding.text());
        }
        return named;
    }

    /** The step as HAProxy reads it. */
    @Override
    public String toString() {
        return arguments.isEmpty()
                ? name
                : arguments.stream()
                        .map(argument -> argument.isEmpty() ? "" : Arguments.quote(argument))
                        .collect(Collectors.joining(",", name + "(", ")"));
    }
}
