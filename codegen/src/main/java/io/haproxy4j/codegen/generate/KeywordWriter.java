// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.haproxy4j.codegen.Entry;
import io.haproxy4j.codegen.generate.Form.Item;
import io.haproxy4j.codegen.generate.Piece.Text;
import io.haproxy4j.codegen.generate.Prose.Tag;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** All methods of a keyword. */
final class KeywordWriter {

    /**
     * What a keyword becomes.
     *
     * @param methods its methods
     * @param options the builders of their optional parts
     */
    record Written(List<MethodSpec> methods, List<TypeSpec> options) {}

    private final Parameters parameters;
    private final Target target;

    KeywordWriter(Parameters parameters, Target target) {
        this.parameters = parameters;
        this.target = target;
    }

    /**
     * {@return the methods of a keyword}
     *
     * @throws InexpressibleException if methods cannot say its arguments
     */
    Written write(Entry entry) {
        Forms forms = Forms.of(entry.row().syntax());
        List<MethodSpec> methods = new ArrayList<>();
        for (Form form : forms.required()) {
            methods.addAll(
                    new FormWriter(parameters, target, entry, form).methods(name(entry, form), Prose.of(entry, form)));
        }
        if (forms.options().isEmpty()) {
            return new Written(methods, List.of());
        }
        if (target != Target.SECTION) {
            throw new InexpressibleException("an option with options of its own");
        }
        String type = Names.pascal(entry.keyword()).replaceFirst("^Option", "") + "Options";
        for (Form form : forms.required()) {
            methods.add(withOptions(entry, form, ClassName.get(Types.PACKAGE, type)));
        }
        return new Written(methods, List.of(options(entry, forms.options(), type)));
    }

    private static String name(Entry entry, Form form) {
        return Names.method(entry.keyword() + " " + String.join(" ", form.naming()));
    }

    private MethodSpec withOptions(Entry entry, Form form, ClassName options) {
        FormWriter writer = new FormWriter(parameters, target, entry, form);
        MethodSpec.Builder method = target.method(name(entry, form));
        Resolved resolved = writer.resolve(false);
        List<Tag> tags = writer.declare(method, resolved);
        if (resolved.all().stream().anyMatch(Parameter::repeated) || form.attached()) {
            throw new InexpressibleException("options behind a repeated argument");
        }
        tags.add(new Tag("options", "sets them"));
        CodeBlock words = CodeBlock.join(FormWriter.words(form, resolved), ",$W");
        return method.addParameter(ParameterizedTypeName.get(Types.CONSUMER, options), "options")
                .addJavadoc("$L", Prose.of(entry, form) + Prose.tags(tags))
                .addStatement(
                        words.isEmpty()
                                ? CodeBlock.of("$T<$T> words = new $T<>()", Types.LIST, Types.WORD, Types.ARRAY_LIST)
                                : CodeBlock.of(
                                        "$T<$T> words = new $T<>($T.of($L))",
                                        Types.LIST,
                                        Types.WORD,
                                        Types.ARRAY_LIST,
                                        Types.LIST,
                                        words))
                .addStatement("options.accept(new $T(words))", options)
                .addStatement("return keyword($S,$Wwords)", entry.keyword())
                .build();
    }

    private TypeSpec options(Entry entry, List<List<Form>> options, String name) {
        ClassName self = ClassName.get(Types.PACKAGE, name);
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(Types.OPTIONS, self))
                .addMethod(Target.constructor())
                .addJavadoc(
                        "$L",
                        "What can be added to {@code " + entry.keyword() + "} (configuration manual, section "
                                + entry.row().manual() + ").");
        for (List<Form> forms : options) {
            for (Form form : forms) {
                if (form.conditional()) {
                    throw new InexpressibleException("a condition behind options");
                }
                option(entry, form)
                        .forEach(method ->
                                type.addMethod(method.toBuilder().returns(self).build()));
            }
        }
        return type.build();
    }

    /** The first word is the option's keyword; what follows are its arguments. */
    private List<MethodSpec> option(Entry entry, Form form) {
        String first = ((Text) form.items().get(0).piece()).text();
        List<Item> rest = form.items().subList(1, form.items().size());
        Form arguments = new Form(form.naming(), rest, form.spans());
        return new FormWriter(parameters, Target.OPTIONS, entry, first, arguments)
                .methods(Names.method(String.join(" ", form.naming())), Prose.ofOption(entry, form));
    }
}
