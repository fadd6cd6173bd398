// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.ansible;

import io.haproxy4j.cluster.Revision;
import io.haproxy4j.cluster.node.Programs;
import io.haproxy4j.cluster.topology.ClusterTopology;
import io.haproxy4j.cluster.topology.HostSettings;
import io.haproxy4j.cluster.topology.Node;
import io.haproxy4j.cluster.topology.Region;
import io.haproxy4j.cluster.yaml.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The plan as an Ansible playbook. It has no templates: each node is given its own files of the plan. One node at a time
 * is changed, and the first that does not run its new configuration ends the run.
 */
public final class AnsibleTree {

    private static final String ROLE = "haproxy_node";

    private final ClusterTopology topology;
    private final Function<Node, Revision> revisions;

    private AnsibleTree(ClusterTopology topology, Function<Node, Revision> revisions) {
        this.topology = topology;
        this.revisions = revisions;
    }

    /**
     * The files of the playbook.
     *
     * @param topology the topology
     * @param revisions what each node is to run
     * @return the texts by path
     */
    public static Map<String, Supplier<String>> of(ClusterTopology topology, Function<Node, Revision> revisions) {
        AnsibleTree tree = new AnsibleTree(topology, revisions);
        Map<String, Supplier<String>> files = new LinkedHashMap<>();
        files.put("site.yml", tree::site);
        files.put("inventory.yml", tree::inventory);
        files.put("group_vars/all.yml", tree::all);
        for (Region region : topology.regions()) {
            files.put("group_vars/" + group(region) + ".yml", () -> tree.region(region));
        }
        String role = "roles/" + ROLE + "/";
        files.put(role + "defaults/main.yml", tree::defaults);
        files.put(role + "tasks/main.yml", () -> RoleTasks.tasks(topology));
        files.put(role + "handlers/main.yml", RoleTasks::handlers);
        files.put(role + "meta/main.yml", tree::meta);
        return files;
    }

    /** Groups take no hyphens; region names have no underscores, so that two never become one. */
    private static String group(Region region) {
        return "region_" + region.name().replace('-', '_');
    }

    private String site() {
        List<Object> plays = new ArrayList<>();
        for (Region region : topology.regions()) {
            Map<String, Object> play = new LinkedHashMap<>();
            play.put("name", "Load balancers of region " + region.name());
            play.put("hosts", group(region));
            play.put("gather_facts", false);
            play.put("serial", 1);
            play.put("max_fail_percentage", 0);
            // Or else the plays of other regions would go on after a failure in this one.
            play.put("any_errors_fatal", true);
            play.put("roles", List.of(ROLE));
            plays.add(play);
        }
        return Yaml.document("Region by region, one load balancer at a time.", plays);
    }

    private String inventory() {
        Map<String, Object> groups = new LinkedHashMap<>();
        for (Region region : topology.regions()) {
            Map<String, Object> hosts = new LinkedHashMap<>();
            for (Node node : region.nodes()) {
                Map<String, Object> host = new LinkedHashMap<>();
                host.put("ansible_host", node.address());
                host.put("haproxy_node_revision", revisions.apply(node).toString());
                host.put("haproxy_node_revision_url", topology.monitoring().revisionUrl(node));
                hosts.put(node.name(), host);
            }
            groups.put(group(region), Map.of("hosts", hosts));
        }
        return Yaml.document("The load balancers, and what each is to run.", Map.of("all", Map.of("children", groups)));
    }

    private String all() {
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("haproxy_node_cluster", topology.name());
        variables.put("haproxy_node_open_files", topology.limits().openFiles());
        return Yaml.document("What is the same for all regions.", variables);
    }

    private String region(Region region) {
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("haproxy_node_region", region.name());
        return Yaml.document("What is the same for all nodes of region " + region.name() + ".", variables);
    }

    private String defaults() {
        Map<String, Object> variables = new LinkedHashMap<>();
        variables.put("haproxy_node_files", "{{ playbook_dir }}/../nodes/{{ inventory_hostname }}");
        variables.put("haproxy_node_root", "");
        variables.put(
                "haproxy_node_programs",
                topology.host().programs().replace(HostSettings.NODE, "{{ inventory_hostname }}"));
        variables.put("haproxy_node_check_haproxy", "haproxy -c -f %s");
        variables.put("haproxy_node_check_keepalived", "keepalived -t -f %s");
        variables.put("haproxy_node_reload_haproxy", List.of("systemctl", "reload", "haproxy"));
        variables.put("haproxy_node_reload_keepalived", List.of("systemctl", "reload", "keepalived"));
        variables.put("haproxy_node_manage_machine", true);
        return Yaml.document("""
                haproxy_node_files: where the files of the node are, on the machine that runs the playbook.
                haproxy_node_root: a folder in front of every path, for trying it out.
                haproxy_node_manage_machine: whether packages, services and limits are seen to as well.""", variables);
    }

    private String meta() {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("role_name", ROLE);
        info.put("author", "haproxy4j");
        info.put("description", "A load balancer of the cluster " + topology.name());
        info.put("license", "Apache-2.0");
        info.put("min_ansible_version", "2.14");
        Map<String, Object> debian = new LinkedHashMap<>();
        debian.put("name", "Debian");
        debian.put("versions", List.of("all"));
        info.put("platforms", List.of(debian));
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("galaxy_info", info);
        file.put("dependencies", List.of());
        return Yaml.document("About this role.", file);
    }

    /** {@return the programs of a node that the playbook installs} */
    static List<String> programs() {
        return List.of(Programs.CHECK, Programs.TRANSITION);
    }
}
