// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.lint;

import io.haproxy4j.config.SectionKind;
import io.haproxy4j.config.catalogue.KeywordCatalogue;
import io.haproxy4j.config.grammar.ReferenceType.Kind;
import io.haproxy4j.config.line.Reference;
import java.util.Arrays;
import java.util.Set;

/** Names that must be defined elsewhere. */
final class ReferenceLint {

    /** Names of rules, groups, defaults and filters are not looked up: HAProxy takes any, or other checks see them. */
    private static final Set<Kind> UNCHECKED = Set.of(Kind.RULE_ID, Kind.GROUP, Kind.CRT_STORE);

    private final Definitions definitions;
    private final Findings findings;

    ReferenceLint(Definitions definitions, Findings findings) {
        this.definitions = definitions;
        this.findings = findings;
    }

    boolean check(Line line, Kind kind, String name) {
        boolean inDefaults = line.section().kind() == SectionKind.DEFAULTS;
        if (UNCHECKED.contains(kind) || (inDefaults && (kind == Kind.SERVER_OF_THIS || kind == Kind.FILTER))) {
            return true;
        }
        String plain = kind == Kind.ACL && name.startsWith("!") ? name.substring(1) : name;
        if (definitions.has(line.section(), kind, plain)) {
            return true;
        }
        String title = title(kind);
        findings.unknown(
                title,
                line.place(),
                "there is no " + title + " \"" + plain + "\"",
                definitions.suggestion(line.section(), kind));
        return false;
    }

    /** Services come with HAProxy, or from Lua scripts, which nobody looks into. */
    void service(Line line, String name) {
        if (!name.startsWith("lua.")
                && KeywordCatalogue.get().find("service", name).isEmpty()) {
            findings.unknown(
                    "service",
                    line.place(),
                    "there is no service \"" + name + "\"",
                    "use prometheus-exporter, or a service of a Lua script: lua.NAME");
        }
    }

    private static String title(Kind kind) {
        String name = kind == Kind.SERVER_OF_THIS ? Kind.SERVER.name() : kind.name();
        return Arrays.stream(Reference.Kind.values())
                .filter(known -> known.name().equals(name))
                .findAny()
                .map(Reference.Kind::title)
                .orElse(kind.toString());
    }
}
