// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.config.line.Options;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public value of the module is compared by what it holds and shows it. */
class ValueClassesTest {

    /** Packages that the module does not export. */
    private static final Set<String> INTERNAL = Set.of(
            "io.haproxy4j.config.catalogue",
            "io.haproxy4j.config.file",
            "io.haproxy4j.config.grammar",
            "io.haproxy4j.config.lint",
            "io.haproxy4j.config.sample",
            "io.haproxy4j.config.scan");

    /** All compiled classes of the module. */
    private static List<Class<?>> classes() throws IOException, URISyntaxException {
        Path root = Path.of(HaproxyConfig.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(root.resolve("io/haproxy4j/config"))) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .<Class<?>>map(ValueClassesTest::load)
                    .toList();
        }
    }

    private static Class<?> load(String file) {
        try {
            String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
            return Class.forName(name, false, HaproxyConfig.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    static Stream<Class<?>> values() throws IOException, URISyntaxException {
        return classes().stream().filter(ValueClassesTest::isValue);
    }

    private static boolean isValue(Class<?> type) {
        return !INTERNAL.contains(type.getPackageName())
                && Modifier.isPublic(type.getModifiers())
                && Modifier.isFinal(type.getModifiers())
                && !type.isEnum()
                && !Throwable.class.isAssignableFrom(type)
                && !isBuilder(type)
                && Arrays.stream(type.getDeclaredMethods()).anyMatch(ValueClassesTest::isPublicInstanceMethod);
    }

    private static boolean isPublicInstanceMethod(Method method) {
        return Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers());
    }

    /** What collects calls, such as a builder of a section, or is a step of a chain of calls. */
    private static boolean isBuilder(Class<?> type) {
        return Options.class.isAssignableFrom(type)
                || type.getSimpleName().matches(".*(Builder|Edit|Branches|Comparison)");
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueHasEqualsHashCodeAndToString(Class<?> type) throws NoSuchMethodException {
        assertThat(type.getMethod("equals", Object.class).getDeclaringClass()).isNotEqualTo(Object.class);
        assertThat(type.getMethod("hashCode").getDeclaringClass()).isNotEqualTo(Object.class);
        assertThat(type.getMethod("toString").getDeclaringClass()).isNotEqualTo(Object.class);
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueHasFinalFieldsOnly(Class<?> type) {
        assertThat(type.getDeclaredFields())
                .allMatch(field -> field.isSynthetic()
                        || Modifier.isFinal(field.getModifiers())
                        // What the first one who asks makes, alike for all who ask meanwhile.
                        || Modifier.isVolatile(field.getModifiers()));
    }

    @Test
    void theSearchFindsTheValues() throws Exception {
        assertThat(values())
                .contains(HaproxyConfig.class, Section.class, Diagnostic.class)
                .hasSizeGreaterThan(25);
    }
}
