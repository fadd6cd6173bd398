// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

/**
 * Builds a {@code defaults} section without a name: what the proxies after it inherit (configuration manual, section 4).
 * Only named defaults can have rules.
 */
public final class DefaultsBuilder extends SectionBuilder<DefaultsBuilder>
        implements ProxyKeywords<DefaultsBuilder>,
                FrontendKeywords<DefaultsBuilder>,
                BackendKeywords<DefaultsBuilder>,
                HttpCheckRules<DefaultsBuilder>,
                TcpCheckKeywords<DefaultsBuilder> {

    DefaultsBuilder() {
        super(SectionKind.DEFAULTS, "");
    }
}
