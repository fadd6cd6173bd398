// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.keepalived;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import io.haproxy4j.codegen.generate.Prose.Tag;
import java.util.List;

/**
 * How a method takes a value.
 *
 * @param specs its parameters: one, or two for a program and its arguments
 * @param varargs whether the last one may be given any number of times
 * @param word the value as a word, or as several for varargs
 * @param tags what is said of the parameters
 */
record Parameter(List<ParameterSpec> specs, boolean varargs, CodeBlock word, List<Tag> tags) {

    static final ClassName WORD = ClassName.get(KeepalivedSources.PACKAGE, "Word");
    static final ClassName WORDS = ClassName.get(KeepalivedSources.PACKAGE, "Words");

    Parameter {
        specs = List.copyOf(specs);
        tags = List.copyOf(tags);
    }

    static Parameter of(TypeName type, String name, CodeBlock word, String doc) {
        return new Parameter(
                List.of(ParameterSpec.builder(type, name).build()), false, word, List.of(new Tag(name, doc)));
    }
}
