// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.codec;

/**
 * How a {@link PeerDecoder} reads, and what it refuses before it allocates anything. Immutable; every {@code with}
 * method returns a changed copy.
 *
 * @param maxMessageBytes the largest message accepted, header included. HAProxy sends at most its {@code tune.bufsize}
 * @param maxTables the most tables a peer may define in a session
 * @param maxNameBytes the longest name of a table
 * @param strict whether to refuse what HAProxy lets pass: unknown messages, trailing bytes, updates without a table
 * @param keysOnly whether to skip values; {@link UpdateView#hasValues()} tells whether they were read all the same
 * @param freshViews a debugging aid: every update gets a view of its own, so that one kept beyond its callback is sure
 *     to throw. Costs an allocation per update
 */
public record DecoderOptions(
        int maxMessageBytes, int maxTables, int maxNameBytes, boolean strict, boolean keysOnly, boolean freshViews) {

    /** Tolerant like HAProxy, with limits no HAProxy reaches: 1 MiB, 4096 tables, names of 4096 bytes. */
    public static final DecoderOptions LENIENT = new DecoderOptions(1 << 20, 4096, 4096, false, false, false);

    /** Everything unexpected is an error; for tests and for finding out what a peer does. */
    public static final DecoderOptions STRICT = LENIENT.withStrict(true);

    /** Refuses limits that would let nothing through. */
    public DecoderOptions {
        if (maxMessageBytes < 256 || maxMessageBytes > 1 << 28) {
            throw new IllegalArgumentException("maxMessageBytes is 256 to 268435456, not " + maxMessageBytes);
        }
        if (maxTables < 1 || maxNameBytes < 1) {
            throw new IllegalArgumentException("maxTables and maxNameBytes are at least 1");
        }
    }

    /**
     * Changes the largest message.
     *
     * @param bytes header included
     * @return the changed options
     */
    public DecoderOptions withMaxMessageBytes(int bytes) {
        return new DecoderOptions(bytes, maxTables, maxNameBytes, strict, keysOnly, freshViews);
    }

    /**
     * Changes the number of tables.
     *
     * @param tables the most tables
     * @return the changed options
     */
    public DecoderOptions withMaxTables(int tables) {
        return new DecoderOptions(maxMessageBytes, tables, maxNameBytes, strict, keysOnly, freshViews);
    }

    /**
     * Changes strictness.
     *
     * @param on whether to be strict
     * @return the changed options
     */
    public DecoderOptions withStrict(boolean on) {
        return new DecoderOptions(maxMessageBytes, maxTables, maxNameBytes, on, keysOnly, freshViews);
    }

    /**
     * Changes whether values are skipped.
     *
     * @param on whether to read keys only
     * @return the changed options
     */
    public DecoderOptions withKeysOnly(boolean on) {
        return new DecoderOptions(maxMessageBytes, maxTables, maxNameBytes, strict, on, freshViews);
    }

    /**
     * Changes whether every update gets a view of its own.
     *
     * @param on whether to do so
     * @return the changed options
     */
    public DecoderOptions withFreshViews(boolean on) {
        return new DecoderOptions(maxMessageBytes, maxTables, maxNameBytes, strict, keysOnly, on);
    }
}
