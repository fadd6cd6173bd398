// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import io.haproxy4j.codegen.Entry;
import io.haproxy4j.codegen.generate.KeywordType.ByHand;
import io.haproxy4j.config.grammar.Release;
import io.haproxy4j.config.grammar.Span;
import java.util.ArrayList;
import java.util.List;

/** Which keyword has which methods, as a table for the tests of module core. */
final class MethodMap {

    private static final String HEAD = "scope\tkeyword\ttype\tmethod\tsince\tuntil\treason";

    private final List<String> rows = new ArrayList<>();

    /** Adds the keywords of a type. */
    void add(KeywordType type) {
        type.methods().forEach(owned -> owned.entries().forEach(entry -> add(entry, type.name(), owned.method())));
        type.byHand().forEach(this::add);
    }

    /** Adds the parts of a keyword's arguments. */
    void add(OptionTypes.Builder builder) {
        builder.methods().forEach(method -> add(builder.entry(), builder.type().name(), method));
    }

    /** Adds a keyword without a method. */
    void add(ByHand keyword) {
        row(keyword.entry(), keyword.type(), "", keyword.entry().fact().span(), keyword.reason());
    }

    /** Adds a method. */
    void add(Entry entry, String type, KeywordWriter.Written method) {
        row(entry, type, method.signature(), Prose.narrowest(entry.fact().span(), method.spans()), "");
    }

    private void row(Entry entry, String type, String method, Span span, String reason) {
        rows.add(String.join(
                "\t",
                entry.scope(),
                entry.keyword(),
                type,
                method,
                span.since().equals(Release.OLDEST) ? "" : span.since().toString(),
                span.until().map(Release::toString).orElse(""),
                reason));
    }

    /** {@return the text of the table} */
    String text() {
        return HEAD + "\n" + String.join("\n", rows) + "\n";
    }
}
