// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The condition of a block as HAProxy reads it (configuration manual, section 2.4): terms joined by && and ||. */
final class ConditionText {

    /** As deep as HAProxy goes, which counts three for each parenthesis. */
    private static final int MAX_DEPTH = 340;

    private static final Set<String> SINCE_3_0 = Set.of("strstr", "enabled");

    private final String text;
    private final Environment environment;
    private final Map<String, String> variables;
    private int at;

    private ConditionText(String text, Environment environment, Map<String, String> variables) {
        this.text = text;
        this.environment = environment;
        this.variables = variables;
    }

    /**
     * Whether a condition holds.
     *
     * @throws IllegalArgumentException if HAProxy cannot read it
     */
    static boolean holds(String text, Environment environment, Map<String, String> variables) {
        if (text.isEmpty()) {
            return false;
        }
        ConditionText condition = new ConditionText(text, environment, variables);
        boolean holds = disjunction(condition, 0);
        if (condition.at < text.length()) {
            throw condition.unreadable();
        }
        return holds;
    }

    private static boolean disjunction(ConditionText condition, int depth) {
        boolean holds = conjunction(condition, depth);
        while (condition.take("||")) {
            holds |= conjunction(condition, depth);
        }
        return holds;
    }

    private static boolean conjunction(ConditionText condition, int depth) {
        boolean holds = condition.term(depth);
        while (condition.take("&&")) {
            holds &= condition.term(depth);
        }
        return holds;
    }

    private boolean term(int depth) {
        boolean negated = false;
        blanks();
        while (take("!")) {
            negated = !negated;
        }
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("too many parentheses");
        }
        boolean holds;
        if (at < text.length() && (digit(at, 10) >= 0 || isSign(text.charAt(at)))) {
            holds = number();
        } else if (take("(")) {
            holds = disjunction(this, depth + 1);
            if (!take(")")) {
                throw unreadable();
            }
        } else {
            holds = predicate();
        }
        blanks();
        return negated != holds;
    }

    private int digit(int index, int radix) {
        return text.charAt(index) < 0x80 ? Character.digit(text.charAt(index), radix) : -1;
    }

    private static boolean isSign(char c) {
        return c == '-' || c == '+';
    }

    /** An integer as C reads it, of which only zero does not hold. */
    private boolean number() {
        int start = at;
        if (isSign(text.charAt(at))) {
            at++;
        }
        int digits = at;
        boolean hex = text.startsWith("0x", at) || text.startsWith("0X", at);
        if (hex && at + 2 < text.length() && digit(at + 2, 16) >= 0) {
            at += 2;
        } else {
            hex = false;
        }
        int radix = hex ? 16 : text.startsWith("0", at) ? 8 : 10;
        boolean zero = true;
        int first = at;
        while (at < text.length() && digit(at, radix) >= 0) {
            zero &= text.charAt(at) == '0';
            at++;
        }
        if (at == first || at == digits) {
            at = start;
            throw unreadable();
        }
        return !zero;
    }

    private boolean predicate() {
        int start = at;
        while (at < text.length() && text.charAt(at) != '(' && text.charAt(at) != ' ') {
            at++;
        }
        String name = text.substring(start, at);
        if (SINCE_3_0.contains(name) && compare(environment.version(), "3.0") < 0) {
            at = start;
            throw unreadable();
        }
        return switch (name) {
            case "defined" -> variables.containsKey(arguments(1).get(0));
            case "feature" -> environment.hasFeature(arguments(1).get(0));
            case "enabled" -> environment.isEnabled(arguments(1).get(0));
            case "streq" -> equal(arguments(2));
            case "strneq" -> !equal(arguments(2));
            case "strstr" -> contains(arguments(2));
            case "version_atleast" ->
                compare(environment.version(), arguments(1).get(0)) >= 0;
            case "version_before" -> compare(environment.version(), arguments(1).get(0)) < 0;
            case "openssl_version_atleast" ->
                compare(sslVersion(), sslVersion(arguments(1).get(0))) >= 0;
            case "openssl_version_before" ->
                compare(sslVersion(), sslVersion(arguments(1).get(0))) < 0;
            case "ssllib_name_startswith" ->
                environment.sslLibrary().startsWith(arguments(1).get(0));
            default -> {
                at = start;
                throw unreadable();
            }
        };
    }

    private static boolean equal(List<String> texts) {
        return texts.get(0).equals(texts.get(1));
    }

    private static boolean contains(List<String> texts) {
        return texts.get(0).contains(texts.get(1));
    }

    private String sslVersion() {
        String[] words = environment.sslLibrary().split(" ", 3);
        return words.length > 1 ? words[1] : "0";
    }

    private static String sslVersion(String asked) {
        if (!asked.matches("\\d+\\.\\d+\\.\\d+.*")) {
            throw new IllegalArgumentException("\"" + asked + "\" is no version of OpenSSL");
        }
        return asked;
    }

    private static int compare(String present, String asked) {
        VersionText left = VersionText.parse(present);
        VersionText right = VersionText.parse(asked);
        return left.compareTo(right);
    }

    /** Arguments in parentheses, with quotes and escapes of their own. */
    private List<String> arguments(int count) {
        if (at == text.length() || text.charAt(at) != '(') {
            // One argument may be left out, and is empty then.
            if (count == 1) {
                return List.of("");
            }
            throw new IllegalArgumentException("missing arguments");
        }
        at++;
        List<String> arguments = new ArrayList<>();
        StringBuilder argument = new StringBuilder();
        char quote = 0;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (quote == 0 && (c == ',' || c == ')')) {
                arguments.add(argument.toString());
                argument.setLength(0);
                if (c == ')') {
                    if (arguments.size() != count) {
                        throw new IllegalArgumentException("expected " + count + " arguments");
                    }
                    return arguments;
                }
            } else if (c == '\\' && quote != '\'' && at < text.length()) {
                argument.append(escaped(text.charAt(at)));
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            } else {
                argument.append(c);
            }
        }
        throw new IllegalArgumentException("missing )");
    }

    private String escaped(char c) {
        switch (c) {
            case 'n', 'r', 't' -> {
                at++;
                return c == 'n' ? "\n" : c == 'r' ? "\r" : "\t";
            }
            case ' ', '\\', '\'', '"' -> {
                at++;
                return String.valueOf(c);
            }
            default -> {
                return "\\";
            }
        }
    }

    private boolean take(String token) {
        blanks();
        if (!text.startsWith(token, at)) {
            return false;
        }
        at += token.length();
        blanks();
        return true;
    }

    private void blanks() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
    }

    private IllegalArgumentException unreadable() {
        return new IllegalArgumentException("cannot be read at position " + (at + 1));
    }
}
