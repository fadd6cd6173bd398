// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever copies an example out of the Javadoc or the documents has something that compiles. */
class PublishedExamplesTest {

    private static final Pattern IN_JAVADOC = Pattern.compile("<pre>\\{@code\\n(.*?)\\n[ *]*\\}</pre>", Pattern.DOTALL);
    private static final Pattern IN_DOCUMENT = Pattern.compile("```java\\n(.*?)\\n```", Pattern.DOTALL);
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package (\\S+);");
    private static final Pattern MODULE = Pattern.compile("module (\\S+) \\{");
    private static final Pattern REQUIRED = Pattern.compile("requires (?:transitive )?(\\S+);");
    private static final Pattern EXPORTED = Pattern.compile("exports (\\S+);");

    private static final String STATIC_IMPORTS = """
            import static io.haproxy4j.cluster.failover.decision.RegionalService.*;
            import static io.haproxy4j.config.expr.Fetches.*;
            import static io.haproxy4j.config.line.Predicates.*;
            import static io.haproxy4j.config.spoe.SpoeEvent.*;
            import static io.haproxy4j.config.value.ProxyMode.*;
            import static java.time.Duration.*;
            """;

    /** What examples leave to their readers to have, by the type or the document that explains. */
    private static final Map<String, String> READERS_HAVE = Map.of(
            "ChangePlan", "HaproxyConfig running, desired; RuntimeClient client;",
            "FailoverController",
                    "ClusterTopology topology; Map<String, RuntimeClient> clients; boolean stopped;"
                            + " java.util.concurrent.Executor threads; java.util.logging.Logger log;",
            "failover",
                    "ClusterTopology topology; java.util.concurrent.Executor threads; boolean stopped;"
                            + " Map<NodeId, io.haproxy4j.cluster.failover.NodeAccess> ways; java.util.logging.Logger log;",
            "Gate", "Deployment deployment; io.haproxy4j.cluster.convergence.ConvergenceMonitor monitor;",
            "HaproxyConfig", "HaproxyConfig config;",
            "HaproxyProcess", "HaproxyBinary binary;",
            "KeepalivedConfig", "KeepalivedConfig config;",
            "MetricsSource", "RuntimeClient client; byte[] json; Region region;",
            "NamespaceCluster", "HaproxyBinary binary; String config;");

    @TempDir
    private Path folder;

    /** An example, the type or the document it stands in, and what a reader has to import for that. */
    private record Example(String place, String imports, String code) {

        /** A class with nothing but the example in it. */
        String source(String name, Set<String> packages) {
            String statement = code.endsWith(";") || code.endsWith("}") ? code : "Object value = " + code + ";";
            String variables = READERS_HAVE.getOrDefault(place, "");
            boolean declaresConfig = code.contains("HaproxyConfig config =");
            return packages.stream().map(each -> "import " + each + ".*;\n").collect(Collectors.joining())
                    + imports
                    + STATIC_IMPORTS
                    + "abstract class " + name + " {\n"
                    + (declaresConfig ? "" : variables)
                    + "\nvoid example() throws Exception {\n" + statement + "\n}\n}\n";
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    /** The sources of the modules these examples require, as any user's program does. */
    private static List<Path> modules() throws IOException {
        List<String> required = words(REQUIRED, read(Path.of("src/main/java/module-info.java")));
        try (Stream<Path> folders = Files.list(Path.of(".."))) {
            return folders.map(folder -> folder.resolve("src/main/java"))
                    .filter(sources -> Files.exists(sources.resolve("module-info.java")))
                    .filter(sources -> required.containsAll(words(MODULE, moduleInfo(sources))))
                    .toList();
        }
    }

    private static String moduleInfo(Path sources) {
        return read(sources.resolve("module-info.java"));
    }

    private static List<Example> ofJavadoc(Path file) {
        String type = name(file);
        String imports = words(PACKAGE, read(file)).stream()
                .map(itsPackage -> "import " + itsPackage + "." + type + ";\n")
                .collect(Collectors.joining());
        // Anything without a call is a command for a shell, or a file.
        return words(IN_JAVADOC, read(file)).stream()
                .map(code -> code.replaceAll("(?m)^ *\\* ?", "").strip())
                .filter(code -> code.contains("("))
                .map(code -> new Example(type, imports, code))
                .toList();
    }

    private static List<Example> ofDocument(Path file) {
        return words(IN_DOCUMENT, read(file)).stream()
                .map(code -> new Example(name(file), "", code))
                .toList();
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceAll("\\..*", "");
    }

    @Test
    void everyExampleCompiles() throws IOException {
        Set<String> packages = new TreeSet<>(List.of("java.nio.file", "java.time", "java.util"));
        List<Example> examples = new ArrayList<>();
        for (Path module : modules()) {
            packages.addAll(words(EXPORTED, moduleInfo(module)));
            try (Stream<Path> files = Files.walk(module)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .forEach(file -> examples.addAll(ofJavadoc(file)));
            }
        }
        assertThat(examples).hasSizeGreaterThan(10);
        try (Stream<Path> documents = Files.list(Path.of("../docs"))) {
            // The tour is part of the sources of this module.
            documents.filter(file -> !name(file).equals("tour")).forEach(file -> examples.addAll(ofDocument(file)));
        }

        List<String> arguments = new ArrayList<>(
                List.of("-proc:none", "-d", folder.toString(), "-cp", System.getProperty("java.class.path")));
        for (int i = 0; i < examples.size(); i++) {
            String name = "Example" + i;
            Path file = folder.resolve(name + ".java");
            arguments.add(Files.writeString(file, examples.get(i).source(name, packages))
                    .toString());
        }
        StringWriter said = new StringWriter();
        int status = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(new PrintWriter(said), new PrintWriter(said), arguments.toArray(String[]::new));
        assertThat(status).as(said.toString()).isZero();
    }
}
