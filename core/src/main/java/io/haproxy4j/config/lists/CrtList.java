// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.lists;

import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.line.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Certificates, each with TLS options and the server names it is for, as {@code crt-list} of a {@code bind} line reads
 * them (configuration manual, section 5.1).
 *
 * <pre>{@code
 * CrtList list = CrtList.builder()
 *         .entry("/etc/haproxy/certs/main.pem")
 *         .entry("/etc/haproxy/certs/shop.pem", o -> o.alpn("h2", "http/1.1"), "*.shop.example", "!old.shop.example")
 *         .build();
 * }</pre>
 */
public final class CrtList {

    private static final String KIND = "crt-list";

    private final Lines<CrtListEntry> lines;

    private CrtList(Lines<CrtListEntry> lines) {
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
    public static CrtList parse(String text) {
        Lines.Collector<CrtListEntry> collector = new Lines.Collector<>(KIND);
        collector.parse(text, CrtListEntry::parse);
        return new CrtList(collector.build());
    }

    /**
     * Reads a file.
     *
     * @param file the file, in UTF-8
     * @return the file as a value
     * @throws IOException if it cannot be read
     * @throws io.haproxy4j.config.ConfigException if HAProxy would read a line otherwise than it looks
     */
    public static CrtList read(Path file) throws IOException {
        return parse(Files.readString(file));
    }

    /**
     * The entries in the order of the file.
     *
     * @return the entries, without comments
     */
    public List<CrtListEntry> entries() {
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
     * What is suspicious in this file: entries that stand in several lines.
     *
     * @return the findings in the order of the file
     */
    public List<Diagnostic> lint() {
        return lines.repeated("one of them is enough");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CrtList that && lines.equals(that.lines);
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

        private final Lines.Collector<CrtListEntry> lines;

        private Builder(Lines.Collector<CrtListEntry> lines) {
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
        public Builder entry(CrtListEntry entry) {
            lines.entry(entry);
            return this;
        }

        /**
         * Adds a certificate.
         *
         * @param certificate path of the certificate, relative to {@code crt-base} unless absolute
         * @param names the server names it is for; none for those in the certificate itself
         * @return this builder
         */
        public Builder entry(String certificate, String... names) {
            return entry(new CrtListEntry(certificate, List.of(), List.of(names)));
        }

        /**
         * Adds a certificate with options.
         *
         * @param certificate path of the certificate, relative to {@code crt-base} unless absolute
         * @param options sets the options
         * @param names the server names it is for; none for those in the certificate itself
         * @return this builder
         */
        public Builder entry(String certificate, Consumer<CrtListOptions> options, String... names) {
            List<Word> words = new ArrayList<>();
            options.accept(new CrtListOptions(words));
            return entry(new CrtListEntry(certificate, words, List.of(names)));
        }

        /**
         * The file.
         *
         * @return the file
         * @throws io.haproxy4j.config.ConfigException if an entry cannot be said in a line; it lists every problem with
         *     its line
         */
        public CrtList build() {
            return new CrtList(lines.build());
        }
    }
}
