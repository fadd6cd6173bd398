// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the catalogue's files are read from. */
@FunctionalInterface
public interface Texts {

    /**
     * {@return the content of a file}
     *
     * @param name its path below the catalogue's folder, such as {@code facts/acls.tsv}
     * @throws UncheckedIOException if it cannot be read
     */
    String read(String name);

    /**
     * {@return the files that come with a class}
     *
     * @param anchor the class in whose package the files are
     */
    static Texts besides(Class<?> anchor) {
        return name -> {
            try (InputStream in = anchor.getResourceAsStream(name)) {
                if (in == null) {
                    throw new UncheckedIOException(new IOException("no resource " + name + " beside " + anchor));
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /**
     * {@return the files in a folder}
     *
     * @param folder the catalogue's folder
     */
    static Texts in(Path folder) {
        return name -> {
            try {
                return Files.readString(folder.resolve(name));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + folder.resolve(name), e);
            }
        };
    }
}
