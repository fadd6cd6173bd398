// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.check;

import java.io.IOException;

/** The check itself could not be done; this says nothing about the configuration. */
public final class CheckException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why the check could not be done. */
    private final Reason reason;

    /** Why a check could not be done. */
    public enum Reason {
        /** There is no program at the path, or it may not be executed. */
        PROGRAM_MISSING,
        /** The configuration file does not exist or may not be read. */
        FILE_UNREADABLE,
        /** The program did not finish within the time limit and was killed. */
        TIME_LIMIT,
        /** The program printed more than 16 MiB and was killed. */
        OUTPUT_LIMIT,
        /** The program crashed, is no HAProxy, or ended without a verdict for another reason. */
        PROGRAM_FAILED
    }

    CheckException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    CheckException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /**
     * Why the check could not be done.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }
}
