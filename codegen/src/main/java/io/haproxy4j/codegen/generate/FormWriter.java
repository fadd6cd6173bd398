// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import io.haproxy4j.codegen.Entry;
import io.haproxy4j.codegen.generate.Form.Item;
import io.haproxy4j.codegen.generate.Parameter.Several;
import io.haproxy4j.codegen.generate.Piece.Tail;
import io.haproxy4j.codegen.generate.Piece.Text;
import io.haproxy4j.codegen.generate.Piece.Value;
import io.haproxy4j.codegen.generate.Prose.Tag;
import io.haproxy4j.config.grammar.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One form of a keyword as one method, or two where a log format may also be literal text. */
final class FormWriter {

    private final Parameters parameters;
    private final Target target;
    private final Entry entry;
    private final String keyword;
    private final Form form;

    /**
     * A writer.
     *
     * @param parameters knows types
     * @param target where the method goes
     * @param entry the keyword
     * @param form the form
     */
    FormWriter(Parameters parameters, Target target, Entry entry, Form form) {
        this(parameters, target, entry, entry.keyword(), form);
    }

    /** The same for an optional part, which begins with a keyword of its own. */
    FormWriter(Parameters parameters, Target target, Entry entry, String keyword, Form form) {
        this.parameters = parameters;
        this.target = target;
        this.entry = entry;
        this.keyword = keyword;
        this.form = form;
    }

    List<MethodSpec> methods(String name, String description) {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(method(name, description, false));
        if (form.values().stream().anyMatch(value -> value.argument().type() == Scalar.FMT)) {
            methods.add(method(name, description, true));
        }
        return methods;
    }

    private MethodSpec method(String name, String description, boolean literal) {
        Resolved resolved = resolve(literal);
        MethodSpec.Builder method = target.method(name);
        List<Tag> tags = declare(method, resolved);
        if (form.conditional()) {
            method.addParameter(Types.WHEN, "when");
            tags.add(new Tag("when", "when it applies"));
        }
        return method.addJavadoc("$L", description + Prose.tags(tags))
                .addStatement(body(resolved))
                .build();
    }

    /** The parameters without the method's body, for a method that takes optional parts as well. */
    List<Tag> declare(MethodSpec.Builder method, Resolved resolved) {
        List<Tag> tags = new ArrayList<>();
        for (Value value : form.values()) {
            Parameter parameter = resolved.of(value);
            if (parameter.repeated()) {
                boolean last = value.equals(form.values().get(form.values().size() - 1)) && !form.conditional();
                if (!last) {
                    throw new InexpressibleException("something follows a repeated argument");
                }
                method.addParameter(parameter.type().box(), parameter.name());
                method.addParameter(
                        ParameterSpec.builder(ArrayTypeName.of(parameter.type().box()), "more")
                                .build());
                method.varargs();
                tags.add(new Tag(parameter.name(), parameter.doc()));
                tags.add(new Tag("more", "further ones"));
            } else {
                method.addParameter(parameter.type(), parameter.name());
                tags.add(new Tag(parameter.name(), parameter.doc()));
            }
        }
        return tags;
    }

    Resolved resolve(boolean literal) {
        boolean alone = form.values().size() == 1;
        // HAProxy 2.6 and 3.0 read 64k as 64 in most of the global section, and nobody needs the suffix.
        boolean plainSize = entry.scope().equals("global") && !keyword.startsWith("tune.quic.");
        Map<Value, Parameter> byValue = new HashMap<>();
        for (Value value : form.values()) {
            Parameter parameter = parameters.of(keyword, value, alone, plainSize);
            byValue.put(
                    value,
                    literal && value.argument().type() == Scalar.FMT ? Parameters.literal(parameter) : parameter);
        }
        if (byValue.size() != form.values().size()) {
            throw new InexpressibleException("the same argument twice");
        }
        return new Resolved(byValue);
    }

    private CodeBlock body(Resolved resolved) {
        if (form.attached()) {
            List<Item> items = new ArrayList<>(form.items());
            items.add(0, new Item(false, new Text(keyword)));
            return target.addAttached(words(new Form(List.of(), items, List.of()), resolved));
        }
        List<CodeBlock> words = words(form, resolved);
        if (form.conditional()) {
            return CodeBlock.of(
                    "return keyword($S,$W$T.of($L),$Wwhen)", keyword, Types.LIST, CodeBlock.join(words, ",$W"));
        }
        for (Parameter parameter : resolved.all()) {
            if (parameter.separator() == Several.WORDS) {
                return target.addList(
                        keyword,
                        CodeBlock.of(
                                "$T.words($T.of($L),$Weach -> $L,$W$L,$Wmore)",
                                Types.REPETITION,
                                Types.LIST,
                                CodeBlock.join(words, ",$W"),
                                parameter.word().apply(CodeBlock.of("each")),
                                parameter.name()));
            }
        }
        return target.add(keyword, words);
    }

    /** Expressions for the words, without those of a list at the end. */
    static List<CodeBlock> words(Form form, Resolved resolved) {
        List<CodeBlock> words = new ArrayList<>();
        for (List<Piece> pieces : form.words()) {
            List<CodeBlock> glued = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            for (Piece piece : pieces) {
                if (piece instanceof Text fixed) {
                    text.append(fixed.text());
                } else if (piece instanceof Value value && resolved.of(value).separator() != Several.WORDS) {
                    flush(text, glued);
                    glued.add(word(resolved.of(value)));
                }
            }
            flush(text, glued);
            if (pieces.stream().anyMatch(piece -> piece instanceof Tail) || glued.isEmpty()) {
                continue;
            }
            words.add(
                    glued.size() == 1
                            ? glued.get(0)
                            : CodeBlock.of(
                                    "$L.join($L)",
                                    glued.get(0),
                                    CodeBlock.join(glued.subList(1, glued.size()), ",$W")));
        }
        return words;
    }

    private static void flush(StringBuilder text, List<CodeBlock> glued) {
        if (!text.isEmpty()) {
            glued.add(CodeBlock.of("$T.of($S)", Types.WORD, text.toString()));
            text.setLength(0);
        }
    }

    private static CodeBlock word(Parameter parameter) {
        if (!parameter.repeated()) {
            return parameter.word().apply(CodeBlock.of(parameter.name()));
        }
        return CodeBlock.of(
                "$T.joined($S,$Weach -> $L,$W$L,$Wmore)",
                Types.REPETITION,
                parameter.separator().text(),
                parameter.word().apply(CodeBlock.of("each")),
                parameter.name());
    }
}
