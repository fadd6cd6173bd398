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
     * @param spans the releases that have what it writes besides the keyword
     */
    record Written(MethodSpec method, List<Span> spans) {

        Written {
            spans = List.copyOf(spans);
        }

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
    private final String prefix;

    /**
     * A writer.
     *
     * @param parameters knows types
     * @param words the choices that are one parameter
     * @param lines the keywords whose options are described elsewhere
     * @param types collects the builders of optional parts
     * @param target where methods go
     * @param prefix what the names of these builders begin with
     */
    KeywordWriter(
            Parameters parameters, WordType.Known words, Lines lines, OptionTypes types, Target target, String prefix) {
        this.parameters = parameters;
        this.words = words;
        this.lines = lines;
        this.types = types;
        this.target = target;
        this.prefix = prefix;
    }

    /**
     * {@return the methods of a keyword}
     *
     * @throws InexpressibleException if methods cannot say its arguments
     */
    List<Written> write(Entry entry) {
        boolean glued = entry.row().needs().has(Need.Kind.GLUED);
        List<Form> forms = Forms.of(lines.syntax(entry), words, lines.parts(entry)).stream()
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
                                    block -> types.of(entry, prefix + (blocks > 1 ? words : entry.keyword()), block))
                            .method(Names.method(words), Prose.of(entry, form));
                    Written written = new Written(method, form.spans());
                    // Where two forms take the same parameters, the first one says it in a more definite way.
                    methods.putIfAbsent(written.signature(), written);
                }
            }
        }
        entry.row().negatable().map(span -> negation(entry, span)).ifPresent(no -> methods.put(no.signature(), no));
        return new ArrayList<>(methods.values());
    }

    private Written negation(Entry entry, Span span) {
        Form form = new Form(List.of(), List.of(), List.of(span));
        String keyword = "no " + entry.keyword();
        MethodSpec method = new FormWriter(
                        parameters,
                        Variant.TYPED,
                        target,
                        entry,
                        keyword,
                        form,
                        block -> types.of(entry, keyword, block))
                .method(Names.method(keyword), Prose.ofNegation(entry, form));
        return new Written(method, form.spans());
    }
}
