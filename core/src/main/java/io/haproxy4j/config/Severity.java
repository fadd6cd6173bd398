// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

/** How bad a {@link Diagnostic} is, in ascending order. */
public enum Severity {
    /** Worth knowing; nothing to do. */
    INFO,
    /** Accepted by the program, but most likely not what was meant, or about to be removed. */
    WARNING,
    /** The program refuses it, or silently does something else than what was written. */
    ERROR
}
