// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.command;

/** A command that was not sent, because HAProxy would misread it or cannot receive it at all. */
public final class InvalidCommandException extends RuntimeApiException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception for a command that cannot be sent.
     *
     * @param message which value is wrong, why, and what to send instead
     */
    public InvalidCommandException(String message) {
        super(message, null);
    }
}
