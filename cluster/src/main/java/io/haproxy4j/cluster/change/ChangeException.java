// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.change;

/** A change could not be made at run time; the process is between the old configuration and the new one. */
public final class ChangeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception for a change that was not made.
     *
     * @param message what is not as it should be
     */
    public ChangeException(String message) {
        super(message);
    }
}
