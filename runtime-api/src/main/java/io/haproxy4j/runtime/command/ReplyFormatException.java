// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.command;

import org.jspecify.annotations.Nullable;

/** HAProxy answered with success, in a form this library cannot read. */
public final class ReplyFormatException extends RuntimeApiException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception for an answer of an unexpected form.
     *
     * @param message the command, the line and what was expected there
     * @param cause the reason, if there is one
     */
    public ReplyFormatException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
