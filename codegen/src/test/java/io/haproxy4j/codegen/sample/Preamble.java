// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.sample;

import io.haproxy4j.codegen.Catalogue;
import io.haproxy4j.codegen.table.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What surrounds the samples of some tables, read from a file.
 *
 * <p>A line {@code #@ NAME} starts a block: {@code global} and {@code common} stand above everything,
 * {@code frame A, B} is where samples of the scopes A and B go, and {@code file F for A} becomes a file of its own. Any
 * other line that starts with a hash, and empty lines, are for people.
 *
 * <p>Within a line, {@code @LINE@} stands for keyword and arguments, {@code @SAMPLE@} for a sample that is more than
 * arguments, {@code @SCOPE@} for the scope, {@code @MODE@} for the mode the sample needs, {@code @ADDRESS@} for the address
 * it needs, {@code @N@} for a number no other sample has, and <code>${DIR}</code> for the folder with the files. A frame
 * with a section named by number is repeated as a whole for every sample; of any other only the lines with the sample
 * or a number are repeated. A frame that opens no section continues the global one.
 *
 * <p>The comment at the end of a line can say when the line is there: {@link Condition}.
 */
public record Preamble(List<PreambleLine> global, List<PreambleLine> common, Map<String, Frame> frames) {

    /** A place for samples. */
    public record Frame(List<PreambleLine> lines, Map<String, List<PreambleLine>> files) {

        boolean continuesGlobal() {
            return lines.stream().noneMatch(PreambleLine::opensSection);
        }

        boolean repeatsAsAWhole() {
            return lines.stream()
                    .anyMatch(line -> line.opensSection() && line.text().contains("@N@"));
        }
    }

    private static final Map<String, String> OF_TABLE = Map.of(
            "global", "global",
            "sections", "sections",
            "proxy", "proxy",
            "bind", "proxy",
            "server", "proxy",
            "actions", "proxy",
            "fetches", "samples",
            "converters", "samples",
            "acls", "samples",
            "filters", "samples");

    /** The preambles by the file of the curated table they are for. */
    public static Map<String, Preamble> byTable() {
        Texts texts = Texts.besides(Catalogue.class);
        Map<String, Preamble> byTable = new LinkedHashMap<>();
        OF_TABLE.forEach((table, name) ->
                byTable.put("curated/" + table + ".tsv", parse(texts.read("preamble-" + name + ".cfg"))));
        return byTable;
    }

    static Preamble parse(String text) {
        Map<String, List<PreambleLine>> blocks = new LinkedHashMap<>();
        List<PreambleLine> block = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith("#@ ")) {
                block = new ArrayList<>();
                blocks.put(line.substring(3).strip(), block);
            } else if (!line.isBlank() && !line.strip().startsWith("#")) {
                block.add(PreambleLine.parse(line));
            }
        }
        Map<String, Frame> frames = new LinkedHashMap<>();
        blocks.forEach((name, lines) -> {
            if (name.startsWith("frame ")) {
                Arrays.stream(name.substring(6).split(", ", -1))
                        .forEach(scope -> frames.put(scope, new Frame(lines, files(blocks, scope))));
            }
        });
        return new Preamble(blocks.get("global"), blocks.get("common"), frames);
    }

    private static Map<String, List<PreambleLine>> files(Map<String, List<PreambleLine>> blocks, String scope) {
        Map<String, List<PreambleLine>> files = new LinkedHashMap<>();
        blocks.forEach((name, lines) -> {
            if (name.startsWith("file ") && name.endsWith(" for " + scope)) {
                files.put(name.substring(5, name.length() - 5 - scope.length()), lines);
            }
        });
        return files;
    }

    public Frame frame(String name) {
        Frame frame = frames.get(name);
        if (frame == null) {
            throw new IllegalArgumentException("no frame " + name + " among " + frames.keySet());
        }
        return frame;
    }
}
