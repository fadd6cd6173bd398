// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.Place;
import io.haproxy4j.config.line.RandomWords;
import io.haproxy4j.testkit.HaproxyBinary;
import io.haproxy4j.testkit.HaproxyTest;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;

/** HAProxy decides conditional blocks, and so do we: the warnings of the branches it reads tell which. */
class EvaluationIT {

    private static final int BLOCKS = 400;
    private static final int REFUSED = 25;
    private static final Pattern WARNING = Pattern.compile("\\[WARNING\\][^\\n]*parsing \\[[^\\]]*:(\\d+)\\]: 'w");
    private static final List<String> ARGUMENTS = List.of(
            "a", "b", "ab", "", "'a b'", "\\\"a\\\"", "\\\\n", "$EV_A", "${EV_B-b}", "${EV_C-a}", "\\\\ a", " a", "a ");
    private static final List<String> VERSIONS =
            List.of("2.6", "2.6.12", "3.0", "3.0.11", "3.1", "3.2-dev3", "3.2.26", "3.2.27", "3.4", "4.0", "2", "x");

    private final long seed = RandomWords.freshSeed();
    private final Random random = new Random(seed);
    private int line;

    private String pick(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    private String condition(int depth) {
        switch (random.nextInt(depth > 3 ? 9 : 14)) {
            case 0 -> {
                return pick(List.of("0", "1", "-1", "010", "0x0"));
            }
            case 1 -> {
                return "defined(" + pick(List.of("EV_A", "EV_B", "EV_C", "EV_SET", "")) + ")";
            }
            case 2 -> {
                return "feature(" + pick(List.of("OPENSSL", "LUA", "QUIC", "PCRE", "NOTHING", "EPOLL", "WURFL")) + ")";
            }
            case 3, 4 -> {
                return "streq(" + pick(ARGUMENTS) + "," + pick(ARGUMENTS) + ")";
            }
            case 5 -> {
                return "strneq(" + pick(ARGUMENTS) + "," + pick(ARGUMENTS) + ")";
            }
            case 6 -> {
                return "version_atleast(" + pick(VERSIONS) + ")";
            }
            case 7 -> {
                return "version_before(" + pick(VERSIONS) + ")";
            }
            case 8 -> {
                return pick(List.of(
                        "openssl_version_atleast(1.1.1)",
                        "openssl_version_before(3.0.0)",
                        "openssl_version_atleast(4.0.0)",
                        "ssllib_name_startswith(OpenSSL)",
                        "ssllib_name_startswith(wolf)"));
            }
            case 9 -> {
                return "!" + (random.nextBoolean() ? " " : "") + "(" + condition(depth + 1) + ")";
            }
            case 10 -> {
                return "(" + condition(depth + 1) + ")";
            }
            case 11, 12 -> {
                return condition(depth + 1) + pick(List.of("&&", " && ", " &&  ")) + condition(depth + 1);
            }
            default -> {
                return condition(depth + 1) + pick(List.of("||", " || ")) + condition(depth + 1);
            }
        }
    }

    private void block(List<String> out, int depth) {
        out.add(".if \"" + condition(0) + "\"");
        body(out, depth);
        while (random.nextInt(3) == 0) {
            out.add(".elif \"" + condition(0) + "\"");
            body(out, depth);
        }
        if (random.nextBoolean()) {
            out.add(".else");
            body(out, depth);
        }
        out.add(".endif");
    }

    private void body(List<String> out, int depth) {
        out.add("  .warning w" + line++);
        if (random.nextInt(4) == 0) {
            out.add(pick(List.of(
                    " setenv EV_SET 1", " unsetenv EV_SET", " setenv EV_C b", " unsetenv EV_C", " presetenv EV_A b")));
        }
        if (depth < 4 && random.nextInt(4) == 0) {
            block(out, depth + 1);
        }
    }

    private static Environment environment(HaproxyBinary binary, Map<String, String> variables) throws Exception {
        Process process = new ProcessBuilder(binary.path().toString(), "-vv")
                .redirectErrorStream(true)
                .start();
        String text;
        try (InputStream out = process.getInputStream()) {
            text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
        String features = text.lines()
                .filter(l -> l.startsWith("Feature list"))
                .findFirst()
                .orElseThrow();
        Set<String> present = Pattern.compile("\\+(\\S+)")
                .matcher(features)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        String library = text.lines()
                .filter(l -> l.startsWith("Running on SSL library") || l.startsWith("Running on OpenSSL"))
                .findFirst()
                .orElseThrow();
        return Environment.of(binary.version())
                .withFeatures(present)
                .withSslLibrary(library.substring(library.indexOf(':') + 1).strip())
                .withVariables(variables);
    }

    @HaproxyTest
    void theSameBranchesAreRead(HaproxyBinary binary, @TempDir Path folder) throws Exception {
        Map<String, String> variables = Map.of("EV_A", "a", "EV_B", "ab");
        List<String> lines = new ArrayList<>(List.of("global"));
        for (int i = 0; i < BLOCKS; i++) {
            block(lines, 0);
        }
        // Newer releases read the global section twice and keep what it has set meanwhile.
        lines.add(" unsetenv EV_SET EV_C");
        String text = String.join("\n", lines) + "\n";
        Effective effective = ConfigFile.parse("e.cfg", text).effective(environment(binary, variables));
        assertThat(effective.diagnostics())
                .as("seed %d", seed)
                .extracting(Diagnostic::code)
                .containsOnly("warning-directive");
        Set<Integer> expected = effective.diagnostics().stream()
                .map(d -> ((Place.InText) d.place()).line())
                .collect(Collectors.toCollection(TreeSet::new));
        HaproxyReader.Answer answer = new HaproxyReader(binary, folder, variables).check(text);
        Set<Integer> read = new TreeSet<>();
        Matcher matcher = WARNING.matcher(answer.messages());
        while (matcher.find()) {
            read.add(Integer.valueOf(matcher.group(1)));
        }
        assertThat(read).as("seed %d", seed).isNotEmpty();
        Set<Integer> difference = new TreeSet<>(expected);
        difference.addAll(read);
        difference.removeIf(n -> expected.contains(n) && read.contains(n));
        assertThat(difference)
                .as(
                        "seed %d: %s%n%s",
                        seed, difference.stream().map(n -> lines.get(n - 2)).toList(), answer.refusedLines())
                .isEmpty();
    }

    @HaproxyTest
    void theSameConditionsAreRefused(HaproxyBinary binary, @TempDir Path folder) throws Exception {
        HaproxyReader reader = new HaproxyReader(binary, folder, new HashMap<>());
        Environment environment = environment(binary, Map.of());
        List<String> pieces = List.of(
                "1",
                "0",
                "(",
                ")",
                "!",
                "&&",
                "||",
                " ",
                "streq(a,b)",
                "defined(X)",
                "08",
                "x",
                "streq(a)",
                "strstr(ab,a)",
                ",",
                "-",
                "feature",
                "&");
        for (int i = 0; i < REFUSED; i++) {
            StringBuilder condition = new StringBuilder();
            for (int piece = 1 + random.nextInt(5); piece > 0; piece--) {
                condition.append(pick(pieces));
            }
            String text = "global\n.if \"x" + "\"\n.endif\n";
            text = text.replace("x\"", condition.toString().strip() + "\"");
            HaproxyReader.Answer answer = reader.check(text);
            boolean refused = !ConfigFile.parse("e.cfg", text)
                    .effective(environment)
                    .diagnostics()
                    .isEmpty();
            assertThat(answer.refusedLines().contains(2))
                    .as("seed %d: %s%n%s", seed, condition, answer.messages())
                    .isEqualTo(refused);
        }
    }
}
