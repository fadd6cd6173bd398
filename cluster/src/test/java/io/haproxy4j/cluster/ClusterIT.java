// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster;

import static io.haproxy4j.cluster.RunningCluster.LIMIT;
import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.testkit.HaproxyProcess;
import io.haproxy4j.testkit.Readiness;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Six load balancers that run the plan, each version of HAProxy among them. */
class ClusterIT {

    @TempDir
    static Path folder;

    private static RunningCluster cluster;

    @RegisterExtension
    static final FailureOutput OUTPUT = new FailureOutput(() -> cluster.dump());

    private static Tool curl;

    @BeforeAll
    static void start() throws Exception {
        curl = Tool.find("curl", folder);
        cluster = RunningCluster.start(folder);
    }

    @AfterAll
    static void stop() {
        if (cluster != null) {
            cluster.close();
        }
    }

    @AfterEach
    void repair() {
        for (String region : Seed.REGIONS) {
            cluster.server(region + "-s1").up();
            cluster.server(region + "-s1").healthy(true);
            cluster.server(region + "-s2").up();
        }
        cluster.nodes().values().forEach(ClusterIT::awaitServers);
    }

    private static void awaitServers(HaproxyProcess node) {
        for (String region : Seed.REGIONS) {
            node.await(
                    Readiness.serverUp("be_web_" + region + "/s1").and(Readiness.serverUp("be_web_" + region + "/s2")),
                    LIMIT);
        }
    }

    private record Answer(String body, String status, String protocol, String redirect) {}

    /** Asks a node over TLS; the body, then what curl knows about the answer. */
    private static Answer ask(String node, String host) throws Exception {
        return ask("127.0.0.1", node, host);
    }

    /** The same, from another address of this machine. */
    private static Answer ask(String client, String node, String host) throws Exception {
        return answer(
                "--insecure",
                "--http2",
                "--interface",
                client,
                "--resolve",
                host + ":8443:" + cluster.host(node),
                "https://" + host + ":8443/");
    }

    private static Answer answer(String... arguments) throws Exception {
        String[] all = new String[arguments.length + 5];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        List<String> more = List.of(
                "--silent", "--max-time", "15", "--write-out", "\n%{http_code} %{http_version} %{redirect_url}");
        for (int i = 0; i < 5; i++) {
            all[arguments.length + i] = more.get(i);
        }
        String output = curl.run(all).assertSuccess().output();
        int last = output.lastIndexOf('\n');
        String[] words = output.substring(last + 1).split(" ", -1);
        return new Answer(output.substring(0, last).strip(), words[0], words[1], words[2]);
    }

    private static String stats(String node, String more) {
        return "http://" + cluster.host(node) + ":9000/stats" + more;
    }

    @Test
    void plainHttpIsRedirected() throws Exception {
        Answer answer =
                answer("--header", "Host: www.example.com", "http://" + cluster.host("haproxy-a-1") + ":8080/x");
        assertThat(answer.status()).isEqualTo("302");
        assertThat(answer.redirect()).isEqualTo("https://www.example.com/x");
    }

    @Test
    void browsersAreOfferedHttp2AndServersToldOfTls() throws Exception {
        for (String node : cluster.nodes().keySet()) {
            String host = "region-c.example.com";
            String to = host + ":8443:" + cluster.host(node);
            assertThat(curl.run("--verbose", "--insecure", "--http2", "--resolve", to, "https://" + host + ":8443/")
                            .assertSuccess()
                            .output())
                    .containsPattern("ALPN[:,] server accepted (to use )?h2")
                    .containsPattern("HTTP/2 200");
            assertThat(answer(
                                    "--insecure",
                                    "--header",
                                    "X-Forwarded-Proto: ftp",
                                    "--resolve",
                                    to,
                                    "https://" + host + ":8443/headers")
                            .body()
                            .lines()
                            .filter(line -> line.startsWith("x-forwarded-proto:")))
                    .as("what the client says of itself does not count")
                    .containsExactly("x-forwarded-proto: https");
        }
    }

    @Test
    void allPeersAreConnected() {
        for (HaproxyProcess node : cluster.nodes().values()) {
            node.await(Readiness.peersConnected(5), LIMIT);
        }
    }

    @Test
    void eachRegionAnswersThroughEachNode() throws Exception {
        cluster.nodes().values().forEach(ClusterIT::awaitServers);
        for (String node : cluster.nodes().keySet()) {
            for (String region : Seed.REGIONS) {
                Answer answer = ask(node, "region-" + region + ".example.com");
                assertThat(answer)
                        .as("region %s through %s", region, node)
                        .isEqualTo(new Answer(region + "-s1", "200", "2", ""));
            }
            assertThat(ask(node, "www.example.com").body()).matches("[abc]-s[12]");
        }
    }

    @Test
    void aClientIsKnownToAllNodes() throws Exception {
        ask("haproxy-a-1", "region-b.example.com");
        for (HaproxyProcess node : cluster.nodes().values()) {
            node.await(Readiness.cli("show table be_web_b", table -> table.contains("127.0.0.1")), LIMIT);
        }
    }

    @Test
    void aNodeReportsItsRevision() throws Exception {
        ClusterPlan plan = cluster.topology().plan();
        for (Map.Entry<String, HaproxyProcess> node : cluster.nodes().entrySet()) {
            Revision revision = plan.revision(node.getKey());
            Map<String, String> info = node.getValue().info();
            assertThat(Revision.inDescription(info.getOrDefault("description", "")))
                    .contains(revision);
            assertThat(info).containsEntry("Maxconn", "4000");
            assertThat(answer("http://" + cluster.host(node.getKey()) + ":8405/revision")
                            .body())
                    .contains(": shop " + revision)
                    .doesNotContain("be_web");
        }
    }

    @Test
    void theSocketHandsItsListenersOver() {
        cluster.nodes().forEach((name, node) -> {
            Path socket = cluster.root(name).resolve("admin.sock");
            assertThat(node.cli("show cli sockets")).contains(socket + " admin");
            assertThat(socket).exists();
        });
    }

    @Test
    void nobodyTakesServersAwayWithoutPassword() throws Exception {
        HaproxyProcess node = cluster.node("haproxy-b-2");
        awaitServers(node);
        String action = "s=s2&b=be_web_a&action=maint";
        assertThat(answer(stats("haproxy-b-2", ";csv")).status()).isEqualTo("401");
        assertThat(answer("--data", action, stats("haproxy-b-2", "")).status()).isEqualTo("401");
        assertThat(answer("--user", "admin:wrong", "--data", action, stats("haproxy-b-2", ""))
                        .status())
                .isEqualTo("401");
        assertThat(line(node.cli("show stat"), "be_web_a,s2,")).contains(",UP,");

        Answer csv = answer("--user", "admin:change-me", stats("haproxy-b-2", ";csv"));
        assertThat(csv.status()).isEqualTo("200");
        assertThat(line(csv.body(), "be_web_a,s2,")).contains(",UP,");
        assertThat(answer("--user", "admin:change-me", "--data", action, stats("haproxy-b-2", ""))
                        .status())
                .isEqualTo("303");
        try {
            assertThat(line(
                            answer("--user", "admin:change-me", stats("haproxy-b-2", ";csv"))
                                    .body(),
                            "be_web_a,s2,"))
                    .contains(",MAINT,");
        } finally {
            node.cli("enable server be_web_a/s2");
        }
    }

    private static String line(String csv, String start) {
        return csv.lines().filter(line -> line.startsWith(start)).findFirst().orElse("");
    }

    @Test
    void clientsOfNoRegionAreSpreadOverAllServers() throws Exception {
        HaproxyProcess node = cluster.node("haproxy-c-1");
        cluster.nodes().values().forEach(ClusterIT::awaitServers);
        for (int client = 1; client <= 12; client++) {
            assertThat(ask("127.9.8." + client, "haproxy-c-1", "www.example.com")
                            .status())
                    .isEqualTo("200");
        }
        List<String> columns =
                List.of(node.cli("show stat").lines().findFirst().orElse("").split(",", -1));
        assertThat(node.cli("show stat").lines().filter(line -> line.matches("be_web,[abc]_s[12],.*")))
                .hasSize(6)
                .allSatisfy(line -> assertThat(line.split(",", -1)[columns.indexOf("lbtot")])
                        .isNotIn("", "0"));
    }

    @Test
    void theBackupTakesOverFromAnUnhealthyServerAndKeepsItsClients() throws Exception {
        HaproxyProcess node = cluster.node("haproxy-b-1");
        // One of its own, as it is known for a server that others do not expect.
        String client = "127.9.9.1";
        cluster.server("b-s1").healthy(false);
        cluster.nodes().values().forEach(each -> each.await(Readiness.serverDown("be_web_b/s1"), LIMIT));
        assertThat(line(node.cli("show stat"), "be_web_b,s1,")).contains("L7STS");
        assertThat(ask(client, "haproxy-c-1", "region-b.example.com").body()).isEqualTo("b-s2");

        cluster.server("b-s1").healthy(true);
        HaproxyProcess other = cluster.node("haproxy-a-2");
        other.await(Readiness.serverUp("be_web_b/s1"), LIMIT);
        other.await(
                Readiness.cli(
                        "show table be_web_b",
                        table -> table.lines().anyMatch(entry -> entry.contains(client) && entry.contains("s2"))),
                LIMIT);
        assertThat(ask(client, "haproxy-a-2", "region-b.example.com").body()).isEqualTo("b-s2");
    }

    @Test
    void anotherRegionAnswersForOneThatIsLost() throws Exception {
        cluster.server("a-s1").down();
        cluster.server("a-s2").down();
        cluster.node("haproxy-b-1")
                .await(Readiness.serverDown("be_web_a/s1").and(Readiness.serverDown("be_web_a/s2")), LIMIT);
        Answer answer = ask("haproxy-b-1", "region-a.example.com");
        assertThat(answer.status()).isEqualTo("200");
        assertThat(answer.body()).matches("[bc]-s[12]");
    }

    @Test
    void theCheckProgramNoticesAHungAndADeadProcess() throws Exception {
        HaproxyProcess node = cluster.node("haproxy-c-2");
        Path plan = folder.resolve("plan");
        cluster.topology().plan().write(plan);
        Tool sh = Tool.find("sh", plan.resolve("nodes/haproxy-c-2"));
        awaitExit(sh, 0);
        node.pause();
        try {
            assertThat(sh.run("check-haproxy").exitCode()).isEqualTo(28);
        } finally {
            node.resume();
        }
        awaitExit(sh, 0);
        node.kill();
        try {
            awaitExit(sh, 7);
        } finally {
            node.restart();
        }
        node.await(Readiness.peersConnected(5), LIMIT);
    }

    /** It gives HAProxy a second, which a busy machine may need. */
    private static void awaitExit(Tool sh, int code) throws Exception {
        long end = System.nanoTime() + LIMIT.toNanos();
        Tool.Result result = sh.run("check-haproxy");
        while (result.exitCode() != code && System.nanoTime() < end) {
            result = sh.run("check-haproxy");
        }
        assertThat(result.exitCode()).as(result.output()).isEqualTo(code);
    }
}
