// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.lint;

import io.haproxy4j.config.ConfigException;
import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.HaproxyVersion;
import io.haproxy4j.config.Section;
import io.haproxy4j.config.SectionKind;
import io.haproxy4j.config.line.RawLine;
import io.haproxy4j.config.line.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A configuration as text, in the simple form the surroundings of samples have: for lint, which reads models. */
final class ConfigText {

    private final HaproxyVersion version;
    private final HaproxyConfig.Builder config = HaproxyConfig.builder();
    private Optional<SectionKind> kind = Optional.empty();
    private String name = "";
    private List<Statement> statements = new ArrayList<>();
    private boolean masked;

    private ConfigText(HaproxyVersion version) {
        this.version = version;
    }

    /** What building the configuration finds, or else what lint does. */
    static List<Diagnostic> lint(String text, HaproxyVersion version) {
        ConfigText reader = new ConfigText(version);
        text.lines().forEach(reader::line);
        reader.endSection();
        try {
            return reader.config.build().lint(version);
        } catch (ConfigException e) {
            return e.diagnostics();
        }
    }

    private void line(String line) {
        String text = line.strip();
        if (text.startsWith(".if version_atleast(")) {
            masked = !version.atLeast(HaproxyVersion.parse(text.substring(20, text.length() - 1)));
        } else if (text.equals(".else")) {
            masked = !masked;
        } else if (text.equals(".endif")) {
            masked = false;
        } else if (!masked && !text.isEmpty()) {
            String[] words = text.split("\\s+", -1);
            Optional<SectionKind> opened = SectionKind.ofKeyword(words[0]);
            if (!line.startsWith(" ") && opened.isPresent()) {
                endSection();
                kind = opened;
                name = words.length > 1 ? words[1] : "";
            } else {
                statements.add(RawLine.of(text));
            }
        }
    }

    private void endSection() {
        kind.ifPresent(opened -> config.section(new Section(opened, name, statements)));
        statements = new ArrayList<>();
    }
}
