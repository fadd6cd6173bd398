// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One argument of a {@link Statement}, by its meaning; how it is quoted in the file is the writer's business. */
public sealed interface Word {

    /**
     * One plain word, for example a number, a name or an address.
     *
     * @param value the value without quotes
     */
    record Plain(String value) implements Word {

        /** Refuses null. */
        public Plain {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /**
     * A program with its arguments. keepalived runs it without a shell: {@code >}, {@code |}, {@code *} and {@code ~}
     * reach the program as ordinary characters.
     *
     * @param argv the program and then its arguments, at least one element
     */
    record Command(List<String> argv) implements Word {

        /** Copies the list and refuses an empty one. */
        public Command {
            argv = List.copyOf(argv);
            if (argv.isEmpty()) {
                throw new IllegalArgumentException("a command needs a program");
            }
        }

        @Override
        public String toString() {
            return String.join(" ", argv);
        }
    }

    /**
     * A plain word.
     *
     * @param value the value without quotes
     * @return the word
     */
    static Word of(String value) {
        return new Plain(value);
    }

    /**
     * A program with its arguments.
     *
     * @param program path of the program
     * @param arguments its arguments
     * @return the word
     */
    static Command command(String program, String... arguments) {
        var argv = new ArrayList<String>(arguments.length + 1);
        argv.add(program);
        argv.addAll(List.of(arguments));
        return new Command(argv);
    }
}
