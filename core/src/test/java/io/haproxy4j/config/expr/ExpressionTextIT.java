// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

import static io.haproxy4j.config.expr.Fetches.rawAny;
import static io.haproxy4j.config.expr.Fetches.str;
import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.line.RandomWords;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyProcess;
import io.haproxy4j.testkit.HaproxyTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** What is given to an expression arrives there as it is, through all levels of quoting; HAProxy tells in hexadecimal. */
class ExpressionTextIT {

    private static final int EXPRESSIONS = 3000;
    private static final int AT_ONCE = 50;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private record Case(LogFormat format, String expected) {}

    private final List<Case> cases = new ArrayList<>();

    @HaproxyTest
    void hostileTextArrivesAsItIs(HaproxyFactory haproxy) {
        long seed = RandomWords.freshSeed();
        RandomWords random = new RandomWords(seed);
        for (String text :
                List.of("", "'", "\"", "\\", ")", "]", ",", "a b", "%", "$HOME", "${HOME}", "a'\"\\),(]%[src]\n")) {
            addExpressions(text, "x");
        }
        while (cases.size() < EXPRESSIONS) {
            addExpressions(random.next(), random.next());
        }
        addFormats(random);
        check(haproxy, "seed " + seed);
    }

    /** The text as the argument of a fetch, as that of a converter, and between others. */
    private void addExpressions(String text, String other) {
        add(LogFormat.expr(str(text).asBinary().hex()), hex(text));
        add(LogFormat.expr(str(other).concat(text).asBinary().hex()), hex(other + text));
        add(
                LogFormat.expr(str("").concat(text, "proc.unset", other)
                                .asBinary()
                                .hex())
                        .thenExpr(str(other).asBinary().hex()),
                hex(text + other + other));
    }

    /** Literal text, in which HAProxy encodes what is not printable, between expressions and aliases. */
    private void addFormats(RandomWords random) {
        for (int i = 0; i < EXPRESSIONS / 3; i++) {
            String text = random.next().replaceAll("[^!-~]", "");
            String expected = text + hex(text) + "a1" + text + "1b_2";
            LogFormat format = LogFormat.text(text)
                    .thenExpr(str(text).asBinary().hex())
                    .thenText("a")
                    .thenAlias(LogAlias.REQUEST_HEADERS)
                    .thenText("1" + text)
                    .thenAlias(LogAlias.RESPONSE_HEADERS)
                    .thenText("1b_2");
            add(format, expected);
        }
    }

    private void add(LogFormat format, String expected) {
        cases.add(new Case(format, expected));
    }

    private static String hex(String text) {
        return HEX.formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private void check(HaproxyFactory haproxy, String seed) {
        HaproxyConfig config = HaproxyConfig.builder()
                .global(g -> {
                    for (int i = 0; i < cases.size(); i++) {
                        g.setVarFmt("proc.w" + i, cases.get(i).format());
                    }
                })
                .frontend(
                        "any",
                        f -> f.keyword(
                                "bind", Word.of("unix@").join(Word.env("DIR", "/nowhere"), Word.of("/any.sock"))))
                .defaults(d -> d.timeoutClient(Duration.ofSeconds(1)))
                .build();
        HaproxyProcess process = haproxy.start(config.render());
        for (int first = 0; first < cases.size(); first += AT_ONCE) {
            List<String> commands = new ArrayList<>();
            List<String> expected = new ArrayList<>();
            for (int i = first; i < Math.min(first + AT_ONCE, cases.size()); i++) {
                commands.add("get var proc.w" + i);
                expected.add("proc.w" + i + ": type=str value=<" + cases.get(i).expected() + ">");
            }
            assertThat(process.cli(String.join(";", commands)).lines().filter(line -> !line.isEmpty()))
                    .as(seed)
                    .containsExactlyElementsOf(expected);
        }
    }

    @HaproxyTest
    void aVariableOfTheEnvironmentIsAnArgument(HaproxyFactory haproxy) {
        HaproxyConfig config = HaproxyConfig.builder()
                .global(g -> g.setVar("proc.set", str(Word.env("HAPROXY4J_TEST", "no")))
                        .setVar(
                                "proc.unset",
                                str(Word.env("HAPROXY4J_UNSET", "a) b,c")).concat(Word.of("-x)")))
                        .setVarFmt(
                                "proc.format",
                                LogFormat.text("<")
                                        .thenEnv("HAPROXY4J_TEST", "no")
                                        .thenText(">"))
                        .setVar("proc.copy", rawAny("var(proc.set)").asString().upper()))
                .build();
        HaproxyProcess process = haproxy.builder()
                .environment("HAPROXY4J_TEST", "1, \"2)\" x")
                .config(config.render())
                .start();
        assertThat(process.cli("get var proc.set")).startsWith("proc.set: type=str value=<1, \"2)\" x>");
        assertThat(process.cli("get var proc.unset")).startsWith("proc.unset: type=str value=<a) b,c-x)>");
        assertThat(process.cli("get var proc.format")).startsWith("proc.format: type=str value=<<1, \"2)\" x>>");
        assertThat(process.cli("get var proc.copy")).startsWith("proc.copy: type=str value=<1, \"2)\" X>");
    }
}
