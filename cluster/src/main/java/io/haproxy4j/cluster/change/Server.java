// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.change;

import io.haproxy4j.config.OptionLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A {@code server} line with what {@code default-server} adds to it. */
final class Server {

    private static final Pattern IPV4 = Pattern.compile("(?:ipv4@)?(\\d{1,3}(?:\\.\\d{1,3}){3}):(\\d{1,5})");
    private static final Pattern IPV6 = Pattern.compile("(?:ipv6@)?\\[([0-9a-fA-F:.]+)]:(\\d{1,5})");

    private final OptionLine line;
    private final Map<String, List<String>> options = new LinkedHashMap<>();

    Server(OptionLine line, List<OptionLine> inherited) {
        this.line = line;
        inherited.forEach(defaults -> add(defaults.options()));
        add(line.options());
    }

    private void add(Map<String, List<String>> more) {
        more.forEach((option, values) -> {
            // Of two options that undo each other the later one counts.
            if (DynamicOptions.STATE.contains(option)) {
                options.keySet().removeAll(DynamicOptions.STATE);
            }
            options.put(option, values);
        });
    }

    /** An IP address and a port. */
    record Endpoint(String ip, String port) {}

    String name() {
        return line.name();
    }

    String text() {
        return line.statement().render();
    }

    String address() {
        return line.address();
    }

    /** Where it is, if that is a plain address with a port. */
    Optional<Endpoint> endpoint() {
        for (Pattern form : List.of(IPV4, IPV6)) {
            Matcher matcher = form.matcher(line.address());
            if (matcher.matches()) {
                return Optional.of(new Endpoint(matcher.group(1), matcher.group(2)));
            }
        }
        return Optional.empty();
    }

    Map<String, List<String>> options() {
        return options;
    }

    boolean isDisabled() {
        return options.containsKey("disabled");
    }

    /** The number of an option; empty if its value is none. */
    Optional<Integer> number(String option, int unlessSet) {
        List<String> values = options.get(option);
        if (values == null) {
            return Optional.of(unlessSet);
        }
        return values.size() == 1 && values.get(0).matches("\\d{1,9}")
                ? Optional.of(Integer.parseInt(values.get(0)))
                : Optional.empty();
    }

    /** The server it takes its state from, as {@code backend/server}. */
    Optional<String> tracked(String backend) {
        return Optional.ofNullable(options.get("track"))
                .filter(values -> !values.isEmpty())
                .map(values -> values.get(0))
                .map(name -> name.contains("/") ? name : backend + "/" + name);
    }

    /** The words {@code add server} takes, without what has commands of its own. */
    List<String> dynamicWords() {
        List<String> words = new ArrayList<>();
        options.forEach((option, values) -> {
            if (!DynamicOptions.STATE.contains(option)) {
                words.add(option);
                values.forEach(value -> words.add(DynamicOptions.written(option, value)));
            }
        });
        return words;
    }

    /** Whether an environment variable decides what it says. */
    boolean hasVariable() {
        return text().contains("$");
    }
}
