// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.haproxy4j.cluster.deploy.Outcome.Result;
import io.haproxy4j.cluster.deploy.local.LocalTarget;
import io.haproxy4j.cluster.deploy.record.Checkpoint;
import io.haproxy4j.runtime.RuntimeClient;
import io.haproxy4j.runtime.command.Rows;
import io.haproxy4j.runtime.tables.TableEntry;
import io.haproxy4j.runtime.tables.TableFilter;
import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;

/** Entries of stick tables: those that were asked for are there, and those that traffic made survive reloads. */
class StickEntriesIT {

    @TempDir
    private Path folder;

    private final List<DeploymentEvent> events = new ArrayList<>();

    private Result deploy(LiveNode node, LiveNode.Source source) throws IOException, InterruptedException {
        events.clear();
        return new Deployment(folder.resolve("journal"), List.of(node.target(Checkpoint.NONE)), events::add)
                .deploy(Map.of(node.name(), node.setup(source)))
                .result();
    }

    private boolean reloaded() {
        return events.stream().anyMatch(event -> event.kind() == DeploymentEvent.Kind.RELOADED);
    }

    private static LiveNode.Source source(int timeout, String servers, String entries) {
        return address -> {
            Map<String, String> files = new HashMap<>();
            files.put("haproxy.cfg", """
                    global
                        default-path config
                    defaults
                        mode http
                        timeout connect 5s
                        timeout client %d
                        timeout server 5s
                    frontend web
                        bind %s:8080
                        http-request track-sc0 src table seen
                        http-request deny if { src_get_gpt0(denied) gt 0 }
                        default_backend app
                    backend seen
                        stick-table type ip size 1k expire 1h store http_req_cnt,http_req_rate(10s),gpc(2)
                    backend denied
                        stick-table type ip size 1k expire 1h store gpt0,gpc0
                    backend app
                        stick-table type ip size 1k expire 1h
                        stick on src
                    %s
                    frontend one
                        bind %s:9001
                        http-request return status 200 content-type text/plain string one
                    frontend two
                        bind %s:9002
                        http-request return status 200 content-type text/plain string two
                    """.formatted(
                            timeout, address, servers.replace("ADDRESS", address), address, address));
            if (!entries.isEmpty()) {
                files.put(NodeSetup.STICK_ENTRIES, entries.replace(' ', '\t'));
            }
            return NodeSetup.stamped(files);
        };
    }

    private static final String SERVERS = "    server one ADDRESS:9001\n    server two ADDRESS:9002";
    private static final String REVERSED = "    server two ADDRESS:9002\n    server one ADDRESS:9001";

    private static String get(LiveNode node) throws IOException, InterruptedException {
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create("http://" + node.address().host() + ":" + LiveNode.PORT + "/"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        return response.statusCode() == 200 ? response.body() : Integer.toString(response.statusCode());
    }

    private static Map<String, Long> values(LiveNode node, String table, String data) {
        Map<String, Long> values = new TreeMap<>();
        try (RuntimeClient client = node.client();
                Rows<TableEntry> rows = client.table(table).entries(TableFilter.ALL)) {
            rows.forEachRemaining(
                    entry -> values.put(entry.key(), entry.number(data).orElse(-1)));
        }
        return values;
    }

    @HaproxyTest
    void entriesThatAreAskedForComeByCommandAndStay(HaproxyFactory factory) throws IOException, InterruptedException {
        LiveNode node = LiveNode.start(factory, folder, "n", source(5001, SERVERS, ""));
        String client = "127.0.0.1";
        long pid = node.pid();

        String denied = "denied 127.0.0.1 gpt0=7\ndenied 192.0.2.1 gpt0=1\n";
        assertThat(deploy(node, source(5001, SERVERS, denied))).isEqualTo(Result.DEPLOYED);
        assertThat(values(node, "denied", "gpt0")).containsOnly(Map.entry(client, 7L), Map.entry("192.0.2.1", 1L));
        assertThat(node.pid()).isEqualTo(pid);
        try (RuntimeClient cli = node.client()) {
            cli.table("denied").set("192.0.2.1", Map.of("gpc0", 9L));
        }

        // One goes, one changes; what others have stored beside it stays.
        String fewer = "denied 192.0.2.1 gpt0=2\n";
        assertThat(deploy(node, source(5001, SERVERS, fewer))).isEqualTo(Result.DEPLOYED);
        assertThat(values(node, "denied", "gpt0")).containsOnly(Map.entry("192.0.2.1", 2L));
        assertThat(values(node, "denied", "gpc0")).containsOnly(Map.entry("192.0.2.1", 9L));
        assertThat(node.pid()).isEqualTo(pid);

        String other = "denied 192.0.2.3 gpt0=3\n";
        assertThat(deploy(node, source(5002, SERVERS, other))).isEqualTo(Result.DEPLOYED);
        assertThat(reloaded()).isTrue();
        assertThat(values(node, "denied", "gpt0")).containsOnly(Map.entry("192.0.2.3", 3L));
    }

    @HaproxyTest
    void whatTrafficMadeSurvivesReloads(HaproxyFactory factory) throws IOException, InterruptedException {
        LiveNode node = LiveNode.start(factory, folder, "n", source(5001, SERVERS, ""));
        String first = get(node);
        assertThat(List.of("one", "two")).contains(first);
        assertThat(get(node)).isEqualTo(first);
        try (RuntimeClient cli = node.client()) {
            cli.table("seen").set("192.0.2.9", Map.of("gpc", 4L));
            cli.table("denied").set("192.0.2.9", Map.of("gpt0", 5L));
        }
        Map<String, Long> counts = values(node, "seen", "http_req_cnt");
        assertThat(counts.values()).contains(2L);

        assertThat(deploy(node, source(5002, REVERSED, ""))).isEqualTo(Result.DEPLOYED);
        assertThat(reloaded()).isTrue();
        assertThat(events)
                .extracting(DeploymentEvent::text)
                .anyMatch(text -> text.contains("loses what traffic has made of app, denied, seen"))
                .anyMatch(text -> text.contains("carried over 4 of 4 entries of stick tables"));
        assertThat(values(node, "seen", "http_req_cnt")).isEqualTo(counts);
        assertThat(values(node, "seen", "gpc0")).containsEntry("192.0.2.9", 4L);
        assertThat(values(node, "denied", "gpt0")).containsEntry("192.0.2.9", 5L);
        // The server has another number now.
        for (int i = 0; i < 4; i++) {
            assertThat(get(node)).isEqualTo(first);
        }
    }

    @HaproxyTest
    void aDeploymentThatIsKilledBringsThemWhenItIsResumed(HaproxyFactory factory)
            throws IOException, InterruptedException {
        LiveNode node = LiveNode.start(factory, folder, "n", source(5001, SERVERS, ""));
        try (RuntimeClient cli = node.client()) {
            cli.table("denied").set("192.0.2.9", Map.of("gpt0", 5L));
        }
        Checkpoint death = what -> {
            if (what.startsWith("put back")) {
                throw new IllegalStateException("killed");
            }
        };
        Path journal = folder.resolve("journal");
        Deployment dying = new Deployment(journal, List.of(node.target(death)), events::add);
        Map<String, NodeSetup> setups =
                Map.of(node.name(), node.setup(source(5002, SERVERS, "seen 192.0.2.8 http_req_cnt=3\n")));
        assertThatThrownBy(() -> dying.deploy(setups)).hasMessage("killed");
        assertThat(values(node, "denied", "gpt0")).isEmpty();

        Deployment next = new Deployment(journal, List.of(node.target(Checkpoint.NONE)), events::add);
        assertThat(next.resume().result()).isEqualTo(Result.DEPLOYED);
        assertThat(values(node, "denied", "gpt0")).containsEntry("192.0.2.9", 5L);
        assertThat(values(node, "seen", "http_req_cnt")).containsEntry("192.0.2.8", 3L);
        assertThat(node.root().resolve("stick-entries")).doesNotExist();
    }

    @HaproxyTest
    void thereIsALimitToWhatIsCarriedOver(HaproxyFactory factory) throws IOException, InterruptedException {
        LiveNode node = LiveNode.start(factory, folder, "n", source(5001, SERVERS, ""));
        try (RuntimeClient cli = node.client()) {
            for (int i = 0; i < 5; i++) {
                cli.table("denied").set("192.0.2." + i, Map.of("gpt0", 1L));
            }
        }
        LocalTarget target = node.targetBuilder().carriedEntries(3).build();
        new Deployment(folder.resolve("journal"), List.of(target), events::add)
                .deploy(Map.of(node.name(), node.setup(source(5002, SERVERS, ""))));
        assertThat(events)
                .extracting(DeploymentEvent::text)
                .anyMatch(text -> text.contains("carried over 3 of 3 entries of stick tables, without 2 others"));
        assertThat(values(node, "denied", "gpt0")).hasSize(3);
    }
}
