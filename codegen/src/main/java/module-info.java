// SPDX-License-Identifier: Apache-2.0
/**
 * The catalogues of everything HAProxy and keepalived understand, release by release. Used while building, never at run time.
 */
module io.haproxy4j.codegen {
    requires com.palantir.javapoet;
    requires java.compiler;
    requires static transitive org.jspecify;

    exports io.haproxy4j.codegen;
    exports io.haproxy4j.codegen.curated;
    exports io.haproxy4j.codegen.dump;
    exports io.haproxy4j.codegen.fact;
    exports io.haproxy4j.codegen.keepalived;
    exports io.haproxy4j.codegen.table;
    exports io.haproxy4j.config.grammar;
    exports io.haproxy4j.keepalived.catalogue;
}
