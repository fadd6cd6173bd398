// SPDX-License-Identifier: Apache-2.0
/**
 * The catalogue of everything HAProxy understands, release by release. Used while building, never at run time.
 */
module io.haproxy4j.codegen {
    requires com.palantir.javapoet;
    requires java.compiler;
    requires static transitive org.jspecify;

    exports io.haproxy4j.codegen;
    exports io.haproxy4j.codegen.curated;
    exports io.haproxy4j.codegen.dump;
    exports io.haproxy4j.codegen.fact;
    exports io.haproxy4j.codegen.table;
    exports io.haproxy4j.config.grammar;
}
