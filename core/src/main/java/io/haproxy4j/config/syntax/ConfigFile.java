// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.syntax;

import io.haproxy4j.config.ConfigParseException;
import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.Place;
import io.haproxy4j.config.scan.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

/**
 * A configuration file, byte for byte: {@link #bytes()} of an unedited file are the bytes it was read from, whatever
 * stands in it. Immutable.
 *
 * <p>Bytes that are no UTF-8 stand in the text as halves of surrogate pairs, from U+DC80 for byte 80 to U+DCFF for byte
 * FF.
 */
public final class ConfigFile {

    private final String name;
    private final List<Line> lines;

    private ConfigFile(String name, List<Line> lines) {
        this.name = name;
        this.lines = Collections.unmodifiableList(lines);
    }

    /**
     * A file from its text.
     *
     * @param name name for messages
     * @param text the text
     * @return the file
     * @throws ConfigParseException if HAProxy's reader would refuse it, whatever its keywords; every problem is listed
     */
    public static ConfigFile parse(String name, String text) {
        return parse(name, text, Limits.STANDARD);
    }

    /**
     * A file from its text, within limits.
     *
     * @param name name for messages
     * @param text the text
     * @param limits how much is read
     * @return the file
     * @throws ConfigParseException if HAProxy's reader would refuse it, or it is beyond the limits
     */
    public static ConfigFile parse(String name, String text, Limits limits) {
        requireSize(name, text.length(), limits);
        return new ConfigFile(name, FileParser.parse(name, text, limits));
    }

    /**
     * A file from its bytes.
     *
     * @param name name for messages
     * @param content any bytes
     * @return the file
     * @throws ConfigParseException if HAProxy's reader would refuse it, whatever its keywords; every problem is listed
     */
    public static ConfigFile parse(String name, byte[] content) {
        requireSize(name, content.length, Limits.STANDARD);
        return parse(name, Utf8.decode(content));
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its content
     * @throws IOException if it cannot be read
     * @throws ConfigParseException if HAProxy's reader would refuse it, whatever its keywords; every problem is listed
     */
    public static ConfigFile read(Path file) throws IOException {
        return read(file, Limits.STANDARD);
    }

    /**
     * Reads a file, within limits.
     *
     * @param file the file
     * @param limits how much is read
     * @return its content
     * @throws IOException if it cannot be read
     * @throws ConfigParseException if HAProxy's reader would refuse it, or it is beyond the limits
     */
    public static ConfigFile read(Path file, Limits limits) throws IOException {
        byte[] content;
        try (InputStream in = Files.newInputStream(file)) {
            // One byte more tells a file that is too long from one that just fits.
            content = in.readNBytes(Math.min(limits.fileSize(), Integer.MAX_VALUE - 1) + 1);
        }
        requireSize(file.toString(), content.length, limits);
        return parse(file.toString(), Utf8.decode(content), limits);
    }

    private static void requireSize(String name, int size, Limits limits) {
        if (size > limits.fileSize()) {
            throw new ConfigParseException(
                    List.of(Diagnostic.error(
                            "file-too-large",
                            new Place.InText(name, 0, 0),
                            "the file has more than " + limits.fileSize() + " bytes",
                            "split it, or allow more in the limits")),
                    List.of(""));
        }
    }

    /** {@return the name the file was given} */
    public String name() {
        return name;
    }

    /** {@return the physical lines} */
    public List<Line> lines() {
        return lines;
    }

    /** {@return the lines, those of conditional blocks within them} */
    public List<Node> tree() {
        return BlockTree.of(lines);
    }

    /**
     * Where a word stands.
     *
     * @param line index of the line from 0
     * @param word index of the word from 0
     * @return the place
     */
    public Place place(int line, int word) {
        return new Place.InText(name, line + 1, lines.get(line).column(word) + 1);
    }

    /** {@return the text} */
    public String text() {
        StringBuilder out = new StringBuilder(64 * lines.size());
        for (Line line : lines) {
            line.print(out);
        }
        return out.toString();
    }

    /** {@return the bytes of the file} */
    public byte[] bytes() {
        return Utf8.encode(text());
    }

    /**
     * Whether the last line ends with a line feed, without which HAProxy takes the file for truncated and refuses it.
     *
     * @return true if it does, and for an empty file
     */
    public boolean endsWithLineFeed() {
        return lines.isEmpty() || lines.get(lines.size() - 1).end().endsWith("\n");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConfigFile that && name.equals(that.name) && lines.equals(that.lines);
    }

    @Override
    public int hashCode() {
        return lines.hashCode();
    }

    /** Name and number of lines; no content, which may hold a password. */
    @Override
    public String toString() {
        return "ConfigFile[" + name + ", " + lines.size() + " lines]";
    }
}
