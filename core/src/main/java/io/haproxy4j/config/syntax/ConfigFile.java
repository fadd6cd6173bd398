// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.syntax;

import io.haproxy4j.config.ConfigParseException;
import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.Place;
import io.haproxy4j.config.file.AtomicFile;
import io.haproxy4j.config.scan.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    private final @Nullable Origin origin;

    /** The text that all lines are slices of; null after an edit. */
    private final @Nullable String source;

    private ConfigFile(String name, List<Line> lines, @Nullable Origin origin, @Nullable String source) {
        this.name = name;
        this.lines = Collections.unmodifiableList(lines);
        this.origin = origin;
        this.source = source;
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
        return new ConfigFile(name, FileParser.parse(name, text, limits), null, text);
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
        String text = Utf8.decode(content);
        List<Line> lines = FileParser.parse(file.toString(), text, limits);
        return new ConfigFile(file.toString(), lines, Origin.of(file, content), text);
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
     * What the file says to one HAProxy. Lines are read once, in their order: that releases since 3.2 may see a variable
     * before the line of the {@code global} section that sets it is left aside.
     *
     * @param environment its release, build and environment
     * @return the lines it acts on, and what it refuses
     */
    public Effective effective(Environment environment) {
        return FileEvaluator.evaluate(List.of(this), environment).get(0);
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
        if (source != null) {
            return source;
        }
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

    /**
     * Writes the file in one step: readers see the old file or the new one, never a part. An existing file's permissions
     * are kept. A file is not written over one that has changed since it was read from there.
     *
     * @param target where to
     * @return the same content, as read from that file
     * @throws FileChangedException if this was read from {@code target}, which has another content now; nothing is
     *     written
     * @throws IOException if it cannot be written; the old file is then still there
     */
    public ConfigFile write(Path target) throws IOException {
        byte[] content = bytes();
        AtomicFile.write(target, content, AtomicFile.PUBLIC, () -> {
            if (origin != null) {
                origin.requireUnchanged(target);
            }
        });
        return new ConfigFile(name, lines, Origin.of(target, content), source);
    }

    /**
     * A copy with other lines in the place of some. All others keep every byte.
     *
     * @param from index of the first line that is replaced
     * @param to index behind the last one; the same as {@code from} to insert lines only
     * @param contents the new lines, without line ends; they get the line end of their neighbours
     * @return the copy
     * @throws ConfigParseException if one of them is no line that HAProxy's reader takes, or conditional blocks do not
     *     match any more
     */
    public ConfigFile replaceLines(int from, int to, List<String> contents) {
        java.util.Objects.checkFromToIndex(from, to, lines.size());
        List<Line> changed = new ArrayList<>(lines.size() + contents.size() - (to - from));
        changed.addAll(lines.subList(0, from));
        String end = lineEnd(from);
        for (String content : contents) {
            changed.add(FileParser.line(name, changed.size() + 1, content, end));
        }
        boolean blocks = changed.subList(from, changed.size()).stream().anyMatch(Line::isOfBlock)
                || lines.subList(from, to).stream().anyMatch(Line::isOfBlock);
        changed.addAll(lines.subList(to, lines.size()));
        if (blocks) {
            FileParser.requireMatchingBlocks(name, changed);
        }
        return new ConfigFile(name, closed(changed, from, end), origin, null);
    }

    /** A last line without line end gets one when a line comes behind it. */
    private List<Line> closed(List<Line> changed, int from, String end) {
        boolean open =
                from > 0 && from < changed.size() && changed.get(from - 1).end().isEmpty();
        if (open) {
            changed.set(
                    from - 1, FileParser.line(name, from, changed.get(from - 1).content(), end));
        }
        return changed;
    }

    private String lineEnd(int index) {
        for (int i = Math.min(index, lines.size() - 1); i >= 0; i--) {
            if (!lines.get(i).end().isEmpty()) {
                return lines.get(i).end();
            }
        }
        return "\n";
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
