// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The smallest configuration around one row of the keyword table that a real keepalived accepts in silence, so that
 * whatever it says is about that row.
 *
 * @param row the cells of the row by column
 * @param heads the sample arguments of every block
 */
record SampleConfig(Map<String, String> row, Map<String, String> heads) {

    private static final String GLOBAL = """
            global_defs {
            dynamic_interfaces
            enable_script_security
            script_user root
            }
            """;

    private static final String DEFINITIONS = """
            vrrp_script s1 {
            script /usr/bin/true
            }
            track_file f1 {
            file ${DIR}/f1
            init_file 0
            }
            vrrp_track_process p1 {
            process haproxy
            }
            bfd_instance b1 {
            neighbor_ip 192.0.2.7
            }
            """;

    private static final String INSTANCES = instance("VI_1", 7, 50);

    private static final String URL = "url {\npath /\nstatus_code 200\n}";

    /** What a block needs beside the row under test; a line is left out if the row has the same keyword. */
    private static final Map<String, List<String>> NEEDED = Map.ofEntries(
            Map.entry(
                    "vrrp_instance",
                    List.of("interface eth0", "virtual_router_id 8", "virtual_ipaddress {\n192.0.2.60/24\n}")),
            Map.entry("vrrp_script", List.of("script /usr/bin/true")),
            Map.entry("track_file", List.of("file ${DIR}/f2", "init_file 0")),
            Map.entry("vrrp_track_file", List.of("file ${DIR}/f2", "init_file 0")),
            Map.entry("vrrp_track_process", List.of("process x")),
            Map.entry("bfd_instance", List.of("neighbor_ip 192.0.2.9")),
            Map.entry("vrrp_sync_group", List.of("group {\nVI_1\nVI_2\n}")),
            Map.entry("track_group", List.of("group {\nVI_1\n}")),
            Map.entry("garp_group", List.of("garp_interval 1", "interface eth0")),
            Map.entry("authentication", List.of("auth_type PASS", "auth_pass x")),
            Map.entry("HTTP_GET", List.of(URL)),
            Map.entry("SSL_GET", List.of(URL)),
            Map.entry("url", List.of("path /", "status_code 200")),
            Map.entry("FILE_CHECK", List.of("track_file f1")),
            Map.entry("BFD_CHECK", List.of("name b1")),
            Map.entry("MISC_CHECK", List.of("misc_path /usr/bin/true")),
            Map.entry("DNS_CHECK", List.of("type A", "name x")),
            Map.entry(
                    "virtual_server",
                    List.of("lb_algo rr", "lb_kind NAT", "protocol TCP", "real_server 192.0.2.99 80 {\n}")));

    /** Statements that must stand above the definitions, in their order in the file. */
    private static final List<String> FIRST = List.of(
            "net_namespace",
            "net_namespace_ipvs",
            "namespace_with_ipsets",
            "instance",
            "use_pid_dir",
            "child_wait_time",
            "linkbeat_use_polling",
            "global_defs");

    private static String instance(String name, int id, int address) {
        return "vrrp_instance %s {\ninterface eth0\nvirtual_router_id %d\nvirtual_ipaddress {\n192.0.2.%d/24\n}\n}\n"
                .formatted(name, id, address);
    }

    String text(String folder) {
        String top = cell("block").equals("/") ? cell("keyword") : cell("block").replaceFirst("/.*", "");
        String body = body();
        String config;
        if (FIRST.contains(top)) {
            config = body + GLOBAL + DEFINITIONS + INSTANCES;
        } else if (top.equals("vrrp_sync_group")) {
            config = GLOBAL + DEFINITIONS + INSTANCES + instance("VI_2", 9, 51) + body;
        } else if (top.startsWith("virtual_server")) {
            config = GLOBAL + DEFINITIONS + INSTANCES + body;
        } else {
            config = GLOBAL + DEFINITIONS + body + INSTANCES;
        }
        return config.replace("${DIR}", folder);
    }

    private String body() {
        List<String> path = new ArrayList<>(
                cell("block").equals("/") ? List.of() : List.of(cell("block").split("/", -1)));
        String text = "";
        List<String> given = new ArrayList<>();
        if (cell("kind").equals("block")) {
            path.add(cell("keyword"));
        } else {
            String head = (cell("keyword") + " " + cell("sample")).strip();
            text = cell("kind").equals("leaf") ? head : head + " {\n" + cell("lineSample") + "\n}";
            given.add(cell("keyword"));
            if (!cell("needs").isEmpty()) {
                text = cell("needs") + "\n" + text;
                given.add(cell("needs").split(" ", -1)[0]);
            }
        }
        for (int i = path.size() - 1; i >= 0; i--) {
            String block = path.get(i);
            StringBuilder inner = new StringBuilder();
            for (String line : NEEDED.getOrDefault(block, List.of())) {
                if (!given.contains(line.split("[ \n]", -1)[0])) {
                    inner.append(line).append('\n');
                }
            }
            String name = heads.getOrDefault(block, "");
            // Not the names of the definitions above.
            String own = name.matches("(VI_|[sfpb])1") ? "T1" : name;
            text = (block + " " + own).strip() + " {\n" + inner + text + (text.isEmpty() ? "}" : "\n}");
            given = List.of(block);
        }
        return text + "\n";
    }

    private String cell(String column) {
        return row.getOrDefault(column, "");
    }
}
