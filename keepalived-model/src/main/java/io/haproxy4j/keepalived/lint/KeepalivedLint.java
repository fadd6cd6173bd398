// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.lint;

import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.keepalived.KeepalivedConfig;
import io.haproxy4j.keepalived.catalogue.KeepalivedVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Finds what {@code keepalived -t} lets pass: values it silently replaces, keywords it silently drops, settings that work
 * but not as they look. Immutable; nothing is read or run, except by {@link #checkScripts}.
 */
public final class KeepalivedLint {

    private static final List<Rule> RULES = List.of(
            new CatalogueRule(),
            (config, version, findings) -> findings.addAll(config.inconsistencies()),
            new OrderRule(),
            new RepeatedKeywordRule(),
            new AuthenticationRule(),
            new PreemptionRule(),
            new ScriptRule(),
            new WeightRule(),
            new AddressRule(),
            new SyncGroupRule(),
            new CheckerRule(),
            new ReloadRule());

    private final KeepalivedVersion version;

    private KeepalivedLint(KeepalivedVersion version) {
        this.version = version;
    }

    /**
     * Lint for the version that is to read the configuration.
     *
     * @param version the version
     * @return the lint
     */
    public static KeepalivedLint forVersion(KeepalivedVersion version) {
        return new KeepalivedLint(version);
    }

    /**
     * Checks one configuration.
     *
     * @param config the configuration, built or read
     * @return what was found
     */
    public List<Diagnostic> check(KeepalivedConfig config) {
        var findings = new Findings();
        RULES.forEach(rule -> rule.check(config, version, findings));
        return findings.list();
    }

    /**
     * Checks the configurations of nodes that keep the same addresses alive together.
     *
     * @param nodes configuration by name of the node, at least two
     * @return what does not fit together
     */
    public List<Diagnostic> checkGroup(Map<String, KeepalivedConfig> nodes) {
        var findings = new Findings();
        new GroupRules(nodes, findings).check();
        return findings.list();
    }

    /**
     * Checks the programs a configuration runs, on a file system: whether they are there, can be run, are reached
     * without symbolic links, and are safe to be run as root.
     *
     * @param config the configuration
     * @param root root of the node's file system; {@code /} for this machine
     * @return what was found
     */
    public List<Diagnostic> checkScripts(KeepalivedConfig config, Path root) {
        var findings = new Findings();
        new ScriptFileRule(root).check(config, version, findings);
        return findings.list();
    }
}
