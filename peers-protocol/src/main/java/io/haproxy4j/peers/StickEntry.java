// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a stick table as an immutable value.
 *
 * <p>{@link #remainingMillis()} takes no part in {@code equals}: two entries are equal when table, key and values are.
 */
public final class StickEntry implements StickValues {

    /** Value of {@link #remainingMillis()} for an entry that starts its table's full expiry anew. */
    public static final long FULL_EXPIRY = -1;

    private final TableDefinition table;
    private final StickKey key;
    private final long[] values;
    private final @Nullable String serverKey;
    private final long remainingMillis;

    private StickEntry(
            TableDefinition table, StickKey key, long[] values, @Nullable String serverKey, long remainingMillis) {
        this.table = table;
        this.key = key;
        this.values = values;
        this.serverKey = serverKey;
        this.remainingMillis = remainingMillis;
    }

    /**
     * Begins an entry; every value is 0 until set.
     *
     * @param table the table it belongs to
     * @param key its key, of the table's key type and no longer than the table allows
     * @return a builder
     */
    public static Builder builder(TableDefinition table, StickKey key) {
        return new Builder(table, key);
    }

    /**
     * An entry from the numbers of the table's {@link TableLayout}.
     *
     * @param table the table it belongs to
     * @param key its key
     * @param values one number per slot; copied
     * @param serverKey name of the server, or null for none; {@link TableLayout#LOST_NAME} in its slot for an unknown one
     * @param remainingMillis time it has left, or {@link #FULL_EXPIRY}
     * @return the entry
     */
    public static StickEntry of(
            TableDefinition table, StickKey key, long[] values, @Nullable String serverKey, long remainingMillis) {
        checkKey(table, key);
        int size = table.layout().size();
        if (values.length < size) {
            throw new IllegalArgumentException(
                    "Table " + table.name() + " has " + size + " values per entry, not " + values.length);
        }
        long[] copy = Arrays.copyOf(values, size);
        if (table.layout().has(DataType.SERVER_KEY)) {
            int slot = table.layout().slot(DataType.SERVER_KEY, 0);
            copy[slot] = serverKey == null && copy[slot] == TableLayout.LOST_NAME ? TableLayout.LOST_NAME : 0;
        }
        return new StickEntry(table, key, copy, serverKey, remainingMillis);
    }

    private static void checkKey(TableDefinition table, StickKey key) {
        if (key.type() != table.keyType()) {
            throw new IllegalArgumentException("Table " + table.name() + " has keys of type " + table.keyType()
                    + ", the key " + key + " is of type " + key.type());
        }
        int length = key.length();
        if (table.keyType() == KeyType.BINARY ? length != table.keyLength() : length > table.maxKeyBytes()) {
            throw new IllegalArgumentException("The key " + key + " has " + length + " bytes, table " + table.name()
                    + " takes " + (table.keyType() == KeyType.BINARY ? "" : "at most ") + table.maxKeyBytes());
        }
    }

    @Override
    public TableDefinition table() {
        return table;
    }

    /**
     * The key.
     *
     * @return the key
     */
    public StickKey key() {
        return key;
    }

    @Override
    public long slot(int slot) {
        return values[slot];
    }

    @Override
    public @Nullable String serverKey() {
        return serverKey;
    }

    /**
     * Time the entry has left.
     *
     * @return milliseconds, or {@link #FULL_EXPIRY} for the full expiry of its table; meaningless in a table without
     *     expiry
     */
    public long remainingMillis() {
        return remainingMillis;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StickEntry that
                && table.equals(that.table)
                && key.equals(that.key)
                && Arrays.equals(values, that.values)
                && Objects.equals(serverKey, that.serverKey);
    }

    @Override
    public int hashCode() {
        return 31 * key.hashCode() + Arrays.hashCode(values);
    }

    /** For example {@code t_ip 10.0.0.1 gpc0=5 conn_rate=[12ms 3 0]}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(table.name()).append(' ').append(key);
        for (StoredType stored : table.storedTypes()) {
            text.append(' ').append(stored.type()).append('=');
            appendValues(text, stored);
        }
        return text.toString();
    }

    private void appendValues(StringBuilder text, StoredType stored) {
        DataType type = stored.type();
        for (int i = 0; i < stored.elements(); i++) {
            text.append(i == 0 ? "" : ",");
            switch (type.kind()) {
                case DICTIONARY -> text.append(isServerKeyLost() ? "?" : serverKey);
                case UNSIGNED_LONG -> text.append(Long.toUnsignedString(get(type, i)));
                case RATE ->
                    text.append('[')
                            .append(rateAge(type, i))
                            .append("ms ")
                            .append(rateCurrent(type, i))
                            .append(' ')
                            .append(ratePrevious(type, i))
                            .append(']');
                case SIGNED_INT, UNSIGNED_INT -> text.append(get(type, i));
            }
        }
    }

    /** Collects the values of an entry. Not thread-safe. */
    public static final class Builder {

        private final TableDefinition table;
        private final StickKey key;
        private final long[] values;
        private @Nullable String serverKey;
        private long remainingMillis = FULL_EXPIRY;

        Builder(TableDefinition table, StickKey key) {
            checkKey(table, key);
            this.table = table;
            this.key = key;
            this.values = new long[table.layout().size()];
        }

        /**
         * Sets a scalar.
         *
         * @param type a type that is neither rate nor array
         * @param value its value
         * @return this
         */
        public Builder set(DataType type, long value) {
            return set(type, 0, value);
        }

        /**
         * Sets an element of an array.
         *
         * @param type a type that is no rate
         * @param index index from 0
         * @param value its value
         * @return this
         * @throws IllegalArgumentException when the value does not fit the type
         */
        public Builder set(DataType type, int index, long value) {
            int slot = table.layout().slot(type, index);
            type.checkValue(value);
            values[slot] = value;
            return this;
        }

        /**
         * Sets a rate.
         *
         * @param type a rate
         * @param index 0, or an index into an array
         * @param ageMillis time since the current period began
         * @param current events of the current period
         * @param previous events of the period before
         * @return this
         */
        public Builder rate(DataType type, int index, long ageMillis, long current, long previous) {
            int slot = table.layout().rateSlot(type, index);
            values[slot] = type.checkUnsignedInt(ageMillis);
            values[slot + 1] = type.checkUnsignedInt(current);
            values[slot + 2] = type.checkUnsignedInt(previous);
            return this;
        }

        /**
         * Sets the name of the server the entry sticks to.
         *
         * @param name the name, or null for none
         * @return this
         */
        public Builder serverKey(@Nullable String name) {
            table.layout().slot(DataType.SERVER_KEY, 0);
            this.serverKey = name;
            return this;
        }

        /**
         * Sets the time the entry has left, instead of its table's full expiry.
         *
         * @param millis milliseconds, 0 to 2<sup>31</sup>-1
         * @return this
         */
        public Builder remainingMillis(long millis) {
            if (millis < 0 || millis > Integer.MAX_VALUE) {
                throw new IllegalArgumentException("An entry has 0 to 2147483647 ms left, not " + millis);
            }
            this.remainingMillis = millis;
            return this;
        }

        /**
         * Makes the entry.
         *
         * @return the entry
         */
        public StickEntry build() {
            return new StickEntry(table, key, values.clone(), serverKey, remainingMillis);
        }
    }
}
