// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit;

/**
 * A real program that a test needs is not on this machine and could not be fetched. The message says what was looked
 * for, why each way failed and what to install or set.
 */
public final class MissingProgramException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message for the developer at the machine.
     *
     * @param message what is missing and what to do
     */
    public MissingProgramException(String message) {
        super(message);
    }

    /**
     * An exception with a message for the developer at the machine.
     *
     * @param message what is missing and what to do
     * @param cause what went wrong while it was looked for
     */
    public MissingProgramException(String message, Throwable cause) {
        super(message, cause);
    }
}
