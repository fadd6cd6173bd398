// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.lint;

import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.HaproxyVersion;
import io.haproxy4j.config.Place;
import io.haproxy4j.config.Section;
import io.haproxy4j.config.SectionKind;
import io.haproxy4j.config.Severity;
import io.haproxy4j.config.line.Statement;
import io.haproxy4j.config.line.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What HAProxy accepts, at least in some release, although it does not do what it seems to. */
final class Traps {

    private static final List<String> ONCE = List.of("maxconn");

    private final HaproxyConfig config;
    private final HaproxyVersion version;
    private final Findings findings;

    private Traps(HaproxyConfig config, HaproxyVersion version, Findings findings) {
        this.config = config;
        this.version = version;
        this.findings = findings;
    }

    static void check(HaproxyConfig config, HaproxyVersion version, Findings findings) {
        Traps traps = new Traps(config, version, findings);
        traps.localPeer();
        traps.sharedNames();
        traps.listeners();
        traps.repeatedSettings();
        for (Section section : config.sections()) {
            traps.logFormats(section);
            traps.openStatsAdmin(section);
            traps.addressesInStringTable(section);
            traps.aclNames(section);
        }
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
                findings.add(
                        Code.LOCALPEER_BY_HOST_NAME,
                        Place.model(section.label()),
                        "without localpeer, replication works only where the host name is the name of a peer",
                        "add localpeer to the global section, or start HAProxy with -L");
            } else if (!listed) {
                findings.add(
                        Code.LOCALPEER_NOT_LISTED,
                        Place.model(section.label()),
                        "no peer is named \"" + name.get()
                                + "\" like localpeer, so HAProxy drops the section and replicates nothing",
                        "add a peer of that name");
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
                boolean refused = version.atLeast(HaproxyVersion.V3_4);
                findings.add(
                        Code.SHARED_NAME,
                        refused ? Severity.ERROR : Severity.WARNING,
                        Place.model(section.label()),
                        "a frontend has the same name"
                                + (refused ? "; refused since HAProxy 3.3" : "; HAProxy 3.3 and later refuse it"),
                        "rename one of them");
            }
        }
    }

    /** HAProxy does not start with nothing to listen on. */
    private void listeners() {
        Optional<Section> front = config.sections().stream()
                .filter(section -> section.kind() == SectionKind.FRONTEND || section.kind() == SectionKind.LISTEN)
                .findFirst();
        boolean listens = config.sections().stream()
                .flatMap(section -> section.statements().stream())
                .anyMatch(statement -> !statement.words().isEmpty()
                        && Set.of("bind", "dgram-bind")
                                .contains(statement.words().get(0).text()));
        if (front.isPresent() && !listens) {
            findings.add(
                    Code.NO_LISTENER,
                    Place.model(front.get().label()),
                    "there are frontends, but nothing listens: HAProxy has nothing to do and does not start",
                    "add a bind line");
        }
    }

    /** HAProxy keeps the first of them and complains. */
    private void repeatedSettings() {
        for (String keyword : ONCE) {
            boolean seen = false;
            for (Section section : config.sections()) {
                for (Statement statement : section.statements()) {
                    boolean found = section.kind() == SectionKind.GLOBAL
                            && !statement.words().isEmpty()
                            && statement.words().get(0).text().equals(keyword);
                    if (found && seen) {
                        findings.add(
                                Code.REPEATED_SETTING,
                                place(section, statement),
                                keyword + " is set already, and HAProxy keeps the first one",
                                "leave one of them out");
                    }
                    seen |= found;
                }
            }
        }
    }

    private void logFormats(Section section) {
        if (first(section, "option httplog").isPresent()) {
            first(section, "option tcplog")
                    .ifPresent(statement -> findings.add(
                            Code.LOG_FORMAT_OVERRIDDEN,
                            place(section, statement),
                            "option tcplog and option httplog override each other",
                            "keep option httplog in HTTP mode, option tcplog in TCP mode"));
        }
    }

    private void openStatsAdmin(Section section) {
        boolean guarded = first(section, "stats auth").isPresent()
                || first(section, "stats http-request").isPresent();
        if (!guarded) {
            first(section, "stats admin if TRUE")
                    .ifPresent(statement -> findings.add(
                            Code.OPEN_STATS_ADMIN,
                            place(section, statement),
                            "whoever reaches the statistics page can take servers away",
                            "add statsAuth(...) or a condition on the source"));
        }
    }

    private void addressesInStringTable(Section section) {
        if (first(section, "stick on src").isPresent()) {
            first(section, "stick-table type string")
                    .ifPresent(statement -> findings.add(
                            Code.ADDRESS_IN_STRING_TABLE,
                            place(section, statement),
                            "addresses in a table of type string are cut at its length: IPv6 clients share entries",
                            "use type ipv6, which holds IPv4 as well"));
        }
    }

    /** The words of the condition language win over ACLs of the same name, except those that look predefined. */
    private void aclNames(Section section) {
        for (Statement statement : section.statements()) {
            if (statement.words().size() > 1 && statement.words().get(0).text().equals("acl")) {
                String name = statement.words().get(1).text();
                if (Definitions.isPredefinedAcl(name)
                        || Set.of("and", "AND", "OR", "not", "NOT").contains(name)) {
                    findings.add(
                            Code.MISLEADING_ACL_NAME,
                            place(section, statement),
                            "an ACL named \"" + name + "\" reads as if it were part of the language of conditions",
                            "give it another name");
                }
            }
        }
    }
}
