// SPDX-License-Identifier: Apache-2.0
/** keepalived configuration as typed, immutable data. */
module io.haproxy4j.keepalived {
    requires static transitive org.jspecify;
    requires transitive io.haproxy4j.config;
    requires com.fasterxml.jackson.core;

    exports io.haproxy4j.keepalived;
    exports io.haproxy4j.keepalived.catalogue;
    exports io.haproxy4j.keepalived.lint;
    exports io.haproxy4j.keepalived.runtime;
    exports io.haproxy4j.keepalived.syntax;
    exports io.haproxy4j.keepalived.value;
}
