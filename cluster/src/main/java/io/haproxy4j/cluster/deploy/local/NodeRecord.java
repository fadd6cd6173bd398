// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy.local;

import io.haproxy4j.cluster.Revision;
import io.haproxy4j.cluster.change.CarriedEntries;
import io.haproxy4j.cluster.change.Deviation;
import io.haproxy4j.cluster.change.Intent;
import io.haproxy4j.cluster.change.ServerHistory;
import io.haproxy4j.cluster.change.StickEntry;
import io.haproxy4j.cluster.deploy.record.Checkpoint;
import io.haproxy4j.config.file.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a node must know beside its files: what was set at run time before a change that is under way, and the revision a
 * process was brought to by commands, which it does not know itself; and whether keepalived has still to be given its part of the files.
 */
final class NodeRecord {

    private final Path intentFile;
    private final Path entriesFile;
    private final Path appliedFile;
    private final Path failoverFile;
    private final Checkpoint checkpoint;

    NodeRecord(Path root, Checkpoint checkpoint) {
        this.intentFile = root.resolve("intent");
        this.entriesFile = root.resolve("stick-entries");
        this.appliedFile = root.resolve("applied");
        this.failoverFile = root.resolve("keepalived-pending");
        this.checkpoint = checkpoint;
    }

    /** A change begins, unless it has begun already. */
    void begin(Intent intent) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Deviation deviation : intent.deviations()) {
            text.append(String.join(
                            "\t",
                            deviation.backend(),
                            deviation.server(),
                            deviation.setting().name(),
                            deviation.configured(),
                            deviation.actual()))
                    .append('\n');
        }
        write(intentFile, text.toString());
    }

    /** What was set when the change under way began; empty if none is under way. */
    Optional<Intent> begun() throws IOException {
        if (!Files.exists(intentFile)) {
            return Optional.empty();
        }
        List<Deviation> deviations = new ArrayList<>();
        for (String line : Files.readAllLines(intentFile)) {
            String[] cells = line.split("\t", -1);
            deviations.add(new Deviation(cells[0], cells[1], Deviation.Setting.valueOf(cells[2]), cells[3], cells[4]));
        }
        return Optional.of(new Intent(deviations));
    }

    /** A reload is about to lose these entries. */
    void keepEntries(CarriedEntries entries) throws IOException {
        StringBuilder text = new StringBuilder().append(entries.left()).append('\n');
        text.append(entries.servers().size()).append('\n');
        entries.servers()
                .forEach((place, server) ->
                        text.append(place).append('\t').append(server).append('\n'));
        write(entriesFile, text + StickEntry.render(entries.entries()));
    }

    /** The entries that the reload under way was about to lose; empty if none is under way. */
    Optional<CarriedEntries> entries() throws IOException {
        if (!Files.exists(entriesFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(entriesFile);
        int end = 2 + Integer.parseInt(lines.get(1));
        Map<String, String> servers = new HashMap<>();
        for (String line : lines.subList(2, end)) {
            int tab = line.lastIndexOf('\t');
            servers.put(line.substring(0, tab), line.substring(tab + 1));
        }
        return Optional.of(new CarriedEntries(
                StickEntry.parse(String.join("\n", lines.subList(end, lines.size()))),
                servers,
                Long.parseLong(lines.get(0))));
    }

    /** The reload did not happen. */
    void dropEntries() throws IOException {
        checkpoint.before("delete " + entriesFile);
        Files.deleteIfExists(entriesFile);
    }

    /** The change under way has ended. */
    void end() throws IOException {
        dropEntries();
        checkpoint.before("delete " + intentFile);
        Files.deleteIfExists(intentFile);
    }

    /**
     * A process that has loaded one revision was brought to another.
     *
     * @param process what tells it from others, as {@link LocalProcess#identity} does
     */
    void applied(String process, Revision loaded, Revision revision, ServerHistory history) throws IOException {
        write(
                appliedFile,
                String.join(
                        "\n",
                        process + " " + loaded.id(),
                        revision.id(),
                        String.join(" ", history.added()),
                        String.join(" ", history.tracked())));
    }

    /** The revision a process is at. */
    Revision revision(String process, Revision loaded) throws IOException {
        return applied(process, loaded).map(lines -> new Revision(lines[1])).orElse(loaded);
    }

    /** What the servers of a process have behind them. */
    ServerHistory history(String process, Revision loaded) throws IOException {
        return applied(process, loaded)
                .map(lines -> new ServerHistory(names(lines[2]), names(lines[3])))
                .orElse(ServerHistory.NONE);
    }

    /** The lines about a process; empty if it runs what it has loaded. */
    private Optional<String[]> applied(String process, Revision loaded) throws IOException {
        if (!Files.exists(appliedFile)) {
            return Optional.empty();
        }
        String[] lines = Files.readString(appliedFile).split("\n", -1);
        return Optional.of(lines).filter(found -> found[0].equals(process + " " + loaded.id()));
    }

    private static Set<String> names(String line) {
        return line.isEmpty() ? Set.of() : Set.of(line.split(" ", -1));
    }

    /** What keepalived uses is being replaced. */
    void failoverBegins() throws IOException {
        write(failoverFile, "");
    }

    boolean isFailoverPending() {
        return Files.exists(failoverFile);
    }

    /** It has done so. */
    void failoverEnds() throws IOException {
        checkpoint.before("delete " + failoverFile);
        Files.deleteIfExists(failoverFile);
    }

    private void write(Path file, String text) throws IOException {
        checkpoint.before("write " + file);
        AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8), AtomicFile.PRIVATE);
    }
}
