// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

/** Builds a section of any kind from raw lines and statements. */
public final class GenericBuilder extends SectionBuilder<GenericBuilder> {

    GenericBuilder(SectionKind kind, String name) {
        super(kind, name);
    }

    /**
     * The section. It is checked when it becomes part of a configuration.
     *
     * @return the section
     */
    public Section build() {
        return section();
    }
}
