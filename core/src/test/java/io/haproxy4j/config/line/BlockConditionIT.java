// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.line;

import static io.haproxy4j.config.line.Predicates.constant;
import static io.haproxy4j.config.line.Predicates.defined;
import static io.haproxy4j.config.line.Predicates.enabled;
import static io.haproxy4j.config.line.Predicates.feature;
import static io.haproxy4j.config.line.Predicates.opensslVersionAtLeast;
import static io.haproxy4j.config.line.Predicates.opensslVersionBefore;
import static io.haproxy4j.config.line.Predicates.raw;
import static io.haproxy4j.config.line.Predicates.ssllibNameStartsWith;
import static io.haproxy4j.config.line.Predicates.streq;
import static io.haproxy4j.config.line.Predicates.strneq;
import static io.haproxy4j.config.line.Predicates.strstr;
import static io.haproxy4j.config.line.Predicates.versionAtLeast;
import static io.haproxy4j.config.line.Predicates.versionBefore;
import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.HaproxyVersion;
import io.haproxy4j.testkit.HaproxyBinary;
import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** HAProxy evaluates what was meant: hostile operands, precedence, and every predicate that the release has. */
class BlockConditionIT {

    private static final int FORMULAS = 400;
    private static final int TEXTS = 400;

    /** A condition and what it must be. */
    private record Case(BlockCondition condition, boolean value) {}

    @HaproxyTest
    void hostileOperandsAndFormulasInAFile(HaproxyFactory haproxy) {
        long seed = RandomWords.freshSeed();
        List<Case> cases = new ArrayList<>();
        RandomWords words = new RandomWords(seed);
        List<String> texts =
                new ArrayList<>(List.of("", ")", ",", "'", "\"", "\\", " ", "a) || 1", "${HOME}", "#", "\n"));
        while (texts.size() < TEXTS) {
            texts.add(words.next());
        }
        Random random = new Random(seed);
        for (String text : texts) {
            int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1));
            String other = text.substring(0, at) + "x" + text.substring(at);
            cases.add(new Case(streq(Operand.text(text), text), true));
            cases.add(new Case(streq(Operand.text(text), other), false));
            cases.add(new Case(strneq(Operand.text(other), text), true));
        }
        for (int i = 0; i < FORMULAS; i++) {
            cases.add(formula(random, 4));
        }
        // What HAProxy pastes from its environment is the text itself, so only equal operands can match it.
        Map<String, String> pasted = new LinkedHashMap<>();
        for (String text : texts) {
            if (!text.isEmpty() && text.indexOf('\'') < 0 && text.indexOf('\0') < 0) {
                String name = "T" + pasted.size();
                pasted.put(name, text);
                cases.add(new Case(streq(Operand.env(name, "unset"), text), true));
            }
        }
        HaproxyConfig config = HaproxyConfig.builder()
                .global(g -> {
                    pasted.forEach(g::setenv);
                    for (int i = 0; i < cases.size(); i++) {
                        String result = "R" + i;
                        g.ifBlock(
                                cases.get(i).condition(),
                                b -> b.setenv(result, "true"),
                                e -> e.orElse(b -> b.setenv(result, "false")));
                    }
                })
                .build();
        Map<String, String> environment = new LinkedHashMap<>();
        haproxy.start(config.render()).cli("show env").lines().forEach(line -> {
            int equals = line.indexOf('=');
            environment.put(line.substring(0, Math.max(0, equals)), line.substring(equals + 1));
        });
        for (int i = 0; i < cases.size(); i++) {
            assertThat(environment.get("R" + i))
                    .as("seed %d: .if %s", seed, cases.get(i).condition())
                    .isEqualTo(Boolean.toString(cases.get(i).value()));
        }
    }

    private static Case formula(Random random, int depth) {
        if (depth == 0 || random.nextInt(5) == 0) {
            boolean value = random.nextBoolean();
            return new Case(
                    switch (random.nextInt(3)) {
                        case 0 -> constant(value);
                        case 1 -> streq(Operand.text("a b"), value ? "a b" : "a");
                        default -> raw(value ? "0 || 1" : "1 && 0");
                    },
                    value);
        }
        Case left = formula(random, depth - 1);
        Case right = formula(random, depth - 1);
        return switch (random.nextInt(3)) {
            case 0 -> new Case(left.condition().and(right.condition()), left.value() && right.value());
            case 1 -> new Case(left.condition().or(right.condition()), left.value() || right.value());
            default -> new Case(left.condition().not(), !left.value());
        };
    }

    @HaproxyTest
    void everyPredicate(HaproxyBinary haproxy) throws Exception {
        HaproxyVersion version = HaproxyVersion.parse(haproxy.release());
        List<Case> cases = new ArrayList<>(List.of(
                new Case(defined("PATH"), true),
                new Case(defined("HAPROXY4J_NOT,SET)"), false),
                new Case(feature("OPENSSL"), true),
                new Case(feature("NO SUCH"), false),
                new Case(ssllibNameStartsWith("OpenSSL"), true),
                new Case(ssllibNameStartsWith("(wolf"), false),
                new Case(opensslVersionAtLeast("1.1.1f"), true),
                new Case(opensslVersionBefore("1.0.2-beta1"), false),
                new Case(versionAtLeast(haproxy.release()), true),
                new Case(versionAtLeast(haproxy.version().replaceAll("-.*", "")), true),
                new Case(versionBefore(haproxy.release()), false),
                new Case(versionBefore("9.9-dev1"), true),
                new Case(versionAtLeast("2.4").and(versionBefore("2.5").or(defined("PATH"))), true)));
        if (version.atLeast(HaproxyVersion.V3_0)) {
            cases.add(new Case(strstr(Operand.text("a)b"), ")"), true));
            cases.add(new Case(strstr(Operand.text("ab"), "c"), false));
            cases.add(new Case(enabled("SPLICE"), true));
        }
        for (Case one : cases) {
            assertThat(verdict(haproxy, one.condition()))
                    .as("%s -cc %s", haproxy, one.condition())
                    .isEqualTo(one.value() ? 0 : 1);
            one.condition()
                    .valueOn(version.major(), version.minor())
                    .ifPresent(value -> assertThat(value).isEqualTo(one.value()));
        }
    }

    private static int verdict(HaproxyBinary haproxy, BlockCondition condition) throws Exception {
        Process process = new ProcessBuilder(haproxy.path().toString(), "-cc", condition.render())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    @HaproxyTest
    void ninetyNineBlocksWithinOneAnotherAreReadAndNoMore(HaproxyBinary haproxy) throws Exception {
        assertThat(accepts(haproxy, 99)).isTrue();
        assertThat(accepts(haproxy, 100)).isFalse();
    }

    private static boolean accepts(HaproxyBinary haproxy, int depth) throws Exception {
        java.nio.file.Path file = java.nio.file.Files.createTempFile("deep", ".cfg");
        try {
            java.nio.file.Files.writeString(file, "global\n" + ".if 1\n".repeat(depth) + ".endif\n".repeat(depth));
            return io.haproxy4j.config.check.HaproxyChecker.of(haproxy.path())
                    .check(file)
                    .accepted();
        } finally {
            java.nio.file.Files.delete(file);
        }
    }
}
