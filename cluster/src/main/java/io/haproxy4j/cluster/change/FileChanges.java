// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.change;

import io.haproxy4j.cluster.change.Operation.ReplaceCertificate;
import io.haproxy4j.cluster.change.Operation.ReplaceMap;
import io.haproxy4j.cluster.change.Operation.ReplacePatterns;
import io.haproxy4j.config.ConfigException;
import io.haproxy4j.config.HaproxyVersion;
import io.haproxy4j.config.Place;
import io.haproxy4j.config.lists.MapEntry;
import io.haproxy4j.config.lists.MapFile;
import io.haproxy4j.config.lists.Pattern;
import io.haproxy4j.config.lists.PatternFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The differences between the files two configurations name. */
final class FileChanges {

    private final NodeFiles running;
    private final NodeFiles desired;
    private final HaproxyVersion version;
    private final FileUses uses;

    FileChanges(NodeFiles running, NodeFiles desired, HaproxyVersion version) {
        this.running = running;
        this.desired = desired;
        this.version = version;
        this.uses = FileUses.of(desired);
    }

    List<Difference> all() {
        List<Difference> differences = new ArrayList<>();
        new TreeMap<>(desired.files()).forEach((name, now) -> {
            String old = running.files().get(name);
            if (!now.equals(old)) {
                differences.add(new Difference(
                        Place.line(name, 0), (old == null ? "+ " : "~ ") + name, treatment(name, old, now)));
            }
        });
        for (String name : new TreeSet<>(running.files().keySet())) {
            if (!desired.files().containsKey(name)) {
                differences.add(new Difference(
                        Place.line(name, 0),
                        "- " + name,
                        uses.of(name).isEmpty()
                                ? new Treatment.None("nothing names the file any longer")
                                : new Treatment.Reload(Reason.FILE, "the configuration still names the file")));
            }
        }
        return differences;
    }

    private Treatment treatment(String name, @Nullable String old, String now) {
        Set<FileUse> kinds = uses.of(name);
        if (kinds.isEmpty()) {
            return new Treatment.None("the configuration does not name the file");
        }
        if (kinds.size() > 1) {
            return new Treatment.Reload(Reason.FILE, "the file is used in several ways");
        }
        if (old == null) {
            return new Treatment.Reload(
                    Reason.FILE, "the process has not loaded the file yet, or its content is unknown");
        }
        return switch (kinds.iterator().next()) {
            case MAP -> lists(maps(old), maps(now), entries -> new ReplaceMap(name, entries));
            case PATTERNS -> lists(patterns(old), patterns(now), patterns -> new ReplacePatterns(name, patterns));
            case CERTIFICATE -> certificate(name, now);
            case OTHER -> new Treatment.Reload(Reason.FILE, "no command replaces the content of this file");
        };
    }

    private interface Replacement<T> {
        Operation by(List<T> content);
    }

    private static <T> Treatment lists(Optional<List<T>> old, Optional<List<T>> now, Replacement<T> replacement) {
        if (old.isEmpty() || now.isEmpty()) {
            return new Treatment.Reload(Reason.FILE, "a line of the file cannot be given in a command as it stands");
        }
        return old.equals(now)
                ? new Treatment.None("only comments and blank lines differ")
                : new Treatment.Commands(List.of(replacement.by(now.get())));
    }

    private static Optional<List<MapEntry>> maps(String text) {
        try {
            return Optional.of(MapFile.parse(text).entries());
        } catch (ConfigException e) {
            return Optional.empty();
        }
    }

    private static Optional<List<String>> patterns(String text) {
        try {
            return Optional.of(PatternFile.parse(text).entries().stream()
                    .map(Pattern::text)
                    .toList());
        } catch (ConfigException e) {
            return Optional.empty();
        }
    }

    private Treatment certificate(String name, String pem) {
        if (!pem.contains("PRIVATE KEY-----") || !pem.contains("-----BEGIN CERTIFICATE-----")) {
            return new Treatment.Reload(Reason.FILE, "certificate and key are not in one file");
        }
        if (uses.revocation() && !version.atLeast(HaproxyVersion.V3_2)) {
            return new Treatment.Reload(
                    Reason.FILE, "before 3.2 a certificate that was replaced can crash a process with \"crl-file\"");
        }
        return new Treatment.Commands(List.of(new ReplaceCertificate(uses.certificateName(name), pem)));
    }
}
