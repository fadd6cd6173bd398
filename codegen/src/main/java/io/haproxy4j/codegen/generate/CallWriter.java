// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.haproxy4j.codegen.Entry;
import io.haproxy4j.codegen.generate.Piece.Count;
import io.haproxy4j.codegen.generate.Piece.Text;
import io.haproxy4j.codegen.generate.Piece.Value;
import io.haproxy4j.codegen.generate.Prose.Tag;
import io.haproxy4j.config.grammar.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sample fetches and converters as methods, one for each way to write their arguments. */
final class CallWriter {

    private static final String VARIABLES =
            ", or a word that has an environment variable in it, whose value must have no single quote";

    /** A method, and the releases that take what it writes. */
    record Written(MethodSpec method, Span span) {}

    private final CallParameters parameters;

    CallWriter(Parameters parameters) {
        this.parameters = new CallParameters(parameters);
    }

    /** What is done with a method once its parameters are known: gets them by name, and the arguments as code. */
    interface Body {
        void write(MethodSpec.Builder method, List<Tag> tags, CodeBlock arguments);
    }

    /**
     * {@return the methods of a fetch or converter}
     *
     * @param entry it
     * @param start the beginning of each method, by its name
     * @param sentences what is to say of it besides what all entries say
     * @param body writes the rest
     */
    List<Written> write(Entry entry, Function<String, MethodSpec.Builder> start, List<String> sentences, Body body) {
        Map<String, List<Call>> calls = new LinkedHashMap<>();
        for (CallForm form : CallForm.of(entry.row().syntax())) {
            Call call = call(entry, form, false);
            calls.computeIfAbsent(call.signature(), key -> new ArrayList<>()).add(call);
        }
        List<Written> methods = new ArrayList<>();
        for (List<Call> same : calls.values()) {
            methods.add(method(entry, same, start, sentences, body));
            Call last = same.get(same.size() - 1);
            if (last.hasText()) {
                methods.add(method(entry, List.of(call(entry, last.form(), true)), start, sentences, body));
            }
        }
        return methods;
    }

    private Written method(
            Entry entry,
            List<Call> same,
            Function<String, MethodSpec.Builder> start,
            List<String> sentences,
            Body body) {
        // What differs only in what a text means is one method, as it is for HAProxy.
        Call call = same.get(same.size() - 1);
        MethodSpec.Builder method = start.apply(call.name());
        List<Tag> tags = new ArrayList<>();
        for (int i = 0; i < call.values().size(); i++) {
            Parameter parameter = call.values().get(i);
            int place = i;
            Set<String> docs = same.stream()
                    .map(each -> each.values().get(place).doc().replace(" var,", ","))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            method.addParameter(parameter.type(), parameter.name());
            tags.add(new Tag(parameter.name(), String.join("; or ", docs)));
            if (parameter.repeated()) {
                method.addParameter(ArrayTypeName.of(parameter.type()), "more").varargs();
                tags.add(new Tag("more", "further ones"));
            }
        }
        method.addJavadoc("$L", CallProse.of(entry, call.form().form(), sentences));
        body.write(method, tags, call.arguments());
        Span span = Prose.narrowest(entry.fact().span(), call.form().form().spans());
        return new Written(method.addJavadoc("$L", CallProse.tags(tags)).build(), span);
    }

    private record Call(String name, CallForm form, List<Parameter> values, boolean hasText, CodeBlock arguments) {

        String signature() {
            return name
                    + values.stream()
                            .map(parameter -> parameter.type() + (parameter.repeated() ? "..." : ""))
                            .toList();
        }
    }

    private Call call(Entry entry, CallForm form, boolean words) {
        List<Parameter> values = new ArrayList<>();
        List<CodeBlock> arguments = new ArrayList<>();
        boolean hasText = false;
        CodeBlock list = null;
        for (List<Piece> pieces : form.arguments()) {
            List<CodeBlock> glued = new ArrayList<>();
            for (Piece piece : pieces) {
                if (piece instanceof Text text) {
                    glued.add(CodeBlock.of("$T.of($S)", Types.WORD, text.text()));
                } else if (piece instanceof Value value) {
                    Parameter parameter = parameters.of(entry.keyword(), value);
                    boolean text = CallParameters.isText(value) && value.count() == Count.ONE;
                    hasText |= text;
                    if (text && words) {
                        parameter = parameter.as(Types.WORD, code -> code, parameter.doc() + VARIABLES);
                    }
                    values.add(parameter);
                    if (parameter.repeated()) {
                        list = CodeBlock.of(
                                "each -> $L,$W$L,$Wmore",
                                parameter.word().apply(CodeBlock.of("each")),
                                parameter.name());
                    } else {
                        glued.add(parameter.word().apply(CodeBlock.of(parameter.name())));
                    }
                }
            }
            if (list == null) {
                arguments.add(join(glued));
            }
        }
        CodeBlock joined = CodeBlock.join(arguments, ",$W");
        CodeBlock code =
                list == null ? joined : CodeBlock.of("Arguments.list($T.of($L),$W$L)", Types.LIST, joined, list);
        return new Call(Names.method(entry.keyword() + " " + form.suffix()), form, values, hasText, code);
    }

    private static CodeBlock join(List<CodeBlock> glued) {
        if (glued.isEmpty()) {
            return CodeBlock.of("$T.of(\"\")", Types.WORD);
        }
        return glued.size() == 1
                ? glued.get(0)
                : CodeBlock.of("$L.join($L)", glued.get(0), CodeBlock.join(glued.subList(1, glued.size()), ",$W"));
    }

    /** {@return a call of a method with a name in front of the arguments} */
    static CodeBlock named(String name, CodeBlock arguments) {
        return arguments.isEmpty() ? CodeBlock.of("$S", name) : CodeBlock.of("$S,$W$L", name, arguments);
    }
}
