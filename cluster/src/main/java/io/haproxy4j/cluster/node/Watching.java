// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.node;

import static io.haproxy4j.config.expr.Fetches.httpAuth;
import static io.haproxy4j.config.expr.Fetches.path;
import static io.haproxy4j.config.rule.Actions.useService;
import static io.haproxy4j.config.rule.When.onlyIf;
import static io.haproxy4j.config.rule.When.unless;
import static java.time.Duration.ofSeconds;

import io.haproxy4j.cluster.topology.ClusterTopology;
import io.haproxy4j.cluster.topology.Management;
import io.haproxy4j.cluster.topology.Monitoring;
import io.haproxy4j.cluster.topology.Node;
import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.expr.NamedAcl;

/** What a node answers to those who look after it, on its own address. */
final class Watching {

    private static final String WATCH = "watch";
    private static final String OPERATORS = "operators";

    private Watching() {}

    static void write(HaproxyConfig.Builder config, ClusterTopology topology, Node self) {
        Monitoring monitoring = topology.monitoring();
        config.frontend(WATCH, f -> {
            f.bind(self.at(monitoring.port())).monitorUri(monitoring.healthPath());
            // A page about nothing but this frontend, whose heading is the description with the revision.
            f.statsEnable()
                    .statsUri(monitoring.revisionPath())
                    .statsScope(WATCH)
                    .statsShowDesc()
                    .statsHideVersion();
            f.httpRequest(useService("prometheus-exporter"), onlyIf(path().matches(monitoring.metricsPath())));
        });
        Management management = topology.management();
        if (!management.accounts().isEmpty()) {
            config.userlist(
                    OPERATORS,
                    list -> management
                            .accounts()
                            .forEach(account -> list.user(account.user(), user -> {
                                account.passwordHash().ifPresent(user::password);
                                account.password().ifPresent(user::insecurePassword);
                            })));
        }
        config.listen("stats", l -> {
            l.bind(self.at(management.port()))
                    .statsEnable()
                    .statsUri(management.path())
                    .statsRefresh(ofSeconds(10))
                    .statsShowLegends()
                    .statsShowNode();
            if (!management.accounts().isEmpty()) {
                // Nobody takes servers away without a password.
                l.statsHttpRequestAuth(unless(httpAuth(OPERATORS)));
                l.statsAdmin(onlyIf(new NamedAcl("TRUE")));
            }
        });
    }
}
