// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.change;

import io.haproxy4j.cluster.change.Operation.Setting;
import io.haproxy4j.cluster.change.Operation.Turn;
import io.haproxy4j.config.HaproxyVersion;
import io.haproxy4j.runtime.command.CliCommand;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where the checks of a server go to, if not to where its load goes. */
final class CheckTargets {

    private static final Pattern IP = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]+");

    private final String path;
    private final HaproxyVersion version;

    CheckTargets(String path, HaproxyVersion version) {
        this.path = path;
        this.version = version;
    }

    void compare(Server old, Server server, List<Operation> operations, List<Treatment> reloads) {
        boolean checked = server.options().containsKey("check");
        boolean agent = server.options().containsKey("agent-check");
        if (differ("port", old, server)) {
            Optional<Integer> port = server.number("port", 0);
            set(
                    checked && !agent && port.isPresent(),
                    "check-port",
                    port.orElse(0).toString(),
                    operations,
                    reloads);
        }
        if (differ("addr", old, server)) {
            // 3.4 takes every address for an invalid one.
            boolean works = !version.atLeast(HaproxyVersion.V3_4);
            set(
                    checked && !agent && works && isIp("addr", server),
                    "check-addr",
                    value("addr", server),
                    operations,
                    reloads);
        }
        if (differ("agent-port", old, server)) {
            Optional<Integer> port = server.number("agent-port", 0);
            set(agent && port.orElse(0) > 0, "agent-port", port.orElse(0).toString(), operations, reloads);
        }
        if (differ("agent-addr", old, server)) {
            set(agent && isIp("agent-addr", server), "agent-addr", value("agent-addr", server), operations, reloads);
        }
    }

    private static boolean differ(String option, Server old, Server server) {
        return !Objects.equals(old.options().get(option), server.options().get(option));
    }

    private static String value(String option, Server server) {
        return String.join(" ", server.options().getOrDefault(option, List.of()));
    }

    private static boolean isIp(String option, Server server) {
        return IP.matcher(value(option, server)).matches();
    }

    private void set(
            boolean possible, String target, String value, List<Operation> operations, List<Treatment> reloads) {
        if (possible) {
            operations.add(new Setting(Turn.SET, CliCommand.of("set", "server", path, target, value)));
        } else {
            reloads.add(new Treatment.Reload(
                    Reason.SERVER_OPTION, "no command leads to this " + target + " as a start does"));
        }
    }
}
