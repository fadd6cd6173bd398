// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private final Catalogue catalogue = Catalogue.standard();

    @Test
    void everyRowIsReadAndUnique() {
        Set<String> seen = new HashSet<>();
        for (Keyword keyword : catalogue.keywords()) {
            assertThat(seen.add(keyword.block() + " " + keyword.name()))
                    .as("%s twice", keyword)
                    .isTrue();
        }
        assertThat(catalogue.keywords()).hasSizeGreaterThan(500);
    }

    @Test
    void everyBlockOfAKeywordIsABlockItself() {
        for (Keyword keyword : catalogue.keywords()) {
            int slash = keyword.block().lastIndexOf('/');
            String outer = slash <= 0 ? "/" : keyword.block().substring(0, slash);
            if (!keyword.block().equals("/")) {
                assertThat(catalogue.find(outer, keyword.block().substring(slash + 1)))
                        .hasValueSatisfying(k -> assertThat(k.kind()).isEqualTo(Keyword.Kind.BLOCK));
            }
        }
    }

    @Test
    void knowsWhenAKeywordCame() {
        Keyword hmac = catalogue.find("vrrp_instance", "auth_hmac").orElseThrow();
        Keyword json = catalogue.find("global_defs", "json_version").orElseThrow();

        assertThat(hmac.knownTo(KeepalivedVersion.V2_3_4)).isFalse();
        assertThat(hmac.knownTo(KeepalivedVersion.V2_4_3)).isTrue();
        assertThat(json.knownTo(KeepalivedVersion.V2_2_7)).isFalse();
        assertThat(json.knownTo(KeepalivedVersion.parse("2.3.3"))).isTrue();
    }

    @Test
    void versionsAreOrdered() {
        assertThat(KeepalivedVersion.parse("v2.10"))
                .isGreaterThan(KeepalivedVersion.V2_4_3)
                .hasToString("2.10.0");
    }
}
