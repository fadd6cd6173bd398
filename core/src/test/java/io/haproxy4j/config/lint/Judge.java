// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.lint;

import io.haproxy4j.codegen.sample.Batch;
import io.haproxy4j.codegen.sample.Check;
import io.haproxy4j.codegen.sample.Rendered;
import io.haproxy4j.codegen.sample.Sample;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one HAProxy says of samples: many at once, those it complains of taken out until it is content. */
final class Judge {

    private static final Pattern LINE = Pattern.compile("main\\.cfg:(\\d+)");
    private static final Pattern NAME = Pattern.compile("'([\\w-]+)'");

    private final Path haproxy;
    private final Path folder;
    private final IdentityHashMap<Sample, String> refused = new IdentityHashMap<>();
    private final IdentityHashMap<Sample, String> warned = new IdentityHashMap<>();

    Judge(Path haproxy, Path folder) {
        this.haproxy = haproxy;
        this.folder = folder;
    }

    void put(Batch batch) throws IOException {
        List<Sample> rest = batch.samples();
        while (!rest.isEmpty()) {
            Batch remaining = batch.with(rest);
            Rendered configuration = remaining.render();
            Check check = Check.run(haproxy, folder, batch.withMaster(), configuration);
            IdentityHashMap<Sample, String> alerts = attribute(check, "[ALERT]", configuration);
            if (check.accepts(true)) {
                warned.putAll(attribute(check, "[WARNING]", configuration));
                return;
            }
            if (rest.size() == 1) {
                refused.put(rest.get(0), check.toString());
                return;
            }
            if (alerts.isEmpty()) {
                put(batch.with(rest.subList(0, rest.size() / 2)));
                put(batch.with(rest.subList(rest.size() / 2, rest.size())));
                return;
            }
            refused.putAll(alerts);
            rest = rest.stream().filter(sample -> !alerts.containsKey(sample)).toList();
        }
    }

    /** The samples that messages speak of, by a line or by the name of a section that is there for one sample. */
    private static IdentityHashMap<Sample, String> attribute(Check check, String severity, Rendered configuration) {
        List<String> lines = configuration.text().lines().toList();
        Map<String, Sample> sections = new HashMap<>();
        configuration.owners().forEach((number, sample) -> {
            String[] words = lines.get(number - 1).split(" ", -1);
            if (!lines.get(number - 1).startsWith(" ") && words.length > 1) {
                sections.put(words[1], sample);
            }
        });
        IdentityHashMap<Sample, String> found = new IdentityHashMap<>();
        for (String message : check.messages()) {
            if (message.contains(severity)) {
                Set<Sample> owners = new LinkedHashSet<>();
                Matcher line = LINE.matcher(message);
                while (line.find()) {
                    Sample owner = configuration.owners().get(Integer.parseInt(line.group(1)));
                    if (owner != null) {
                        owners.add(owner);
                    }
                }
                Matcher name = NAME.matcher(message);
                while (owners.isEmpty() && name.find()) {
                    Sample owner = sections.get(name.group(1));
                    if (owner != null) {
                        owners.add(owner);
                    }
                }
                owners.forEach(owner -> found.putIfAbsent(owner, message));
            }
        }
        return found;
    }

    /** {@code refused}, {@code warned} or {@code accepted}. */
    String verdict(Sample sample) {
        if (refused.containsKey(sample)) {
            return "refused";
        }
        return warned.containsKey(sample) ? "warned" : "accepted";
    }

    /** What HAProxy said, empty for nothing. */
    String message(Sample sample) {
        return refused.getOrDefault(sample, warned.getOrDefault(sample, ""));
    }
}
