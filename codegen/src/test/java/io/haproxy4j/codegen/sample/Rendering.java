// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.sample;

import io.haproxy4j.codegen.curated.Need.Kind;
import io.haproxy4j.config.grammar.Release;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a batch as a configuration. */
final class Rendering {

    private static final String INDENT = "    ";
    private static final String ADDRESS = "127.0.0.1:8081";

    private final Batch batch;
    private final Release release;
    private final List<String> lines = new ArrayList<>();
    private final Map<Integer, Sample> owners = new HashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();

    Rendering(Batch batch) {
        this.batch = batch;
        release = batch.release();
    }

    Rendered render() {
        Sample first = batch.samples().get(0);
        Preamble.Frame frame = batch.preamble().frame(batch.frame());
        global(first);
        if (frame.continuesGlobal()) {
            samples(frame);
        }
        common(first);
        if (!frame.continuesGlobal()) {
            samples(frame);
        }
        files(frame);
        return new Rendered(String.join("\n", lines) + "\n", files, owners);
    }

    private void common(Sample first) {
        String mode = first.needs().first(Kind.MODE).orElse("http");
        for (PreambleLine line : batch.preamble().common()) {
            if (line.condition().holds(release)) {
                // What is referred to speaks TCP where a mode is not for backends of requests.
                lines.add(line.text().replace("@MODE@", mode.equals("http") ? "http" : "tcp"));
            }
        }
        first.needs().all(Kind.BEFORE).forEach(before -> lines.addAll(List.of(before.split("\\\\n", -1))));
    }

    private void samples(Preamble.Frame frame) {
        if (frame.repeatsAsAWhole()) {
            for (int n = 1; n <= batch.samples().size(); n++) {
                write(frame.lines(), batch.samples().get(n - 1), n);
            }
        } else {
            repeatLines(frame);
        }
    }

    private void global(Sample first) {
        for (PreambleLine line : batch.preamble().global()) {
            boolean underTest = batch.samples().stream()
                    .anyMatch(sample -> sample.scope().equals("global")
                            && line.text()
                                    .strip()
                                    .split(" ", 2)[0]
                                    .equals(sample.entry().keyword()));
            if (line.condition().holds(release) && !underTest) {
                lines.add(line.text());
            }
            if (line.opensSection()) {
                first.globalLines().forEach(needed -> lines.add(INDENT + needed));
            }
        }
    }

    private void repeatLines(Preamble.Frame frame) {
        List<PreambleLine> group = new ArrayList<>();
        for (PreambleLine line : frame.lines()) {
            if (line.isOfOneSample()) {
                group.add(line);
                continue;
            }
            writeForAll(group);
            group.clear();
            write(List.of(line), batch.samples().get(0), 0);
        }
        writeForAll(group);
    }

    private void writeForAll(List<PreambleLine> group) {
        for (int n = 1; !group.isEmpty() && n <= batch.samples().size(); n++) {
            write(group, batch.samples().get(n - 1), n);
        }
    }

    private void write(List<PreambleLine> frame, Sample sample, int n) {
        for (String line : expand(frame, sample, n)) {
            lines.add(line);
            if (n > 0) {
                owners.put(lines.size(), sample);
            }
        }
    }

    private void files(Preamble.Frame frame) {
        frame.files().forEach((name, content) -> {
            for (int n = 1; n <= batch.samples().size(); n++) {
                Sample sample = batch.samples().get(n - 1);
                files.put(
                        name.replace("@N@", Integer.toString(n)), String.join("\n", expand(content, sample, n)) + "\n");
            }
        });
    }

    private List<String> expand(List<PreambleLine> frame, Sample sample, int n) {
        List<String> expanded = new ArrayList<>();
        for (PreambleLine line : frame) {
            if (!line.condition().holds(release) || !line.condition().holds(sample)) {
                continue;
            }
            if (line.holdsTheSample()) {
                sample.needs().all(Kind.SECTION).forEach(needed -> expanded.add(INDENT + needed));
            }
            expanded.add(withSample(line.text(), sample).replace("@N@", Integer.toString(n)));
            if (line.holdsTheSample()) {
                sample.needs().all(Kind.AFTER).forEach(needed -> expanded.add(INDENT + needed));
            }
        }
        return expanded;
    }

    private static String withSample(String text, Sample sample) {
        String pattern = sample.needs().first(Kind.LINE).orElse(null);
        if (pattern != null && text.contains("@LINE@")) {
            return INDENT + pattern.replace("@", sample.line());
        }
        return text.replace("@MODE@", sample.needs().first(Kind.MODE).orElse("http"))
                .replace("@ADDRESS@", sample.needs().first(Kind.ADDRESS).orElse(ADDRESS))
                .replace("@SCOPE@", sample.scope())
                .replace("@LINE@", sample.line())
                .replace("@SAMPLE@", sample.line());
    }
}
