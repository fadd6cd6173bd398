// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes JSON in the layout of the planned files: two blanks a level, newlines of one kind on every system. */
public final class PrettyJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private PrettyJson() {}

    /** What is to be written. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes the content.
         *
         * @param json where to write it
         * @throws IOException as the generator does
         */
        void write(JsonGenerator json) throws IOException;
    }

    /**
     * Writes a document.
     *
     * @param content one value
     * @return the text, with a newline at its end
     */
    public static String of(Content content) {
        StringWriter out = new StringWriter();
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter pretty = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
        try (JsonGenerator json = FACTORY.createGenerator(out).setPrettyPrinter(pretty)) {
            content.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("A string takes every character", e);
        }
        return out.append('\n').toString();
    }
}
