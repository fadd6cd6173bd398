// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.keepalived;

import io.haproxy4j.codegen.generate.Prose;
import io.haproxy4j.codegen.keepalived.Docs.Doc;
import io.haproxy4j.keepalived.catalogue.Keyword;
import java.util.ArrayList;
import java.util.List;

/** The Javadoc of methods for keywords. */
final class KeywordProse {

    private KeywordProse() {}

    /**
     * {@return what is said of a keyword}
     *
     * @param keyword the keyword
     * @param doc what it means
     * @param manual section of the manual about its neighbours
     */
    static String of(Keyword keyword, Doc doc, String manual) {
        List<String> facts = new ArrayList<>();
        facts.add("Keyword {@code " + keyword.name() + "}.");
        if (!doc.otherwise().isEmpty()) {
            facts.add("keepalived's default: " + doc.otherwise() + ".");
        }
        keyword.since().ifPresent(version -> facts.add("Since keepalived " + version + "."));
        keyword.until().ifPresent(version -> facts.add("Until keepalived " + version + "."));
        if (keyword.deprecated()) {
            facts.add("Deprecated by keepalived.");
        }
        if (keyword.status().startsWith("unproven")) {
            facts.add("Known from keepalived's sources alone (" + keyword.status() + ").");
        }
        if (!keyword.build().isEmpty()) {
            facts.add("Where keepalived is built with {@code " + keyword.build() + "}.");
        }
        facts.add("Manual {@code keepalived.conf(5)}, section \""
                + (doc.manual().isEmpty() ? manual : doc.manual()) + "\".");
        return Prose.wrap(doc.text()) + "\n\n<p>" + Prose.wrap(String.join(" ", facts));
    }
}
