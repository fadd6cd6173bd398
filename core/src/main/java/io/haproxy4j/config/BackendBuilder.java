// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

/** Builds a {@code backend} section: where servers are (configuration manual, section 4). */
public final class BackendBuilder extends ProxyBuilder<BackendBuilder>
        implements ProxyKeywords<BackendBuilder>,
                BackendKeywords<BackendBuilder>,
                UninheritedKeywords<BackendBuilder>,
                ServingKeywords<BackendBuilder>,
                RequestContentKeywords<BackendBuilder>,
                ResponseContentKeywords<BackendBuilder>,
                AclKeywords<BackendBuilder>,
                ProxyRules<BackendBuilder>,
                BackendRules<BackendBuilder>,
                HttpCheckRules<BackendBuilder>,
                TcpCheckKeywords<BackendBuilder>,
                FilterKeywords<BackendBuilder> {

    BackendBuilder(String name) {
        super(SectionKind.BACKEND, name);
    }
}
