// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import java.util.Optional;

/** What the builders of proxies and of named defaults share. */
abstract class ProxyBuilder<B extends ProxyBuilder<B>> extends SectionBuilder<B> {

    private Optional<String> from = Optional.empty();

    ProxyBuilder(SectionKind kind, String name) {
        super(kind, name);
    }

    /**
     * Takes what is not set here from a named defaults section, instead of from the last defaults section in front of
     * this one.
     *
     * @param defaults the name of the defaults section, which must come before this section
     * @return this builder
     */
    public B from(String defaults) {
        from = Optional.of(defaults);
        return self();
    }

    @Override
    Section section() {
        Section section = super.section();
        return from.map(section::from).orElse(section);
    }
}
