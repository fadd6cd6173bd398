// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Where methods go, and how they hand over the words they make. */
interface Target {

    /** An interface with default methods; a method adds a line. */
    Target SECTION = section(TypeVariableName.get("B"), List.of(Modifier.PUBLIC, Modifier.DEFAULT));

    /** The options of a line, a class that several kinds of line can share; a method adds words to it. */
    Target LINE = options(TypeVariableName.get("O"), "put(");

    /** A class of static methods; a method makes an action. */
    Target ACTION = new Target() {
        @Override
        public MethodSpec.Builder method(String name) {
            return MethodSpec.methodBuilder(name)
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                    .returns(Types.ACTION);
        }

        @Override
        public CodeBlock words(String keyword, List<CodeBlock> words) {
            return CodeBlock.of(
                    "return $T.of($L)",
                    Types.ACTION_WORDS,
                    keyword.isEmpty() ? Target.joined(words) : Target.joined(keyword, words));
        }

        @Override
        public CodeBlock list(String keyword, CodeBlock list) {
            return keyword.isEmpty()
                    ? CodeBlock.of("return new $T($L)", Types.ACTION_WORDS, list)
                    : CodeBlock.of("return $T.of($S,$W$L)", Types.ACTION_WORDS, keyword, list);
        }

        @Override
        public String result() {
            return "the action";
        }
    };

    /**
     * {@return the builder of a section; a method adds a line}
     *
     * @param self the builder
     */
    static Target section(ClassName self) {
        return section(self, List.of(Modifier.PUBLIC));
    }

    private static Target section(TypeName self, List<Modifier> modifiers) {
        return new Target() {
            @Override
            public MethodSpec.Builder method(String name) {
                return MethodSpec.methodBuilder(name).addModifiers(modifiers).returns(self);
            }

            @Override
            public CodeBlock words(String keyword, List<CodeBlock> words) {
                return keyword.isEmpty()
                        ? CodeBlock.of("return add($T.of($L))", Types.DIRECTIVE, Target.joined(words))
                        : CodeBlock.of("return keyword($L)", Target.joined(keyword, words));
            }

            @Override
            public CodeBlock list(String keyword, CodeBlock list) {
                return keyword.isEmpty()
                        ? CodeBlock.of("return add(new $T($L))", Types.DIRECTIVE, list)
                        : CodeBlock.of("return keyword($S,$W$L)", keyword, list);
            }
        };
    }

    /**
     * {@return a class of static methods, each of which makes a value}
     *
     * @param value the type of the value, which has a constructor that takes words
     */
    static Target factory(ClassName value) {
        return new Target() {
            @Override
            public MethodSpec.Builder method(String name) {
                return MethodSpec.methodBuilder(name)
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(value);
            }

            @Override
            public CodeBlock words(String keyword, List<CodeBlock> words) {
                return CodeBlock.of(
                        "return new $T($T.of($L))",
                        value,
                        Types.LIST,
                        keyword.isEmpty()
                                ? Target.joined(words)
                                : Target.joined(CodeBlock.of("$T.of($S)", Types.WORD, keyword), words));
            }

            @Override
            public CodeBlock list(String keyword, CodeBlock list) {
                return keyword.isEmpty()
                        ? CodeBlock.of("return new $T($L)", value, list)
                        : CodeBlock.of("return new $T($S,$W$L)", value, keyword, list);
            }
        };
    }

    /**
     * {@return the builder of options that have no other place than the order of the calls}
     *
     * @param self the builder
     */
    static Target part(ClassName self) {
        return options(self, "put(");
    }

    /**
     * {@return the builder of options that HAProxy wants in an order}
     *
     * @param self the builder
     * @param place the place of the option in that order
     */
    static Target part(ClassName self, int place) {
        return options(self, "putAt(" + place + ", ");
    }

    private static Target options(TypeName self, String put) {
        return new Target() {
            @Override
            public MethodSpec.Builder method(String name) {
                return MethodSpec.methodBuilder(name)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(self);
            }

            @Override
            public CodeBlock words(String keyword, List<CodeBlock> words) {
                return CodeBlock.of(
                        "return $L$L)", put, keyword.isEmpty() ? Target.joined(words) : Target.joined(keyword, words));
            }

            @Override
            public CodeBlock list(String keyword, CodeBlock list) {
                return keyword.isEmpty()
                        ? CodeBlock.of("return $L$L)", put, list)
                        : CodeBlock.of("return $L$S,$W$L)", put, keyword, list);
            }
        };
    }

    /**
     * {@return an empty method}
     *
     * @param name its name
     */
    MethodSpec.Builder method(String name);

    /**
     * {@return the end of a method that makes a known number of words}
     *
     * @param keyword the keyword in front of them; empty if they hold it
     * @param words an expression for each
     */
    CodeBlock words(String keyword, List<CodeBlock> words);

    /**
     * {@return the end of a method that collects words in a list}
     *
     * @param keyword the keyword in front of them; empty if they hold it
     * @param list an expression for the list
     */
    CodeBlock list(String keyword, CodeBlock list);

    /** {@return what methods return, in Javadoc} */
    default String result() {
        return "this builder";
    }

    private static CodeBlock joined(List<CodeBlock> words) {
        return CodeBlock.join(words, ",$W");
    }

    private static CodeBlock joined(String keyword, List<CodeBlock> words) {
        return joined(CodeBlock.of("$S", keyword), words);
    }

    private static CodeBlock joined(CodeBlock first, List<CodeBlock> others) {
        return others.isEmpty() ? first : CodeBlock.of("$L,$W$L", first, joined(others));
    }
}
