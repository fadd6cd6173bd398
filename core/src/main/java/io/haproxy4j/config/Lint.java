// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.Statement;
import io.haproxy4j.config.line.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Configurations that HAProxy accepts, or accepts on another version, but that do not do what they seem to. */
final class Lint {

    private final HaproxyConfig config;
    private final HaproxyVersion version;
    private final List<Diagnostic> found = new ArrayList<>();

    private Lint(HaproxyConfig config, HaproxyVersion version) {
        this.config = config;
        this.version = version;
    }

    static List<Diagnostic> of(HaproxyConfig config, HaproxyVersion version) {
        Lint lint = new Lint(config, version);
        lint.localPeer();
        lint.sharedNames();
        for (Section section : config.sections()) {
            lint.logFormats(section);
            lint.openStatsAdmin(section);
            lint.addressesInStringTable(section);
        }
        lint.found.addAll(VersionLint.of(config, version));
        return List.copyOf(lint.found);
    }

    private static String text(Statement statement) {
        return statement.words().stream().map(Word::text).collect(Collectors.joining(" "));
    }

    private static Optional<Statement> first(Section section, String prefix) {
        return section.statements().stream()
                .filter(statement -> (text(statement) + " ").startsWith(prefix + " "))
                .findFirst();
    }

    private static Place place(Section section, Statement statement) {
        return section.place(statement);
    }

    /** HAProxy only warns, drops the section and replicates nothing. */
    private void localPeer() {
        Optional<String> name = config.sections().stream()
                .filter(section -> section.kind() == SectionKind.GLOBAL)
                .flatMap(section -> section.statements().stream())
                .map(Statement::words)
                .filter(words -> words.size() == 2 && words.get(0).text().equals("localpeer"))
                .map(words -> words.get(1).text())
                .findFirst();
        for (Section section : config.sections()) {
            if (section.kind() != SectionKind.PEERS) {
                continue;
            }
            boolean listed = name.isPresent()
                    && section.statements().stream()
                            .map(Statement::words)
                            .anyMatch(words -> words.size() > 1
                                    && Definitions.isMember(words.get(0).text())
                                    && words.get(1).text().equals(name.get()));
            if (name.isEmpty()) {
                found.add(Diagnostic.warning(
                        "localpeer-by-host-name",
                        Place.model(section.label()),
                        "without localpeer, replication works only where the host name is the name of a peer",
                        "add localpeer to the global section, or start HAProxy with -L"));
            } else if (!listed) {
                found.add(Diagnostic.error(
                        "localpeer-not-listed",
                        Place.model(section.label()),
                        "no peer is named \"" + name.get()
                                + "\" like localpeer, so HAProxy drops the section and replicates nothing",
                        "add a peer of that name"));
            }
        }
    }

    private void sharedNames() {
        Set<String> frontends = new HashSet<>();
        for (Section section : config.sections()) {
            if (section.kind() == SectionKind.FRONTEND) {
                frontends.add(section.name());
            }
        }
        for (Section section : config.sections()) {
            if (section.kind() == SectionKind.BACKEND && frontends.contains(section.name())) {
                String message = "a frontend has the same name";
                String fix = "rename one of them";
                Place place = Place.model(section.label());
                if (version.atLeast(HaproxyVersion.V3_4)) {
                    found.add(Diagnostic.error("shared-name", place, message + "; refused since HAProxy 3.3", fix));
                } else {
                    found.add(Diagnostic.warning(
                            "shared-name", place, message + "; HAProxy 3.3 and later refuse it", fix));
                }
            }
        }
    }

    private void logFormats(Section section) {
        if (first(section, "option httplog").isPresent()) {
            first(section, "option tcplog")
                    .ifPresent(statement -> found.add(Diagnostic.warning(
                            "log-format-overridden",
                            place(section, statement),
                            "option tcplog and option httplog override each other",
                            "keep option httplog in HTTP mode, option tcplog in TCP mode")));
        }
    }

    private void openStatsAdmin(Section section) {
        boolean guarded = first(section, "stats auth").isPresent()
                || first(section, "stats http-request").isPresent();
        if (!guarded) {
            first(section, "stats admin if TRUE")
                    .ifPresent(statement -> found.add(Diagnostic.warning(
                            "open-stats-admin",
                            place(section, statement),
                            "whoever reaches the statistics page can take servers away",
                            "add statsAuth(...) or a condition on the source")));
        }
    }

    private void addressesInStringTable(Section section) {
        if (first(section, "stick on src").isPresent()) {
            first(section, "stick-table type string")
                    .ifPresent(statement -> found.add(Diagnostic.warning(
                            "address-in-string-table",
                            place(section, statement),
                            "addresses in a table of type string are cut at its length: IPv6 clients share entries",
                            "use type ipv6, which holds IPv4 as well")));
        }
    }
}
