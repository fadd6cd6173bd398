// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit;

import java.util.List;

/** An HAProxy that could not be started, or did not get ready in time. What it had started has been ended. */
public final class HaproxyStartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> logLines;

    HaproxyStartException(String message, List<String> logLines) {
        super(logLines.isEmpty() ? message : message + "\n" + String.join("\n", logLines));
        this.logLines = List.copyOf(logLines);
    }

    HaproxyStartException(String message, Throwable cause) {
        super(message + ": " + cause.getMessage(), cause);
        this.logLines = List.of();
    }

    /** {@return what HAProxy wrote, also part of the message; empty after Java serialization} */
    @SuppressWarnings("NullAway") // null only after deserialization
    public List<String> logLines() {
        return logLines == null ? List.of() : logLines;
    }
}
