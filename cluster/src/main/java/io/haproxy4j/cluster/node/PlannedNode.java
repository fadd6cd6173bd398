// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.node;

import io.haproxy4j.cluster.Revision;
import io.haproxy4j.cluster.topology.ClusterTopology;
import io.haproxy4j.cluster.topology.Node;
import io.haproxy4j.cluster.topology.Region;
import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.keepalived.KeepalivedConfig;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The files of one node. HAProxy's configuration carries the revision of all of them, so that a node that runs it tells
 * of a change in any.
 */
public final class PlannedNode {

    /** The name of HAProxy's configuration. */
    public static final String HAPROXY = "haproxy.cfg";

    /** The name of keepalived's configuration. */
    public static final String KEEPALIVED = "keepalived.conf";

    private final ClusterTopology topology;
    private final HaproxyFiles haproxy;
    private final Region region;
    private final Node node;

    /**
     * The files of a node.
     *
     * @param topology the topology
     * @param haproxy the configurations of its nodes
     * @param region the region of the node
     * @param node the node
     */
    public PlannedNode(ClusterTopology topology, HaproxyFiles haproxy, Region region, Node node) {
        this.topology = topology;
        this.haproxy = haproxy;
        this.region = region;
        this.node = node;
    }

    /** {@return the revision of all files: that of their texts without the revision itself} */
    public Revision revision() {
        Map<String, String> files = new TreeMap<>();
        files.put(HAPROXY, haproxy.text(node, Optional.empty()));
        files.put(KEEPALIVED, keepalived().render());
        files.put(Programs.CHECK, check());
        files.put(Programs.TRANSITION, Programs.transition());
        return Revision.of(files);
    }

    /** {@return HAProxy's configuration} */
    public HaproxyConfig haproxy() {
        return haproxy.of(node, Optional.of(revision()));
    }

    /** {@return the text of HAProxy's configuration, which is quicker to have than the configuration} */
    public String haproxyText() {
        return haproxy.text(node, Optional.of(revision()));
    }

    /** {@return keepalived's configuration} */
    public KeepalivedConfig keepalived() {
        return KeepalivedFile.of(topology, region, node);
    }

    /** {@return the text of the program {@link Programs#CHECK}} */
    public String check() {
        return Programs.check(topology, node);
    }
}
