// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SectionsTest {

    /** The table of the generator and the enum speak of the same names. */
    @ParameterizedTest
    @EnumSource
    void everyKindIsAddedWithTheNameItHas(SectionKind kind) {
        String method = kind.keyword().toLowerCase(Locale.ROOT).replaceAll("[-_]", "");
        List<List<Class<?>>> parameters = Arrays.stream(HaproxyConfig.Builder.class.getMethods())
                .filter(each -> !each.isBridge()
                        && each.getName().toLowerCase(Locale.ROOT).equals(method))
                .map(each -> List.of(each.getParameterTypes()))
                .toList();
        List<Class<?>> named = List.of(String.class, Consumer.class);
        List<Class<?>> unnamed = List.of(Consumer.class);
        assertThat(parameters)
                .containsExactlyInAnyOrderElementsOf(
                        switch (kind.nameRule()) {
                            case REQUIRED -> List.of(named);
                            case NONE -> List.of(unnamed);
                            case OPTIONAL -> List.of(named, unnamed);
                        });
    }
}
