// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.node;

import static java.time.Duration.ofSeconds;

import io.haproxy4j.cluster.topology.ClusterTopology;
import io.haproxy4j.cluster.topology.Node;
import io.haproxy4j.cluster.topology.Region;
import io.haproxy4j.cluster.topology.VirtualIp;
import io.haproxy4j.keepalived.KeepalivedConfig;
import io.haproxy4j.keepalived.VrrpInstance;
import io.haproxy4j.keepalived.runtime.TrackFile;
import io.haproxy4j.keepalived.value.AuthType;
import io.haproxy4j.keepalived.value.VrrpState;
import java.util.List;

/** The configuration of keepalived of a node. */
public final class KeepalivedFile {

    private static final String CHECK = "chk_haproxy";
    private static final String LEAVE = "leave";

    /** High priorities make the backup take over sooner: RFC 3768 derives its patience from them. */
    private static final int HIGHEST = 254;

    private static final int STEP = 4;

    private KeepalivedFile() {}

    /**
     * The file of a node.
     *
     * @param topology the topology
     * @param region its region
     * @param self the node
     * @return the configuration
     */
    public static KeepalivedConfig of(ClusterTopology topology, Region region, Node self) {
        KeepalivedConfig.Builder config = KeepalivedConfig.builder()
                // Scripts run as an account of their own, and not at all if others may change them.
                .globalDefs(g -> g.routerId(self.name())
                        .enableScriptSecurity()
                        .scriptUser(topology.vrrp().account()))
                // Asks HAProxy for an answer: "killall -0" takes a hung process, or any of that name, for a good one.
                .vrrpScript(
                        CHECK,
                        s -> s.script(Programs.checkPath(topology, self))
                                .interval(ofSeconds(1))
                                .timeout(ofSeconds(2))
                                .fall(2)
                                .rise(2));
        // Watched by keepalived, written by whoever decides that this node gives its addresses up.
        topology.vrrp()
                .leaveFile()
                .ifPresent(path ->
                        config.trackFile(LEAVE, f -> f.file(path).weight(1).initFile(TrackFile.NORMAL)));
        for (int i = 0; i < region.virtualIps().size(); i++) {
            int index = i;
            config.vrrpInstance(instance(region, i), v -> instance(v, topology, region, self, index));
        }
        return config.build();
    }

    /**
     * Name of the instance of a virtual address.
     *
     * @param region the region
     * @param index which of its addresses, from 0
     * @return the name
     */
    public static String instance(Region region, int index) {
        return "VI_" + region.name() + "_" + (index + 1);
    }

    private static void instance(VrrpInstance instance, ClusterTopology topology, Region region, Node self, int index) {
        VirtualIp virtual = region.virtualIps().get(index);
        List<Node> nodes = region.nodes();
        // The first node is the first choice for the first address, the second for the second, and so on.
        int turn = Math.floorMod(nodes.indexOf(self) - index, nodes.size());
        // All start as BACKUP and stay where they are: no second outage when the first node is back.
        instance.state(VrrpState.BACKUP)
                .nopreempt()
                .interface_(self.interfaceName())
                .virtualRouterId(virtual.routerId())
                .priority(HIGHEST - STEP * turn)
                .advertInt(topology.vrrp().advertInterval());
        if (topology.vrrp().version(virtual) == 3) {
            instance.version(3);
        }
        // From node to node, which works in networks without multicast too.
        String[] others = nodes.stream()
                .filter(node -> !node.equals(self))
                .map(Node::address)
                .toArray(String[]::new);
        if (others.length > 0) {
            instance.unicastSrcIp(self.address()).unicastPeer(others);
        }
        virtual.password()
                .ifPresent(password ->
                        instance.authentication(a -> a.authType(AuthType.PASS).authPass(password)));
        // Without a weight: a node whose HAProxy is dead gives the address up altogether.
        instance.virtualIpaddress(virtual.address()).trackScript(CHECK).notify(Programs.transitionPath(topology, self));
        if (topology.vrrp().leaveFile().isPresent()) {
            instance.trackFile(LEAVE);
        }
    }
}
