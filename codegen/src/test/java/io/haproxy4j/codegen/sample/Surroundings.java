// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.sample;

import io.haproxy4j.codegen.Catalogue;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A folder with the files samples refer to. The keys in it guard nothing: they were made for these tests only. */
public final class Surroundings {

    private static final String FILES = "files/";

    private Surroundings() {}

    public static void prepare(Path folder) throws IOException {
        for (String name : names()) {
            try (InputStream in = Catalogue.class.getResourceAsStream(FILES + name)) {
                byte[] content = Objects.requireNonNull(in, name).readAllBytes();
                String text = new String(content, StandardCharsets.ISO_8859_1);
                Files.writeString(
                        folder.resolve(name), text.replace("${DIR}", folder.toString()), StandardCharsets.ISO_8859_1);
            }
        }
        Files.createDirectory(folder.resolve("empty"));
    }

    private static List<String> names() throws IOException {
        try {
            URI uri = Objects.requireNonNull(Catalogue.class.getResource(FILES), FILES)
                    .toURI();
            if (uri.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                    return names(jar.provider().getPath(uri));
                }
            }
            return names(Path.of(uri));
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
