// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.haproxy4j.codegen.generate.Enumerations.Enumeration;
import io.haproxy4j.config.grammar.Literal;
import io.haproxy4j.config.grammar.Release;
import java.util.List;
import javax.lang.model.element.Modifier;

/** A closed set of words as an enum. */
public final class EnumWriter {

    /**
     * A word of the set.
     *
     * @param word the word
     * @param doc what it means
     */
    public record Constant(String word, String doc) {}

    private EnumWriter() {}

    static TypeSpec write(Enumeration enumeration, Parts parts) {
        return write(
                enumeration.type(),
                enumeration.doc(),
                "HAProxy",
                enumeration.words().words().stream()
                        .map(word -> new Constant(word.text(), doc(enumeration, word, parts)))
                        .toList());
    }

    /**
     * {@return the enum of a set}
     *
     * @param type its name
     * @param doc what it is
     * @param program who reads the words
     * @param constants the words
     */
    public static TypeSpec write(ClassName type, String doc, String program, List<Constant> constants) {
        TypeSpec.Builder builder =
                TypeSpec.enumBuilder(type).addModifiers(Modifier.PUBLIC).addJavadoc("$L", doc);
        for (Constant constant : constants) {
            builder.addEnumConstant(
                    Names.constant(constant.word()),
                    TypeSpec.anonymousClassBuilder("$S", constant.word())
                            .addJavadoc("$L", constant.doc())
                            .build());
        }
        return builder.addField(Types.STRING, "word", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(Types.STRING, "word")
                        .addStatement("this.word = word")
                        .build())
                .addMethod(MethodSpec.methodBuilder("word")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(Types.STRING)
                        .addJavadoc("How $L spells it.\n\n@return the word", program)
                        .addStatement("return word")
                        .build())
                .build();
    }

    private static String doc(Enumeration enumeration, Literal word, Parts parts) {
        StringBuilder doc = new StringBuilder(parts.of(enumeration.keyword(), word.text())
                .map(part -> Prose.wrap(Prose.escape(part.row().doc())))
                .orElse("HAProxy's {@code " + word.text() + "}."));
        if (!word.span().since().equals(Release.OLDEST)) {
            doc.append(" Since HAProxy ").append(word.span().since()).append('.');
        }
        word.span()
                .until()
                .ifPresent(last -> doc.append(" Until HAProxy ").append(last).append('.'));
        return doc.toString();
    }
}
