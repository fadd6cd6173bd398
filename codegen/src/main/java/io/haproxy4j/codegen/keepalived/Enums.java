// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.keepalived;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.haproxy4j.codegen.generate.EnumWriter;
import io.haproxy4j.codegen.generate.EnumWriter.Constant;
import io.haproxy4j.codegen.generate.Prose;
import io.haproxy4j.codegen.table.Texts;
import io.haproxy4j.keepalived.catalogue.ValueType.OneOf;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The enums that stand for closed sets of words. */
final class Enums {

    private static final String PACKAGE = "io.haproxy4j.keepalived.value";

    private record Named(String name, String doc) {}

    private final Map<String, Named> named = new LinkedHashMap<>();
    private final Map<OneOf, Named> used = new LinkedHashMap<>();
    private final Docs docs;

    Enums(Texts texts, Docs docs) {
        this.docs = docs;
        KeywordTable.table(texts, "enums.tsv")
                .forEach(row -> named.put(row.cell("words"), new Named(row.cell("name"), row.cell("doc"))));
    }

    ClassName of(OneOf set) {
        String words = String.join("|", set.members());
        Named name = named.get(words);
        if (name == null) {
            throw new IllegalStateException("name the enum of " + words + " in enums.tsv");
        }
        used.put(set, name);
        return ClassName.get(PACKAGE, name.name());
    }

    static String packageName() {
        return PACKAGE;
    }

    /** {@return the enums that were asked for} */
    List<TypeSpec> write() {
        return used.entrySet().stream()
                .map(set -> write(set.getValue(), set.getKey().members()))
                .toList();
    }

    private TypeSpec write(Named name, List<String> words) {
        return EnumWriter.write(
                ClassName.get(PACKAGE, name.name()),
                Prose.wrap(name.doc()),
                "keepalived",
                words.stream()
                        .map(word -> new Constant(
                                word,
                                docs.find(List.of(name.name()), word)
                                        .map(doc -> Prose.wrap(doc.text()))
                                        .orElse("keepalived's {@code " + word + "}.")))
                        .toList());
    }
}
