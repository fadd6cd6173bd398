// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.lint;

import io.haproxy4j.config.Severity;
import java.util.Locale;

/** What lint can find, with how bad it is unless a release sees it otherwise. */
enum Code {
    /** No release has a keyword of this name in this section. */
    UNKNOWN_KEYWORD(Severity.ERROR),
    /** The keyword belongs to other sections. */
    WRONG_SECTION(Severity.ERROR),
    /** The release is too old or too new for the keyword, the option or the word. */
    NOT_IN_VERSION(Severity.ERROR),
    /** The release refuses the keyword without a directive in the global section. */
    MISSING_GATE(Severity.ERROR),
    /** The release warns that the keyword is about to go. */
    DEPRECATED(Severity.WARNING),
    /** The release warns that the keyword is ignored in this section. */
    IGNORED_KEYWORD(Severity.WARNING),
    /** The keyword needs an argument that is not there. */
    MISSING_ARGUMENT(Severity.ERROR),
    /** A word is not what its place demands. */
    BAD_VALUE(Severity.ERROR),
    /** A word follows where the arguments have ended. */
    UNEXPECTED_WORD(Severity.ERROR),
    /** An unknown option of a bind or server line. */
    UNKNOWN_OPTION(Severity.ERROR),
    /** An unknown action of a rule set. */
    UNKNOWN_ACTION(Severity.ERROR),
    /** {@code no} or {@code default} in front of what knows neither. */
    BAD_PREFIX(Severity.ERROR),
    /** A time beyond what HAProxy can count. */
    TIME_OVERFLOW(Severity.ERROR),
    /** A time such as {@code 1h30m}, of which HAProxy reads the first part only. */
    COMPOUND_TIME(Severity.WARNING),
    /** An empty word, at which releases before 3.3 stop reading the line. */
    EMPTY_ARGUMENT(Severity.ERROR),
    /** A sample fetch no release has. */
    UNKNOWN_FETCH(Severity.ERROR),
    /** A converter no release has. */
    UNKNOWN_CONVERTER(Severity.ERROR),
    /** An expression that cannot be read. */
    BAD_EXPRESSION(Severity.ERROR),
    /** A converter that does not take what comes in. */
    TYPE_MISMATCH(Severity.ERROR),
    /** A sample that does not exist where it is asked for. */
    FETCH_NOT_AVAILABLE(Severity.ERROR),
    /** A condition that cannot be read. */
    BAD_CONDITION(Severity.ERROR),
    /** {@code if} or {@code unless} with nothing behind it. */
    EMPTY_CONDITION(Severity.WARNING),
    /** Statements that belong to one section or another, as a conditional block decides; nothing else looks at them. */
    BLOCK_ACROSS_SECTIONS(Severity.WARNING),
    /** An ACL with the name of a predefined one or of an operator. */
    MISLEADING_ACL_NAME(Severity.WARNING),
    /** A log format that cannot be read. */
    BAD_LOG_FORMAT(Severity.ERROR),
    /** A setting of the process that is given twice. */
    REPEATED_SETTING(Severity.ERROR),
    /** A frontend and a backend of one name. */
    SHARED_NAME(Severity.ERROR),
    /** Replication that depends on the name of the host. */
    LOCALPEER_BY_HOST_NAME(Severity.WARNING),
    /** Replication that HAProxy turns off, with a warning only. */
    LOCALPEER_NOT_LISTED(Severity.ERROR),
    /** Two log formats of which one is lost. */
    LOG_FORMAT_OVERRIDDEN(Severity.WARNING),
    /** A statistics page on which anyone can take servers away. */
    OPEN_STATS_ADMIN(Severity.WARNING),
    /** Addresses as the text of a stick table. */
    ADDRESS_IN_STRING_TABLE(Severity.WARNING),
    /** A stick table that cannot hold what is stored. */
    TABLE_TYPE_MISMATCH(Severity.ERROR),
    /** An HTTP keyword in a proxy that does not speak HTTP. */
    WRONG_MODE(Severity.WARNING),
    /** Frontends without any listener, which HAProxy does not start. */
    NO_LISTENER(Severity.WARNING);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    Severity severity() {
        return severity;
    }

    /** The code of diagnostics: lower case with hyphens. */
    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
