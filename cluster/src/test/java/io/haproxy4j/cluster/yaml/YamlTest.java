// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class YamlTest {

    @Test
    void mapsAndListsAreBlocks() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("first", List.of(Map.of("a", 1), "text", List.of(true)));
        content.put("second", Map.of("inner", Map.of()));
        content.put("third", List.of());
        assertThat(Yaml.document("About\nit", content)).isEqualTo("""
                ---
                # About
                # it
                first:
                  - a: 1
                  - "text"
                  -
                    - true
                second:
                  inner: {}
                third: []
                """.replace("  -\n", "  - \n"));
    }

    @Test
    void noStringIsAnythingElse() {
        assertThat(Yaml.document("x", Map.of("key", "a\nb: [1] # \"{{ x }}\" \\ \u0001 \u2028 \ud83d\ude00 é")))
                .isEqualTo("---\n# x\nkey: \"a\\nb: [1] # \\\"{{ x }}\\\" \\\\ \\u0001 \\u2028 \\ud83d\\ude00 é\"\n");
        assertThat(Yaml.document("x", Map.of("on", "yes"))).endsWith("\"on\": \"yes\"\n");
        assertThat(Yaml.document("x", Map.of("a: b", "1"))).endsWith("\"a: b\": \"1\"\n");
    }
}
