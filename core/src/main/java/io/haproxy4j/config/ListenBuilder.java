// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

/** Builds a {@code listen} section: a frontend and a backend in one (configuration manual, section 4). */
public final class ListenBuilder extends ProxyBuilder<ListenBuilder>
        implements ProxyKeywords<ListenBuilder>,
                FrontendKeywords<ListenBuilder>,
                BackendKeywords<ListenBuilder>,
                UninheritedKeywords<ListenBuilder>,
                ListeningKeywords<ListenBuilder>,
                ServingKeywords<ListenBuilder>,
                RequestContentKeywords<ListenBuilder>,
                ResponseContentKeywords<ListenBuilder>,
                AclKeywords<ListenBuilder>,
                ProxyRules<ListenBuilder>,
                FrontendRules<ListenBuilder>,
                BackendRules<ListenBuilder>,
                HttpCheckRules<ListenBuilder>,
                TcpCheckKeywords<ListenBuilder>,
                FilterKeywords<ListenBuilder> {

    ListenBuilder(String name) {
        super(SectionKind.LISTEN, name);
    }
}
