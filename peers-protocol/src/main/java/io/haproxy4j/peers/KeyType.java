// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Type of the key of a stick table, as {@code stick-table type} names it (configuration manual, "stick-table"). */
public enum KeyType {
    /** Unsigned 32-bit integer. */
    INTEGER(2, 4),
    /** IPv4 address, HAProxy's {@code ip}. */
    IPV4(4, 4),
    /** IPv6 address. */
    IPV6(5, 16),
    /** Text of at most {@code len} bytes, without NUL. */
    STRING(6, 0),
    /** Exactly {@code len} bytes; shorter samples are padded with zeros by HAProxy. */
    BINARY(7, 0);

    private final int wireValue;
    private final int fixedLength;

    KeyType(int wireValue, int fixedLength) {
        this.wireValue = wireValue;
        this.fixedLength = fixedLength;
    }

    /**
     * The number that stands for this type in a table definition.
     *
     * @return the number
     */
    public int wireValue() {
        return wireValue;
    }

    /**
     * Length of every key of this type.
     *
     * @return length in bytes, or 0 when the table chooses it
     */
    public int fixedLength() {
        return fixedLength;
    }

    /**
     * The type a number of a table definition stands for.
     *
     * @param wireValue the number
     * @return the type, or null when no table can have such keys
     */
    public static @Nullable KeyType ofWireValue(long wireValue) {
        for (KeyType type : values()) {
            if (type.wireValue == wireValue) {
                return type;
            }
        }
        return null;
    }

    /** The word HAProxy's configuration uses. */
    @Override
    public String toString() {
        return this == IPV4 ? "ip" : name().toLowerCase(Locale.ROOT);
    }
}
