// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the two ends of a session must agree on about a stick table. HAProxy matches tables by name and silently drops
 * everything of a table whose key type or key length differs from its own.
 *
 * <p>Immutable; two definitions are equal when all they say is equal.
 */
public final class TableDefinition {

    private final String name;
    private final KeyType keyType;
    private final int keyLength;
    private final List<StoredType> storedTypes;
    private final long expireMillis;
    private final long unknownTypes;
    private final TableLayout layout;

    private TableDefinition(Builder builder) {
        this.name = builder.name;
        this.keyType = builder.keyType;
        this.keyLength = builder.keyLength;
        this.storedTypes = builder.storedTypes.stream()
                .sorted(Comparator.comparing(StoredType::type))
                .toList();
        this.expireMillis = builder.expireMillis;
        this.unknownTypes = builder.unknownTypes;
        this.layout = new TableLayout(storedTypes);
    }

    /**
     * Begins a table whose key length follows from its type: 4 for integers and IPv4, 16 for IPv6, HAProxy's default of
     * 32 for text and bytes.
     *
     * @param name name of the table as it travels: the name of the proxy, or {@code /name} for a {@code table} line of
     *     a {@code peers} section
     * @param keyType type of the keys
     * @return a builder without data types and without expiry
     */
    public static Builder builder(String name, KeyType keyType) {
        return new Builder(name, keyType);
    }

    /**
     * Name of the table as it travels: the name of the proxy, or {@code /name} for a {@code table} line of a
     * {@code peers} section (which the configuration and the runtime API call {@code section/name}).
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Type of the keys.
     *
     * @return the type
     */
    public KeyType keyType() {
        return keyType;
    }

    /**
     * Key length as it travels: the configuration's {@code len} for {@link KeyType#BINARY}, one more for
     * {@link KeyType#STRING}, fixed otherwise.
     *
     * @return length in bytes
     */
    public int keyLength() {
        return keyLength;
    }

    /**
     * The longest key an entry can have.
     *
     * @return length in bytes
     */
    public int maxKeyBytes() {
        return keyType == KeyType.STRING ? Math.max(0, keyLength - 1) : keyLength;
    }

    /**
     * What entries hold, in the order of the protocol.
     *
     * @return the stored types
     */
    public List<StoredType> storedTypes() {
        return storedTypes;
    }

    /**
     * One stored type.
     *
     * @param type the data type
     * @return how it is stored, or null when the table does not store it
     */
    public @Nullable StoredType stored(DataType type) {
        for (StoredType stored : storedTypes) {
            if (stored.type() == type) {
                return stored;
            }
        }
        return null;
    }

    /**
     * How long an entry lives after its last update.
     *
     * @return milliseconds; 0 when entries do not expire
     */
    public long expireMillis() {
        return expireMillis;
    }

    /**
     * Bits of data types this library does not know. Their values travel behind the known ones and are skipped.
     *
     * @return the bits, 0 for none
     */
    public long unknownTypes() {
        return unknownTypes;
    }

    /**
     * Where the values of an entry of this table lie in an array.
     *
     * @return the layout
     */
    public TableLayout layout() {
        return layout;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TableDefinition that
                && name.equals(that.name)
                && keyType == that.keyType
                && keyLength == that.keyLength
                && expireMillis == that.expireMillis
                && unknownTypes == that.unknownTypes
                && storedTypes.equals(that.storedTypes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, keyType, keyLength, storedTypes, expireMillis, unknownTypes);
    }

    /** For example {@code t_ip type=ip len=4 expire=600000ms store=[gpc0, conn_rate(10000ms)]}. */
    @Override
    public String toString() {
        return name + " type=" + keyType + " len=" + keyLength + " expire=" + expireMillis + "ms store=" + storedTypes
                + (unknownTypes == 0 ? "" : " unknown=0x" + Long.toHexString(unknownTypes));
    }

    /** Collects what makes up a table. Not thread-safe. */
    public static final class Builder {

        private static final int DEFAULT_LENGTH = 32;

        private final String name;
        private final KeyType keyType;
        private final List<StoredType> storedTypes = new ArrayList<>();
        private int keyLength;
        private long expireMillis;
        private long unknownTypes;

        Builder(String name, KeyType keyType) {
            this.name = Objects.requireNonNull(name, "name");
            this.keyType = Objects.requireNonNull(keyType, "keyType");
            this.keyLength = keyType.fixedLength() == 0 ? DEFAULT_LENGTH : keyType.fixedLength();
            if (name.isEmpty() || name.indexOf('\0') >= 0 || name.indexOf('\n') >= 0) {
                throw new IllegalArgumentException("A table needs a name without NUL and line ends");
            }
        }

        /**
         * Sets the key length from the configuration's {@code len}.
         *
         * @param len the longest text or the exact number of bytes, as written in the configuration
         * @return this
         */
        public Builder len(int len) {
            return keyLength(keyType == KeyType.STRING ? Math.addExact(len, 1) : len);
        }

        /**
         * Sets the key length as it travels; see {@link TableDefinition#keyLength()}.
         *
         * @param length length in bytes
         * @return this
         */
        public Builder keyLength(int length) {
            int fixed = keyType.fixedLength();
            if (length < 1 || (fixed != 0 && length != fixed)) {
                throw new IllegalArgumentException("Key length " + length + " does not fit type " + keyType
                        + (fixed == 0 ? "; give at least 1" : "; it is always " + fixed));
            }
            this.keyLength = length;
            return this;
        }

        /**
         * Adds a data type that is neither a rate nor an array.
         *
         * @param type the type
         * @return this
         */
        public Builder store(DataType type) {
            if (type.isRate() || type.isArray()) {
                throw new IllegalArgumentException(type + " needs "
                        + (type.isArray() ? "a number of elements" : "")
                        + (type.isArray() && type.isRate() ? " and " : "")
                        + (type.isRate() ? "a period" : "")
                        + "; use storeRate, storeArray or storeRateArray");
            }
            return store(new StoredType(type, 1, 0));
        }

        /**
         * Adds a rate.
         *
         * @param type a rate that is no array
         * @param period the period it is measured over, 1 ms to 2<sup>32</sup>-1 ms
         * @return this
         */
        public Builder storeRate(DataType type, Duration period) {
            return store(new StoredType(type, 1, period.toMillis()));
        }

        /**
         * Adds an array of numbers.
         *
         * @param type {@link DataType#GPT} or {@link DataType#GPC}
         * @param elements number of elements, 1 to {@value StoredType#MAX_ELEMENTS}
         * @return this
         */
        public Builder storeArray(DataType type, int elements) {
            return store(new StoredType(type, elements, 0));
        }

        /**
         * Adds an array of rates.
         *
         * @param type {@link DataType#GPC_RATE}
         * @param elements number of elements, 1 to {@value StoredType#MAX_ELEMENTS}
         * @param period the period they are measured over
         * @return this
         */
        public Builder storeRateArray(DataType type, int elements, Duration period) {
            return store(new StoredType(type, elements, period.toMillis()));
        }

        /**
         * Adds a data type in its general form.
         *
         * @param stored the type with its size and period
         * @return this
         */
        public Builder store(StoredType stored) {
            for (StoredType other : storedTypes) {
                if (other.type() == stored.type()) {
                    throw new IllegalArgumentException("Table " + name + " stores " + stored.type() + " twice");
                }
            }
            storedTypes.add(stored);
            return this;
        }

        /**
         * Sets how long an entry lives after its last update.
         *
         * @param expire the time, at most 2<sup>31</sup>-1 ms; zero for entries that do not expire
         * @return this
         */
        public Builder expire(Duration expire) {
            long millis = expire.toMillis();
            if (millis < 0 || millis > Integer.MAX_VALUE) {
                throw new IllegalArgumentException("HAProxy takes an expiry of 0 to 2147483647 ms, not " + millis);
            }
            this.expireMillis = millis;
            return this;
        }

        /**
         * Sets bits of data types this library does not know, as a sender announced them.
         *
         * @param bits bits from {@link DataType#count()} upwards
         * @return this
         */
        public Builder unknownTypes(long bits) {
            if ((bits & ((1L << DataType.count()) - 1)) != 0) {
                throw new IllegalArgumentException("0x" + Long.toHexString(bits) + " has bits of known data types");
            }
            this.unknownTypes = bits;
            return this;
        }

        /**
         * Makes the definition.
         *
         * @return the definition
         */
        public TableDefinition build() {
            if (name.getBytes(StandardCharsets.UTF_8).length > 4096) {
                throw new IllegalArgumentException("The name of a table fits 4096 bytes at most");
            }
            return new TableDefinition(this);
        }
    }
}
