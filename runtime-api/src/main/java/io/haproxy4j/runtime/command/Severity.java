// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.command;

import org.jspecify.annotations.Nullable;

/** The severity HAProxy puts before its messages (management manual, 9.3 "set severity-output"). */
public enum Severity {
    /** System is unusable. */
    EMERGENCY,
    /** Action must be taken at once. */
    ALERT,
    /** A critical condition. */
    CRITICAL,
    /** An error: the command failed. */
    ERROR,
    /** Used both for failures and for the report of a success. */
    WARNING,
    /** Worth knowing. */
    NOTICE,
    /** Plain information; also the severity of "unknown command". */
    INFO,
    /** Debugging output. */
    DEBUG;

    /**
     * The severity of a number.
     *
     * @param number 0 to 7
     * @return the severity, or null for any other number
     */
    public static @Nullable Severity of(int number) {
        return number >= 0 && number <= 7 ? values()[number] : null;
    }
}
