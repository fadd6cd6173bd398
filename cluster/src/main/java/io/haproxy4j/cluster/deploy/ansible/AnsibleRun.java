// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy.ansible;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.haproxy4j.cluster.deploy.record.Checkpoint;
import io.haproxy4j.config.file.AtomicFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Runs of {@code ansible-playbook}, which tell what they do by a callback plugin of ours: one JSON object per line. */
final class AnsibleRun {

    private static final String PLUGIN = "haproxy4j_events";
    private static final long POLL_MILLIS = 20;
    private static final JsonFactory JSON = new JsonFactory();

    private final AnsiblePlaybook playbook;
    private final Path plugins;
    private final Path lock;
    private final Checkpoint checkpoint;

    AnsibleRun(AnsiblePlaybook playbook, Path folder, Checkpoint checkpoint) {
        this.checkpoint = checkpoint;
        this.playbook = playbook;
        this.plugins = folder.resolve("plugins");
        this.lock = folder.resolve("lock");
    }

    /**
     * A task that was done on a node, or failed.
     *
     * @param node the node
     * @param name what it was
     * @param changed whether it has changed something
     * @param failed whether it failed
     * @param message what Ansible says of the failure
     */
    record Task(String node, String name, boolean changed, boolean failed, String message) {}

    /** Runs the playbook of a tree to its end, and tells why it failed; empty if it did not. */
    Optional<String> run(Path tree, Consumer<Task> listener) throws IOException, InterruptedException {
        writePlugin();
        List<String> command = new ArrayList<>(List.of(playbook.program().toString(), "-i", "inventory.yml"));
        command.addAll(playbook.arguments());
        command.add("site.yml");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(tree.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().putAll(playbook.environment());
        builder.environment().put("ANSIBLE_CALLBACK_PLUGINS", plugins.toString());
        builder.environment().put("ANSIBLE_STDOUT_CALLBACK", PLUGIN);
        builder.environment().put("ANSIBLE_NOCOLOR", "1");
        builder.environment().put("HAPROXY4J_LOCK", lock.toString());
        checkpoint.before("run " + String.join(" ", command));
        Process process = builder.start();
        try {
            return follow(process, listener);
        } finally {
            if (process.isAlive()) { // else its number may be another's, and so what descends from that
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        }
    }

    /** Reads without waiting for more than there is, so that the time limit holds and no thread is needed. */
    private Optional<String> follow(Process process, Consumer<Task> listener) throws IOException, InterruptedException {
        long end = System.nanoTime() + playbook.limit().toNanos();
        Lines lines = new Lines();
        List<String> failures = new ArrayList<>();
        List<String> other = new ArrayList<>();
        InputStream out = process.getInputStream();
        boolean running = true;
        while (running) {
            running = !process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS);
            for (String line : lines.split(out.readNBytes(out.available()))) {
                Optional<Task> task = task(line, other);
                task.ifPresent(listener);
                task.filter(Task::failed)
                        .ifPresent(failed -> failures.add(failed.node + ": " + failed.name + ": " + failed.message));
            }
            if (running && System.nanoTime() > end) {
                return Optional.of("Ansible has not ended within " + playbook.limit());
            }
        }
        if (process.exitValue() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                failures.isEmpty()
                        ? "Ansible ended with status " + process.exitValue() + "\n" + String.join("\n", other)
                        : String.join("\n", failures));
    }

    /** What a line tells; what is no event is kept. */
    private static Optional<Task> task(String line, List<String> other) throws IOException {
        Map<String, String> event = line.startsWith("{") ? event(line) : Map.of();
        if (!event.containsKey("kind")) {
            other.add(line);
            return Optional.empty();
        }
        String kind = event.get("kind");
        return Optional.of(new Task(
                        event.getOrDefault("node", ""),
                        event.getOrDefault("task", ""),
                        "yes".equals(event.get("changed")),
                        "failed".equals(kind),
                        event.getOrDefault("message", "")))
                .filter(task -> !task.node.isEmpty());
    }

    private static Map<String, String> event(String line) throws IOException {
        Map<String, String> event = new HashMap<>();
        try (JsonParser parser = JSON.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Map.of();
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                event.put(name, parser.getText());
            }
        } catch (JsonProcessingException e) {
            // Something else that begins with a brace.
            return Map.of();
        }
        return event;
    }

    private void writePlugin() throws IOException {
        Files.createDirectories(plugins);
        try (InputStream plugin =
                Objects.requireNonNull(AnsibleRun.class.getResourceAsStream(PLUGIN + ".py"), "the plugin")) {
            AtomicFile.write(plugins.resolve(PLUGIN + ".py"), plugin.readAllBytes(), AtomicFile.PUBLIC);
        }
    }

    /** Bytes that become lines as they come. */
    private static final class Lines {

        private final ByteArrayOutputStream begun = new ByteArrayOutputStream();

        List<String> split(byte[] bytes) {
            List<String> lines = new ArrayList<>();
            for (byte b : bytes) {
                if (b == '\n') {
                    lines.add(begun.toString(StandardCharsets.UTF_8));
                    begun.reset();
                } else {
                    begun.write(b);
                }
            }
            return lines;
        }
    }
}
