// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import com.palantir.javapoet.MethodSpec;
import io.haproxy4j.codegen.Entry;
import io.haproxy4j.codegen.curated.Need;
import io.haproxy4j.codegen.generate.Piece.Block;
import io.haproxy4j.config.grammar.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All methods of a keyword. */
final class KeywordWriter {

    /**
     * A method.
     *
     * @param method the method
     * @param span the releases that have what it writes
     */
    record Written(MethodSpec method, Span span) {

        /** {@return what tells it from others in its class} */
        String signature() {
            return method.name()
                    + method.parameters().stream()
                            .map(parameter -> parameter.type().toString().replaceAll("([a-z0-9_]+\\.)+", ""))
                            .collect(Collectors.joining(", ", "(", ")"));
        }
    }

    private final Parameters parameters;
    private final WordType.Known words;
    private final Lines lines;
    private final OptionTypes types;
    private final Target target;

    /**
     * A writer.
     *
     * @param parameters knows types
     * @param words the choices that are one parameter
     * @param lines the keywords whose options are described elsewhere
     * @param types collects the builders of optional parts
     * @param target where methods go
     */
    KeywordWriter(Parameters parameters, WordType.Known words, Lines lines, OptionTypes types, Target target) {
        this.parameters = parameters;
        this.words = words;
        this.lines = lines;
        this.types = types;
        this.target = target;
    }

    /**
     * {@return the methods of a keyword}
     *
     * @throws InexpressibleException if methods cannot say its arguments
     */
    List<Written> write(Entry entry) {
        boolean glued = entry.row().needs().has(Need.Kind.GLUED);
        List<Form> forms = Forms.of(lines.syntax(entry), words, lines.options(entry)).stream()
                .map(form -> glued ? form.glued() : form)
                .toList();
        long blocks = forms.stream()
                .flatMap(form -> form.pieces().stream())
                .filter(piece -> piece instanceof Block)
                .distinct()
                .count();
        Map<String, Written> methods = new LinkedHashMap<>();
        for (Variant variant : Variant.values()) {
            for (Form form : forms) {
                if (variant.concerns(form)) {
                    String words = entry.keyword() + " " + String.join(" ", form.naming());
                    MethodSpec method = new FormWriter(
                                    parameters,
                                    variant,
                                    target,
                                    entry,
                                    entry.keyword(),
                                    form,
                                    block -> types.of(entry, blocks > 1 ? words : entry.keyword(), block))
                            .method(Names.method(words), Prose.of(entry, form));
                    Written written =
                            new Written(method, Prose.narrowest(entry.fact().span(), form.spans()));
                    // Where two forms take the same parameters, the first one says it in a more definite way.
                    methods.putIfAbsent(written.signature(), written);
                }
            }
        }
        return new ArrayList<>(methods.values());
    }
}
