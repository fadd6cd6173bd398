// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.codec;

import io.netty.buffer.ByteBuf;

/**
 * Receives what a {@link PeerDecoder} reads, in the order of the stream. Every method does nothing by default. An
 * exception thrown here leaves {@code decode} with the message in question consumed.
 */
public interface PeerHandler {

    /**
     * An entry was added or changed.
     *
     * @param update the entry, valid only until this method returns
     */
    default void onUpdate(UpdateView update) {}

    /**
     * A table was defined or chosen; the updates that follow belong to it.
     *
     * @param table the table; the same instance as long as its definition does not change
     */
    default void onTable(RemoteTable table) {}

    /**
     * A definition cannot be used, for example because of an unknown key type. The updates that follow are dropped, as
     * HAProxy does.
     *
     * @param name name of the table
     * @param reason what is wrong with it
     */
    default void onUnusableTable(String name, String reason) {}

    /**
     * The peer has stored our updates up to an id.
     *
     * @param tableId number of the table in <em>our</em> definitions
     * @param updateId id of an update of ours; some versions of HAProxy send nonsense here
     */
    default void onAck(int tableId, int updateId) {}

    /**
     * A control message.
     *
     * @param message the message
     */
    default void onControl(ControlMessage message) {}

    /**
     * The peer is about to close because of something we sent.
     *
     * @param message the message
     */
    default void onError(ErrorMessage message) {}

    /**
     * A message this library does not know; HAProxy ignores such ones.
     *
     * @param messageClass its class, 0 to 254
     * @param type its type, 0 to 255
     * @param body its body, empty for a type below 128; valid only until this method returns
     */
    default void onUnknown(int messageClass, int type, ByteBuf body) {}
}
