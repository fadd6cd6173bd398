// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.command;

import org.jspecify.annotations.Nullable;

/** Everything that can go wrong between a caller and HAProxy's CLI; the subclass says on which side. */
public abstract sealed class RuntimeApiException extends RuntimeException
        permits RuntimeCommandException,
                RuntimeConnectionException,
                InvalidCommandException,
                CommandNotAvailableException,
                ReplyFormatException {

    private static final long serialVersionUID = 1L;

    RuntimeApiException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
