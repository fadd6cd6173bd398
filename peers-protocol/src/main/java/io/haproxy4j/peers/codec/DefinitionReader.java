// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.codec;

import io.haproxy4j.peers.DataType;
import io.haproxy4j.peers.KeyType;
import io.haproxy4j.peers.StoredType;
import io.haproxy4j.peers.TableDefinition;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Reads the body of a table definition. */
final class DefinitionReader {

    /** A definition that is well formed but describes a table nobody can have. Never leaves the decoder. */
    static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;
        private final String table;

        Unusable(String table, String reason) {
            super(reason, null, false, false);
            this.table = table;
        }

        String table() {
            return table;
        }
    }

    private final int maxNameBytes;

    DefinitionReader(int maxNameBytes) {
        this.maxNameBytes = maxNameBytes;
    }

    /** Reads what follows the table's id. */
    TableDefinition read(BodyReader in) throws BodyReader.Cut, Unusable {
        int nameLength = (int) in.varint("length of the table name", maxNameBytes);
        int nameAt = in.position();
        in.skip(nameLength, "table name");
        String name = new String(in.source(), nameAt, nameLength, StandardCharsets.UTF_8);
        long keyTypeNumber = in.varint("key type");
        long keyLength = in.varint("key length");
        long bits = in.varint("data types");
        KeyType keyType = KeyType.ofWireValue(keyTypeNumber);
        if (keyType == null) {
            throw new Unusable(name, "unknown key type " + Long.toUnsignedString(keyTypeNumber));
        }
        if (keyLength < 1 || keyLength > Integer.MAX_VALUE) {
            throw new Unusable(name, "impossible key length " + Long.toUnsignedString(keyLength));
        }
        try {
            TableDefinition.Builder table =
                    TableDefinition.builder(name, keyType).keyLength((int) keyLength);
            long known = (1L << DataType.count()) - 1;
            table.unknownTypes(bits & ~known);
            readStoredTypes(in, bits & known, table);
            return table.build();
        } catch (IllegalArgumentException e) {
            throw new Unusable(name, String.valueOf(e.getMessage()));
        } catch (BodyReader.Cut e) {
            // What stands in front of the parameters must be there; these may be missing, and then nobody can use them.
            throw new Unusable(name, "missing or wrong: " + e.getMessage());
        }
    }

    private static void readStoredTypes(BodyReader in, long bits, TableDefinition.Builder table) throws BodyReader.Cut {
        // Senders of old end here; they have no arrays, and the periods of their rates are unknown.
        boolean described = in.remaining() > 0;
        if (described) {
            table.expire(Duration.ofMillis(in.varint("expiry", 0xffff_ffffL) & Integer.MAX_VALUE));
        }
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            DataType type = DataType.ofBit(Long.numberOfTrailingZeros(rest));
            table.store(described || type.isArray() ? readStored(in, type) : new StoredType(type, 1, 0));
        }
    }

    private static StoredType readStored(BodyReader in, DataType type) throws BodyReader.Cut {
        if (!type.isArray() && !type.isRate()) {
            return new StoredType(type, 1, 0);
        }
        long bit = in.varint("data type of a parameter");
        if (bit != type.bit()) {
            throw new BodyReader.Cut("parameters of " + type + " (those of data type " + Long.toUnsignedString(bit)
                    + " stand in their place)");
        }
        int elements = type.isArray() ? (int) in.varint("array size of " + type, StoredType.MAX_ELEMENTS) : 1;
        long period = type.isRate() ? in.varint("period of " + type) & 0xffff_ffffL : 0;
        return new StoredType(type, elements, period);
    }
}
