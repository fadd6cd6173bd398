// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.keepalived;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.haproxy4j.codegen.generate.Prose;
import io.haproxy4j.codegen.generate.Prose.Tag;
import io.haproxy4j.codegen.keepalived.Piece.Options;
import io.haproxy4j.codegen.keepalived.Piece.Text;
import io.haproxy4j.codegen.keepalived.Piece.Value;
import io.haproxy4j.keepalived.catalogue.KeepalivedVersion;
import io.haproxy4j.keepalived.catalogue.ValueType.Time;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.lang.model.element.Modifier;

/** One form of some arguments as a method. */
final class MethodWriter {

    private static final ClassName LIST = ClassName.get("java.util", "List");
    private static final ClassName ARRAY_LIST = ClassName.get("java.util", "ArrayList");
    private static final ClassName CONSUMER = ClassName.get("java.util.function", "Consumer");

    private final Parameters parameters;
    private final Samples samples;
    private final BiFunction<String, Options, ClassName> optionTypes;

    /**
     * A writer.
     *
     * @param parameters how values are taken
     * @param samples values for tests
     * @param optionTypes the type of the options of a keyword
     */
    MethodWriter(Parameters parameters, Samples samples, BiFunction<String, Options, ClassName> optionTypes) {
        this.parameters = parameters;
        this.samples = samples;
        this.optionTypes = optionTypes;
    }

    /**
     * What a method is for.
     *
     * @param where what it is for, for samples and the names of options
     * @param name its name
     * @param result what it returns
     * @param call makes the statement of its words
     * @param content the builder of what is between braces
     * @param doc what is said of it
     * @param sample the arguments of a sample, which are those of one of the forms
     */
    record Target(
            String where,
            String name,
            TypeName result,
            Call call,
            Optional<TypeName> content,
            String doc,
            List<String> sample) {}

    /** How the words of a line become part of the configuration. */
    @FunctionalInterface
    interface Call {

        /**
         * {@return the expression}
         *
         * @param words an expression: a list of words, or words with commas between them
         * @param list whether it is a list
         */
        CodeBlock of(CodeBlock words, boolean list);
    }

    Written write(Form form, Target target) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(target.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(target.result());
        List<Tag> tags = new ArrayList<>();
        List<CodeBlock> words = new ArrayList<>();
        boolean varargs = false;
        for (int i = 0; i < form.pieces().size(); i++) {
            Piece piece = form.pieces().get(i);
            if (piece instanceof Text text) {
                words.add(CodeBlock.of("$T.of($S)", Parameter.WORD, text.text()));
            } else if (piece instanceof Value value) {
                boolean last = i == form.pieces().size() - 1 && target.content().isEmpty();
                Parameter parameter = parameters.of(value.value(), last);
                parameter.specs().forEach(method::addParameter);
                method.varargs(parameter.varargs());
                varargs |= value.value().repeated();
                words.add(parameter.word());
                tags.addAll(parameter.tags());
            }
        }
        Optional<ClassName> options = form.options().map(o -> optionTypes.apply(target.where(), o));
        CodeBlock joined = CodeBlock.join(words, ",$W");
        if (options.isPresent()) {
            method.addParameter(consumer(options.get()), "options");
            tags.add(new Tag("options", "adds them"));
            method.addStatement(
                    "$T<$T> words = new $T<>($L)",
                    LIST,
                    Parameter.WORD,
                    ARRAY_LIST,
                    words.isEmpty() ? CodeBlock.of("") : CodeBlock.of("$T.of($L)", LIST, joined));
            method.addStatement("options.accept(new $T(words))", options.get());
            joined = CodeBlock.of("words");
        }
        target.content().ifPresent(content -> {
            method.addParameter(consumer(content), "content");
            tags.add(new Tag("content", "adds what is between the braces"));
        });
        method.addStatement("return $L", target.call().of(joined, options.isPresent() || varargs));
        method.addJavadoc("$L", target.doc() + since(form) + Prose.tags(tags, "this"));
        return new Written(
                method.build(),
                arguments(form, target),
                form.since().map(KeepalivedVersion::toString).orElse(""),
                options.map(ClassName::simpleName).orElse(""));
    }

    private static String since(Form form) {
        return form.since()
                .map(version -> "\n\n<p>In this form since keepalived " + version + ".")
                .orElse("");
    }

    /** A method that adds a line for each of several values. */
    Written several(Value value, Target target) {
        Parameter parameter = parameters.several(value.value());
        MethodSpec method = MethodSpec.methodBuilder(target.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(target.result())
                .addParameters(parameter.specs())
                .varargs()
                .addStatement("return $L", target.call().of(parameter.word(), true))
                .addJavadoc("$L", target.doc() + Prose.tags(parameter.tags(), "this"))
                .build();
        return new Written(method, arguments(Form.of(value), target), "", "");
    }

    /** What a test gives the method: the sample's values if it is of this form, else some that go with their types. */
    private List<List<String>> arguments(Form form, Target target) {
        List<List<String>> words = form.read(target.sample()).orElseGet(() -> samples.of(target.where(), form));
        List<List<String>> arguments = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            arguments.add(
                    form.values().get(i).value().type() instanceof Time time
                            ? words.get(i).stream()
                                    .map(word -> duration(word, time))
                                    .toList()
                            : words.get(i));
        }
        return arguments;
    }

    private static String duration(String word, Time time) {
        BigDecimal microseconds = new BigDecimal(word).divide(time.unit().microsecond());
        return Duration.of(microseconds.longValueExact(), ChronoUnit.MICROS).toString();
    }

    private static TypeName consumer(TypeName type) {
        return ParameterizedTypeName.get(CONSUMER, WildcardTypeName.supertypeOf(type));
    }
}
