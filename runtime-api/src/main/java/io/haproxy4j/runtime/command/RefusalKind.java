// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.command;

/** Why HAProxy refused a command, derived from its words; the words themselves are in {@link Refusal#words()}. */
public enum RefusalKind {
    /** This HAProxy has no such command, or its access level does not show it. */
    UNKNOWN_COMMAND,
    /** The socket's access level does not allow the command. */
    PERMISSION_DENIED,
    /** The command needs {@code expert-mode on}. */
    EXPERT_MODE_NEEDED,
    /** The command needs {@code experimental-mode on}. */
    EXPERIMENTAL_MODE_NEEDED,
    /** The named backend, server, map, entry, certificate, table or section does not exist. */
    NOT_FOUND,
    /** Something of that name exists already, or another transaction is open. */
    CONFLICT,
    /** The object is in a state that forbids the change: in use, not in maintenance, nothing to commit. */
    WRONG_STATE,
    /** The configuration names the object elsewhere, so that it cannot go while the process runs. */
    REFERENCED,
    /** A value is out of range or of the wrong form. */
    INVALID_VALUE,
    /** Words are missing or in the wrong place. */
    SYNTAX,
    /** The command line or payload is larger than HAProxy's buffer. */
    TOO_LARGE,
    /** HAProxy ran out of memory or another resource. */
    RESOURCE,
    /** The wait ended without its condition. */
    NOT_REACHED,
    /** The master knows no such process. */
    NO_SUCH_PROCESS,
    /** A refusal in words this library does not know. */
    OTHER
}
