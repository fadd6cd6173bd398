// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.haproxy4j.codegen.generate.Enumerations.Enumeration;
import io.haproxy4j.config.grammar.Literal;
import io.haproxy4j.config.grammar.Release;
import javax.lang.model.element.Modifier;

/** A closed set of words as an enum. */
final class EnumWriter {

    private EnumWriter() {}

    static TypeSpec write(Enumeration enumeration, Parts parts) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(enumeration.type())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L", enumeration.doc());
        for (Literal word : enumeration.words().words()) {
            type.addEnumConstant(
                    Names.constant(word.text()),
                    TypeSpec.anonymousClassBuilder("$S", word.text())
                            .addJavadoc("$L", doc(enumeration, word, parts))
                            .build());
        }
        return type.addField(Types.STRING, "word", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(Types.STRING, "word")
                        .addStatement("this.word = word")
                        .build())
                .addMethod(MethodSpec.methodBuilder("word")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(Types.STRING)
                        .addJavadoc("How HAProxy spells it.\n\n@return the word")
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
