// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.haproxy4j.config.grammar.Release;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeywordCatalogueTest {

    private static final Release OLD = new Release(2, 6);
    private static final Release NEW = new Release(3, 4);

    private final KeywordCatalogue catalogue = KeywordCatalogue.get();

    private Entry entry(String scope, String keyword) {
        return catalogue.find(scope, keyword).orElseThrow();
    }

    @Test
    void theLongestKeywordCounts() {
        assertThat(catalogue.longest("frontend", List.of("timeout", "client", "5s")))
                .map(Entry::keyword)
                .contains("timeout client");
        assertThat(catalogue.longest("frontend", List.of("timeout", "never")))
                .map(Entry::isHead)
                .contains(true);
        assertThat(catalogue.longest("http-request", List.of("set-var(txn.a)", "src")))
                .map(Entry::keyword)
                .contains("set-var");
        assertThat(catalogue.longest("frontend", List.of("nonsense"))).isEmpty();
    }

    @Test
    void knowsReleasesWarningsAndGates() {
        assertThat(entry("server", "init-state").span().contains(OLD)).isFalse();
        assertThat(entry("frontend", "balance").reception(NEW)).isEqualTo(Reception.RESTRICTED);
        assertThat(entry("backend", "balance").reception(NEW)).isEqualTo(Reception.OK);
        assertThat(entry("bind", "nbconn").gate()).contains("expose-experimental-directives");
        assertThat(entry("backend", "option redispatch").negatable(new Release(3, 4)))
                .isTrue();
        assertThat(entry("listen", "option accept-invalid-http-request").negatable(new Release(3, 0)))
                .isTrue();
        assertThat(entry("listen", "option accept-invalid-http-request").negatable(new Release(3, 2)))
                .isFalse();
        assertThat(entry("frontend", "http-request").httpOnly()).isTrue();
    }

    @Test
    void knowsTypesOfEachRelease() {
        assertThat(entry("fetch", "src").type(OLD).output()).isEqualTo("ipv4");
        assertThat(entry("fetch", "src").type(NEW).output()).isEqualTo("addr");
        assertThat(entry("fetch", "req.hdr").type(NEW).contexts())
                .contains(Context.FRONTEND_REQUEST_HEADERS)
                .doesNotContain(Context.BACKEND_RESPONSE_HEADERS);
        assertThat(entry("converter", "b64dec").type(NEW))
                .extracting(SampleType::input, SampleType::output)
                .containsExactly("str", "bin");
        assertThat(entry("acl", "path_beg").criterion()).contains("path:beg");
    }

    @Test
    void everySyntaxCanBeRead() {
        for (String scope : List.of("global", "frontend", "backend", "bind", "server", "fetch", "converter", "acl")) {
            assertThat(catalogue.of(scope))
                    .isNotEmpty()
                    .allSatisfy(entry -> assertThatCode(entry::syntax).doesNotThrowAnyException());
        }
    }
}
