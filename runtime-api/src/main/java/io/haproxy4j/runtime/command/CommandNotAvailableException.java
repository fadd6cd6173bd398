// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.command;

/** A command that was not sent, because the connected HAProxy version does not have it. */
public final class CommandNotAvailableException extends RuntimeApiException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception for a command the connected version lacks.
     *
     * @param message the command, the version that is needed and the one connected
     */
    public CommandNotAvailableException(String message) {
        super(message, null);
    }
}
