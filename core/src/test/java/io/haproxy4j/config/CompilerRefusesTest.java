// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What HAProxy forbids wherever Java's types can say so does not compile. */
class CompilerRefusesTest {

    /** Something that compiles, and the same with one thing in the wrong place. */
    private record Case(String right, String wrong) {}

    private static final Pattern ERROR = Pattern.compile("Snippets\\.java:(\\d+): error:");

    private static final List<Case> CASES = List.of(
            // keywords of the other kind of section
            new Case(
                    "builder().frontend(\"f\", f -> f.bind(\":80\"))",
                    "builder().backend(\"b\", b -> b.bind(\":80\"))"),
            new Case(
                    "builder().backend(\"b\", b -> b.server(\"s\", \"h\", 1))",
                    "builder().frontend(\"f\", f -> f.server(\"s\", \"h\", 1))"),
            new Case(
                    "builder().backend(\"b\", b -> b.balance(leastconn()))",
                    "builder().peers(\"p\", p -> p.balance(leastconn()))"),
            new Case(
                    "builder().peers(\"p\", p -> p.peer(\"a\", \"h\", 1))",
                    "builder().frontend(\"f\", f -> f.peer(\"a\", \"h\", 1))"),
            // rule sets of the other kind of section
            new Case(
                    "builder().frontend(\"f\", f -> f.tcpRequestConnection(accept()))",
                    "builder().backend(\"b\", b -> b.tcpRequestConnection(accept()))"),
            new Case(
                    "builder().backend(\"b\", b -> b.tcpResponseContent(accept()))",
                    "builder().frontend(\"f\", f -> f.tcpResponseContent(accept()))"),
            new Case(
                    "builder().listen(\"l\", l -> l.quicInitial(dgramDrop()))",
                    "builder().backend(\"b\", b -> b.quicInitial(dgramDrop()))"),
            // actions of another rule set
            new Case(
                    "builder().frontend(\"f\", f -> f.httpResponse(setStatus(503)))",
                    "builder().frontend(\"f\", f -> f.httpRequest(setStatus(503)))"),
            new Case(
                    "builder().frontend(\"f\", f -> f.httpRequest(setPath(\"/\")))",
                    "builder().frontend(\"f\", f -> f.httpResponse(setPath(\"/\")))"),
            new Case(
                    "builder().frontend(\"f\", f -> f.httpResponse(redirectLocation(\"/\")))",
                    "builder().frontend(\"f\", f -> f.httpResponse(redirectPrefix(\"/\")))"),
            new Case(
                    "builder().frontend(\"f\", f -> f.httpResponse(deny()))",
                    "builder().frontend(\"f\", f -> f.httpAfterResponse(deny()))"),
            new Case(
                    "builder().frontend(\"f\", f -> f.tcpRequestContent(accept()))",
                    "builder().frontend(\"f\", f -> f.httpRequest(accept()))"),
            new Case(
                    "builder().frontend(\"f\", f -> f.httpRequest(allow()))",
                    "builder().frontend(\"f\", f -> f.tcpRequestContent(allow()))"),
            new Case(
                    "builder().frontend(\"f\", f -> f.tcpRequestConnection(expectProxyLayer4()))",
                    "builder().frontend(\"f\", f -> f.tcpRequestSession(expectProxyLayer4()))"),
            new Case(
                    "builder().frontend(\"f\", f -> f.httpRequest(setHeader(\"a\", \"b\")))",
                    "builder().frontend(\"f\", f -> f.quicInitial(setHeader(\"a\", \"b\")))"),
            // rules where only a name makes them possible, steps of checks without servers
            new Case(
                    "builder().defaults(\"d\", d -> d.httpRequest(allow()))",
                    "builder().defaults(d -> d.httpRequest(allow()))"),
            new Case(
                    "builder().backend(\"b\", b -> b.httpCheckSend())",
                    "builder().frontend(\"f\", f -> f.httpCheckSend())"),
            // converters of another type
            new Case("path().upper()", "srcPort().upper()"),
            new Case("srcPort().mul(2)", "path().mul(2)"),
            new Case("srcPort().gt(1024)", "path().gt(1024)"));

    @Test
    void onlyWhatIsInItsPlaceCompiles(@TempDir Path folder) throws IOException {
        assertThat(refused(folder, CASES.stream().map(Case::right).toList())).isEmpty();

        List<String> wrong = CASES.stream().map(Case::wrong).toList();
        assertThat(refused(folder, wrong)).isEqualTo(wrong);
    }

    /** The expressions the compiler reports errors for. */
    private static List<String> refused(Path folder, List<String> expressions) throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "import static io.haproxy4j.config.HaproxyConfig.builder;",
                "import static io.haproxy4j.config.expr.Fetches.*;",
                "import static io.haproxy4j.config.rule.Actions.*;",
                "import static io.haproxy4j.config.balance.BalanceAlgorithms.*;",
                "class Snippets {"));
        int first = lines.size() + 1;
        for (int i = 0; i < expressions.size(); i++) {
            lines.add("Object o" + i + " = " + expressions.get(i) + ";");
        }
        lines.add("}");
        Path source = Files.write(folder.resolve("Snippets.java"), lines);
        StringWriter output = new StringWriter();
        ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        new PrintWriter(output),
                        new PrintWriter(output),
                        "-proc:none",
                        "-classpath",
                        classPath(),
                        "-d",
                        folder.toString(),
                        source.toString());
        return ERROR.matcher(output.toString())
                .results()
                .map(error -> Integer.parseInt(error.group(1)) - first)
                .distinct()
                .map(index -> index >= 0 && index < expressions.size() ? expressions.get(index) : output.toString())
                .toList();
    }

    private static String classPath() {
        return Stream.of(HaproxyConfig.class, NullMarked.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(location -> Path.of(URI.create(location.toString())).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
