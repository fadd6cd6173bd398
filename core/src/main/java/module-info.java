// SPDX-License-Identifier: Apache-2.0
/** HAProxy configuration as typed, immutable data: builder, expressions, writer and checks. */
@SuppressWarnings("module") // the modules the files package is exported to are built after this one
module io.haproxy4j.config {
    requires static transitive org.jspecify;

    exports io.haproxy4j.config;
    exports io.haproxy4j.config.balance;
    exports io.haproxy4j.config.check;
    exports io.haproxy4j.config.diff;
    exports io.haproxy4j.config.expr;
    exports io.haproxy4j.config.line;
    exports io.haproxy4j.config.lists;
    exports io.haproxy4j.config.rule;
    exports io.haproxy4j.config.spoe;
    exports io.haproxy4j.config.syntax;
    exports io.haproxy4j.config.typed;
    exports io.haproxy4j.config.value;
    exports io.haproxy4j.config.file to
            io.haproxy4j.cluster,
            io.haproxy4j.keepalived;
}
