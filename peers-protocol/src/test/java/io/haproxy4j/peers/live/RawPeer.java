// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.peers.TableDefinition;
import io.haproxy4j.peers.codec.ControlMessage;
import io.haproxy4j.peers.codec.DecoderOptions;
import io.haproxy4j.peers.codec.PeerDecoder;
import io.haproxy4j.peers.codec.PeerHandler;
import io.haproxy4j.peers.codec.RemoteTable;
import io.haproxy4j.peers.codec.UpdateView;
import io.haproxy4j.testkit.HaproxyProcess;
import io.netty.buffer.Unpooled;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** A peer that says exactly what it is told, to find out what HAProxy makes of it. */
final class RawPeer implements AutoCloseable {

    private final Socket socket;
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();
    private boolean ended;
    private int answered;

    RawPeer(HaproxyProcess haproxy) throws IOException {
        socket = new Socket();
        socket.connect(haproxy.address().port(Lab.HAPROXY_PORT), (int) Lab.LIMIT.toMillis());
        socket.setTcpNoDelay(true);
    }

    /** An update HAProxy has sent. */
    record Update(String table, int id, boolean timed, String key) {}

    static RawPeer established(HaproxyProcess haproxy) throws IOException {
        return established(haproxy, "lib");
    }

    static RawPeer established(HaproxyProcess haproxy, String name) throws IOException {
        RawPeer peer = new RawPeer(haproxy);
        // With a heartbeat on its heels: where an attempt of 2.6 to dial has failed, it goes on measuring silence from
        // that, and would end a session in which nothing has come when that time is over.
        peer.text("HAProxyS 2.1\nhap\n" + name + " 4711 1\n\0\4");
        String answer = peer.awaitHex(hex -> hex.length() >= 8);
        if (!answer.startsWith("3230300a")) {
            throw new IOException("The handshake was answered with " + answer);
        }
        byte[] behind = HexFormat.of().parseHex(answer.substring(8));
        peer.received.reset();
        peer.received.writeBytes(behind);
        return peer;
    }

    /**
     * A session with a HAProxy that has been told that there is nothing to learn here. Said before it asks, that means
     * nothing, and 3.4 acknowledges nothing while it waits for an answer.
     */
    static RawPeer settled(Lab lab) throws IOException {
        RawPeer peer = established(lab.haproxy);
        peer.awaitHex(hex -> peer.wasAsked() || lab.isSynchronised());
        if (peer.wasAsked()) {
            peer.hex("0002");
            peer.awaitControl(ControlMessage.RESYNC_CONFIRM);
        }
        return peer;
    }

    /**
     * A session with a HAProxy that has asked to be taught. It asks the first peer that comes within five seconds of its
     * start; if the machine was too slow for that, another start is what it takes.
     */
    static RawPeer asked(Lab lab) throws IOException {
        long end = System.nanoTime() + Lab.LIMIT.toNanos();
        while (true) {
            RawPeer peer = established(lab.haproxy);
            peer.awaitHex(hex -> peer.wasAsked());
            if (peer.wasAsked()) {
                return peer;
            }
            peer.close();
            assertThat(System.nanoTime()).as("asked in time").isLessThan(end);
            lab.haproxy.restart();
        }
    }

    void text(String text) throws IOException {
        send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    void hex(String hex) throws IOException {
        send(HexFormat.of().parseHex(hex.replace(" ", "")));
    }

    private void send(byte[] bytes) throws IOException {
        try {
            socket.getOutputStream().write(bytes);
        } catch (SocketException e) {
            // HAProxy has left meanwhile; what it said before can still be read.
        }
    }

    /** Reads until what came satisfies, the connection ends, or the limit is over; returns all of it. */
    String awaitHex(Predicate<String> condition) throws IOException {
        long end = System.nanoTime() + Lab.LIMIT.toNanos();
        byte[] buffer = new byte[4096];
        while (!ended && !condition.test(seen()) && System.nanoTime() < end) {
            socket.setSoTimeout(200);
            try {
                int count = socket.getInputStream().read(buffer);
                ended = count < 0;
                if (count > 0) {
                    received.write(buffer, 0, count);
                }
            } catch (SocketTimeoutException e) {
                // Nothing yet.
            } catch (SocketException e) {
                // Where HAProxy closes with bytes of ours unread, the system resets the connection.
                ended = true;
            }
        }
        return seen();
    }

    /**
     * Waits like {@link #awaitHex}, for what the updates received satisfy; returns all of them. Tells HAProxy meanwhile
     * that there is nothing to teach, without which it would send none.
     */
    List<Update> awaitUpdates(Predicate<List<Update>> condition) throws IOException {
        awaitHex(hex -> {
            while (answered < count(ControlMessage.RESYNC_REQUEST)) {
                answered++;
                answer("0002");
            }
            return condition.test(updates());
        });
        return updates();
    }

    private void answer(String message) {
        try {
            hex(message);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All updates received. */
    List<Update> updates() {
        List<Update> updates = new ArrayList<>();
        decode(new PeerHandler() {
            @Override
            public void onUpdate(UpdateView update) {
                updates.add(new Update(
                        update.table().name(),
                        update.updateId(),
                        update.isTimed(),
                        update.key().toString()));
            }
        });
        return updates;
    }

    /** Whether HAProxy has asked to be taught. */
    boolean wasAsked() {
        return count(ControlMessage.RESYNC_REQUEST) > 0;
    }

    /** Names of the tables HAProxy has defined, by their number. */
    List<String> tables() {
        return definedTables().values().stream().map(TableDefinition::name).toList();
    }

    /** The tables HAProxy has defined. */
    Collection<TableDefinition> definitions() {
        return definedTables().values();
    }

    private SortedMap<Integer, TableDefinition> definedTables() {
        SortedMap<Integer, TableDefinition> tables = new TreeMap<>();
        decode(new PeerHandler() {
            @Override
            public void onTable(RemoteTable table) {
                tables.put(table.id(), table.definition());
            }
        });
        return tables;
    }

    /** The number HAProxy has given a table. */
    int tableNumber(String name) {
        return definedTables().entrySet().stream()
                .filter(table -> table.getValue().name().equals(name))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    /** Waits for one more of a control message than came before; tells whether it came. */
    boolean awaitControl(ControlMessage message) throws IOException {
        long before = count(message);
        awaitHex(hex -> count(message) > before);
        return count(message) > before;
    }

    /** Waits for so many heartbeats, and sends some of its own so as not to be left meanwhile. */
    void awaitHeartbeats(int times) throws IOException {
        awaitHex(hex -> {
            answer("0004");
            return count(ControlMessage.HEARTBEAT) >= times;
        });
        assertThat(count(ControlMessage.HEARTBEAT)).as("heartbeats").isGreaterThanOrEqualTo(times);
    }

    /** Waits for the end of a teaching, if it has not come yet. */
    void awaitTaught() throws IOException {
        awaitHex(hex -> count(ControlMessage.RESYNC_FINISHED, ControlMessage.RESYNC_PARTIAL) > 0);
    }

    private long count(ControlMessage... messages) {
        long[] count = new long[1];
        decode(new PeerHandler() {
            @Override
            public void onControl(ControlMessage message) {
                if (Arrays.asList(messages).contains(message)) {
                    count[0]++;
                }
            }
        });
        return count[0];
    }

    private void decode(PeerHandler handler) {
        new PeerDecoder(DecoderOptions.LENIENT, handler).decode(Unpooled.wrappedBuffer(received.toByteArray()));
    }

    /** What came, once it holds the end of a line: messages may follow on the answer to a handshake. */
    String text() throws IOException {
        awaitHex(hex -> received.toString(StandardCharsets.ISO_8859_1).contains("\n"));
        return received.toString(StandardCharsets.ISO_8859_1);
    }

    boolean awaitEnd() throws IOException {
        awaitHex(hex -> false);
        return ended;
    }

    private String seen() {
        return HexFormat.of().formatHex(received.toByteArray());
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
