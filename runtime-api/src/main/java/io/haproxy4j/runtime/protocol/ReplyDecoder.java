// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.protocol;

import java.nio.ByteBuffer;

/**
 * Cuts the bytes of a connection into answers. Content is handed on as it arrives; nothing is kept but the few bytes
 * that may turn out to be an end mark.
 */
public interface ReplyDecoder {

    /**
     * Reads on until the end of the current answer or of the input.
     *
     * @param in bytes of the connection; those behind the end of the answer are left in it
     * @param content receives the answer's content
     * @return true if the answer is complete
     */
    boolean decode(ByteBuffer in, ByteSink content);

    /**
     * Tells that the connection has ended.
     *
     * @param content receives what was held back
     * @return true if that completes the current answer, false if the answer is cut off
     */
    boolean end(ByteSink content);
}
