// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which module may use what. */
class ModuleTableTest {

    private static final String OURS = "io.haproxy4j.";

    /** Each library module, by its package, with the packages outside the JDK and itself that it may use. */
    private static final Map<String, List<String>> TABLE = new TreeMap<>(Map.of(
            "config", List.of(),
            "keepalived", List.of(OURS + "config..", "com.fasterxml.jackson.core.."),
            "runtime", List.of("jnr..", "com.fasterxml.jackson.core.."),
            "peers", List.of("io.netty.buffer..", "io.netty.util.."),
            "cluster",
                    List.of(
                            OURS + "config..",
                            OURS + "keepalived..",
                            OURS + "runtime..",
                            OURS + "peers..",
                            "com.fasterxml.jackson.core.."),
            "testkit",
                    List.of(
                            "org.junit.jupiter.api..",
                            "org.junit.platform.commons..",
                            "org.opentest4j..",
                            "com.sun.net.httpserver..")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.haproxy4j");

    static Set<String> modules() {
        return TABLE.keySet();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aModuleUsesOnlyWhatTheTableGivesIt(String module) {
        String[] allowed = Stream.concat(
                        TABLE.getOrDefault(module, List.of()).stream(),
                        Stream.of("java..", "javax.net..", "javax.security..", "org.jspecify..", OURS + module + ".."))
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(OURS + module + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        Stream.concat(Stream.of(allowed), Stream.of("")).toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void everyModuleIsInTheTable() {
        assertThat(CLASSES.stream()
                        .map(JavaClass::getPackageName)
                        .map(name -> name.substring(OURS.length()).replaceFirst("\\..*", ""))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(TABLE.keySet().stream(), Stream.of("examples"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void packagesOfAModuleHaveNoCycles(String module) {
        slices().matching(OURS + module + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        classes()
                .should(new ArchCondition<>("be in a @NullMarked package") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        events.add(new SimpleConditionEvent(
                                type,
                                type.getPackage().isAnnotatedWith(NullMarked.class),
                                type.getName() + " is in a package without @NullMarked"));
                    }
                })
                .check(CLASSES);
    }

    @Test
    void librariesDoNotLogReadPropertiesOrStartThreads() {
        Set<String> libraries = Set.of("config", "keepalived", "runtime", "peers", "cluster");
        for (String library : libraries) {
            noClasses()
                    .that()
                    .resideInAPackage(OURS + library + "..")
                    .should()
                    .callMethod(System.class, "getProperty", String.class)
                    .orShould()
                    .callMethod(System.class, "getProperty", String.class, String.class)
                    .orShould()
                    .callMethod(System.class, "getenv", String.class)
                    .orShould()
                    .callMethod(Integer.class, "getInteger", String.class)
                    .orShould()
                    .callMethod(Boolean.class, "getBoolean", String.class)
                    .orShould()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err")
                    .orShould()
                    .callMethod(Thread.class, "start")
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.util.logging..", "org.slf4j..", "io.netty.util.internal.logging..")
                    .allowEmptyShould(true)
                    .check(CLASSES);
        }
    }
}
