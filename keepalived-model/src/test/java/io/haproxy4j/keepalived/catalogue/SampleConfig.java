// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.catalogue;

import io.haproxy4j.codegen.keepalived.KeywordRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The smallest configuration around a statement that a real keepalived accepts in silence, so that whatever it says is
 * about that statement.
 *
 * @param row the statement's keyword
 * @param statement the statement as it stands in a file; of a block its head is taken
 * @param needs what must be beside it
 * @param heads the sample arguments of every block
 */
record SampleConfig(KeywordRow row, String statement, String needs, Map<String, String> heads) {

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

    /** What is defined only where a statement names it. */
    private static final String[][] OPTIONAL = {
        {"track_group T2", "track_group T2 {\ngroup {\nVI_1\n}\n}\n"},
        {"group VSG", "virtual_server_group VSG {\n192.0.2.70 80\n}\n"}
    };

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
        String block = row.keyword().block();
        String top = block.equals("/") ? row.keyword().name() : block.replaceFirst("/.*", "");
        String body = body();
        String definitions = DEFINITIONS
                + Stream.of(OPTIONAL)
                        .filter(definition -> body.contains(definition[0]))
                        .map(definition -> definition[1])
                        .collect(Collectors.joining());
        String config;
        if (FIRST.contains(top)) {
            config = body + GLOBAL + definitions + INSTANCES;
        } else if (top.equals("vrrp_sync_group")) {
            config = GLOBAL + definitions + INSTANCES + instance("VI_2", 9, 51) + body;
        } else if (top.startsWith("virtual_server")) {
            config = GLOBAL + definitions + INSTANCES + body;
        } else {
            config = GLOBAL + definitions + body + INSTANCES;
        }
        return config.replace("${DIR}", folder);
    }

    private String body() {
        Keyword keyword = row.keyword();
        List<String> path = new ArrayList<>(
                keyword.block().equals("/")
                        ? List.of()
                        : List.of(keyword.block().split("/", -1)));
        String text = statement.strip();
        List<String> given = new ArrayList<>(List.of(keyword.name()));
        if (keyword.kind() == Keyword.Kind.BLOCK) {
            text = inBraces(text.substring(0, text.indexOf(" {")), keyword.name(), needs, List.of());
        } else if (!needs.isEmpty()) {
            text = needs + "\n" + text;
            given.add(needs.split(" ", -1)[0]);
        }
        for (int i = path.size() - 1; i >= 0; i--) {
            String block = path.get(i);
            text = inBraces((block + " " + heads.getOrDefault(block, "")).strip(), block, text, given);
            given = List.of(block);
        }
        return text + "\n";
    }

    private static String inBraces(String head, String block, String text, List<String> given) {
        StringBuilder inner = new StringBuilder();
        for (String line : NEEDED.getOrDefault(block, List.of())) {
            if (!given.contains(line.split("[ \n]", -1)[0])) {
                inner.append(line).append('\n');
            }
        }
        // Not the names of the definitions above.
        return head.replaceFirst(" (VI_|[sfpb])1$", " T1") + " {\n" + inner + text + (text.isEmpty() ? "}" : "\n}");
    }
}
