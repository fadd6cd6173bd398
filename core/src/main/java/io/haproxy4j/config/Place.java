// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import java.util.List;

/**
 * Where a {@link Diagnostic} points: into a text, or into a configuration built in memory. {@code toString()} is made
 * to stand at the beginning of a message.
 */
public sealed interface Place {

    /**
     * A position in a text.
     *
     * @param file name of the file as the caller knows it, or a label such as {@code <text>}
     * @param line line number from 1; 0 when the whole file is meant
     * @param column column in characters from 1; 0 when the whole line is meant
     */
    record InText(String file, int line, int column) implements Place {

        @Override
        public String toString() {
            if (line == 0) {
                return file;
            }
            return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
        }
    }

    /**
     * A statement of a configuration built in memory.
     *
     * @param steps from the section inwards, for example {@code backend be_app}, {@code server s1}
     */
    record InModel(List<String> steps) implements Place {

        /** Copies the steps. */
        public InModel {
            steps = List.copyOf(steps);
        }

        @Override
        public String toString() {
            return steps.isEmpty() ? "configuration" : String.join(" > ", steps);
        }
    }

    /**
     * A place in a text, by line.
     *
     * @param file name of the file, or a label
     * @param line line number from 1
     * @return the place
     */
    static Place line(String file, int line) {
        return new InText(file, line, 0);
    }

    /**
     * A place in a model.
     *
     * @param steps from the section inwards
     * @return the place
     */
    static Place model(String... steps) {
        return new InModel(List.of(steps));
    }
}
