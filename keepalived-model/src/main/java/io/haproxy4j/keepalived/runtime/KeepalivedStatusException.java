// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.runtime;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A status that cannot be had or understood. */
public final class KeepalivedStatusException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why there is no status. */
    public enum Reason {
        /** The text ends too early: keepalived up to 2.4 writes it in place, read it again in a moment. */
        INCOMPLETE,
        /** The text is something else than keepalived's JSON. */
        MALFORMED,
        /** There is no such process, or the number in the pid file is that of another program. */
        NOT_RUNNING,
        /** The process may not be signalled, or the file may not be read. */
        NOT_PERMITTED,
        /** Nothing was written in time; keepalived without instances writes nothing at all. */
        TIME_LIMIT
    }

    /** Why there is no status. */
    private final Reason reason;

    KeepalivedStatusException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** {@return why there is no status} */
    public Reason reason() {
        return reason;
    }
}
