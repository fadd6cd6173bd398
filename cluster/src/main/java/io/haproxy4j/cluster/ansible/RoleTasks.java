// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.ansible;

import io.haproxy4j.cluster.topology.ClusterTopology;
import io.haproxy4j.cluster.yaml.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the role does on a node. */
final class RoleTasks {

    /** A process keeps the limits it was started with, a reload included. */
    private static final String RESTART_HAPROXY = "Restart HAProxy with its limits";

    private static final String RELOAD_HAPROXY = "Reload HAProxy";
    private static final String MANAGED = "haproxy_node_manage_machine";
    private static final String KEEPALIVED = "{{ haproxy_node_root }}/etc/keepalived/keepalived.conf";
    private static final String LOADED = KEEPALIVED + ".loaded";
    private static final String SECRET = "0600";
    private static final String FOLDER = "0755";

    private RoleTasks() {}

    static String tasks(ClusterTopology topology) {
        List<Object> tasks = new ArrayList<>();
        // Before HAProxy is there, so that it never runs with less.
        tasks.add(when(
                MANAGED,
                task(
                        "Create the folder for the limits of the service",
                        "ansible.builtin.file",
                        "path",
                        "/etc/systemd/system/haproxy.service.d",
                        "state",
                        "directory",
                        "mode",
                        FOLDER)));
        tasks.add(notify(
                RESTART_HAPROXY,
                when(
                        MANAGED,
                        task(
                                "Allow HAProxy the files it needs",
                                "ansible.builtin.copy",
                                "content",
                                "[Service]\nLimitNOFILE={{ haproxy_node_open_files }}\n",
                                "dest",
                                "/etc/systemd/system/haproxy.service.d/limits.conf",
                                "mode",
                                "0644"))));
        tasks.add(when(
                MANAGED,
                task(
                        "Install the packages",
                        "ansible.builtin.apt",
                        "name",
                        List.of("haproxy", "keepalived", "curl"),
                        "state",
                        "present")));
        if (!topology.vrrp().account().equals("root")) {
            tasks.add(when(
                    MANAGED,
                    task(
                            "Create the account of keepalived's programs",
                            "ansible.builtin.user",
                            "name",
                            topology.vrrp().account(),
                            "system",
                            true,
                            "create_home",
                            false,
                            "shell",
                            "/usr/sbin/nologin")));
        }
        tasks.add(loop(
                List.of("/etc/haproxy", "/etc/keepalived", "{{ haproxy_node_programs }}"),
                task(
                        "Create the folders",
                        "ansible.builtin.file",
                        "path",
                        "{{ haproxy_node_root }}{{ item }}",
                        "state",
                        "directory",
                        "mode",
                        FOLDER)));
        tasks.add(loop(
                AnsibleTree.programs(),
                task(
                        "Install the programs that keepalived runs",
                        "ansible.builtin.copy",
                        "src",
                        "{{ haproxy_node_files }}/{{ item }}",
                        "dest",
                        "{{ haproxy_node_root }}{{ haproxy_node_programs }}/{{ item }}",
                        "mode",
                        FOLDER)));
        tasks.add(notify(
                RELOAD_HAPROXY,
                task(
                        "Install the configuration of HAProxy, if HAProxy accepts it",
                        "ansible.builtin.copy",
                        "src",
                        "{{ haproxy_node_files }}/haproxy.cfg",
                        "dest",
                        "{{ haproxy_node_root }}/etc/haproxy/haproxy.cfg",
                        "mode",
                        SECRET,
                        "validate",
                        "{{ haproxy_node_check_haproxy }}")));
        tasks.add(task(
                "Install the configuration of keepalived, if keepalived accepts it",
                "ansible.builtin.copy",
                "src",
                "{{ haproxy_node_files }}/keepalived.conf",
                "dest",
                KEEPALIVED,
                "mode",
                SECRET,
                "validate",
                "{{ haproxy_node_check_keepalived }}"));
        tasks.add(loop(
                List.of("haproxy", "keepalived"),
                when(
                        MANAGED,
                        task(
                                "Start the services",
                                "ansible.builtin.service",
                                "name",
                                "{{ item }}",
                                "state",
                                "started",
                                "enabled",
                                true))));
        Map<String, Object> flush = new LinkedHashMap<>();
        flush.put("name", "Reload HAProxy if it has a new configuration");
        flush.put("ansible.builtin.meta", "flush_handlers");
        tasks.add(flush);
        tasks.addAll(keepalived());
        tasks.addAll(verification());
        return Yaml.document("A load balancer of the cluster " + topology.name() + ".", tasks);
    }

    /**
     * keepalived does not tell what it has read. So a copy is made of what it was told to read, and only then: whatever
     * becomes of a run, the next one sees whether there is something new.
     */
    private static List<Object> keepalived() {
        Map<String, Object> reload = reload("Reload keepalived if it has a new configuration", "keepalived");
        reload.put(
                "when",
                List.of(
                        "not ansible_check_mode",
                        "haproxy_node_keepalived.stat.checksum != haproxy_node_loaded.stat.checksum | default('')"));
        return List.of(
                look("Look at the configuration of keepalived", KEEPALIVED, "haproxy_node_keepalived"),
                look("Look at the one that keepalived was told to read", LOADED, "haproxy_node_loaded"),
                reload,
                when(
                        "not ansible_check_mode",
                        task(
                                "Remember what keepalived was told to read",
                                "ansible.builtin.copy",
                                "src",
                                KEEPALIVED,
                                "dest",
                                LOADED,
                                "remote_src",
                                true,
                                "mode",
                                SECRET)));
    }

    private static Map<String, Object> look(String name, String file, String variable) {
        Map<String, Object> look = task(name, "ansible.builtin.stat", "path", file);
        look.put("register", variable);
        return look;
    }

    /**
     * A run that broke off between installing and reloading left a node with new files and an old process, which a
     * second run would not notice by its files.
     */
    private static List<Object> verification() {
        Map<String, Object> ask = task(
                "Ask HAProxy what it runs",
                "ansible.builtin.uri",
                "url",
                "{{ haproxy_node_revision_url }}",
                "return_content",
                true);
        ask.put("register", "haproxy_node_running");
        ask.put("failed_when", false);
        ask.put("check_mode", false);
        Map<String, Object> reload = reload("Reload HAProxy if it does not run its configuration", "haproxy");
        reload.put(
                "when",
                List.of(
                        "not ansible_check_mode",
                        "haproxy_node_revision not in haproxy_node_running.content | default('')"));
        Map<String, Object> wait = task(
                "Wait until HAProxy runs its configuration",
                "ansible.builtin.uri",
                "url",
                "{{ haproxy_node_revision_url }}",
                "return_content",
                true);
        wait.put("register", "haproxy_node_now");
        wait.put("until", "haproxy_node_revision in haproxy_node_now.content | default('')");
        wait.put("retries", 20);
        wait.put("delay", 1);
        wait.put("when", "not ansible_check_mode");
        return List.of(ask, reload, wait);
    }

    static String handlers() {
        Map<String, Object> limits = task(
                RESTART_HAPROXY,
                "ansible.builtin.systemd",
                "name",
                "haproxy",
                "state",
                "restarted",
                "daemon_reload",
                true);
        return Yaml.document("What a change makes necessary.", List.of(limits, reload(RELOAD_HAPROXY, "haproxy")));
    }

    private static Map<String, Object> reload(String name, String program) {
        Map<String, Object> reload =
                task(name, "ansible.builtin.command", "argv", "{{ haproxy_node_reload_" + program + " }}");
        reload.put("changed_when", true);
        return reload;
    }

    private static Map<String, Object> task(String name, String module, Object... arguments) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            values.put(arguments[i].toString(), arguments[i + 1]);
        }
        Map<String, Object> task = new LinkedHashMap<>();
        task.put("name", name);
        task.put(module, values);
        return task;
    }

    private static Map<String, Object> when(String condition, Map<String, Object> task) {
        task.put("when", condition);
        return task;
    }

    private static Map<String, Object> loop(List<String> items, Map<String, Object> task) {
        task.put("loop", items);
        return task;
    }

    private static Map<String, Object> notify(String handler, Map<String, Object> task) {
        task.put("notify", handler);
        return task;
    }
}
