// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Optional;
import java.util.function.Function;

/**
 * A parameter of a generated method.
 *
 * @param name its name
 * @param type its type; of one of them where it is repeated
 * @param word from an expression of that type to an expression of type {@code Word}
 * @param separator whether there can be several, and what is between them
 * @param port a second parameter of type {@code int}, the port of an address
 * @param doc what it is
 */
record Parameter(
        String name,
        TypeName type,
        Function<CodeBlock, CodeBlock> word,
        Several separator,
        Optional<String> port,
        String doc) {

    Parameter(String name, TypeName type, Function<CodeBlock, CodeBlock> word, Several separator, String doc) {
        this(name, type, word, separator, Optional.empty(), doc);
    }

    /** Whether and how it is repeated. */
    enum Several {
        /** It is not. */
        NO(""),
        /** Each is a word. */
        WORDS(""),
        /** All of them are one word. */
        COMMAS(","),
        /** All of them are one word. */
        COLONS(":");

        private final String text;

        Several(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    boolean repeated() {
        return separator != Several.NO;
    }

    Parameter as(TypeName newType, Function<CodeBlock, CodeBlock> newWord, String newDoc) {
        return new Parameter(name, newType, newWord, separator, port, newDoc);
    }
}
