// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy.record;

import io.haproxy4j.cluster.Revision;
import io.haproxy4j.config.file.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a deployment must know when it begins again: which way it was going, and where each node comes from and goes to. */
public final class Journal {

    private static final String HEADER = "haproxy4j deployment 1";

    /** Which way a deployment goes. */
    public enum Phase {
        /** Files are being staged and checked; no node has been touched. */
        PREPARING,
        /** Nodes are brought to their new revisions. */
        FORWARD,
        /** Nodes are brought back to their old revisions. */
        BACK
    }

    /**
     * The way of a node.
     *
     * @param from the revision it had
     * @param to the revision it shall have
     */
    public record Way(Revision from, Revision to) {}

    /**
     * What the journal says.
     *
     * @param phase which way the deployment goes
     * @param ways the way of each node by its name, in order
     */
    public record Entry(Phase phase, Map<String, Way> ways) {}

    private final Path file;
    private final Checkpoint checkpoint;

    /**
     * The journal of one deployment after the other.
     *
     * @param file where it is kept while one is under way
     * @param checkpoint is asked before the file changes
     */
    public Journal(Path file, Checkpoint checkpoint) {
        this.file = file;
        this.checkpoint = checkpoint;
    }

    /**
     * Writes down how far the deployment is, in one step: a reader finds this or what was there before.
     *
     * @param entry how far it is
     * @throws IOException if it cannot be written
     */
    public void write(Entry entry) throws IOException {
        StringBuilder text =
                new StringBuilder(HEADER).append('\n').append(entry.phase).append('\n');
        entry.ways.forEach((node, way) -> text.append(way.from.id())
                .append(' ')
                .append(way.to.id())
                .append(' ')
                .append(node)
                .append('\n'));
        checkpoint.before("write the journal: " + entry.phase);
        AtomicFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8), AtomicFile.PUBLIC);
    }

    /**
     * What a deployment that has not ended has left.
     *
     * @return what it says; empty if all have ended
     * @throws IOException if it cannot be read, or is no journal
     */
    public Optional<Entry> read() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        if (lines.size() < 2 || !lines.get(0).equals(HEADER)) {
            throw new IOException(file + " is no journal of a deployment");
        }
        Map<String, Way> ways = new LinkedHashMap<>();
        for (String line : lines.subList(2, lines.size())) {
            String[] words = line.split(" ", 3);
            ways.put(words[2], new Way(new Revision(words[0]), new Revision(words[1])));
        }
        return Optional.of(new Entry(Phase.valueOf(lines.get(1)), ways));
    }

    /**
     * The deployment has ended: there is nothing to resume.
     *
     * @throws IOException if the file cannot be deleted
     */
    public void end() throws IOException {
        checkpoint.before("delete the journal");
        Files.deleteIfExists(file);
    }
}
