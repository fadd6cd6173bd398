// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.cluster.topology.ClusterTopology;
import io.haproxy4j.cluster.topology.Listener;
import io.haproxy4j.config.ProxyView;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RealmTest {

    private static final ClusterTopology TOPOLOGY = ClusterTopology.builder("shop")
            .listener(Listener.http(80))
            .region("east", r -> r.node("e1", "10.0.1.1").node("e2", "10.0.1.2"))
            .region("west", r -> r.node("w1", "10.0.2.1"))
            .application(
                    "web",
                    a -> a.server("west", "s1", "10.0.2.9", 80)
                            .server("east", "s1", "10.0.1.9", 80)
                            .backup("east", "s2", "10.0.1.10", 80))
            .application("mail", a -> a.hosts("mail.example.com").server("west", "m1", "10.0.2.11", 80))
            .build();

    @Test
    void theRealmOfATopologyHasItsNodesAndItsApplications() {
        Realm realm = Realm.of(TOPOLOGY);
        assertThat(realm.nodes())
                .containsExactly(new NodeId("east", "e1"), new NodeId("east", "e2"), new NodeId("west", "w1"));
        assertThat(realm.primaries()).isEmpty();
        assertThat(realm.services()).extracting(RegionalService::name).containsExactly("web", "mail");
        RegionalService web = realm.services().get(0);
        assertThat(web.order()).containsExactly("east", "west");
        assertThat(web.servers("east")).hasToString("[be_web_east/s1, be_web/east_s1, be_web_east/s2, be_web/east_s2]");
        assertThat(realm.services().get(1).order()).containsExactly("west");
    }

    @Test
    void everyServerOfThePlanIsInTheRealmAndNoOther() {
        Set<ServerId> planned = new HashSet<>();
        for (ProxyView backend : TOPOLOGY.plan().haproxy("e1").backends()) {
            backend.servers().forEach(server -> planned.add(new ServerId(backend.name(), server.name())));
        }
        assertThat(Realm.of(TOPOLOGY).services().stream()
                        .flatMap(service ->
                                service.order().stream().flatMap(region -> service.servers(region).stream())))
                .containsExactlyInAnyOrderElementsOf(planned);
    }
}
