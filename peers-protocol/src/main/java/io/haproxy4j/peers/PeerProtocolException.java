// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;

/**
 * Bytes of a peer that are not the peers protocol, or exceed a limit. The stream is lost with it: everything behind the
 * offending bytes is meaningless, so the session must be closed.
 */
public class PeerProtocolException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of fault it is. */
    public enum Fault {
        /** A message that is cut off, contradicts itself or holds impossible numbers. */
        MALFORMED,
        /** A message larger than the limit. */
        TOO_LARGE,
        /** Well formed, but more than a limit of this library allows, for example too many tables. */
        LIMIT,
        /** Only under a strict profile: something HAProxy would let pass. */
        UNEXPECTED,
        /** A line of the handshake that is longer than any line can be. */
        HANDSHAKE
    }

    /** What kind of error it is. */
    private final Fault fault;
    /** Where the message begins in the stream. */
    private final long offset;
    /** The beginning of the message. */
    private final byte[] bytes;

    /**
     * A fault in a stream.
     *
     * @param fault what kind of fault
     * @param message what is wrong, in one sentence
     * @param offset where the offending message begins: bytes received before it since the handshake, or since the
     *     connection was made for a line of the handshake
     * @param bytes the beginning of the offending message, or what there is of it
     */
    public PeerProtocolException(Fault fault, String message, long offset, byte[] bytes) {
        super(message + " (at byte " + offset + ": " + HexFormat.of().formatHex(bytes) + ")");
        this.fault = Objects.requireNonNull(fault, "fault");
        this.offset = offset;
        this.bytes = bytes.clone();
    }

    /**
     * What kind of fault it is.
     *
     * @return the kind
     */
    public Fault fault() {
        return fault;
    }

    /**
     * Where the offending message begins.
     *
     * @return bytes received before it since the handshake; for {@link Fault#HANDSHAKE}, since the connection was made
     */
    public long offset() {
        return offset;
    }

    /**
     * The beginning of the offending message.
     *
     * @return a copy, of some dozen bytes at most
     */
    public byte[] bytes() {
        return Arrays.copyOf(bytes, bytes.length);
    }
}
