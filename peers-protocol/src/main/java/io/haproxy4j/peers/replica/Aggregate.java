// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.replica;

import io.haproxy4j.peers.DataType;
import io.haproxy4j.peers.StickEntry;
import io.haproxy4j.peers.StoredType;
import io.haproxy4j.peers.TableDefinition;
import java.util.List;

/** Makes one entry of several. */
final class Aggregate {

    private Aggregate() {}

    /** Of entries of one key, the one that changed last first. */
    static StickEntry of(List<StickEntry> entries, Aggregation how) {
        StickEntry latest = entries.get(0);
        if (entries.size() == 1 || how == Aggregation.LATEST) {
            return latest;
        }
        TableDefinition table = latest.table();
        long[] values = new long[table.layout().size()];
        long remaining = latest.remainingMillis();
        for (StickEntry entry : entries) {
            remaining = longer(remaining, entry.remainingMillis());
        }
        for (StoredType stored : table.storedTypes()) {
            for (int i = 0; i < stored.elements(); i++) {
                combine(entries, how, stored.type(), i, values);
            }
        }
        return StickEntry.of(table, latest.key(), values, latest.serverKey(), remaining);
    }

    private static long longer(long a, long b) {
        return a == StickEntry.FULL_EXPIRY || b == StickEntry.FULL_EXPIRY ? StickEntry.FULL_EXPIRY : Math.max(a, b);
    }

    private static void combine(List<StickEntry> entries, Aggregation how, DataType type, int index, long[] values) {
        StickEntry latest = entries.get(0);
        int slot = latest.table().layout().slot(type, index);
        if (isTag(type)) {
            values[slot] = latest.slot(slot);
            return;
        }
        long result = 0;
        for (StickEntry entry : entries) {
            if (index < entry.table().layout().elements(type)) {
                long value = type.isRate() ? entry.rate(type, index).value() : entry.get(type, index);
                result = how == Aggregation.SUM ? result + value : Math.max(result, value);
            }
        }
        // A rate becomes a fresh one that shows the result: the periods of the sources do not begin together.
        values[type.isRate() ? slot + 1 : slot] = result;
    }

    private static boolean isTag(DataType type) {
        return switch (type) {
            case SERVER_ID, SERVER_KEY, GPT0, GPT -> true;
            default -> false;
        };
    }
}
