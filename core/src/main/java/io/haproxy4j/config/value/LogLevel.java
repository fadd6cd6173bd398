// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.value;

/** Syslog severity, most severe first (configuration manual, section 4.2, {@code log}). */
public enum LogLevel {
    /** The system is unusable. */
    EMERG,
    /** Action is needed at once. */
    ALERT,
    /** Critical. */
    CRIT,
    /** Errors. */
    ERR,
    /** Warnings. */
    WARNING,
    /** Normal but significant, such as a server going down. */
    NOTICE,
    /** Traffic logs. */
    INFO,
    /** Everything. */
    DEBUG
}
