// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.change;

import io.haproxy4j.cluster.change.Operation.ReplaceMap;
import io.haproxy4j.cluster.change.Operation.ReplacePatterns;
import io.haproxy4j.cluster.change.TlsOperation.ReplaceAuthorities;
import io.haproxy4j.cluster.change.TlsOperation.ReplaceCertificate;
import io.haproxy4j.cluster.change.TlsOperation.ReplaceRevocations;
import io.haproxy4j.config.ConfigException;
import io.haproxy4j.config.HaproxyVersion;
import io.haproxy4j.config.Place;
import io.haproxy4j.config.lists.MapEntry;
import io.haproxy4j.config.lists.MapFile;
import io.haproxy4j.config.lists.Pattern;
import io.haproxy4j.config.lists.PatternFile;
import io.haproxy4j.runtime.command.HaproxyRelease;
import io.haproxy4j.runtime.protocol.RequestEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The differences between the files two configurations name. */
final class FileChanges {

    private static final String CERTIFICATE = "-----BEGIN CERTIFICATE-----";
    private static final String REVOCATIONS = "-----BEGIN X509 CRL-----";

    private final NodeFiles running;
    private final NodeFiles desired;
    private final HaproxyVersion version;
    private final FileUses before;
    private final FileUses uses;

    FileChanges(NodeFiles running, NodeFiles desired, HaproxyVersion version) {
        this.running = running;
        this.desired = desired;
        this.version = version;
        Set<String> names = new TreeSet<>(running.files().keySet());
        names.addAll(desired.files().keySet());
        this.before = FileUses.of(running, names);
        this.uses = FileUses.of(desired, names);
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
        FileUse use = kinds.iterator().next();
        if (use == FileUse.CERTIFICATE && before.of(name).isEmpty()) {
            return new Treatment.None("it is loaded with what names it");
        }
        if (old == null) {
            return new Treatment.Reload(
                    Reason.FILE, "the process has not loaded the file yet, or its content is unknown");
        }
        return switch (use) {
            case MAP -> lists(maps(old), maps(now), entries -> new ReplaceMap(name, entries));
            case PATTERNS -> lists(patterns(old), patterns(now), patterns -> new ReplacePatterns(name, patterns));
            case CERTIFICATE -> certificate(name, now);
            case CERTIFICATE_LIST -> new CertificateLists(before, uses, this::loadable).treatment(name, old, now);
            case AUTHORITIES -> authorities(name, now);
            case REVOCATIONS -> revocations(name, now);
            case COMPANION -> new Treatment.Reload(Reason.FILE, "HAProxy loads it with its certificate when it starts");
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
        if (!isCertificateWithKey(pem)) {
            return new Treatment.Reload(Reason.FILE, "certificate and key are not in one file");
        }
        if (uses.revocation() && !version.atLeast(HaproxyVersion.V3_2)) {
            return new Treatment.Reload(
                    Reason.FILE, "before 3.2 a certificate that was replaced can crash a process with \"crl-file\"");
        }
        return sent(pem, new ReplaceCertificate(uses.certificateName(name), pem));
    }

    private static boolean isCertificateWithKey(String pem) {
        return pem.contains("PRIVATE KEY-----") && pem.contains(CERTIFICATE);
    }

    /** The content of a certificate a command can load. */
    private Optional<String> loadable(String file) {
        return Optional.ofNullable(desired.files().get(file))
                .filter(pem -> isCertificateWithKey(pem) && fits(pem) && !hasCompanion(file));
    }

    /** Whether HAProxy would load something beside the certificate. */
    private boolean hasCompanion(String file) {
        return desired.files().keySet().stream()
                .anyMatch(name -> name.startsWith(file + ".") && uses.of(name).contains(FileUse.COMPANION));
    }

    private Treatment authorities(String name, String pem) {
        return trust(pem, CERTIFICATE, new ReplaceAuthorities(uses.authorityName(name), pem));
    }

    private Treatment revocations(String name, String pem) {
        return trust(pem, REVOCATIONS, new ReplaceRevocations(uses.authorityName(name), pem));
    }

    /**
     * What clients are verified with. A process before 3.2 goes on linking it to certificates that a command has
     * replaced, and dies of such a link at the next command that replaces it.
     */
    private Treatment trust(String pem, String begin, Operation operation) {
        if (!version.atLeast(HaproxyVersion.V3_2)) {
            return new Treatment.Reload(
                    Reason.FILE,
                    "before 3.2 replacing it by command can crash a process in which a certificate was replaced, too");
        }
        return pem.contains(begin)
                ? sent(pem, operation)
                : new Treatment.Reload(Reason.FILE, "the file holds no " + begin);
    }

    private Treatment sent(String pem, Operation operation) {
        return fits(pem)
                ? new Treatment.Commands(List.of(operation))
                : new Treatment.Reload(Reason.FILE, "the content is larger than a command can be");
    }

    private boolean fits(String pem) {
        int limit = RequestEncoder.maxPayload(HaproxyRelease.parse(version + ".0"));
        return pem.getBytes(StandardCharsets.UTF_8).length <= limit;
    }
}
