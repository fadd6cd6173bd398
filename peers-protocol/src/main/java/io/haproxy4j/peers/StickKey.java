// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Key of an entry: its type and its bytes, as they travel. Immutable. */
public final class StickKey implements Comparable<StickKey> {

    private final KeyType type;
    private final byte[] bytes;
    private final int hash;

    private StickKey(KeyType type, byte[] bytes) {
        this.type = type;
        this.bytes = bytes;
        this.hash = 31 * type.wireValue() + Arrays.hashCode(bytes);
    }

    /**
     * A key from its bytes.
     *
     * @param type type of the key
     * @param bytes network order for numbers and addresses; copied
     * @return the key
     */
    public static StickKey of(KeyType type, byte[] bytes) {
        Objects.requireNonNull(type, "type");
        if (type.fixedLength() != 0 && bytes.length != type.fixedLength()) {
            throw new IllegalArgumentException(
                    "A key of type " + type + " has " + type.fixedLength() + " bytes, not " + bytes.length);
        }
        return new StickKey(type, bytes.clone());
    }

    /**
     * A text key.
     *
     * @param text the text, encoded as UTF-8; without NUL, which would hide the rest of it from HAProxy
     * @return the key
     */
    public static StickKey ofString(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("A text key cannot hold NUL; HAProxy would cut it there");
        }
        return new StickKey(KeyType.STRING, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * An integer key.
     *
     * @param value 0 to 4294967295
     * @return the key
     */
    public static StickKey ofInteger(long value) {
        if (value < 0 || value > 0xffff_ffffL) {
            throw new IllegalArgumentException("An integer key lies between 0 and 4294967295, not at " + value);
        }
        byte[] bytes = {(byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value};
        return new StickKey(KeyType.INTEGER, bytes);
    }

    /**
     * An address key, IPv4 or IPv6 as the address is.
     *
     * @param address the address
     * @return the key
     */
    public static StickKey ofAddress(InetAddress address) {
        return new StickKey(address instanceof Inet4Address ? KeyType.IPV4 : KeyType.IPV6, address.getAddress());
    }

    /**
     * A key of bytes.
     *
     * @param bytes the bytes; copied
     * @return the key
     */
    public static StickKey ofBinary(byte[] bytes) {
        return new StickKey(KeyType.BINARY, bytes.clone());
    }

    /**
     * Type of the key.
     *
     * @return the type
     */
    public KeyType type() {
        return type;
    }

    /**
     * The bytes as they travel.
     *
     * @return a copy
     */
    public byte[] toBytes() {
        return bytes.clone();
    }

    /**
     * Number of bytes.
     *
     * @return length
     */
    public int length() {
        return bytes.length;
    }

    /**
     * Copies the bytes without allocating.
     *
     * @param target where to
     * @param offset first index to write
     * @return number of bytes written
     */
    public int copyTo(byte[] target, int offset) {
        System.arraycopy(bytes, 0, target, offset, bytes.length);
        return bytes.length;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StickKey that
                && hash == that.hash
                && type == that.type
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** By type, then by unsigned bytes: numbers and addresses in their natural order. */
    @Override
    public int compareTo(StickKey other) {
        int byType = type.compareTo(other.type);
        return byType != 0 ? byType : Arrays.compareUnsigned(bytes, other.bytes);
    }

    /** The key for people: text as UTF-8, a decimal number, an address, or hexadecimal bytes. */
    @Override
    public String toString() {
        return switch (type) {
            case STRING -> new String(bytes, StandardCharsets.UTF_8);
            case INTEGER -> Long.toString(Long.parseLong(HexFormat.of().formatHex(bytes), 16));
            case BINARY -> HexFormat.of().withUpperCase().formatHex(bytes);
            case IPV4, IPV6 -> address(bytes);
        };
    }

    private static String address(byte[] bytes) {
        try {
            // Never resolves: the address is given as bytes. Keeps IPv4 mapped into IPv6 apart from IPv4.
            return bytes.length == 4 ? InetAddress.getByAddress(bytes).getHostAddress() : Ipv6Text.of(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
