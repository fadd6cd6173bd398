// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.lint;

import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.Place;
import io.haproxy4j.config.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What has been found so far, in the order of the file, nothing twice. */
final class Findings {

    private final Set<Diagnostic> found = new LinkedHashSet<>();

    void add(Code code, Place place, String message, String fix) {
        add(code, code.severity(), place, message, fix);
    }

    void add(Code code, Severity severity, Place place, String message, String fix) {
        found.add(new Diagnostic(severity, code.text(), place, message, fix));
    }

    /** A name that nothing of its kind has. */
    void unknown(String title, Place place, String message, String fix) {
        found.add(Diagnostic.error("unknown-" + title.replace(' ', '-').toLowerCase(Locale.ROOT), place, message, fix));
    }

    List<Diagnostic> list() {
        return new ArrayList<>(found);
    }
}
