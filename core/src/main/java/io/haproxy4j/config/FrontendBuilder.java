// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

/** Builds a {@code frontend} section: where clients connect (configuration manual, section 4). */
public final class FrontendBuilder extends ProxyBuilder<FrontendBuilder>
        implements ProxyKeywords<FrontendBuilder>,
                FrontendKeywords<FrontendBuilder>,
                UninheritedKeywords<FrontendBuilder>,
                ListeningKeywords<FrontendBuilder>,
                RequestContentKeywords<FrontendBuilder>,
                AclKeywords<FrontendBuilder>,
                ProxyRules<FrontendBuilder>,
                FrontendRules<FrontendBuilder>,
                FilterKeywords<FrontendBuilder> {

    FrontendBuilder(String name) {
        super(SectionKind.FRONTEND, name);
    }
}
