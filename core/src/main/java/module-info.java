// SPDX-License-Identifier: Apache-2.0
/** HAProxy configuration as typed, immutable data: builder, expressions, writer and checks. */
module io.haproxy4j.config {
    requires static transitive org.jspecify;

    exports io.haproxy4j.config;
}
