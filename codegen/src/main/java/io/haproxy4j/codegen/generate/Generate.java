// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import io.haproxy4j.codegen.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The program behind {@code bin/generate}. */
public final class Generate {

    /** The table of keyword methods for core's tests, beside the folder of generated sources. */
    static final String METHODS = "test/resources/io/haproxy4j/config/keyword-methods.tsv";

    /** The table of expressions for core's tests, beside the folder of generated sources. */
    static final String EXPRESSIONS = "test/resources/io/haproxy4j/config/expression-methods.tsv";

    private Generate() {}

    /**
     * Writes all generated sources and resources and removes what is generated no more.
     *
     * @param arguments the folder of generated sources and resources
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        GeneratedSources sources = GeneratedSources.of(Catalogue.load());
        for (Map.Entry<String, String> file : sources.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, file.getValue());
        }
        for (Path path : files(folder)) {
            if (!sources.files().containsKey(name(folder, path))) {
                Files.delete(path);
            }
        }
        Files.writeString(folder.resolveSibling(METHODS), sources.methods().text());
        Files.writeString(
                folder.resolveSibling(EXPRESSIONS), sources.expressions().text());
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }

    static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
