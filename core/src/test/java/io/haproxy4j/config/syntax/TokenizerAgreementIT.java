// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.config.HaproxyVersion;
import io.haproxy4j.config.line.RandomWords;
import io.haproxy4j.config.scan.Expansion;
import io.haproxy4j.testkit.HaproxyBinary;
import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyProcess;
import io.haproxy4j.testkit.HaproxyTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;

/**
 * HAProxy's own reader as the judge. Words are compared one by one through {@code setenv} and {@code show env}, whole
 * lines through {@code -dC}, and what is refused through {@code -c}.
 */
@SuppressWarnings("SystemOut") // the counts belong to the result
class TokenizerAgreementIT {

    private static final int STARTS = 3;
    private static final int WORDS_PER_START = Integer.getInteger("haproxy4j.tokenizer.words", 7000);
    private static final int DUMPED_LINES = Integer.getInteger("haproxy4j.tokenizer.lines", 6000);
    private static final int REFUSED_BATCHES = 40;

    /** HAProxy stops at the fiftieth refused line. */
    private static final int REFUSED_PER_BATCH = 45;

    private static final int EMPTY_LINES = 25;

    private final long seed = RandomWords.freshSeed();
    private final RandomLines random = new RandomLines(seed);

    @HaproxyTest
    void wordsAreTheSame(HaproxyFactory haproxy) throws Exception {
        HaproxyVersion version = HaproxyVersion.parse(haproxy.binary().release());
        for (int start = 0; start < STARTS; start++) {
            List<String> lines = new ArrayList<>();
            List<String> expected = new ArrayList<>();
            int words = 0;
            while (words < WORDS_PER_START) {
                // Behind "global" and the line before it.
                String line = setenv("W" + words);
                Expansion.Result result = expand(line, words + 2, version, "global");
                List<String> read = result.words();
                if (isCertain(result) && accepted(result, version)) {
                    lines.add(line);
                    expected.add(read.get(1) + "=" + read.get(2) + "\n");
                    words++;
                }
            }
            String text = "global\n" + String.join("\n", lines) + "\n"
                    + "defaults\n    timeout client 1s\n"
                    + "frontend any\n    bind \"unix@${DIR}/any.sock\"\n";
            var builder = haproxy.builder().config(text).masterWorker(false);
            RandomLines.VARIABLES.forEach(builder::environment);
            HaproxyProcess process = builder.start();
            String shown = HaproxyReader.ask(process.adminSocket(), "show env");
            process.close();
            assertStartsWith(version, shown.substring(shown.indexOf("\nW0=") + 1), lines, expected);
        }
        System.out.printf("tokenizer %s: %d words, seed %d%n", version, STARTS * WORDS_PER_START, seed);
    }

    @HaproxyTest(versions = {"3.0", "3.2", "3.4"})
    void linesAreTheSame(HaproxyBinary binary, @TempDir Path folder) throws Exception {
        HaproxyVersion version = HaproxyVersion.parse(binary.release());
        List<String> lines = new ArrayList<>(List.of("global"));
        List<String> expected = new ArrayList<>(List.of("global \n"));
        for (int count = 0; count < DUMPED_LINES; ) {
            String line = " k " + random.next();
            // A dump does not look at keywords, so that it knows no section.
            Expansion.Result result = expand(line, count + 2, version, null);
            if (result.problem() == null) {
                lines.add(line);
                expected.add("\t" + String.join(" ", result.words()) + " \n");
                count++;
            }
        }
        HaproxyReader reader = new HaproxyReader(binary, folder, RandomLines.VARIABLES);
        String dumped = reader.check(String.join("\n", lines) + "\n", "-dC").out();
        assertStartsWith(version, dumped, lines, expected);
        System.out.printf("tokenizer %s: %d lines, seed %d%n", version, DUMPED_LINES, seed);
    }

    @HaproxyTest
    void theSameLinesAreRefused(HaproxyBinary binary, @TempDir Path folder) throws Exception {
        HaproxyVersion version = HaproxyVersion.parse(binary.release());
        HaproxyReader reader = new HaproxyReader(binary, folder, RandomLines.VARIABLES);
        int refused = 0;
        int taken = 0;
        for (int batch = 0; batch < REFUSED_BATCHES; batch++) {
            StringBuilder lines = new StringBuilder("global\n");
            Set<Integer> expected = new TreeSet<>();
            int number = 1;
            while (expected.size() < REFUSED_PER_BATCH && number < 400) {
                String line = setenv("W" + number);
                Expansion.Result result = expand(line, number + 1, version, "global");
                if (isCertain(result)) {
                    number++;
                    lines.append(line).append('\n');
                    if (!accepted(result, version)) {
                        expected.add(number);
                    }
                }
            }
            refused += expected.size();
            taken += number - 1 - expected.size();
            HaproxyReader.Answer answer = reader.check(lines.toString());
            Set<Integer> difference = new TreeSet<>(answer.refusedLines());
            difference.addAll(expected);
            difference.removeIf(line -> answer.refusedLines().contains(line) && expected.contains(line));
            assertThat(difference)
                    .as("seed %d, %s%n%s%n%s", seed, version, answer.messages(), numbered(lines, difference))
                    .isEmpty();
        }
        System.out.printf("tokenizer %s: %d refused lines, %d taken, seed %d%n", version, refused, taken, seed);
    }

    private static String numbered(CharSequence text, Set<Integer> numbers) {
        String[] lines = text.toString().split("\n", -1);
        List<String> shown = new ArrayList<>();
        numbers.forEach(number -> shown.add(number + ": " + lines[number - 1]));
        return String.join("\n", shown);
    }

    /** A setenv line that most often has the one value it needs. */
    private String setenv(String name) {
        StringBuilder line = new StringBuilder(" setenv ").append(name);
        random.blanks(line);
        line.append(random.next());
        if (random.below(4) == 0) {
            random.blanks(line);
        }
        if (random.below(12) == 0) {
            line.append("# c ' \"");
        }
        return line.toString();
    }

    /** Since 3.3 no keyword takes an empty argument, but only one line of a file is told to have one. */
    @HaproxyTest(versions = "3.4")
    void emptyArgumentsAreRefused(HaproxyBinary binary, @TempDir Path folder) throws Exception {
        HaproxyVersion version = HaproxyVersion.parse(binary.release());
        HaproxyReader reader = new HaproxyReader(binary, folder, RandomLines.VARIABLES);
        for (int count = 0; count < EMPTY_LINES; ) {
            String line = setenv("W0");
            Expansion.Result result = expand(line, 2, version, "global");
            int empty = result.words().indexOf("");
            if (result.problem() == null && empty >= 3) {
                HaproxyReader.Answer answer = reader.check("global\n" + line + "\n");
                assertThat(answer.refusedLines())
                        .as("seed %d: %s%n%s", seed, line, answer.messages())
                        .containsExactly(2);
                count++;
            }
        }
    }

    private static Expansion.Result expand(String line, int number, HaproxyVersion version, @Nullable String section) {
        UnaryOperator<@Nullable String> variables = name -> switch (name) {
            case ".LINE" -> Integer.toString(number);
            case ".SECTION" -> section;
            default -> RandomLines.VARIABLES.get(name);
        };
        return Expansion.of(line, 0, line.length(), Limits.STANDARD.words(), version, variables);
    }

    /** Whether it does not depend on the keyword: some look beyond an empty argument, some do not. */
    private static boolean isCertain(Expansion.Result result) {
        int empty = result.words().indexOf("");
        return empty < 0;
    }

    private static boolean accepted(Expansion.Result result, HaproxyVersion version) {
        // The keyword of 2.6 takes one argument more than it needs.
        int most = version.atLeast(HaproxyVersion.V3_0) ? 3 : 4;
        return result.problem() == null
                && result.words().size() >= 3
                && result.words().size() <= most;
    }

    /** Compares line by line, so that a difference is shown with the line it comes from. */
    private void assertStartsWith(HaproxyVersion version, String actual, List<String> lines, List<String> expected) {
        int at = 0;
        for (int i = 0; i < expected.size(); i++) {
            String one = expected.get(i);
            if (!actual.startsWith(one, at)) {
                assertThat(actual.substring(at, Math.min(actual.length(), at + one.length() + 40)))
                        .as("%s, seed %d: %s", version, seed, lines.get(i))
                        .startsWith(one);
            }
            at += one.length();
        }
    }
}
