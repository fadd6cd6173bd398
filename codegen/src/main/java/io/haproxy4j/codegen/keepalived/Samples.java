// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.keepalived;

import io.haproxy4j.codegen.table.Texts;
import io.haproxy4j.keepalived.catalogue.Syntax.Item;
import io.haproxy4j.keepalived.catalogue.ValueType;
import io.haproxy4j.keepalived.catalogue.ValueType.OneOf;
import io.haproxy4j.keepalived.catalogue.ValueType.Time;
import io.haproxy4j.keepalived.catalogue.ValueType.Whole;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values that keepalived accepts, for the tests of the methods that take them. */
final class Samples {

    private final Map<String, String> words = new HashMap<>();

    static Samples read(Texts texts) {
        Samples samples = new Samples();
        KeywordTable.table(texts, "samples.tsv")
                .forEach(row -> samples.words.put(row.cell("value"), row.cell("sample")));
        return samples;
    }

    /**
     * {@return a value}
     *
     * @param where what takes it
     * @param value what it may be
     */
    String of(String where, Item.Value value) {
        ValueType type = value.type();
        String particular = words.get(where + " " + value.name());
        if (particular != null) {
            return particular;
        }
        if (type instanceof Whole whole) {
            return Long.toString(Math.min(Math.max(whole.min(), 2), whole.max()));
        }
        if (type instanceof Time time) {
            return time.min().max(BigDecimal.ONE).min(time.max()).toPlainString();
        }
        if (type instanceof OneOf set) {
            return set.members().get(0);
        }
        String kind = type.target().orElse(type.getClass().getSimpleName());
        String sample = words.getOrDefault(kind, words.get(value.name()));
        if (sample == null) {
            throw new IllegalStateException("samples.tsv has nothing for " + value.name() + " of " + where);
        }
        return sample;
    }

    /** {@return a value for each of a form} */
    List<List<String>> of(String where, Form form) {
        return form.values().stream()
                .map(value -> List.of(of(where, value.value()).split(" ", -1)))
                .toList();
    }
}
