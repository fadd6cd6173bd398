// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.codec;

import io.haproxy4j.peers.TableDefinition;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A table as a peer has defined it in a session. One instance per definition, so it can serve as an identity. */
public final class RemoteTable {

    private final int id;
    private final TableDefinition definition;
    private final byte[] body;
    final ValueReader values;
    final int fixedKeyLength;
    final int maxKeyBytes;
    int lastUpdateId;
    private @Nullable Object attachment;

    RemoteTable(int id, TableDefinition definition, byte[] body, ReceiveDictionary dictionary) {
        this.id = id;
        this.definition = definition;
        this.body = body;
        this.values = new ValueReader(definition.layout(), dictionary);
        this.maxKeyBytes = definition.maxKeyBytes();
        this.fixedKeyLength = switch (definition.keyType()) {
            case STRING -> -1;
            case INTEGER -> Integer.BYTES;
            case IPV4, IPV6, BINARY -> definition.keyLength();
        };
    }

    /** HAProxy repeats the definition at every change of table; byte for byte the same is the same table. */
    boolean isDefinedBy(byte[] bytes, int from, int to) {
        return Arrays.equals(body, 0, body.length, bytes, from, to);
    }

    /**
     * Number of the table in this session, which acks name.
     *
     * @return the number the peer chose
     */
    public int id() {
        return id;
    }

    /**
     * What the peer said about the table.
     *
     * @return the definition
     */
    public TableDefinition definition() {
        return definition;
    }

    /**
     * Id of the last update received for this table in this session.
     *
     * @return the id, 0 before the first
     */
    public int lastUpdateId() {
        return lastUpdateId;
    }

    /**
     * What a handler has attached, for example its own table.
     *
     * @return the attachment, or null
     */
    public @Nullable Object attachment() {
        return attachment;
    }

    /**
     * Attaches something, so that a handler need not look it up for every update.
     *
     * @param object the attachment, or null
     */
    public void attach(@Nullable Object object) {
        this.attachment = object;
    }

    @Override
    public String toString() {
        return "#" + id + " " + definition;
    }
}
