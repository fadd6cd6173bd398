// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.lists;

import io.haproxy4j.config.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Patterns of an ACL, for {@code -f} (configuration manual, section 7.1).
 *
 * <pre>{@code
 * PatternFile blocked = PatternFile.builder().entry("192.0.2.0/24").entry("2001:db8::/32").build();
 * blocked.write(Path.of("/etc/haproxy/blocked.acl"));
 * }</pre>
 */
public final class PatternFile {

    private static final String KIND = "patterns";

    private final Lines<Pattern> lines;

    private PatternFile(Lines<Pattern> lines) {
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
    public static PatternFile parse(String text) {
        Lines.Collector<Pattern> collector = new Lines.Collector<>(KIND);
        collector.parse(text, Pattern::parse);
        return new PatternFile(collector.build());
    }

    /**
     * Reads a file.
     *
     * @param file the file, in UTF-8
     * @return the file as a value
     * @throws IOException if it cannot be read
     * @throws io.haproxy4j.config.ConfigException if HAProxy would read a line otherwise than it looks
     */
    public static PatternFile read(Path file) throws IOException {
        return parse(Files.readString(file));
    }

    /**
     * The entries in the order of the file.
     *
     * @return the entries, without comments
     */
    public List<Pattern> entries() {
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
     * What is suspicious in this file: patterns that stand in several lines.
     *
     * @return the findings in the order of the file
     */
    public List<Diagnostic> lint() {
        return lines.repeated("one of them is enough");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PatternFile that && lines.equals(that.lines);
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

        private final Lines.Collector<Pattern> lines;

        private Builder(Lines.Collector<Pattern> lines) {
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
        public Builder entry(Pattern entry) {
            lines.entry(entry);
            return this;
        }

        /**
         * Adds a pattern.
         *
         * @param pattern the pattern; may have blanks within and at its end, but not at its beginning
         * @return this builder
         */
        public Builder entry(String pattern) {
            return entry(new Pattern(pattern));
        }

        /**
         * The file.
         *
         * @return the file
         * @throws io.haproxy4j.config.ConfigException if an entry cannot be said in a line; it lists every problem with
         *     its line
         */
        public PatternFile build() {
            return new PatternFile(lines.build());
        }
    }
}
