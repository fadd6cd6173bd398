// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.haproxy4j.codegen.Entry;
import io.haproxy4j.codegen.generate.Parameter.Several;
import io.haproxy4j.codegen.generate.Piece.Block;
import io.haproxy4j.codegen.generate.Piece.Join;
import io.haproxy4j.codegen.generate.Piece.Known;
import io.haproxy4j.codegen.generate.Piece.LineOptions;
import io.haproxy4j.codegen.generate.Piece.Structure;
import io.haproxy4j.codegen.generate.Piece.Tail;
import io.haproxy4j.codegen.generate.Piece.Text;
import io.haproxy4j.codegen.generate.Piece.Value;
import io.haproxy4j.codegen.generate.Prose.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** One form of a keyword as a method. */
final class FormWriter {

    private static final CodeBlock WORDS = CodeBlock.of("words");

    private final Target target;
    private final String keyword;
    private final Form form;
    private final Map<Piece, Parameter> parameters = new LinkedHashMap<>();
    private final Map<Piece, ClassName> builders = new LinkedHashMap<>();
    private final List<Structure> structures = new ArrayList<>();

    /**
     * A writer.
     *
     * @param parameters knows types
     * @param variant how values are taken
     * @param target where the method goes
     * @param entry the keyword in the catalogue
     * @param keyword the words the method writes first
     * @param form the form
     * @param builder the builder of a block
     */
    FormWriter(
            Parameters parameters,
            Variant variant,
            Target target,
            Entry entry,
            String keyword,
            Form form,
            Function<Block, ClassName> builder) {
        this.target = target;
        this.keyword = form.attached() ? "" : keyword;
        this.form = form.attached() ? form.after(keyword) : form;
        boolean alone = form.pieces().stream()
                        .filter(piece -> piece instanceof Value || piece instanceof Known)
                        .count()
                == 1;
        for (Piece piece : form.pieces()) {
            if (piece instanceof Value value) {
                put(value, parameters.of(entry, keyword, value, alone, variant));
            } else if (piece instanceof Known known) {
                put(known, Parameters.of(known));
            } else if (piece instanceof Block block) {
                builders.put(block, builder.apply(block));
            } else if (piece instanceof LineOptions options) {
                builders.put(options, options.type());
            } else if (piece instanceof Structure structure) {
                structures.add(structure);
            }
        }
        if (builders.size() > 1) {
            throw new InexpressibleException("two groups of options in one line");
        }
    }

    private void put(Piece piece, Parameter parameter) {
        if (parameters.put(piece, parameter) != null) {
            throw new InexpressibleException("the same argument twice");
        }
    }

    MethodSpec method(String name, String description) {
        MethodSpec.Builder method = target.method(name);
        List<Tag> tags = declare(method);
        method.addJavadoc("$L", description + Prose.tags(tags, target.result()));
        List<List<Piece>> words = form.words();
        List<CodeBlock> known = new ArrayList<>();
        int next = 0;
        while (next < words.size() && !isList(words.get(next))) {
            known.add(word(words.get(next++)));
        }
        if (next == words.size()) {
            return method.addStatement(target.words(keyword, known)).build();
        }
        method.addStatement(
                known.isEmpty()
                        ? CodeBlock.of("$T<$T> words = new $T<>()", Types.LIST, Types.WORD, Types.ARRAY_LIST)
                        : CodeBlock.of(
                                "$T<$T> words = new $T<>($T.of($L))",
                                Types.LIST,
                                Types.WORD,
                                Types.ARRAY_LIST,
                                Types.LIST,
                                CodeBlock.join(known, ",$W")));
        for (List<Piece> word : words.subList(next, words.size())) {
            method.addStatement(isList(word) ? list(word.get(0)) : CodeBlock.of("words.add($L)", word(word)));
        }
        return method.addStatement(target.list(keyword, WORDS)).build();
    }

    private List<Tag> declare(MethodSpec.Builder method) {
        List<Tag> tags = new ArrayList<>();
        List<Piece> pieces = List.copyOf(parameters.keySet());
        for (Piece piece : pieces) {
            Parameter parameter = parameter(piece);
            if (!parameter.repeated()) {
                method.addParameter(parameter.type(), parameter.name());
            } else if (inVarargs(piece)) {
                method.addParameter(parameter.type().box(), parameter.name());
                method.addParameter(
                        ParameterSpec.builder(ArrayTypeName.of(parameter.type().box()), "more")
                                .build());
                method.varargs();
            } else {
                method.addParameter(
                        ParameterizedTypeName.get(Types.LIST, parameter.type().box()), parameter.name());
            }
            tags.add(new Tag(parameter.name(), parameter.doc()));
            if (inVarargs(piece)) {
                tags.add(new Tag("more", "further ones"));
            }
            parameter.port().ifPresent(port -> {
                method.addParameter(int.class, port);
                tags.add(new Tag(port, "port, from 1 to 65535"));
            });
        }
        for (Structure structure : structures) {
            method.addParameter(structure.type(), structure.name());
            tags.add(new Tag(structure.name(), structure.doc()));
        }
        builders.forEach((piece, type) -> {
            method.addParameter(ParameterizedTypeName.get(Types.CONSUMER, type), builderName(piece));
            tags.add(new Tag(builderName(piece), isItems(piece) ? "adds them, at least one" : "sets them"));
        });
        if (form.has(Tail.class)) {
            method.addParameter(Types.WHEN, "when");
            tags.add(new Tag("when", "when it applies"));
        }
        return tags;
    }

    /** Java takes a variable number of arguments only in the last place. */
    private boolean inVarargs(Piece piece) {
        List<Piece> pieces = List.copyOf(parameters.keySet());
        return parameter(piece).repeated()
                && piece.equals(pieces.get(pieces.size() - 1))
                && builders.isEmpty()
                && structures.isEmpty()
                && !form.has(Tail.class);
    }

    private Parameter parameter(Piece piece) {
        return Objects.requireNonNull(parameters.get(piece));
    }

    private static boolean isItems(Piece piece) {
        return piece instanceof Block block && block.join() != Join.ORDERED;
    }

    private static String builderName(Piece piece) {
        return isItems(piece) ? "items" : "options";
    }

    /** Whether this is any number of words. */
    private boolean isList(List<Piece> word) {
        boolean list = word.stream().anyMatch(this::isList);
        if (list && word.size() > 1) {
            throw new InexpressibleException("something continues any number of words");
        }
        return list;
    }

    private boolean isList(Piece piece) {
        return piece instanceof Tail
                || piece instanceof LineOptions
                || piece instanceof Structure
                || (piece instanceof Block block && block.join() != Join.COMMAS)
                || Optional.ofNullable(parameters.get(piece))
                        .map(parameter -> parameter.separator() == Several.WORDS)
                        .orElse(false);
    }

    private CodeBlock list(Piece piece) {
        if (piece instanceof Tail) {
            return CodeBlock.of("words.addAll(when.words())");
        }
        if (piece instanceof Structure structure) {
            return CodeBlock.of("words.addAll($L.words())", structure.name());
        }
        if (builders.containsKey(piece)) {
            return CodeBlock.of("$L.accept(new $T(words))", builderName(piece), builders.get(piece));
        }
        return CodeBlock.of("words.addAll($T.words($L))", Types.REPETITION, each(piece));
    }

    /** The word made of pieces without a blank between them. */
    private CodeBlock word(List<Piece> pieces) {
        List<CodeBlock> glued = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Text fixed) {
                text.append(fixed.text());
            } else {
                flush(text, glued);
                glued.add(word(piece));
            }
        }
        flush(text, glued);
        return glued.size() == 1
                ? glued.get(0)
                : CodeBlock.of("$L.join($L)", glued.get(0), CodeBlock.join(glued.subList(1, glued.size()), ",$W"));
    }

    private static void flush(StringBuilder text, List<CodeBlock> glued) {
        if (!text.isEmpty()) {
            glued.add(CodeBlock.of("$T.of($S)", Types.WORD, text.toString()));
            text.setLength(0);
        }
    }

    private CodeBlock word(Piece piece) {
        if (piece instanceof Block) {
            return CodeBlock.of(
                    "$T.joined($S,$W$T::new,$W$L)", Types.REPETITION, ",", builders.get(piece), builderName(piece));
        }
        Parameter parameter = parameter(piece);
        return parameter.repeated()
                ? CodeBlock.of(
                        "$T.joined($S,$W$L)",
                        Types.REPETITION,
                        parameter.separator().text(),
                        each(piece))
                : parameter.word().apply(CodeBlock.of("$L", parameter.name()));
    }

    /** How each value becomes a word, and the values. */
    private CodeBlock each(Piece piece) {
        Parameter parameter = parameter(piece);
        return CodeBlock.of(
                "each -> $L,$W$L$L",
                parameter.word().apply(CodeBlock.of("each")),
                parameter.name(),
                inVarargs(piece) ? CodeBlock.of(",$Wmore") : CodeBlock.of(""));
    }
}
