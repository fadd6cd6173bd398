// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.command;

import org.jspecify.annotations.Nullable;

/** The connection to the CLI socket failed, timed out, or ended in the middle of an answer. */
public final class RuntimeConnectionException extends RuntimeApiException {

    private static final long serialVersionUID = 1L;

    /** What happened to the connection. */
    public enum Fault {
        /** No connection could be made. */
        CONNECT_FAILED,
        /** No connection was made within the time limit. */
        CONNECT_TIMEOUT,
        /** The client's own limit of connections was reached for too long. */
        NO_FREE_CONNECTION,
        /**
         * The request was written and nothing came back within the time limit: HAProxy is stopped or blocked, or all
         * the connections it serves (stats maxconn, 10 unless configured) are taken.
         */
        FIRST_BYTE_TIMEOUT,
        /** The answer began and then stalled for longer than the time limit. */
        READ_TIMEOUT,
        /** The connection ended or broke before the answer was complete. */
        LOST,
        /** The calling thread was interrupted; its interrupt flag is still set. */
        INTERRUPTED,
        /** The client, session or connection was closed by this program. */
        CLOSED,
        /** The answer is larger than the limit for an answer kept in memory; read it as a stream. */
        TOO_LARGE
    }

    /** What happened to the connection. */
    private final Fault fault;
    /** Whether the command may have been carried out. */
    private final boolean stateUnknown;

    /**
     * An exception for a fault.
     *
     * @param fault what happened
     * @param stateUnknown true if a command that changes something may or may not have been carried out
     * @param message what happened, where, and what can be done
     * @param cause the system's error, if there was one
     */
    public RuntimeConnectionException(Fault fault, boolean stateUnknown, String message, @Nullable Throwable cause) {
        super(stateUnknown ? message + " (whether HAProxy carried out the command is unknown)" : message, cause);
        this.fault = fault;
        this.stateUnknown = stateUnknown;
    }

    /**
     * What happened.
     *
     * @return the fault
     */
    public Fault fault() {
        return fault;
    }

    /**
     * Whether HAProxy may have carried out the command although no complete answer came. Ask for the state before
     * repeating it.
     *
     * @return true if a changing command was written to the socket
     */
    public boolean stateUnknown() {
        return stateUnknown;
    }
}
