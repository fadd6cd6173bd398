// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime;

import io.haproxy4j.runtime.command.RuntimeConnectionException;
import io.haproxy4j.runtime.command.RuntimeConnectionException.Fault;

/** Adds to a fault of the connection what it means for a command. */
final class Faults {

    private Faults() {}

    /** The fault as it concerns one command. */
    static RuntimeConnectionException of(Request request, RuntimeConnectionException e, boolean written) {
        return new RuntimeConnectionException(
                e.fault(),
                written && !request.isRead(),
                "'" + request.command() + "' was " + (written ? "sent and not answered" : "not sent") + ": "
                        + e.getMessage(),
                e);
    }

    /** Whether a command that met a fault may simply be run again. */
    static boolean mayRepeat(Request request, RuntimeConnectionException e) {
        return e.fault() == Fault.LOST && request.isRepeatable();
    }

    static RuntimeConnectionException tooLarge(int limit) {
        return new RuntimeConnectionException(
                Fault.TOO_LARGE,
                false,
                "The answer is larger than " + limit
                        + " bytes, the limit for an answer kept in memory: read it as a stream, or raise maxReplySize",
                null);
    }
}
