// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.catalogue;

/** How a release takes a keyword it knows. */
public enum Reception {
    /** Without a word. */
    OK,
    /** With the warning that it is about to go. */
    DEPRECATED,
    /** With the warning that it is ignored in this section. */
    RESTRICTED
}
