// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

/**
 * An ACL by its name. It must be defined in the section that uses it, or be one of HAProxy's own, such as
 * {@code LOCALHOST} (configuration manual, section 7.4).
 *
 * @param name the name
 */
public record NamedAcl(String name) implements Condition {

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
