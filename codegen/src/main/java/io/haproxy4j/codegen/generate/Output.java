// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import io.haproxy4j.codegen.Catalogue;
import io.haproxy4j.codegen.keepalived.KeepalivedSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is generated for a module.
 *
 * @param module the folder of the module
 * @param files what its folder of generated files holds, by path
 * @param tables tables for its tests, by path below the folder of its sources
 */
record Output(Path module, SortedMap<String, String> files, Map<String, String> tables) {

    private static final String CORE_TABLES = "test/resources/io/haproxy4j/config/";
    private static final String KEEPALIVED_TABLES = "test/resources/io/haproxy4j/keepalived/";

    static List<Output> all(Path root) {
        GeneratedSources core = GeneratedSources.of(Catalogue.load());
        KeepalivedSources keepalived = KeepalivedSources.generate();
        return List.of(
                new Output(
                        root.resolve("core"),
                        core.files(),
                        Map.of(
                                CORE_TABLES + "keyword-methods.tsv",
                                        core.methods().text(),
                                CORE_TABLES + "expression-methods.tsv",
                                        core.expressions().text())),
                new Output(
                        root.resolve("keepalived-model"),
                        keepalived.files(),
                        Map.of(KEEPALIVED_TABLES + "keyword-methods.tsv", keepalived.methods())));
    }

    /** {@return all that is generated, by path below the folder of the module's sources} */
    SortedMap<String, String> all() {
        SortedMap<String, String> all = new TreeMap<>(tables);
        files.forEach((path, text) -> all.put("generated/" + path, text));
        return all;
    }

    /** {@return all of it that is there, by path below the folder of the module's sources} */
    SortedMap<String, String> present() throws IOException {
        SortedMap<String, String> present = new TreeMap<>();
        Path folder = sources().resolve("generated");
        try (Stream<Path> paths = Files.isDirectory(folder) ? Files.walk(folder) : Stream.empty()) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                present.put(sources().relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        for (String table : tables.keySet()) {
            if (Files.exists(sources().resolve(table))) {
                present.put(table, Files.readString(sources().resolve(table)));
            }
        }
        return present;
    }

    void write() throws IOException {
        for (String obsolete : present().keySet()) {
            if (!all().containsKey(obsolete)) {
                Files.delete(sources().resolve(obsolete));
            }
        }
        for (Map.Entry<String, String> file : all().entrySet()) {
            Path path = sources().resolve(file.getKey());
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private Path sources() {
        return module.resolve("src");
    }
}
