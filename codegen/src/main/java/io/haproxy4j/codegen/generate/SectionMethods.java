// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import io.haproxy4j.codegen.table.Row;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods that add a section to a configuration, one or two for each kind with a generated builder. */
final class SectionMethods {

    private static final TypeVariableName BUILDER = TypeVariableName.get("B");

    private final TypeSpec.Builder type = TypeSpec.interfaceBuilder("Sections")
            .addTypeVariable(BUILDER)
            .addJavadoc("$L", "Adds sections to a configuration.")
            .addMethod(MethodSpec.methodBuilder("section")
                    .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                    .addParameter(ClassName.get(Types.PACKAGE, "Section"), "section")
                    .returns(BUILDER)
                    .addJavadoc("$L", "Adds a section.\n\n@param section the section\n@return this builder")
                    .build());

    private SectionMethods() {}

    static TypeSpec write(List<Row> sections) {
        SectionMethods methods = new SectionMethods();
        sections.forEach(methods::add);
        return methods.type.build();
    }

    private void add(Row row) {
        switch (row.cell("name")) {
            case "required" -> add(row, true, row.cell("adds"));
            case "none" -> add(row, false, row.cell("adds"));
            case "optional" -> {
                add(row, true, row.cell("adds"));
                add(row, false, row.cell("adds").replaceFirst("[.;]", " without a name$0"));
            }
            default -> throw row.error("a section's name is required, optional or none, not " + row.cell("name"));
        }
    }

    private void add(Row row, boolean named, String doc) {
        ClassName section = ClassName.get(Types.PACKAGE, row.cell("type"));
        MethodSpec.Builder method = MethodSpec.methodBuilder(Names.method(row.cell("scope")))
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .returns(BUILDER)
                .addJavadoc("$L\n\n", doc);
        if (named) {
            method.addParameter(Types.STRING, "name").addJavadoc("@param name its name\n");
        }
        type.addMethod(method.addParameter(
                        ParameterizedTypeName.get(Types.CONSUMER, WildcardTypeName.supertypeOf(section)), "body")
                .addJavadoc("@param body fills it\n@return this builder")
                .addStatement("$T added = new $T($L)", section, section, named ? "name" : "\"\"")
                .addStatement("body.accept(added)")
                .addStatement("return section(added.section())")
                .build());
    }
}
