// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.codec;

/** An entry that does not fit its table or the largest message; nothing was written of it. */
public class MessageTooLargeException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    MessageTooLargeException(String message) {
        super(message);
    }
}
