// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.cluster.change.Effect;
import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.HaproxyVersion;
import io.haproxy4j.config.check.HaproxyChecker;
import io.haproxy4j.keepalived.CheckReport;
import io.haproxy4j.keepalived.KeepalivedChecker;
import io.haproxy4j.peers.StickEntry;
import io.haproxy4j.peers.net.PeerClient;
import io.haproxy4j.runtime.RuntimeClient;
import io.haproxy4j.testkit.HaproxyBinary;
import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyProcess;
import io.haproxy4j.testkit.HaproxyTest;
import io.haproxy4j.testkit.KeepalivedBinary;
import io.haproxy4j.testkit.KeepalivedVersions;
import io.haproxy4j.testkit.LoopbackAddress;
import io.haproxy4j.testkit.Readiness;
import io.haproxy4j.testkit.ReloadVerdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples do what they say. */
class TourIT {

    private static final String SHOP = """
            # written by hand
            defaults
                mode http
                timeout connect 1s
                timeout client  5s
                timeout server  5s

            backend be_shop
                server s1 127.0.0.1:9 weight 10
                server s2 127.0.0.1:9 weight 10   # the new one
            """;

    @TempDir
    private Path folder;

    // spotless:off
    // sample
    @HaproxyTest   // once with each release
    void theShopRuns(HaproxyFactory haproxy) throws Exception {
        HaproxyProcess process = haproxy.start(SHOP);
        process.await(Readiness.serverUp("be_shop/s1"), Duration.ofSeconds(20));
        ReloadVerdict verdict = process.reload(SHOP.replace("5s", "6s"));
        assertThat(verdict.successful()).as(verdict.toString()).isTrue();
    }
    // end
    // spotless:on

    @HaproxyTest
    void aFileIsEdited(HaproxyBinary haproxy) throws Exception {
        Path file = Files.writeString(folder.resolve("haproxy.cfg"), SHOP);
        HaproxyConfig edited = EditFile.raiseWeight(file);
        assertThat(file).hasContent(SHOP.replace("server s2 127.0.0.1:9 weight 10", "server s2 127.0.0.1:9 weight 50"));
        assertThat(HaproxyChecker.of(haproxy.path()).check(edited).accepted()).isTrue();
    }

    @HaproxyTest
    void aServerIsTakenOut(HaproxyFactory haproxy) {
        HaproxyProcess process = haproxy.start(SHOP);
        DrainServer.takeOut(process.adminSocket());
        try (RuntimeClient client = RuntimeClient.unix(process.adminSocket())) {
            assertThat(client.server("be_shop", "s1").state().adminState())
                    .isEqualTo(io.haproxy4j.runtime.servers.AdminState.MAINT);
        }
    }

    @HaproxyTest
    void aRunningProcessIsChanged(HaproxyFactory haproxy) {
        HaproxyProcess process = haproxy.start(SHOP);
        HaproxyConfig running = HaproxyConfig.parse(SHOP);
        HaproxyConfig desired =
                running.edit(edit -> edit.backend("be_shop").server("s2").option("weight", "50"));
        HaproxyVersion version = HaproxyVersion.parse(haproxy.binary().version());
        try (RuntimeClient client = RuntimeClient.unix(process.adminSocket())) {
            assertThat(ChangeRunning.change(running, desired, version, client).effect())
                    .isEqualTo(Effect.RUNTIME);
            assertThat(client.server("be_shop", "s2").state().weight()).isEqualTo(50);
        }
    }

    @HaproxyTest
    void tablesAreWatched(HaproxyFactory haproxy) throws Exception {
        ExecutorService threads = Executors.newCachedThreadPool();
        try (LoopbackAddress address = LoopbackAddress.reserve()) {
            HaproxyProcess process = haproxy.builder()
                    .address(address)
                    .localpeer("lb-1")
                    .config("""
                            peers all
                                peer lb-1 %1$s:10000
                                peer observer %1$s:10001
                            backend be_shop
                                stick-table type ip size 1k expire 1m peers all
                            """.formatted(address.host()))
                    .start();
            process.cli("set table be_shop key 192.0.2.7 data.server_id 1");
            BlockingQueue<StickEntry> news = new LinkedBlockingQueue<>();
            try (PeerClient peer = WatchTables.watch(address.port(10_000), threads, news::add)) {
                StickEntry entry = news.poll(20, TimeUnit.SECONDS);
                assertThat(entry).as(peer.toString()).isNotNull();
                assertThat(entry.key().toString()).isEqualTo("192.0.2.7");
            }
        } finally {
            threads.shutdown();
            assertThat(threads.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aClusterIsPlanned() throws Exception {
        assertThat(PlanCluster.plan(folder).files())
                .allSatisfy(file -> assertThat(folder.resolve(file.path())).exists());
    }

    static List<String> keepalivedReleases() {
        return KeepalivedVersions.releases();
    }

    @ParameterizedTest
    @MethodSource("keepalivedReleases")
    void aVirtualAddressIsAccepted(String release) throws Exception {
        KeepalivedBinary binary = KeepalivedVersions.fromEnvironment().getOrSkip(release);
        CheckReport report =
                KeepalivedChecker.of(binary.path()).forAnotherMachine().check(VirtualAddress.build());
        assertThat(report.accepted() && report.silent())
                .as(report.diagnostics().toString())
                .isTrue();
    }
}
