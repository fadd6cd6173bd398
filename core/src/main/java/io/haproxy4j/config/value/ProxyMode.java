// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.value;

/** What a proxy understands of the traffic it carries (configuration manual, section 4.2, {@code mode}). */
public enum ProxyMode {
    /** Bytes, untouched: the default of HAProxy. */
    TCP,
    /** HTTP requests and responses, analysed and rewritten. */
    HTTP,
    /** Syslog messages, for backends that load-balance logs. Since HAProxy 3.0. */
    LOG,
    /** The stream processing offload protocol, for agents' backends. Since HAProxy 3.2. */
    SPOP,
    /** An HTTP server inside HAProxy that answers requests itself, for tests of load. Since HAProxy 3.4. */
    HATERM
}
