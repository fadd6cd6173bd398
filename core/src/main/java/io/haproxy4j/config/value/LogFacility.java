// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.value;

/** The syslog facility a message is sent under (configuration manual, section 4.2, {@code log}). */
public enum LogFacility {
    /** Kernel. */
    KERN,
    /** User processes. */
    USER,
    /** Mail. */
    MAIL,
    /** Daemons without a facility of their own. */
    DAEMON,
    /** Authentication. */
    AUTH,
    /** The syslog daemon itself. */
    SYSLOG,
    /** Printing. */
    LPR,
    /** News. */
    NEWS,
    /** UUCP. */
    UUCP,
    /** Scheduled jobs. */
    CRON,
    /** Authentication, second. */
    AUTH2,
    /** FTP. */
    FTP,
    /** Time service. */
    NTP,
    /** Audit. */
    AUDIT,
    /** Alert. */
    ALERT,
    /** Scheduled jobs, second. */
    CRON2,
    /** Free for local use. */
    LOCAL0,
    /** Free for local use. */
    LOCAL1,
    /** Free for local use. */
    LOCAL2,
    /** Free for local use. */
    LOCAL3,
    /** Free for local use. */
    LOCAL4,
    /** Free for local use. */
    LOCAL5,
    /** Free for local use. */
    LOCAL6,
    /** Free for local use. */
    LOCAL7
}
