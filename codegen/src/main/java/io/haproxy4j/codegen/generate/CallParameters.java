// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.haproxy4j.codegen.generate.Parameter.Several;
import io.haproxy4j.codegen.generate.Piece.Count;
import io.haproxy4j.codegen.generate.Piece.Value;
import io.haproxy4j.config.grammar.ArgumentType;
import io.haproxy4j.config.grammar.IntegerType;
import io.haproxy4j.config.grammar.Scalar;
import io.haproxy4j.config.grammar.WordSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Arguments of sample fetches and converters as parameters; they differ from words in their numbers and in being free to be empty. */
final class CallParameters {

    private static final Set<String> TRUTH = Set.of("true", "false");

    private final Parameters parameters;

    CallParameters(Parameters parameters) {
        this.parameters = parameters;
    }

    Parameter of(String keyword, Value value) {
        ArgumentType type = value.argument().type();
        String spoken = Names.spoken(value.argument().name());
        if (type instanceof IntegerType range && range.max().isEmpty()) {
            return number(keyword, value, range, spoken);
        }
        if (type instanceof WordSet words
                && words.words().stream()
                        .map(word -> word.text())
                        .collect(Collectors.toSet())
                        .equals(TRUTH)) {
            return new Parameter(
                    Names.word(value.argument().name()),
                    TypeName.BOOLEAN,
                    code -> CodeBlock.of("$T.of($T.toString($L))", Types.WORD, Boolean.class, code),
                    Several.NO,
                    spoken);
        }
        Parameter parameter = parameters.of(keyword, new Value(value.argument(), Count.ONE), false, false);
        Several several = value.count() == Count.ONE ? Several.NO : Several.COMMAS;
        return new Parameter(
                parameter.name(), parameter.type(), parameter.word(), several, doc(parameter, isText(value)));
    }

    /** Numbers of expressions have 64 bits. */
    private static Parameter number(String keyword, Value value, IntegerType range, String spoken) {
        String name = Names.word(value.argument().name());
        if (range.min().isEmpty()) {
            return new Parameter(
                    name, TypeName.LONG, code -> CodeBlock.of("$T.of($L)", Types.WORD, code), Several.NO, spoken);
        }
        long min = range.min().getAsLong();
        return new Parameter(
                name,
                TypeName.LONG,
                code -> CodeBlock.of(
                        "$T.number($S,$W$L,$W$L,$W$T.MAX_VALUE)",
                        Types.WORD,
                        keyword + " " + spoken,
                        code,
                        min,
                        Long.class),
                Several.NO,
                spoken + ", at least " + min);
    }

    private static String doc(Parameter parameter, boolean text) {
        return text ? parameter.doc().replace(", one word whatever is in it", "") : parameter.doc();
    }

    /** Whether any text can be given, so that it can also come from the environment. */
    static boolean isText(Value value) {
        return value.argument().type() instanceof Scalar scalar
                && Set.of(Scalar.TEXT, Scalar.WORD, Scalar.HEADER, Scalar.PATH, Scalar.REGEX, Scalar.IP)
                        .contains(scalar);
    }
}
