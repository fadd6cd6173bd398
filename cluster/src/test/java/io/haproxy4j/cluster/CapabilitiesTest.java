// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestTemplate;
import org.junit.platform.commons.support.AnnotationSupport;

/** The table of capabilities names tests that exist. */
class CapabilitiesTest {

    private static final Pattern ROW = Pattern.compile("\\| (\\d+)(?:-(\\d+))? \\| [^|]+ \\|((?: `[^`]+`)+) \\|");
    private static final Pattern NAME = Pattern.compile("`([\\w.]+)#(\\w+)`");

    @Test
    void everyCapabilityNamesTestsThatExist() throws Exception {
        List<Matcher> rows = Files.readAllLines(Path.of("../docs/capabilities.md")).stream()
                .filter(line -> line.matches("\\| \\d.*"))
                .map(ROW::matcher)
                .toList();
        assertThat(rows).allMatch(Matcher::matches);
        assertThat(rows.stream().flatMapToInt(CapabilitiesTest::numbers).toArray())
                .containsExactly(IntStream.rangeClosed(1, 32).toArray());
        for (Matcher row : rows) {
            List<MatchResult> names = NAME.matcher(row.group(3)).results().toList();
            assertThat(names).as(row.group()).hasSameSizeAs(row.group(3).strip().split(" ", -1));
            for (MatchResult name : names) {
                assertThat(tests(Class.forName("io.haproxy4j.cluster." + name.group(1))))
                        .as(row.group())
                        .contains(name.group(2));
            }
        }
    }

    private static IntStream numbers(Matcher row) {
        int first = Integer.parseInt(row.group(1));
        return IntStream.rangeClosed(first, row.group(2) == null ? first : Integer.parseInt(row.group(2)));
    }

    private static List<String> tests(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> AnnotationSupport.isAnnotated(method, Test.class)
                        || AnnotationSupport.isAnnotated(method, TestTemplate.class))
                .map(Method::getName)
                .toList();
    }
}
