// SPDX-License-Identifier: Apache-2.0
/** Real HAProxy and keepalived processes for tests. */
module io.haproxy4j.testkit {
    requires static transitive org.jspecify;
    requires static transitive org.junit.jupiter.api;
    requires static jdk.httpserver;

    exports io.haproxy4j.testkit;
}
