// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.change;

import io.haproxy4j.runtime.command.CliCommand;
import java.util.List;
import java.util.stream.Collectors;

/** How a running HAProxy takes over one difference. */
public sealed interface Treatment {

    /**
     * {@return what it needs}
     */
    Effect effect();

    /**
     * It need not, since both say the same.
     *
     * @param why why that is so
     */
    record None(String why) implements Treatment {
        @Override
        public Effect effect() {
            return Effect.NONE;
        }

        @Override
        public String toString() {
            return "nothing to do: " + why;
        }
    }

    /**
     * By commands.
     *
     * @param operations what to run, in order
     */
    record Commands(List<Operation> operations) implements Treatment {

        /**
         * Copies the list.
         *
         * @param operations what to run, in order
         */
        public Commands {
            operations = List.copyOf(operations);
        }

        @Override
        public Effect effect() {
            return Effect.RUNTIME;
        }

        /** The commands, without payloads. */
        @Override
        public String toString() {
            return operations.stream()
                    .flatMap(operation -> operation.commands().stream())
                    .map(CliCommand::toString)
                    .collect(Collectors.joining("; "));
        }
    }

    /**
     * By a reload.
     *
     * @param reason why
     * @param why the same in words
     */
    record Reload(Reason reason, String why) implements Treatment {
        @Override
        public Effect effect() {
            return Effect.RELOAD;
        }

        @Override
        public String toString() {
            return "reload: " + why;
        }
    }
}
