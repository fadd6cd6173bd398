// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.regex.Pattern;

final class HaproxyProcessIT {

    static final String HELLO = """
            global
                log stdout format raw local0
            defaults
                mode http
                log global
                option httplog
                timeout client 5s
                timeout server 5s
                timeout connect 5s
            frontend f
                bind "${ADDRESS}:8080"
                http-request return status 200 content-type text/plain string hello
            """;

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @HaproxyTest
    void serves_and_logs(HaproxyFactory haproxy) throws Exception {
        HaproxyProcess process = haproxy.start(HELLO);

        assertThat(get(process, "/x")).isEqualTo("hello");
        assertThat(process.awaitLog(Pattern.compile("GET /x"), LIMIT)).contains("200");
        assertThat(process.info())
                .hasEntrySatisfying(
                        "Version",
                        version ->
                                assertThat(version).startsWith(haproxy.binary().version()));
        assertThat(process.pids().workers()).hasSize(1);
        assertThat(process.pids().master()).isPresent();
    }

    @HaproxyTest
    void reload_has_a_verdict(HaproxyFactory haproxy) throws Exception {
        HaproxyProcess process = haproxy.start(HELLO);
        long worker = process.pids().workers().get(0);

        ReloadVerdict good = process.reload(HELLO.replace("string hello", "string again"));
        assertThat(good.successful()).isTrue();
        assertThat(get(process, "/")).isEqualTo("again");
        assertThat(process.pids().workers()).doesNotContain(worker);

        ReloadVerdict broken = process.reload(HELLO.replace("mode http", "mode nonsense"));
        assertThat(broken.successful()).isFalse();
        assertThat(broken.startupLogs()).anyMatch(line -> line.contains("nonsense"));
        assertThat(get(process, "/")).isEqualTo("again");

        assertThat(process.reload(HELLO).successful()).isTrue();
        assertThat(get(process, "/")).isEqualTo("hello");
    }

    @HaproxyTest
    void a_broken_configuration_is_refused_with_its_messages(HaproxyFactory haproxy) {
        assertThatThrownBy(() -> haproxy.start(HELLO.replace("mode http", "mode nonsense")))
                .isInstanceOf(HaproxyStartException.class)
                .hasMessageContaining("nonsense")
                .hasMessageContaining("haproxy.cfg:4");
        assertThat(haproxy.instances().get(0).directory()).doesNotExist();
    }

    @HaproxyTest
    void kill_leaves_nothing_and_restart_serves_again(HaproxyFactory haproxy) throws Exception {
        HaproxyProcess process = haproxy.start(HELLO);
        process.kill();
        assertThat(process.isAlive()).isFalse();
        assertThat(process.pids().all()).isEmpty();

        process.restart();
        assertThat(get(process, "/")).isEqualTo("hello");
        process.close();
        assertThat(process.directory()).doesNotExist();
        assertThat(process.pids().all()).isEmpty();
    }

    @HaproxyTest
    void runs_without_a_master(HaproxyFactory haproxy) throws Exception {
        HaproxyProcess process =
                haproxy.builder().config(HELLO).masterWorker(false).start();

        assertThat(process.pids().master()).isEmpty();
        assertThat(process.pids().workers()).hasSize(1);
        assertThat(get(process, "/")).isEqualTo("hello");
        assertThat(Files.exists(process.masterSocket())).isFalse();
        assertThatThrownBy(process::reload).isInstanceOf(IllegalStateException.class);
        assertThat(process.stop(LIMIT)).isTrue();
    }

    static String get(HaproxyProcess process, String path) throws Exception {
        return get(process, path, Duration.ofSeconds(10));
    }

    static String get(HaproxyProcess process, String path, Duration limit) throws Exception {
        HttpURLConnection connection = (HttpURLConnection) URI.create("http://" + process.address() + ":8080" + path)
                .toURL()
                .openConnection();
        connection.setConnectTimeout((int) limit.toMillis());
        connection.setReadTimeout((int) limit.toMillis());
        connection.setRequestProperty("Connection", "close");
        try (var in = connection.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
