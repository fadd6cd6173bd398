// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

/**
 * Builds a {@code defaults} section with a name: what the proxies inherit that name it with {@code from}, and those after
 * it that name none (configuration manual, section 4).
 */
public final class NamedDefaultsBuilder extends ProxyBuilder<NamedDefaultsBuilder>
        implements ProxyKeywords<NamedDefaultsBuilder>,
                FrontendKeywords<NamedDefaultsBuilder>,
                BackendKeywords<NamedDefaultsBuilder>,
                RequestContentKeywords<NamedDefaultsBuilder>,
                ResponseContentKeywords<NamedDefaultsBuilder>,
                AclKeywords<NamedDefaultsBuilder>,
                ProxyRules<NamedDefaultsBuilder>,
                FrontendRules<NamedDefaultsBuilder>,
                BackendRules<NamedDefaultsBuilder>,
                HttpCheckRules<NamedDefaultsBuilder>,
                TcpCheckKeywords<NamedDefaultsBuilder> {

    NamedDefaultsBuilder(String name) {
        super(SectionKind.DEFAULTS, name);
    }
}
