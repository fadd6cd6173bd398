// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The check itself could not be done; it says nothing about the configuration. */
public final class KeepalivedCheckException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why a check could not be done. */
    public enum Reason {
        /** The program does not exist, or may not be run. */
        MISSING_BINARY,
        /** The program ran but refused to work, for example because a file of its package is missing. */
        UNUSABLE_BINARY,
        /** The program did not end in time and was killed. */
        TIME_LIMIT,
        /** The file does not exist, is no regular file, is executable or may not be read: keepalived would skip it. */
        UNREADABLE_FILE,
        /** The program was ended by a signal: a defect of its own. */
        CRASHED
    }

    /** Why the check could not be done. */
    private final Reason reason;

    KeepalivedCheckException(Reason reason, String message) {
        this(reason, message, null);
    }

    KeepalivedCheckException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** {@return why the check could not be done} */
    public Reason reason() {
        return reason;
    }
}
