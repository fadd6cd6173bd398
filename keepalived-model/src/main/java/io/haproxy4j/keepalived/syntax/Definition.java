// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The value of a parameter: one line, or several that are delivered one by one where the parameter is used. */
final class Definition {

    private static final Pattern FORM = Pattern.compile("\\$([A-Za-z_][A-Za-z0-9_]*)=[ \\t]*(.*)", Pattern.DOTALL);

    private final String name;
    private final List<String> lines = new ArrayList<>();
    private boolean open;

    private Definition(String name) {
        this.name = name;
    }

    static boolean isDefinition(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * A definition from its first line.
     *
     * @param text the line without comment and outer blanks, for which {@link #isDefinition} holds
     */
    static Definition begin(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text);
        }
        var definition = new Definition(matcher.group(1));
        definition.add(matcher.group(2));
        return definition;
    }

    static Definition ofValue(String name, String value) {
        var definition = new Definition(name);
        definition.lines.add(value);
        return definition;
    }

    /** Adds a line; a backslash at its end says that another one follows. */
    void add(String text) {
        open = text.endsWith("\\");
        String line = open ? text.substring(0, text.length() - 1).stripTrailing() : text;
        if (!line.isEmpty() || !open) {
            lines.add(line);
        }
    }

    /** Ends a definition whose last line announced another one that does not come. */
    void close() {
        open = false;
    }

    String name() {
        return name;
    }

    /** Whether the definition goes on in the next line. */
    boolean isOpen() {
        return open;
    }

    boolean isMultiLine() {
        return lines.size() > 1;
    }

    List<String> lines() {
        return lines;
    }
}
