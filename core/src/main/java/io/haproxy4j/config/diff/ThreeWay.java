// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.diff;

import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.syntax.ConfigFile;
import io.haproxy4j.config.syntax.Line;
import java.util.ArrayList;
import java.util.List;

/** Puts the changes of two edits together, between lines that all three texts share. */
final class ThreeWay {

    private final List<Line> base;
    private final List<Line> ours;
    private final List<Line> theirs;
    private final StringBuilder out = new StringBuilder();
    private final List<Conflict> conflicts = new ArrayList<>();

    ThreeWay(List<Line> base, List<Line> ours, List<Line> theirs) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
    }

    /** What makes a line another one; its form does not. */
    private static String key(Line line) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < line.wordCount(); i++) {
            key.append(Word.written(line.wordSource(i)).render()).append('\0');
        }
        line.comment().ifPresent(comment -> key.append(comment.strip()));
        return key.toString();
    }

    private static List<String> keys(List<Line> lines) {
        return lines.stream().map(ThreeWay::key).toList();
    }

    Merge merge(String name) {
        List<String> keys = keys(base);
        int[] inOurs = LinePairs.of(keys, keys(ours));
        int[] inTheirs = LinePairs.of(keys, keys(theirs));
        int b = 0;
        int o = 0;
        int t = 0;
        for (int i = 0; i <= base.size(); i++) {
            boolean end = i == base.size();
            if (end || (inOurs[i] >= 0 && inTheirs[i] >= 0)) {
                int oursEnd = end ? ours.size() : inOurs[i];
                int theirsEnd = end ? theirs.size() : inTheirs[i];
                between(base.subList(b, i), ours.subList(o, oursEnd), theirs.subList(t, theirsEnd), o + 1);
                if (!end) {
                    out.append(ours.get(oursEnd).text());
                }
                b = i + 1;
                o = oursEnd + 1;
                t = theirsEnd + 1;
            }
        }
        return new Merge(HaproxyConfig.of(ConfigFile.parse(name, out.toString())), conflicts);
    }

    private void between(List<Line> was, List<Line> our, List<Line> their, int number) {
        List<String> wasKeys = keys(was);
        List<String> ourKeys = keys(our);
        List<String> theirKeys = keys(their);
        if (theirKeys.equals(wasKeys) || theirKeys.equals(ourKeys)) {
            our.forEach(line -> out.append(line.text()));
        } else if (ourKeys.equals(wasKeys)) {
            their.forEach(this::take);
        } else if (was.size() > 1 && about(was).equals(about(our)) && about(was).equals(about(their))) {
            for (int i = 0; i < was.size(); i++) {
                between(was.subList(i, i + 1), our.subList(i, i + 1), their.subList(i, i + 1), number + i);
            }
        } else {
            conflicts.add(new Conflict(number, contents(was), contents(our), contents(their)));
            our.forEach(line -> out.append(line.text()));
        }
    }

    /** What each line is about: the same statements with other arguments. */
    private static List<String> about(List<Line> lines) {
        return lines.stream()
                .map(line -> line.wordCount() == 0 ? "" : Identity.of("backend", line.words()))
                .toList();
    }

    /** A line of theirs, with the line end our file has. */
    private void take(Line line) {
        String end = ours.isEmpty() || ours.get(0).end().isEmpty()
                ? "\n"
                : ours.get(0).end();
        out.append(line.content()).append(end);
    }

    private static List<String> contents(List<Line> lines) {
        return lines.stream().map(Line::content).toList();
    }
}
