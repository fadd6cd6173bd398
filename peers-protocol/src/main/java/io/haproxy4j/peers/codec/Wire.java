// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The numbers of the protocol. */
final class Wire {

    static final int CLASS_CONTROL = 0;
    static final int CLASS_ERROR = 1;
    static final int CLASS_STICK_TABLE = 10;
    static final int CLASS_RESERVED = 255;

    /** Types from here on are followed by a length and a body, in every class. */
    static final int FIRST_TYPE_WITH_BODY = 0x80;

    static final int UPDATE = 0x80;
    static final int INCREMENTAL_UPDATE = 0x81;
    static final int DEFINITION = 0x82;
    static final int SWITCH = 0x83;
    static final int ACK = 0x84;
    static final int TIMED_UPDATE = 0x85;
    static final int INCREMENTAL_TIMED_UPDATE = 0x86;

    /** Slots of a dictionary; ids run from 1. */
    static final int DICTIONARY_SIZE = 128;

    /** Size of HAProxy's buffer by default ({@code tune.bufsize}); a whole message must fit. */
    static final int DEFAULT_MAX_MESSAGE = 16_384;

    /** Network order 32-bit access to arrays. */
    static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    /** Two bytes at once, as they lie in a message. */
    static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);

    /** Eight bytes at once, the first one in the low bits, to take them apart in a register. */
    static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private Wire() {}
}
