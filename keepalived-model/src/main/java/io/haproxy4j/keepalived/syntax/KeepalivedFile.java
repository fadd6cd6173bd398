// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.syntax;

import io.haproxy4j.config.file.AtomicFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A configuration file, byte for byte: {@link #bytes()} of an unedited file are the bytes it was read from, whatever is
 * in it. Immutable.
 */
public final class KeepalivedFile {

    private final String name;
    private final List<Line> lines;
    private final Charset charset;

    private KeepalivedFile(String name, List<Line> lines, Charset charset) {
        this.name = name;
        this.lines = List.copyOf(lines);
        this.charset = charset;
    }

    /**
     * A file from its text.
     *
     * @param name name for messages; relative includes are searched beside it
     * @param text any text
     * @return the file
     */
    public static KeepalivedFile parse(String name, String text) {
        return new KeepalivedFile(name, split(text), StandardCharsets.UTF_8);
    }

    /**
     * A file from its bytes. What is no UTF-8 is taken as ISO 8859-1, so that no byte is lost.
     *
     * @param name name for messages; relative includes are searched beside it
     * @param content any bytes
     * @return the file
     */
    public static KeepalivedFile parse(String name, byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return new KeepalivedFile(name, split(text), StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            String text = new String(content, StandardCharsets.ISO_8859_1);
            return new KeepalivedFile(name, split(text), StandardCharsets.ISO_8859_1);
        }
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its content
     * @throws IOException if it cannot be read
     */
    public static KeepalivedFile read(Path file) throws IOException {
        return parse(file.toString(), Files.readAllBytes(file));
    }

    /** {@return the name the file was given} */
    public String name() {
        return name;
    }

    /** {@return the physical lines} */
    public List<Line> lines() {
        return lines;
    }

    /** {@return the text} */
    public String text() {
        var text = new StringBuilder();
        lines.forEach(line -> text.append(line.content()).append(line.end()));
        return text.toString();
    }

    /** {@return the bytes, in the encoding the file was read in} */
    public byte[] bytes() {
        return text().getBytes(charset);
    }

    /**
     * Writes the file atomically; an existing file keeps its permissions.
     *
     * @param file where to
     * @throws IOException if it cannot be written; the old file is then still there
     */
    public void write(Path file) throws IOException {
        AtomicFile.write(file, bytes(), AtomicFile.PRIVATE);
    }

    /**
     * A changed copy. Only the lines that are named change; all others keep every byte.
     *
     * @param changes the changes
     * @return the copy
     * @throws io.haproxy4j.config.ConfigException if what is to be changed is not there, shares its line with something
     *     else, or cannot be written
     */
    public KeepalivedFile edit(Consumer<FileEdit> changes) {
        var edit = new FileEdit(name, lines);
        changes.accept(edit);
        return new KeepalivedFile(name, renumbered(edit.lines()), charset);
    }

    /**
     * What the file says once its macros are expanded and its includes read.
     *
     * @param environment what is not in the file
     * @return the configuration and what went wrong on the way
     */
    public Evaluation evaluate(Environment environment) {
        var structure = new StructureBuilder();
        var expander = new Expander(environment, structure);
        expander.file(this);
        return structure.finish(name);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeepalivedFile that
                && name.equals(that.name)
                && lines.equals(that.lines)
                && charset.equals(that.charset);
    }

    @Override
    public int hashCode() {
        return lines.hashCode();
    }

    /** Name and number of lines; no content, which may hold a password. */
    @Override
    public String toString() {
        return "KeepalivedFile[" + name + ", " + lines.size() + " lines]";
    }

    private static List<Line> split(String text) {
        List<Line> lines = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int feed = text.indexOf('\n', at);
            int next = feed < 0 ? text.length() : feed + 1;
            int end = feed < 0 ? next : feed;
            while (end > at && text.charAt(end - 1) == '\r') {
                end--;
            }
            lines.add(new Line(lines.size() + 1, text.substring(at, end), text.substring(end, next)));
            at = next;
        }
        return lines;
    }

    private static List<Line> renumbered(List<Line> lines) {
        List<Line> result = new ArrayList<>(lines.size());
        for (Line line : lines) {
            result.add(new Line(result.size() + 1, line.content(), line.end()));
        }
        return result;
    }
}
