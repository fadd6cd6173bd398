// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime;

import io.haproxy4j.runtime.command.CommandCatalog;
import io.haproxy4j.runtime.command.CommandSpec;
import io.haproxy4j.runtime.command.HaproxyRelease;
import io.haproxy4j.runtime.transport.Connection;
import io.haproxy4j.runtime.transport.Transport;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Writes down which commands went over the wire to which release, and the public method that sent each. */
final class CommandRecorder {

    private final Map<String, Set<String>> releases = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> methods = new ConcurrentHashMap<>();

    Transport recording(String release, Transport transport) {
        return new Transport() {
            @Override
            public Connection connect(Duration limit) {
                return new Recording(release, transport.connect(limit));
            }

            @Override
            public void close() {
                transport.close();
            }
        };
    }

    private final class Recording implements Connection {
        private final String release;
        private final Connection connection;
        private boolean inPayload;

        Recording(String release, Connection connection) {
            this.release = release;
            this.connection = connection;
        }

        @Override
        public ByteBuffer exchange(ByteBuffer out, Duration limit) {
            if (out != null && out.hasRemaining()) {
                byte[] bytes = new byte[out.remaining()];
                out.duplicate().get(bytes);
                record(new String(bytes, StandardCharsets.UTF_8));
            }
            return connection.exchange(out, limit);
        }

        @Override
        public void close() {
            connection.close();
        }

        private void record(String text) {
            for (String line : text.split("\n", -1)) {
                if (inPayload) {
                    inPayload = !line.isEmpty();
                    continue;
                }
                for (String command : line.split("(?<!\\\\);", -1)) {
                    note(command);
                }
                inPayload = line.endsWith(" <<");
            }
        }

        private void note(String command) {
            List<String> words = new ArrayList<>(List.of(command.strip().split(" ", -1)));
            if (words.get(0).startsWith("@")) {
                CommandCatalog.builtIn().find(words).ifPresent(this::add);
                words.remove(0);
            }
            if (words.isEmpty()) {
                return;
            }
            CommandCatalog.builtIn().find(words).ifPresent(this::add);
        }

        private void add(CommandSpec spec) {
            String name = rowOf(spec);
            releases.computeIfAbsent(name, k -> ConcurrentHashMap.newKeySet()).add(release);
            String method = publicMethod();
            if (!method.isEmpty()) {
                methods.computeIfAbsent(name, k -> ConcurrentHashMap.newKeySet())
                        .add(method);
            }
        }
    }

    /** A refined entry counts for the command it refines. */
    private static String rowOf(CommandSpec spec) {
        int star = spec.path().indexOf("*");
        return star < 0 ? spec.name() : String.join(" ", spec.path().subList(0, star));
    }

    /** The outermost method of the library on the stack. */
    private static String publicMethod() {
        return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                .walk(frames -> frames.filter(f -> isLibrary(f.getDeclaringClass()))
                        .reduce((a, b) -> b)
                        .map(f -> f.getDeclaringClass().getSimpleName() + "." + f.getMethodName())
                        .orElse(""));
    }

    private static boolean isLibrary(Class<?> type) {
        return !type.isHidden()
                && Objects.equals(
                        type.getProtectionDomain().getCodeSource(),
                        RuntimeClient.class.getProtectionDomain().getCodeSource());
    }

    boolean tested(String command, String release) {
        return releases.getOrDefault(command, Set.of()).contains(release);
    }

    /** Whether a method of the library has sent the command, rather than a test its words. */
    boolean typed(String command) {
        return methods.getOrDefault(command, Set.of()).stream().anyMatch(m -> !m.startsWith("RuntimeClient.execute"));
    }

    void write(Path file, List<String> all, Map<String, String> notes) throws IOException {
        StringBuilder out = new StringBuilder("command\t" + String.join("\t", all) + "\ttyped method\tnote\n");
        Map<String, CommandSpec> rows = new TreeMap<>();
        CommandCatalog.builtIn().commands().stream()
                .filter(s -> !s.path().contains("*"))
                .forEach(s -> rows.put(s.name(), s));
        rows.forEach((name, spec) -> {
            out.append(name);
            for (String release : all) {
                boolean present = spec.isIn(HaproxyRelease.parse(release));
                out.append('\t').append(!present ? "absent" : tested(name, release) ? "live" : "no");
            }
            boolean ownCommand =
                    spec.framing() != CommandSpec.Framing.SESSION || spec.side() == CommandSpec.Side.MASTER;
            Set<String> typed = ownCommand ? methods.getOrDefault(name, Set.of()) : Set.of();
            out.append('\t').append(String.join(", ", new TreeSet<>(typed)));
            out.append('\t').append(notes.getOrDefault(name, "")).append('\n');
        });
        Files.createDirectories(file.getParent());
        Files.writeString(file, out);
    }
}
