// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.dump;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A keyword as HAProxy lists it, and where facts know it.
 *
 * @param scopes the sections it may belong to, or one rule set
 * @param keyword the keyword
 * @param action whether it is an action of a rule set
 * @param function whether its arguments begin with a parenthesis
 */
record DumpedKeyword(List<String> scopes, String keyword, boolean action, boolean function) {

    private static final List<String> PROXIES = List.of("defaults", "frontend", "listen", "backend");

    private static final List<String> RULE_SETS = List.of(
            "quic-initial",
            "tcp-request connection",
            "tcp-request session",
            "tcp-request content",
            "tcp-response content",
            "http-request",
            "http-response",
            "http-after-response",
            "http-check",
            "tcp-check");

    /** Options name the server or bind line they are for; what they take is printed behind. */
    private static final Pattern OPTION = Pattern.compile("(bind|server)(?: <name>)? <addr> (?:ssl )?(.+)");

    private static final Pattern TAIL = Pattern.compile("(?: \\+-?\\d+)?(?: \\[([A-Z ]+)])?$");

    /**
     * Reads a line of the list of configuration keywords.
     *
     * @param section the section above it
     * @param line the line
     */
    static DumpedKeyword parse(String section, String line) {
        Matcher tail = TAIL.matcher(line);
        String words = tail.find() ? line.substring(0, tail.start()) : line;
        Matcher option = OPTION.matcher(words);
        if (option.matches()) {
            return new DumpedKeyword(List.of(option.group(1)), option.group(2), false, false);
        }
        if (!section.equals("listen")) {
            return new DumpedKeyword(List.of(section), words, false, false);
        }
        for (String ruleSet : RULE_SETS) {
            if (words.startsWith(ruleSet + " ")) {
                String action = words.substring(ruleSet.length() + 1);
                boolean function = action.endsWith("*");
                String name = function ? action.substring(0, action.length() - 1) : action;
                return new DumpedKeyword(List.of(ruleSet), name, true, function);
            }
        }
        return new DumpedKeyword(proxies(Optional.ofNullable(tail.group(1)).orElse("")), words, false, false);
    }

    /** The same in fewer scopes. */
    DumpedKeyword only(Predicate<String> wanted) {
        return new DumpedKeyword(scopes.stream().filter(wanted).toList(), keyword, action, function);
    }

    private static List<String> proxies(String flags) {
        List<String> sides = List.of(flags.strip().split(" ", -1));
        boolean unknown = !sides.contains("FE") && !sides.contains("BE");
        return PROXIES.stream().filter(proxy -> unknown || isOn(sides, proxy)).toList();
    }

    private static boolean isOn(List<String> sides, String proxy) {
        return switch (proxy) {
            case "frontend" -> sides.contains("FE");
            case "backend" -> sides.contains("BE");
            default -> true;
        };
    }
}
