// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Generated files by their path below the folder of a module's generated files. */
public final class SourceFiles {

    private final SortedMap<String, String> files = new TreeMap<>();

    /** None yet. */
    public SourceFiles() {}

    /**
     * Adds a type.
     *
     * @param where its package
     * @param type the type
     */
    public void put(String where, TypeSpec type) {
        put(
                "java/" + where.replace('.', '/') + "/" + type.name() + ".java",
                JavaFile.builder(where, type)
                        .addFileComment(
                                "SPDX-License-Identifier: Apache-2.0\nWritten by bin/generate; changes are lost.")
                        .indent("    ")
                        .skipJavaLangImports(true)
                        .build()
                        .toString());
    }

    /**
     * Adds a file.
     *
     * @param path its path
     * @param text what is in it
     */
    public void put(String path, String text) {
        if (files.put(path, text) != null) {
            throw new IllegalStateException("two files are called " + path);
        }
    }

    /** {@return the texts by path} */
    public SortedMap<String, String> files() {
        return Collections.unmodifiableSortedMap(files);
    }
}
