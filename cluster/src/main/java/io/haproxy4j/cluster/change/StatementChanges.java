// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.change;

import io.haproxy4j.cluster.Revision;
import io.haproxy4j.cluster.change.Operation.Setting;
import io.haproxy4j.cluster.change.Operation.Turn;
import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.SectionKind;
import io.haproxy4j.config.diff.Change;
import io.haproxy4j.config.line.RawLine;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.runtime.command.CliCommand;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What statements need that are no servers. */
final class StatementChanges {

    /** Limits of the process that have a command, by their keywords. */
    private static final Map<String, String> RATES = Map.of(
            "maxcomprate", "http-compression",
            "maxconnrate", "connections",
            "maxsessrate", "sessions",
            "maxsslrate", "ssl-sessions");

    private static final Set<String> ON_OFF = Set.of("on", "off");

    private final boolean ranges;
    private final boolean limited;

    StatementChanges(HaproxyConfig running, HaproxyConfig desired) {
        ranges = hasRanges(running) || hasRanges(desired);
        limited = isLimited(running) && isLimited(desired);
    }

    /** Whether no proxy takes its limit of connections from that of the process. */
    private static boolean isLimited(HaproxyConfig config) {
        return Proxy.of(config).values().stream()
                .filter(proxy -> proxy.section().kind() != SectionKind.BACKEND)
                .allMatch(proxy -> proxy.setting("maxconn").isPresent());
    }

    /** Whether limits of servers follow the load of their backend, which HAProxy compares with that of frontends. */
    private static boolean hasRanges(HaproxyConfig config) {
        return config.sections().stream()
                .flatMap(section -> section.statements().stream())
                .flatMap(statement -> statement.words().stream())
                .anyMatch(word -> word.text().equals("minconn"));
    }

    Treatment treatment(Change change, List<String> words, Map<String, Proxy> before, Map<String, Proxy> after) {
        String keyword = words.get(0);
        if (change.section().equals(SectionKind.GLOBAL.keyword())) {
            if (keyword.equals("description") && sayTheSame(change)) {
                return new Treatment.None("a process keeps the revision it was loaded with");
            }
            String rate = RATES.get(keyword);
            if (rate != null) {
                return rate(change, rate);
            }
            if (keyword.equals("maxconn")) {
                return processMaxconn(change);
            }
            if (keyword.equals("profiling.tasks") && ON_OFF.containsAll(values(change))) {
                return setting("set", "profiling", "tasks", values(change).get(1));
            }
        }
        Proxy old = before.get(change.section());
        Proxy now = after.get(change.section());
        if (keyword.equals("maxconn")
                && old != null
                && now != null
                && now.section().kind() != SectionKind.BACKEND) {
            return maxconn(old, now);
        }
        if (keyword.equals("dynamic-cookie-key")
                && old != null
                && now != null
                && values(change).size() == 2) {
            return old.hasDynamicCookies() && now.hasDynamicCookies()
                    ? new Treatment.Commands(List.of(new Setting(Turn.SET, now.cookieKeyCommand())))
                    : new Treatment.Reload(Reason.STATEMENT, "the key is not, or was not, in use");
        }
        return new Treatment.Reload(Reason.STATEMENT, "no command changes \"" + keyword + "\"");
    }

    /** The values a keyword of one argument had and shall have, as far as it had and shall have one. */
    private static List<String> values(Change change) {
        return Stream.of(change.before(), change.after())
                .filter(line -> !line.isEmpty())
                .map(line -> Proxy.texts(RawLine.of(line).words()))
                .map(words -> String.join(" ", words.subList(1, words.size())))
                .toList();
    }

    /** A process keeps room for as many connections as it was started for, so that it takes fewer, and no more. */
    private Treatment processMaxconn(Change change) {
        Optional<Integer> from = change.before().isEmpty() ? Optional.empty() : number(change.before());
        Optional<Integer> to = change.after().isEmpty() ? Optional.empty() : number(change.after());
        if (from.isEmpty() || to.isEmpty() || to.get() == 0) {
            return new Treatment.Reload(
                    Reason.DEFAULT_VALUE, "without a number HAProxy computes the limit when it starts");
        }
        if (!limited) {
            return new Treatment.Reload(
                    Reason.DEFAULT_VALUE, "a proxy without a limit of its own has that of the process");
        }
        return to.get() < from.get()
                ? setting("set", "maxconn", "global", to.get().toString())
                : new Treatment.Reload(Reason.STATEMENT, "the limit of a process can only be lowered");
    }

    private static boolean sayTheSame(Change change) {
        return withoutRevision(change.before()).equals(withoutRevision(change.after()));
    }

    private static String withoutRevision(String line) {
        return Revision.inDescription(line)
                .map(revision -> line.replace(revision.toString(), "rev="))
                .orElse(line);
    }

    private static Treatment rate(Change change, String name) {
        Optional<Integer> value = change.after().isEmpty() ? Optional.of(0) : number(change.after());
        Optional<Integer> old = change.before().isEmpty() ? Optional.of(0) : number(change.before());
        return value.isPresent() && old.isPresent()
                ? setting("set", "rate-limit", name, "global", value.get().toString())
                : new Treatment.Reload(Reason.STATEMENT, "the limit is no number");
    }

    private static Treatment setting(String... words) {
        return new Treatment.Commands(List.of(new Setting(Turn.SET, CliCommand.of(words))));
    }

    private static Optional<Integer> number(String line) {
        List<Word> words = RawLine.of(line).words();
        return words.size() == 2 ? number(List.of(words.get(1).text())) : Optional.empty();
    }

    private static Optional<Integer> number(List<String> arguments) {
        return arguments.size() == 1 && arguments.get(0).matches("\\d{1,9}")
                ? Optional.of(Integer.parseInt(arguments.get(0)))
                : Optional.empty();
    }

    private Treatment maxconn(Proxy old, Proxy now) {
        Optional<Integer> from = old.setting("maxconn").flatMap(StatementChanges::number);
        Optional<Integer> to = now.setting("maxconn").flatMap(StatementChanges::number);
        if (from.isEmpty() || to.isEmpty() || from.get() == 0 || to.get() == 0) {
            return new Treatment.Reload(
                    Reason.DEFAULT_VALUE, "without a number HAProxy computes the limit when it starts");
        }
        if (ranges) {
            return new Treatment.Reload(
                    Reason.STATEMENT, "with \"minconn\" the limits of servers follow those of frontends");
        }
        return setting("set", "maxconn", "frontend", now.name(), to.get().toString());
    }
}
