// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.check;

import io.haproxy4j.config.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lines of files that were checked as they stand. */
final class FilePlaces implements Places {

    private final List<Path> files;

    FilePlaces(List<Path> files) {
        this.files = files;
    }

    @Override
    public Place of(Message message) {
        Matcher line = LINE.matcher(message.text());
        if (line.matches()) {
            return place(line.group(1), Integer.parseInt(line.group(2)), message.column());
        }
        for (Path file : files) {
            Matcher mentioned =
                    Pattern.compile(Pattern.quote(file.toString()) + ":(\\d+)").matcher(message.text());
            if (mentioned.find()) {
                return Place.line(file.toString(), Integer.parseInt(mentioned.group(1)));
            }
        }
        return new Place.InText(files.get(0).toString(), 0, 0);
    }

    private static Place place(String file, int line, int column) {
        return column < 0
                ? Place.line(file, line)
                : new Place.InText(file, line, column + 1 + indentation(Path.of(file), line));
    }

    /** The caret stands below a line without its indentation. */
    private static int indentation(Path file, int line) {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            String text = lines.skip(line - 1L).findFirst().orElse("");
            return text.length() - text.stripLeading().length();
        } catch (IOException unreadable) {
            // HAProxy has just read it; without it, the column counts from the first word.
            return 0;
        }
    }

    @Override
    public String textOf(Message message) {
        Matcher line = LINE.matcher(message.text());
        return line.matches() ? line.group(3) : message.text();
    }
}
