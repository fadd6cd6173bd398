// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.lists;

import io.haproxy4j.config.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A map: keys and what they stand for, as the {@code map} converters read it (configuration manual, section 7.3.1).
 *
 * <pre>{@code
 * MapFile map = MapFile.builder().comment("which backend serves a host").entry("a.example", "be_a").build();
 * map.write(Path.of("/etc/haproxy/hosts.map"));
 * }</pre>
 */
public final class MapFile {

    private static final String KIND = "map";

    private final Lines<MapEntry> lines;

    private MapFile(Lines<MapEntry> lines) {
        this.lines = lines;
    }

    /**
     * A builder without entries.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder(new Lines.Collector<>(KIND));
    }

    /**
     * A builder that starts with the lines of this file.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder(new Lines.Collector<>(lines));
    }

    /**
     * Reads the text of a file.
     *
     * @param text the text
     * @return the file; comments and blank lines stay as they are, entries get their plainest form
     * @throws io.haproxy4j.config.ConfigException if HAProxy would read a line otherwise than it looks
     */
    public static MapFile parse(String text) {
        Lines.Collector<MapEntry> collector = new Lines.Collector<>(KIND);
        collector.parse(text, MapEntry::parse);
        return new MapFile(collector.build());
    }

    /**
     * Reads a file.
     *
     * @param file the file, in UTF-8
     * @return the file as a value
     * @throws IOException if it cannot be read
     * @throws io.haproxy4j.config.ConfigException if HAProxy would read a line otherwise than it looks
     */
    public static MapFile read(Path file) throws IOException {
        return parse(Files.readString(file));
    }

    /**
     * The entries in the order of the file.
     *
     * @return the entries, without comments
     */
    public List<MapEntry> entries() {
        return lines.entries();
    }

    /**
     * The text of the file.
     *
     * @return the text, with a line end at the end of each line
     */
    public String render() {
        return lines.render();
    }

    /**
     * Writes the file in one step: readers see the old file or the new one, never a part. An existing file's permissions
     * are kept.
     *
     * @param file the file; its directory must exist
     * @throws IOException if it cannot be written; the old file is then still there
     */
    public void write(Path file) throws IOException {
        lines.write(file);
    }

    /**
     * What is suspicious in this file: keys that stand in several lines.
     *
     * @return the findings in the order of the file
     */
    public List<Diagnostic> lint() {
        return lines.repeated("the first one counts");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MapFile that && lines.equals(that.lines);
    }

    @Override
    public int hashCode() {
        return lines.hashCode();
    }

    /** The text of the file. */
    @Override
    public String toString() {
        return render();
    }

    /** Collects lines. Not for several threads at a time. */
    public static final class Builder {

        private final Lines.Collector<MapEntry> lines;

        private Builder(Lines.Collector<MapEntry> lines) {
            this.lines = lines;
        }

        /**
         * Adds a comment on lines of its own.
         *
         * @param text the comment
         * @return this builder
         */
        public Builder comment(String text) {
            lines.comment(text);
            return this;
        }

        /**
         * Adds an entry.
         *
         * @param entry the entry
         * @return this builder
         */
        public Builder entry(MapEntry entry) {
            lines.entry(entry);
            return this;
        }

        /**
         * Adds an entry.
         *
         * @param key what is looked up: no blanks, tabs and line ends
         * @param value what is found; may be empty, may have blanks within, but none at its ends
         * @return this builder
         */
        public Builder entry(String key, String value) {
            return entry(new MapEntry(key, value));
        }

        /**
         * The file.
         *
         * @return the file
         * @throws io.haproxy4j.config.ConfigException if an entry cannot be said in a line; it lists every problem with
         *     its line
         */
        public MapFile build() {
            return new MapFile(lines.build());
        }
    }
}
