// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.change;

import io.haproxy4j.config.ConditionalParts;
import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.HaproxyVersion;
import io.haproxy4j.config.Place;
import io.haproxy4j.config.Section;
import io.haproxy4j.config.diff.Change;
import io.haproxy4j.config.line.ConditionalBlock;
import io.haproxy4j.config.line.RawLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The differences between two configurations, with what each of them needs. */
final class ConfigChanges {

    private final HaproxyConfig running;
    private final HaproxyConfig desired;
    private final HaproxyVersion version;
    private final ServerHistory history;
    private final Map<String, Proxy> before;
    private final Map<String, Proxy> after;
    private final StatementChanges statements;
    private final List<Difference> differences = new ArrayList<>();

    ConfigChanges(HaproxyConfig running, HaproxyConfig desired, HaproxyVersion version, ServerHistory history) {
        this.running = running;
        this.desired = desired;
        this.version = version;
        this.history = history;
        this.before = Proxy.of(running);
        this.after = Proxy.of(desired);
        this.statements = new StatementChanges(running, desired);
    }

    List<Difference> all() {
        List<Change> changes = running.diff(desired).changes();
        boolean conditional = isConditional(running) || isConditional(desired);
        Set<String> added = new HashSet<>();
        for (Change change : changes) {
            if (change.kind() == Change.Kind.SECTION_ADDED) {
                added.add(change.section());
            }
            boolean part = change.kind() == Change.Kind.ADDED && added.contains(change.section());
            if (!part && (conditional || !isServer(change))) {
                differences.add(new Difference(
                        place(change),
                        change.toString(),
                        conditional
                                ? new Treatment.Reload(Reason.EVALUATION, "the file has conditional blocks")
                                : treatment(change)));
            }
        }
        if (!conditional) {
            servers();
        }
        return differences;
    }

    private static boolean isConditional(HaproxyConfig config) {
        return config.parts().stream().anyMatch(part -> part instanceof ConditionalParts)
                || config.sections().stream()
                        .flatMap(section -> section.body().stream())
                        .anyMatch(statement -> statement instanceof ConditionalBlock);
    }

    private void servers() {
        References references = new References(running);
        after.forEach((label, proxy) -> {
            Proxy old = before.get(label);
            if (old != null && proxy.hasServers()) {
                differences.addAll(new ServerChanges(old, proxy, version, references, history).all());
            }
        });
    }

    private static List<String> words(Change change) {
        String line = change.after().isEmpty() ? change.before() : change.after();
        return line.isEmpty() ? List.of() : Proxy.texts(RawLine.of(line).words());
    }

    /** Whether it is about a server of a proxy that stays, which is looked at by itself. */
    private boolean isServer(Change change) {
        List<String> words = words(change);
        return !words.isEmpty()
                && words.get(0).equals("server")
                && before.containsKey(change.section())
                && after.containsKey(change.section());
    }

    private static Place place(Change change) {
        List<String> words = words(change);
        return switch (change.kind()) {
            case SECTION_ADDED, SECTION_REMOVED, SECTION_MOVED, HEADING_CHANGED -> Place.model(change.section());
            case ADDED, REMOVED, CHANGED, MOVED ->
                Place.model(change.section(), String.join(" ", words.subList(0, Math.min(2, words.size()))));
        };
    }

    private Treatment treatment(Change change) {
        return switch (change.kind()) {
            case SECTION_ADDED -> new Treatment.Reload(Reason.SECTION, "the section is new");
            case SECTION_REMOVED -> new Treatment.Reload(Reason.SECTION, "the section is gone");
            case HEADING_CHANGED -> new Treatment.Reload(Reason.SECTION, "the section has another first line");
            case SECTION_MOVED -> moved(change.section());
            case ADDED, REMOVED, CHANGED, MOVED -> statements.treatment(change, words(change), before, after);
        };
    }

    /** Proxies may stand in any order as long as the same defaults count for them. */
    private Treatment moved(String label) {
        Optional<Section> old = Optional.ofNullable(before.get(label)).flatMap(Proxy::defaults);
        Optional<Section> now = Optional.ofNullable(after.get(label)).flatMap(Proxy::defaults);
        boolean proxy = before.containsKey(label) && after.containsKey(label);
        return proxy && Objects.equals(old.map(Section::label), now.map(Section::label))
                ? new Treatment.None("the order of proxies means nothing while the same defaults count for them")
                : new Treatment.Reload(Reason.SECTION, "the section stands in another place among the others");
    }
}
