// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import java.io.IOException;
import java.nio.file.Path;

/** The program behind {@code bin/generate}. */
public final class Generate {

    private Generate() {}

    /**
     * Writes all generated sources and resources and removes what is generated no more.
     *
     * @param arguments the root of the project
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        for (Output output : Output.all(Path.of(arguments[0]))) {
            output.write();
        }
    }
}
