// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.palantir.javapoet.TypeSpec;
import io.haproxy4j.codegen.Catalogue;
import io.haproxy4j.codegen.table.Texts;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ActionTypesTest {

    private final Catalogue catalogue = Catalogue.load();
    private final ActionTypes types = ActionTypes.read(catalogue, Texts.besides(Catalogue.class));

    private Set<String> allAbove(String type) {
        Map<String, Set<String>> parents = new HashMap<>();
        for (TypeSpec spec : types.write()) {
            parents.put(
                    spec.name(),
                    spec.superinterfaces().stream()
                            .map(name -> name.toString().replaceAll(".*\\.", ""))
                            .collect(Collectors.toSet()));
        }
        Set<String> above = new LinkedHashSet<>(Set.of(type));
        List<String> next = List.of(type);
        while (!next.isEmpty()) {
            next = next.stream()
                    .flatMap(name -> parents.getOrDefault(name, Set.of()).stream())
                    .filter(above::add)
                    .toList();
        }
        return above;
    }

    @Test
    void anActionOfSeveralRuleSetsIsOneOfEach() {
        assertThat(allAbove("HttpAction"))
                .contains("HttpRequestAction", "HttpResponseAction", "HttpAfterResponseAction", "HttpMessageAction")
                .doesNotContain("TcpRequestContentAction", "RequestAction");
        assertThat(allAbove("RequestAction"))
                .containsExactlyInAnyOrder("RequestAction", "TcpRequestContentAction", "HttpRequestAction", "Action");
        assertThat(allAbove("AnyAction")).hasSize(types.write().size() + 1);
    }

    @Test
    void everyRuleSetHasItsType() {
        for (String ruleSet : RuleSets.ofTraffic(catalogue)) {
            assertThat(types.of(Set.of(ruleSet)).simpleName()).isEqualTo(Names.pascal(ruleSet) + "Action");
        }
    }

    @Test
    void aCombinationWithoutANameIsReported() {
        assertThatThrownBy(() -> types.of(Set.of("http-request", "quic-initial")))
                .hasMessageContaining("generate/action-types.tsv");
    }
}
