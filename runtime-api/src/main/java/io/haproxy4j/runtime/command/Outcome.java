// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.command;

/** How one command of a batch ended. */
public sealed interface Outcome {

    /**
     * The answer of a command that succeeded.
     *
     * @return the reply
     * @throws RuntimeApiException if the command did not succeed, saying why
     */
    Reply orThrow();

    /**
     * {@return whether HAProxy carried out the command}
     */
    default boolean isOk() {
        return this instanceof Ok;
    }

    /**
     * HAProxy carried out the command.
     *
     * @param reply its answer
     */
    record Ok(Reply reply) implements Outcome {
        @Override
        public Reply orThrow() {
            return reply;
        }
    }

    /**
     * HAProxy refused the command.
     *
     * @param refusal what it said
     */
    record Refused(Refusal refusal) implements Outcome {
        @Override
        public Reply orThrow() {
            throw new RuntimeCommandException(refusal);
        }
    }

    /**
     * The connection ended before the answer was complete. Whether the command was carried out is told by
     * {@link RuntimeConnectionException#stateUnknown()}: false for a command that was not written or changes nothing.
     *
     * @param cause what happened to the connection
     */
    record Unanswered(RuntimeConnectionException cause) implements Outcome {
        @Override
        public Reply orThrow() {
            throw cause;
        }
    }
}
