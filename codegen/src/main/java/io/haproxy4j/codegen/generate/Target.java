// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Where methods go: the interface of a section's keywords, or the class of a line's options. */
enum Target {
    /** An interface with default methods; a method adds a line. */
    SECTION {
        @Override
        TypeSpec.Builder type(String name, ClassName parent) {
            TypeVariableName builder = TypeVariableName.get("B");
            return TypeSpec.interfaceBuilder(name)
                    .addTypeVariable(builder)
                    .addSuperinterface(ParameterizedTypeName.get(parent, builder));
        }

        @Override
        TypeName result() {
            return TypeVariableName.get("B");
        }

        @Override
        MethodSpec.Builder method(String name) {
            return MethodSpec.methodBuilder(name)
                    .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                    .returns(result());
        }

        @Override
        CodeBlock add(String keyword, List<CodeBlock> words) {
            return CodeBlock.of("return keyword($L)", list(CodeBlock.of("$S", keyword), words));
        }

        @Override
        CodeBlock addAttached(List<CodeBlock> words) {
            return CodeBlock.of("return add($T.of($L))", Types.DIRECTIVE, CodeBlock.join(words, ",$W"));
        }

        @Override
        CodeBlock addList(String keyword, CodeBlock list) {
            return CodeBlock.of("return keyword($S,$W$L)", keyword, list);
        }
    },

    /** An abstract class; a method adds words to a line. */
    OPTIONS {
        @Override
        TypeSpec.Builder type(String name, ClassName parent) {
            TypeVariableName self = TypeVariableName.get(
                    "O", ParameterizedTypeName.get(ClassName.get(Types.PACKAGE, name), TypeVariableName.get("O")));
            return TypeSpec.classBuilder(name)
                    .addModifiers(Modifier.ABSTRACT)
                    .addTypeVariable(self)
                    .superclass(ParameterizedTypeName.get(parent, TypeVariableName.get("O")))
                    .addMethod(constructor());
        }

        @Override
        TypeName result() {
            return TypeVariableName.get("O");
        }

        @Override
        MethodSpec.Builder method(String name) {
            return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(result());
        }

        @Override
        CodeBlock add(String keyword, List<CodeBlock> words) {
            return CodeBlock.of("return put($L)", list(CodeBlock.of("$S", keyword), words));
        }

        @Override
        CodeBlock addAttached(List<CodeBlock> words) {
            return CodeBlock.of("return put($L)", CodeBlock.join(words, ",$W"));
        }

        @Override
        CodeBlock addList(String keyword, CodeBlock list) {
            throw new InexpressibleException("an option with a list of words");
        }
    };

    abstract TypeSpec.Builder type(String name, ClassName parent);

    abstract TypeName result();

    abstract MethodSpec.Builder method(String name);

    /** A line or an option of single words. */
    abstract CodeBlock add(String keyword, List<CodeBlock> words);

    /** The same where the keyword is part of the first word. */
    abstract CodeBlock addAttached(List<CodeBlock> words);

    /** A line whose arguments are a list. */
    abstract CodeBlock addList(String keyword, CodeBlock list);

    static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addParameter(ParameterizedTypeName.get(Types.LIST, Types.WORD), "words")
                .addStatement("super(words)")
                .build();
    }

    private static CodeBlock list(CodeBlock first, List<CodeBlock> others) {
        return others.isEmpty() ? first : CodeBlock.of("$L,$W$L", first, CodeBlock.join(others, ",$W"));
    }
}
