// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.monitoring;

import static io.haproxy4j.cluster.RunningCluster.LIMIT;

import io.haproxy4j.cluster.Tool;
import io.haproxy4j.testkit.LoopbackAddress;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** The real Prometheus, run on the files of a folder. */
final class Prometheus implements AutoCloseable {

    private static final int PORT = 9090;

    private final Path folder;
    private final LoopbackAddress address;
    private final Process process;
    private final HttpClient client = HttpClient.newHttpClient();

    private Prometheus(Path folder, LoopbackAddress address, Process process) {
        this.folder = folder;
        this.address = address;
        this.process = process;
    }

    static Prometheus start(Path folder) throws IOException {
        LoopbackAddress address = LoopbackAddress.reserve();
        try {
            Process process = Tool.find("prometheus", folder)
                    .start(
                            log(folder),
                            "--config.file=prometheus.yml",
                            "--storage.tsdb.path=data",
                            "--web.listen-address=" + address.host() + ":" + PORT);
            return new Prometheus(folder, address, process);
        } catch (IOException | RuntimeException | Error e) {
            address.close();
            throw e;
        }
    }

    private static Path log(Path folder) {
        return folder.resolve("prometheus.log");
    }

    /** Asks its interface for programs. */
    String get(String path) throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(URI.create("http://" + address.host() + ":" + PORT + "/api/v1/" + path))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    /** Asks until the answer is as wanted. */
    void await(String path, Predicate<String> condition) throws IOException, InterruptedException {
        long end = System.nanoTime() + LIMIT.toNanos();
        String answer = "";
        while (System.nanoTime() < end) {
            try {
                answer = get(path);
                if (condition.test(answer)) {
                    return;
                }
            } catch (IOException notYet) {
                answer = notYet.toString();
            }
            LockSupport.parkNanos(50_000_000);
        }
        throw new AssertionError(path + " gives " + answer + "\n" + Files.readString(log(folder)));
    }

    /** Waits until an alert is raised with words in its summary. */
    void awaitAlert(String name, String summary) throws IOException, InterruptedException {
        await(
                "alerts",
                answer -> List.of(answer.split("\\{\"labels\":", -1)).stream()
                        .anyMatch(one -> one.contains("\"alertname\":\"" + name + "\"")
                                && one.contains("\"state\":\"firing\"")
                                && one.contains(summary)));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                // Whoever removes its files must not meet it.
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        } finally {
            address.close();
        }
    }
}
