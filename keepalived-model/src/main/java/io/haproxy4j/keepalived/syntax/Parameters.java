// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parameters defined so far, and where a text uses one. */
final class Parameters {

    private static final Pattern USE = Pattern.compile("\\$(?:"
            + "\\{_ENV +(?<env>[A-Za-z_][A-Za-z0-9_]*)\\}"
            + "|\\{(?<braced>[A-Za-z_][A-Za-z0-9_]*)(?<args>(?: +\\d{1,9}){0,2})\\}"
            + "|(?<plain>[A-Za-z_][A-Za-z0-9_]*)(?=[ \\t,)]|$))");
    private static final long MAX_RANDOM = 32767;

    private final Environment environment;
    private final Map<String, Definition> definitions = new HashMap<>();

    Parameters(Environment environment) {
        this.environment = environment;
    }

    void define(Definition definition) {
        definitions.put(definition.name(), definition);
    }

    void define(String name, String value) {
        definitions.put(name, Definition.ofValue(name, value));
    }

    /**
     * A parameter in a text.
     *
     * @param start where it begins
     * @param end where it ends
     * @param lines what it stands for
     */
    record Use(int start, int end, List<String> lines) {}

    /** The first parameter in a text that can be expanded there; null if there is none. */
    @Nullable
    Use find(String text, String folder) {
        if (text.indexOf('$') < 0) {
            return null;
        }
        Matcher matcher = USE.matcher(text);
        while (matcher.find()) {
            Optional<List<String>> lines = lines(matcher, folder);
            // A definition of several lines can only be used at the end of a line.
            if (lines.isPresent() && (lines.get().size() == 1 || matcher.end() == text.length())) {
                return new Use(matcher.start(), matcher.end(), lines.get());
            }
        }
        return null;
    }

    private Optional<List<String>> lines(Matcher use, String folder) {
        if (use.group("env") != null) {
            return environment.variable(use.group("env")).map(List::of);
        }
        boolean braced = use.group("braced") != null;
        String name = braced ? use.group("braced") : use.group("plain");
        String arguments = braced ? use.group("args").strip() : "";
        Definition own = definitions.get(name);
        if (own != null) {
            return arguments.isEmpty() ? Optional.of(own.lines()) : Optional.empty();
        }
        if (!arguments.isEmpty() && !name.equals("_RANDOM")) {
            return Optional.empty();
        }
        return switch (name) {
            case "_PWD" -> Optional.of(List.of(folder));
            case "_INSTANCE" -> Optional.of(List.of(environment.instance()));
            case "_HASH" -> Optional.of(List.of("#"));
            case "_BANG" -> Optional.of(List.of("!"));
            case "_RANDOM" -> Optional.of(List.of(random(arguments)));
            default -> Optional.empty();
        };
    }

    private String random(String arguments) {
        String[] bounds = arguments.isEmpty() ? new String[0] : arguments.split(" +");
        long min = bounds.length > 0 ? Long.parseLong(bounds[0]) : 0;
        long max = bounds.length > 1 ? Long.parseLong(bounds[1]) : Math.max(min, MAX_RANDOM);
        return Long.toString(environment.random(min, Math.max(min, max)));
    }
}
