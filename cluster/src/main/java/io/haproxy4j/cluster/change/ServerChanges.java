// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.change;

import io.haproxy4j.cluster.change.Operation.AddServer;
import io.haproxy4j.cluster.change.Operation.RemoveServer;
import io.haproxy4j.cluster.change.Operation.Setting;
import io.haproxy4j.cluster.change.Operation.Turn;
import io.haproxy4j.cluster.change.Server.Endpoint;
import io.haproxy4j.config.HaproxyVersion;
import io.haproxy4j.config.Place;
import io.haproxy4j.runtime.command.CliCommand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The differences between the servers of a backend. */
final class ServerChanges {

    /** Options that have commands of their own. */
    private static final Set<String> SETTABLE =
            Set.of("weight", "maxconn", "disabled", "enabled", "port", "addr", "agent-port", "agent-addr");

    private final Proxy running;
    private final Proxy desired;
    private final HaproxyVersion version;
    private final References references;
    private final ServerHistory history;
    private final Map<String, Server> before;
    private final Map<String, Server> after;
    private final List<Difference> differences = new ArrayList<>();

    ServerChanges(Proxy running, Proxy desired, HaproxyVersion version, References references, ServerHistory history) {
        this.running = running;
        this.desired = desired;
        this.version = version;
        this.references = references;
        this.history = history;
        this.before = running.servers();
        this.after = desired.servers();
    }

    List<Difference> all() {
        after.forEach((name, server) -> {
            Server old = before.get(name);
            if (old == null) {
                add(server.name(), "+ " + server.text(), added(server));
            } else if (!old.text().equals(server.text())) {
                add(server.name(), "~ " + old.text() + " -> " + server.text(), changed(old, server));
            }
        });
        before.forEach((name, server) -> {
            if (!after.containsKey(name)) {
                add(server.name(), "- " + server.text(), removed(server));
            }
        });
        compareNumbers();
        compareBackups();
        return differences;
    }

    private void add(String server, String text, Treatment treatment) {
        differences.add(new Difference(Place.model(desired.section().label(), "server " + server), text, treatment));
    }

    private static Treatment reload(Reason reason, String why) {
        return new Treatment.Reload(reason, why);
    }

    private Treatment added(Server server) {
        if (server.hasVariable()) {
            return reload(Reason.EVALUATION, "the line has a variable");
        }
        if (server.endpoint().isEmpty()) {
            return reload(Reason.ADDRESS, "\"" + server.address() + "\" is no IP address with a port");
        }
        if (!running.isDynamic()) {
            return reload(Reason.STATIC_BALANCE, "the load balancing is a static one, which takes no new server");
        }
        for (String option : server.options().keySet()) {
            if (!DynamicOptions.STATE.contains(option) && !DynamicOptions.takes(version, option)) {
                return reload(
                        Reason.DYNAMIC_SERVER_OPTION,
                        "HAProxy " + version + " takes no \"" + option + "\" for a server that is added at run time");
            }
        }
        Optional<Treatment> refusal = server.tracked(desired.name()).flatMap(this::tracking);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        List<String> words = new ArrayList<>(server.dynamicWords());
        words.addAll(DynamicOptions.implied(version, server.options().keySet()));
        AddServer add = new AddServer(desired.name(), server.name(), server.address(), words, server.isDisabled());
        // 2.6 gives a new server no cookie until it makes those of all servers again.
        return desired.hasDynamicCookies() && !version.atLeast(HaproxyVersion.V3_0)
                ? runtime(add, new Setting(Turn.SET, desired.cookieKeyCommand()))
                : runtime(add);
    }

    /** What keeps a new server from taking its state from another one. */
    private Optional<Treatment> tracking(String path) {
        Optional<Server> tracked = references.server(path);
        if (tracked.isEmpty() || history.added().contains(path)) {
            return Optional.of(reload(
                    Reason.TRACKED_SERVER,
                    "no server can track " + path + ", which this process has not started with"));
        }
        return tracked.filter(Server::isDisabled)
                .map(server -> reload(
                        Reason.TRACKED_SERVER,
                        "a server that is added would not follow " + path + " out of maintenance"));
    }

    private Treatment removed(Server server) {
        if (!running.isDynamic()) {
            return reload(Reason.STATIC_BALANCE, "the load balancing is a static one, which lets no server go");
        }
        if (history.tracked().contains(path(server))) {
            return reload(Reason.SERVER_IN_USE, "HAProxy keeps a server that others have tracked since it started");
        }
        Optional<String> reference = references.to(running.section(), server.name());
        return reference.isPresent()
                ? reload(Reason.SERVER_IN_USE, "\"" + reference.get() + "\" names the server")
                : runtime(new RemoveServer(desired.name(), server.name()));
    }

    private static Treatment runtime(Operation... operations) {
        return new Treatment.Commands(List.of(operations));
    }

    private Treatment changed(Server old, Server server) {
        if (old.hasVariable() || server.hasVariable()) {
            return reload(Reason.EVALUATION, "the line has a variable");
        }
        Set<String> changed = changedOptions(old, server);
        for (String option : changed) {
            if (!SETTABLE.contains(option)) {
                return reload(Reason.SERVER_OPTION, "no command changes \"" + option + "\" of a server");
            }
        }
        List<Operation> operations = new ArrayList<>();
        List<Treatment> reloads = new ArrayList<>();
        address(old, server, operations, reloads);
        weight(old, server, operations, reloads);
        maxconn(old, server, operations, reloads);
        new CheckTargets(path(server), version).compare(old, server, operations, reloads);
        if (old.isDisabled() != server.isDisabled()) {
            operations.add(
                    server.isDisabled()
                            ? set(Turn.TAKE_OUT, server, "state", "maint")
                            : set(Turn.SET, server, "state", "ready"));
        }
        if (!reloads.isEmpty()) {
            return reloads.get(0);
        }
        return operations.isEmpty() ? new Treatment.None("the server is the same") : new Treatment.Commands(operations);
    }

    private static Set<String> changedOptions(Server old, Server server) {
        Map<String, List<String>> all = new LinkedHashMap<>(old.options());
        all.putAll(server.options());
        Set<String> changed = new LinkedHashSet<>();
        for (String option : all.keySet()) {
            List<String> values = old.options().get(option);
            if (values == null || !values.equals(server.options().get(option))) {
                changed.add(option);
            }
        }
        return changed;
    }

    private void address(Server old, Server server, List<Operation> operations, List<Treatment> reloads) {
        if (old.address().equals(server.address())) {
            return;
        }
        Optional<Endpoint> from = old.endpoint();
        Optional<Endpoint> to = server.endpoint();
        if (from.isEmpty() || to.isEmpty()) {
            String other = from.isEmpty() ? old.address() : server.address();
            reloads.add(reload(Reason.ADDRESS, "\"" + other + "\" is no IP address with a port"));
        } else if (server.options().containsKey("hash-key")) {
            reloads.add(reload(Reason.SERVER_OPTION, "the place of the server in the hash follows its address"));
        } else if (!from.equals(to)) {
            operations.add(set(
                    Turn.SET, server, "addr", to.get().ip(), "port", to.get().port()));
        }
    }

    private void weight(Server old, Server server, List<Operation> operations, List<Treatment> reloads) {
        Optional<Integer> from = old.number("weight", 1);
        Optional<Integer> to = server.number("weight", 1);
        if (from.isEmpty() || to.isEmpty()) {
            reloads.add(reload(Reason.SERVER_OPTION, "the weight is no number"));
        } else if (!from.equals(to)) {
            if (!running.isDynamic()) {
                reloads.add(
                        reload(Reason.STATIC_BALANCE, "the load balancing is a static one, which keeps its weights"));
            }
            operations.add(set(Turn.SET, server, "weight", to.get().toString()));
        }
    }

    private void maxconn(Server old, Server server, List<Operation> operations, List<Treatment> reloads) {
        Optional<Integer> from = old.number("maxconn", 0);
        Optional<Integer> to = server.number("maxconn", 0);
        if (from.isEmpty() || to.isEmpty()) {
            reloads.add(reload(Reason.SERVER_OPTION, "the limit of connections is no number"));
        } else if (!from.equals(to)) {
            if (server.options().containsKey("minconn")) {
                reloads.add(reload(Reason.SERVER_OPTION, "with \"minconn\" the limit of connections is a range"));
            }
            operations.add(new Setting(
                    Turn.SET,
                    CliCommand.of(
                            "set", "maxconn", "server", path(server), to.get().toString())));
        }
    }

    private Operation set(Turn turn, Server server, String... words) {
        List<String> all = new ArrayList<>(List.of("set", "server", path(server)));
        all.addAll(List.of(words));
        return new Setting(turn, CliCommand.of(all));
    }

    private String path(Server server) {
        return desired.name() + "/" + server.name();
    }

    private void compareNumbers() {
        if (!desired.countsOnNumbers() && !references.toNumbers()) {
            return;
        }
        Map<String, Integer> start = ServerNumbers.atStart(after);
        Map<String, Integer> change = ServerNumbers.afterChange(before, after);
        if (!start.equals(change)) {
            differences.add(new Difference(
                    Place.model(desired.section().label()),
                    "servers have the numbers " + change + " and would have " + start + " after a start",
                    reload(Reason.SERVER_NUMBERS, "the load balancing or a stick table goes by these numbers")));
        }
    }

    /** Of several backup servers HAProxy uses the first one that is up; one that is added becomes the last one. */
    private void compareBackups() {
        List<String> start = backups(after.keySet());
        Set<String> order = new LinkedHashSet<>(before.keySet());
        order.addAll(after.keySet());
        order.retainAll(after.keySet());
        List<String> change = backups(order);
        if (!start.equals(change)) {
            differences.add(new Difference(
                    Place.model(desired.section().label()),
                    "backup servers come in the order " + change + " and would come in the order " + start
                            + " after a start",
                    reload(Reason.SERVER_ORDER, "the first backup server that is up is the one that is used")));
        }
    }

    private List<String> backups(Set<String> names) {
        return names.stream()
                .filter(name -> Optional.ofNullable(after.get(name))
                        .filter(server -> server.options().containsKey("backup"))
                        .isPresent())
                .toList();
    }
}
