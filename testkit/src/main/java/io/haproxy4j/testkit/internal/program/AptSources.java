// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit.internal.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads apt's own configuration for the Debian mirror this machine uses, in both of its forms. */
final class AptSources {

    static final Path DEBIAN_KEYRING = Path.of("/usr/share/keyrings/debian-archive-keyring.gpg");

    private static final Set<String> DEBIAN_SUITES = Set.of(
            "oldoldstable",
            "oldstable",
            "stable",
            "testing",
            "unstable",
            "experimental",
            "sid",
            "bullseye",
            "bookworm",
            "trixie",
            "forky",
            "duke");

    private AptSources() {}

    /**
     * The mirror of the Debian archive in apt's configuration.
     *
     * @param etcApt apt's folder, {@code /etc/apt}
     * @return the mirror, or empty if no source has a Debian suite with the component {@code main}
     */
    static Optional<DebianSource> debian(Path etcApt) throws IOException {
        List<Entry> entries = new ArrayList<>();
        Path list = etcApt.resolve("sources.list");
        if (Files.isReadable(list)) {
            entries.addAll(oneLine(Files.readString(list)));
        }
        Path parts = etcApt.resolve("sources.list.d");
        if (Files.isDirectory(parts)) {
            try (Stream<Path> files = Files.list(parts)) {
                for (Path file : files.sorted().filter(Files::isReadable).toList()) {
                    if (file.toString().endsWith(".list")) {
                        entries.addAll(oneLine(Files.readString(file)));
                    } else if (file.toString().endsWith(".sources")) {
                        entries.addAll(deb822(Files.readString(file)));
                    }
                }
            }
        }
        return entries.stream().filter(Entry::isDebian).findFirst().map(Entry::source);
    }

    /** {@code deb [signed-by=/a.gpg arch=amd64] http://host/debian bookworm main}. */
    static List<Entry> oneLine(String text) {
        List<Entry> entries = new ArrayList<>();
        for (String raw : text.lines().toList()) {
            String line = raw.replaceFirst("#.*", "").strip();
            if (!line.matches("deb\\s.*")) {
                continue;
            }
            String rest = line.substring("deb".length()).strip();
            String keyring = "";
            if (rest.startsWith("[")) {
                int end = rest.indexOf(']');
                if (end < 0) {
                    continue;
                }
                for (String option : words(rest.substring(1, end))) {
                    if (option.toLowerCase(Locale.ROOT).startsWith("signed-by=")) {
                        keyring = option.substring("signed-by=".length());
                    }
                }
                rest = rest.substring(end + 1).strip();
            }
            List<String> words = words(rest);
            if (words.size() >= 3) {
                entries.add(new Entry(words.get(0), List.of(words.get(1)), words.subList(2, words.size()), keyring));
            }
        }
        return entries;
    }

    /** Paragraphs of {@code Field: value} with continuation lines. */
    static List<Entry> deb822(String text) {
        List<Entry> entries = new ArrayList<>();
        for (String paragraph : text.split("\\R[ \t]*\\R", -1)) {
            Map<String, String> fields = fields(paragraph);
            boolean binary = words(fields.getOrDefault("types", "")).contains("deb");
            boolean enabled = !fields.getOrDefault("enabled", "yes").matches("(?i)no|false|without|off|disable");
            if (!binary || !enabled) {
                continue;
            }
            for (String uri : words(fields.getOrDefault("uris", ""))) {
                entries.add(new Entry(
                        uri,
                        words(fields.getOrDefault("suites", "")),
                        words(fields.getOrDefault("components", "")),
                        fields.getOrDefault("signed-by", "")));
            }
        }
        return entries;
    }

    private static Map<String, String> fields(String paragraph) {
        Map<String, String> fields = new HashMap<>();
        String name = "";
        for (String line : paragraph.lines().toList()) {
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            if (Character.isWhitespace(line.charAt(0))) {
                fields.merge(name, line.strip(), (a, b) -> a + " " + b);
            } else if (line.indexOf(':') > 0) {
                name = line.substring(0, line.indexOf(':')).strip().toLowerCase(Locale.ROOT);
                fields.put(name, line.substring(line.indexOf(':') + 1).strip());
            }
        }
        return fields;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+", -1))
                .filter(w -> !w.isEmpty())
                .toList();
    }

    /** One archive of one source. */
    record Entry(String uri, List<String> suites, List<String> components, String keyring) {

        /** The archive proper: security and updates archives hold no other suites, and third parties sign with their own keys. */
        boolean isDebian() {
            return components.contains("main")
                    && suites.stream().anyMatch(DEBIAN_SUITES::contains)
                    && (keyring.isEmpty() || !keyring.startsWith("/") || keyring.contains("debian-archive"));
        }

        DebianSource source() {
            return new DebianSource(uri, keyring.startsWith("/") ? Path.of(keyring) : DEBIAN_KEYRING);
        }
    }
}
