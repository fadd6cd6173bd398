// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.line.Word;

/**
 * Builds a {@code namespace_list} section: network namespaces that the PROXY protocol may select (configuration manual, section 5.1).
 */
public final class NamespaceListBuilder extends SectionBuilder<NamespaceListBuilder> {
    NamespaceListBuilder(String name) {
        super(SectionKind.NAMESPACE_LIST, name);
    }

    /**
     * A network namespace that namespace names received through the PROXY protocol may select. It must exist under
     * /var/run/netns.
     *
     * <p>Configuration manual, section 5.1.
     *
     * @param name the name, one word whatever is in it
     * @return this builder
     */
    public NamespaceListBuilder namespace(String name) {
        return keyword("namespace", Word.of(name));
    }
}
