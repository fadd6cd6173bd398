// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.keepalived;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.haproxy4j.codegen.table.Row;
import java.util.List;
import java.util.stream.Stream;

/**
 * A builder.
 *
 * @param name its class
 * @param blocks the blocks it is for; of an abstract class, those of the classes that extend it
 * @param parent the class it extends; empty if none but that which all have in common
 * @param isAbstract whether others extend it
 * @param manual section of the manual about its keywords
 * @param doc what it is
 */
record BuilderType(ClassName name, List<String> blocks, String parent, boolean isAbstract, String manual, String doc) {

    static final TypeVariableName SELF = TypeVariableName.get("B");

    BuilderType {
        blocks = List.copyOf(blocks);
    }

    static BuilderType read(Row row) {
        return new BuilderType(
                ClassName.get(KeepalivedSources.PACKAGE, row.cell("type")),
                Stream.of(row.cell("blocks").split(",", -1))
                        .filter(b -> !b.isEmpty())
                        .toList(),
                row.cell("extends"),
                row.cell("kind").equals("abstract"),
                row.cell("manual"),
                row.cell("doc"));
    }

    /** {@return what its methods return} */
    TypeName result() {
        return isAbstract ? SELF : name;
    }
}
