// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.haproxy4j.codegen.curated.LogAlias;
import io.haproxy4j.config.grammar.Release;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The aliases of log formats as an enum. */
final class LogAliasWriter {

    private LogAliasWriter() {}

    static TypeSpec write(List<LogAlias> aliases) {
        TypeSpec.Builder type = TypeSpec.enumBuilder("LogAlias")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Values that log formats have a short name for (configuration manual, section 8.2.6).");
        for (LogAlias alias : aliases) {
            type.addEnumConstant(
                    alias.name(),
                    TypeSpec.anonymousClassBuilder("$S", alias.alias())
                            .addJavadoc("$L", Prose.wrap(doc(alias)))
                            .build());
        }
        return type.addField(Types.STRING, "alias", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(Types.STRING, "alias")
                        .addStatement("this.alias = alias")
                        .build())
                .addMethod(MethodSpec.methodBuilder("alias")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(Types.STRING)
                        .addJavadoc("How HAProxy spells it, without the percent sign.\n\n@return the name")
                        .addStatement("return alias")
                        .build())
                .build();
    }

    private static String doc(LogAlias alias) {
        List<String> facts = new ArrayList<>();
        facts.add("{@code %" + alias.alias() + "}: " + alias.doc());
        if (!alias.type().isEmpty()) {
            facts.add("Kind of value: " + alias.type() + ".");
        }
        if (!alias.mode().isEmpty()) {
            facts.add("HAProxy 2.6 takes it in mode " + alias.mode() + " only.");
        }
        if (!alias.span().since().equals(Release.OLDEST)) {
            facts.add("Since HAProxy " + alias.span().since() + ".");
        }
        alias.span().until().ifPresent(last -> facts.add("Until HAProxy " + last + "."));
        return String.join(" ", facts);
    }
}
