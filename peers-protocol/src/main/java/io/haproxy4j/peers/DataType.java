// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers;

import static io.haproxy4j.peers.ValueKind.DICTIONARY;
import static io.haproxy4j.peers.ValueKind.RATE;
import static io.haproxy4j.peers.ValueKind.SIGNED_INT;
import static io.haproxy4j.peers.ValueKind.UNSIGNED_INT;
import static io.haproxy4j.peers.ValueKind.UNSIGNED_LONG;

import java.util.Locale;

/**
 * What a stick table can store per entry (configuration manual, "stick-table", keyword {@code store}). The constants
 * stand in the order of the protocol: the number of each is its bit in a table definition, and values
 * travel in ascending order. All of them exist since HAProxy 2.6 or earlier unless said otherwise.
 */
public enum DataType {
    /** Numeric id of the server an entry sticks to; only meaningful between identical configurations. */
    SERVER_ID(0, SIGNED_INT, false),
    /** General purpose tag 0. */
    GPT0(1, UNSIGNED_INT, false),
    /** General purpose counter 0. */
    GPC0(2, UNSIGNED_INT, false),
    /** Rate of increments of {@link #GPC0}. */
    GPC0_RATE(3, RATE, false),
    /** Connections received. */
    CONN_CNT(4, UNSIGNED_INT, false),
    /** Rate of connections. */
    CONN_RATE(5, RATE, false),
    /** Connections now; HAProxy sends it but does not learn it, except in {@code recv-only} tables since 3.2. */
    CONN_CUR(6, UNSIGNED_INT, false),
    /** Sessions accepted. */
    SESS_CNT(7, UNSIGNED_INT, false),
    /** Rate of sessions. */
    SESS_RATE(8, RATE, false),
    /** HTTP requests. */
    HTTP_REQ_CNT(9, UNSIGNED_INT, false),
    /** Rate of HTTP requests. */
    HTTP_REQ_RATE(10, RATE, false),
    /** HTTP requests the client is to blame for. */
    HTTP_ERR_CNT(11, UNSIGNED_INT, false),
    /** Rate of HTTP errors. */
    HTTP_ERR_RATE(12, RATE, false),
    /** Bytes from client to server. */
    BYTES_IN_CNT(13, UNSIGNED_LONG, false),
    /** Rate of bytes from client to server; divided by {@code brates-factor} (since 3.1), which peers do not learn. */
    BYTES_IN_RATE(14, RATE, false),
    /** Bytes from server to client. */
    BYTES_OUT_CNT(15, UNSIGNED_LONG, false),
    /** Rate of bytes from server to client; divided by {@code brates-factor} (since 3.1), which peers do not learn. */
    BYTES_OUT_RATE(16, RATE, false),
    /** General purpose counter 1. */
    GPC1(17, UNSIGNED_INT, false),
    /** Rate of increments of {@link #GPC1}. */
    GPC1_RATE(18, RATE, false),
    /** Name, or address with {@code srvkey addr}, of the server an entry sticks to. */
    SERVER_KEY(19, DICTIONARY, false),
    /** HTTP responses the server is to blame for. */
    HTTP_FAIL_CNT(20, UNSIGNED_INT, false),
    /** Rate of HTTP failures. */
    HTTP_FAIL_RATE(21, RATE, false),
    /** Array of general purpose tags. */
    GPT(22, UNSIGNED_INT, true),
    /** Array of general purpose counters. */
    GPC(23, UNSIGNED_INT, true),
    /** Array of rates of {@link #GPC}. */
    GPC_RATE(24, RATE, true),
    /** Glitches of the client's protocol; since HAProxy 3.0. */
    GLITCH_CNT(25, UNSIGNED_INT, false),
    /** Rate of glitches; since HAProxy 3.0. */
    GLITCH_RATE(26, RATE, false);

    private static final DataType[] BY_BIT = values();

    private final int bit;
    private final ValueKind kind;
    private final boolean array;

    DataType(int bit, ValueKind kind, boolean array) {
        this.bit = bit;
        this.kind = kind;
        this.array = array;
    }

    /**
     * Number of known data types; bits from here on belong to versions of HAProxy this library does not know.
     *
     * @return the number
     */
    public static int count() {
        return BY_BIT.length;
    }

    /**
     * The type of a bit in a table definition.
     *
     * @param bit the bit, 0 to {@link #count()} - 1
     * @return the type
     */
    public static DataType ofBit(int bit) {
        return BY_BIT[bit];
    }

    /**
     * Bit of this type in a table definition.
     *
     * @return the bit
     */
    public int bit() {
        return bit;
    }

    /**
     * How one value, or one element of an array, is made up.
     *
     * @return the kind
     */
    public ValueKind kind() {
        return kind;
    }

    /**
     * Whether an entry holds several values of this type.
     *
     * @return true for {@link #GPT}, {@link #GPC} and {@link #GPC_RATE}
     */
    public boolean isArray() {
        return array;
    }

    /**
     * Whether values of this type are rates over a period.
     *
     * @return true for the rates
     */
    public boolean isRate() {
        return kind == RATE;
    }

    /**
     * Refuses a number HAProxy would cut to its low bits.
     *
     * @param value value of a scalar or an element of an array of this type
     * @throws IllegalArgumentException when it does not fit, or when this is a rate or a text
     */
    public void checkValue(long value) {
        switch (kind) {
            case SIGNED_INT -> {
                if (value != (int) value) {
                    throw outside(value, "-2147483648 to 2147483647");
                }
            }
            case UNSIGNED_INT -> checkUnsignedInt(value);
            case UNSIGNED_LONG -> {}
            case RATE -> throw new IllegalArgumentException(this + " is a rate; use rate");
            case DICTIONARY -> throw new IllegalArgumentException(this + " is a text; use serverKey");
        }
    }

    /**
     * Refuses a number that is no unsigned 32-bit integer, as the three parts of a rate are.
     *
     * @param value the number
     * @return the number
     * @throws IllegalArgumentException when it does not fit
     */
    public long checkUnsignedInt(long value) {
        if (value < 0 || value > 0xffff_ffffL) {
            throw outside(value, "0 to 4294967295");
        }
        return value;
    }

    private IllegalArgumentException outside(long value, String range) {
        return new IllegalArgumentException(this + " takes " + range + ", not " + value);
    }

    /** The word HAProxy's configuration uses. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
