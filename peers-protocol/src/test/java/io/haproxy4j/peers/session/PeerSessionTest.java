// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.haproxy4j.peers.DataType;
import io.haproxy4j.peers.KeyType;
import io.haproxy4j.peers.PeerProtocolException;
import io.haproxy4j.peers.StickEntry;
import io.haproxy4j.peers.StickKey;
import io.haproxy4j.peers.TableDefinition;
import io.haproxy4j.peers.codec.Captures;
import io.haproxy4j.peers.codec.UpdateView;
import io.haproxy4j.peers.replica.PublishedTable;
import io.haproxy4j.peers.replica.PublishedTables;
import io.haproxy4j.peers.replica.StickTableReplica;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeerSessionTest {

    private static final TableDefinition TABLE = TableDefinition.builder("t", KeyType.INTEGER)
            .store(DataType.GPC0)
            .store(DataType.SERVER_KEY)
            .storeRate(DataType.CONN_RATE, Duration.ofSeconds(10))
            .expire(Duration.ofMinutes(5))
            .build();

    private static final class Diary implements SessionListener {
        private final List<String> lines = new ArrayList<>();

        @Override
        public void onEstablished(Hello remote) {
            lines.add("established " + remote.caller() + " " + remote.version());
        }

        @Override
        public void onSynchronised(boolean complete) {
            lines.add("synchronised " + complete);
        }

        @Override
        public void onTaught(long entries) {
            lines.add("taught " + entries);
        }

        @Override
        public void onLagging(String table) {
            lines.add("lagging " + table);
        }

        @Override
        public void onCaughtUp(String table) {
            lines.add("caught up " + table);
        }

        @Override
        public void onProtocolError(PeerProtocolException error) {
            lines.add("error " + error.fault());
        }

        @Override
        public void onClosed(CloseReason reason) {
            lines.add("closed " + reason.kind());
        }
    }

    private final long[] time = {0};
    private final StickTableReplica replica = new StickTableReplica(() -> time[0]);
    private final PublishedTables published = new PublishedTables(() -> time[0]);
    private final PublishedTable table = published.table(TABLE);
    private final Diary teacherDiary = new Diary();
    private final Diary learnerDiary = new Diary();
    private final PeerMemory memory = new PeerMemory();
    private final SessionOptions options = SessionOptions.DEFAULTS;

    private Wire connect(SessionOptions teacherOptions, ProtocolVersion version) {
        return connect(teacherOptions, version, published);
    }

    private Wire connect(SessionOptions teacherOptions, ProtocolVersion version, TeachingSource source) {
        SessionSetup teacher = new SessionSetup(teacherOptions, source, teacherDiary, memory);
        SessionSetup learner = new SessionSetup(
                options.withVersion(version),
                TeachingSource.NONE,
                replica.source("teacher", learnerDiary),
                new PeerMemory());
        Wire wire = new Wire(
                PeerSession.dial(new Hello(version, "teacher", "learner", 4711), learner, time[0]),
                PeerSession.accept("teacher", hello -> hello.caller().equals("learner") ? teacher : null, time[0]));
        wire.now = time[0];
        return wire;
    }

    private StickEntry entry(int key, int count) {
        return StickEntry.builder(TABLE, StickKey.ofInteger(key))
                .set(DataType.GPC0, count)
                .serverKey("s" + key % 200)
                .rate(DataType.CONN_RATE, 0, 10, count, 1)
                .build();
    }

    private void put(int from, int to) {
        List<StickEntry> all = new ArrayList<>();
        for (int key = from; key < to; key++) {
            all.add(entry(key, key + 1));
        }
        table.putAll(all);
    }

    private void assertEqualTables() {
        assertThat(replica.snapshot("teacher", "t")).containsExactlyInAnyOrderElementsOf(table.snapshot());
    }

    @ParameterizedTest
    @EnumSource(ProtocolVersion.class)
    void aLearnerGetsEverythingAndThenEveryChange(ProtocolVersion version) {
        put(0, 5000);
        Wire wire = connect(options.withLearn(false), version);
        wire.settle();
        assertThat(learnerDiary.lines).containsExactly("established teacher " + version, "synchronised false");
        assertEqualTables();

        put(4000, 6000);
        wire.settle();
        assertEqualTables();
        assertThat(memory.acknowledged("t")).isEqualTo(table.newestUpdateId());
    }

    @Test
    void thePeerThatHasLeftIsSentWhatItMissed() {
        put(0, 100);
        SessionOptions resuming = options.withResumeFromAck(true).withLearn(false);
        Wire first = connect(resuming, ProtocolVersion.V2_1);
        first.settle();
        put(100, 110);
        first.settle();
        first.left.close(CloseReason.Kind.LOCAL, "");
        first.right.endOfInput(0);
        put(110, 120);

        List<Integer> pushed = new ArrayList<>();
        SessionSetup teacher = new SessionSetup(resuming, published, teacherDiary, memory);
        SessionListener counting = new SessionListener() {
            @Override
            public void onUpdate(UpdateView update, long now) {
                pushed.add(update.keyInt());
            }
        };
        Wire second = new Wire(
                PeerSession.dial(
                        new Hello(ProtocolVersion.V2_1, "teacher", "learner", 4711),
                        new SessionSetup(options.withLearn(false), TeachingSource.NONE, counting, new PeerMemory()),
                        0),
                PeerSession.accept("teacher", hello -> teacher, 0));
        second.settle();
        assertThat(pushed).hasSize(10).startsWith(110);
    }

    @Test
    void aRestartedPeerIsSentEverythingAgain() {
        put(0, 100);
        SessionOptions resuming = options.withResumeFromAck(true).withLearn(false);
        Wire first = connect(resuming, ProtocolVersion.V2_1);
        first.settle();
        put(100, 101);
        first.settle();
        assertThat(memory.acknowledged("t")).isPositive();
        memory.meet(4712);
        assertThat(memory.acknowledged("t")).isZero();
    }

    @Test
    void heartbeatsKeepAnIdleSession() {
        Wire wire = connect(options, ProtocolVersion.V2_1);
        wire.settle();
        wire.pass(Duration.ofSeconds(60));
        assertThat(wire.left.isEstablished()).isTrue();
        assertThat(wire.right.isEstablished()).isTrue();
    }

    @Test
    void silenceIsDeathAfterFiveSeconds() {
        Wire wire = connect(options, ProtocolVersion.V2_1);
        wire.settle();
        long end = Duration.ofSeconds(5).toNanos();
        wire.left.tick(end - 1);
        assertThat(wire.left.isClosed()).isFalse();
        wire.left.tick(end);
        assertThat(learnerDiary.lines).last().isEqualTo("closed SILENT");
    }

    @Test
    void heartbeatsComeEarlyThenEveryThreeSeconds() {
        Wire wire = connect(options, ProtocolVersion.V2_1);
        wire.settle();
        assertThat(wire.left.deadline()).isEqualTo(Duration.ofMillis(250).toNanos());
        wire.pass(Duration.ofMillis(250));
        assertThat(wire.left.deadline()).isEqualTo(Duration.ofMillis(3250).toNanos());
    }

    @Test
    void anUnansweredHandshakeEnds() {
        PeerSession session = PeerSession.accept("me", hello -> SessionSetup.observing(learnerDiary), 0);
        session.tick(session.deadline() - 1);
        assertThat(session.isClosed()).isFalse();
        session.tick(session.deadline());
        assertThat(session.closeReason().kind()).isEqualTo(CloseReason.Kind.HANDSHAKE_TIMEOUT);
        assertThat(session.deadline()).isEqualTo(Long.MAX_VALUE);
    }

    @ParameterizedTest
    @CsvSource({
        "'HAProxyS 2.1|me|you 1 1', 200",
        "'HAProxyS 2.0|me|you 1 1', 200",
        "'HAProxyS 2.01|me|you rec x', 200",
        "'HAProxyS 2.1\r|me\r|you 1 1\r', 200",
        "'HAProxyS 2.2|me|you 1 1', 502",
        "'HAProxyS 3.0|me|you 1 1', 502",
        "'HAProxyS 1.9|me|you 1 1', 502",
        "'HAProxyS 2|me|you 1 1', 502",
        "'HAProxyS 2.1 |me|you 1 1', 502",
        "'GET / HTTP/1.1|me|you 1 1', 501",
        "'HAProxyS 2.1|me|you', 501",
        "'HAProxyS 2.1|him|you 1 1', 503",
        "'HAProxyS 2.1|me|other 1 1', 504"
    })
    void handshakesAreAnsweredLikeHaproxyDoes(String lines, String status) {
        PeerSession session = PeerSession.accept(
                "me", hello -> hello.caller().equals("you") ? SessionSetup.observing(learnerDiary) : null, 0);
        session.receive(text(lines.replace('|', '\n') + "\n"), 0);
        ByteBuf out = Unpooled.buffer();
        session.write(out, 4096, 0);
        assertThat(out.toString(StandardCharsets.ISO_8859_1)).startsWith(status + "\n");
        assertThat(session.isClosed()).isEqualTo(!status.equals("200"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"300", "501", "502", "503", "504", "999", "abc", ""})
    void anyOtherAnswerIsARefusal(String answer) {
        PeerSession session = PeerSession.dial(
                new Hello(ProtocolVersion.V2_1, "him", "me", 1), SessionSetup.observing(learnerDiary), 0);
        session.receive(text(answer + "\n"), 0);
        assertThat(session.closeReason().kind()).isEqualTo(CloseReason.Kind.REFUSED);
        assertThat(session.closeReason().detail()).contains("\"" + answer + "\"");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aLineOfTheHandshakeIsBounded(boolean dialled) {
        List<PeerProtocolException> errors = new ArrayList<>();
        SessionSetup setup = SessionSetup.observing(new SessionListener() {
            @Override
            public void onProtocolError(PeerProtocolException error) {
                errors.add(error);
            }
        });
        PeerSession session = dialled
                ? PeerSession.dial(new Hello(ProtocolVersion.V2_1, "him", "me", 1), setup, 0)
                : PeerSession.accept("me", hello -> setup, 0);
        session.write(Unpooled.buffer(), 4096, 0);
        String good = dialled ? "" : "HAProxyS 2.1\n";
        ByteBuf in = text(good + "x".repeat(1024));
        session.receive(in, 0);
        assertThat(session.isClosed()).isFalse();
        in = text("x".repeat(9));
        session.receive(in, 0);
        assertThat(in.isReadable()).isFalse();
        assertThat(session.closeReason().kind()).isEqualTo(CloseReason.Kind.PROTOCOL_ERROR);
        assertThat(session.closeReason().detail()).contains("more than 1024 bytes");
        ByteBuf out = Unpooled.buffer();
        session.write(out, 4096, 0);
        assertThat(out.isReadable()).isFalse();
        // Who calls is not known yet, so there is nobody to tell.
        assertThat(errors).hasSize(dialled ? 1 : 0);
        for (PeerProtocolException error : errors) {
            assertThat(error.fault()).isEqualTo(PeerProtocolException.Fault.HANDSHAKE);
            assertThat(error.offset()).isZero();
            assertThat(error.bytes()).isEqualTo("x".repeat(48).getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** Whichever side falls silent while it is told half of it, the next session makes it whole. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whoWasCutOffWhileLearningLearnsTheRestInTheNextSession(boolean teacherIsSilent) {
        PublishedTables complete = new PublishedTables(() -> time[0], new StickTableReplica(() -> time[0]));
        PublishedTable taught = complete.table(TABLE);
        for (int key = 0; key < 5000; key++) {
            taught.put(entry(key, 1));
        }
        Wire first = connect(options.withLearn(false), ProtocolVersion.V2_1, complete);
        while (replica.size("teacher", "t") < 1000) {
            assertThat(first.carryOnce()).isPositive();
        }
        time[0] = Duration.ofSeconds(5).toNanos();
        (teacherIsSilent ? first.left : first.right).tick(time[0]);
        (teacherIsSilent ? first.right : first.left).endOfInput(time[0]);
        assertThat((teacherIsSilent ? learnerDiary : teacherDiary).lines).last().isEqualTo("closed SILENT");
        assertThat(learnerDiary.lines).noneMatch(line -> line.startsWith("synchronised"));
        assertThat(replica.size("teacher", "t")).isBetween(1000, 4000);

        taught.forget(StickKey.ofInteger(7));
        taught.put(entry(5000, 1));
        connect(options.withLearn(false), ProtocolVersion.V2_1, complete).settle();
        assertThat(learnerDiary.lines).last().isEqualTo("synchronised true");
        assertThat(replica.get("teacher", "t", StickKey.ofInteger(7))).isNull();
        assertThat(replica.snapshot("teacher", "t")).containsExactlyInAnyOrderElementsOf(taught.snapshot());
    }

    @Test
    void noMessageIsLargerThanAgreed() {
        TableDefinition texts = TableDefinition.builder("texts", KeyType.STRING)
                .len(1000)
                .store(DataType.GPC0)
                .build();
        PublishedTable table = published.table(texts);
        for (int length : new int[] {100, 700, 200}) {
            table.put(StickEntry.builder(texts, StickKey.ofString("k".repeat(length)))
                    .build());
        }
        SessionOptions small = options.withLearn(false).withMaxMessageBytes(512);
        connect(small, ProtocolVersion.V2_1).settle();
        assertThat(replica.snapshot("teacher", "texts"))
                .extracting(entry -> entry.key().length())
                .containsExactly(100, 200);
        assertThat(catchThrowable(() -> small.withMaxMessageBytes(255))).hasMessageContaining("at least 256");
    }

    @Test
    void theTimesAreThoseOfTheOptions() {
        SessionOptions slow = options.withHandshake(Duration.ofSeconds(7))
                .withHeartbeat(Duration.ofSeconds(2))
                .withSilence(Duration.ofSeconds(9));
        SessionSetup setup = new SessionSetup(slow, TeachingSource.NONE, learnerDiary, new PeerMemory());
        PeerSession dialling = PeerSession.dial(new Hello(ProtocolVersion.V2_1, "him", "me", 1), setup, 0);
        assertThat(dialling.deadline()).isEqualTo(Duration.ofSeconds(7).toNanos());
        PeerSession session = established(setup);
        session.tick(Duration.ofMillis(250).toNanos());
        session.write(Unpooled.buffer(), 4096, Duration.ofMillis(250).toNanos());
        assertThat(session.deadline()).isEqualTo(Duration.ofMillis(2250).toNanos());
        session.tick(Duration.ofSeconds(9).toNanos() - 1);
        assertThat(session.isClosed()).isFalse();
        session.tick(Duration.ofSeconds(9).toNanos());
        assertThat(session.closeReason().kind()).isEqualTo(CloseReason.Kind.SILENT);
    }

    /** A table of the peers section is hashed with the section's name; without it, nothing is held back. */
    @Test
    void entriesOfASectionsTableNeedItsNameToFindTheirShard() {
        TableDefinition pt = TableDefinition.builder("/pt", KeyType.INTEGER)
                .store(DataType.GPC0)
                .build();
        PublishedTable table = published.table(pt);
        Shards distribution = new Shards("lab/pt", 2);
        int expected = 0;
        for (int i = 0; i < 100; i++) {
            StickKey key = StickKey.ofInteger(i);
            expected += distribution.of(key) == 2 ? 1 : 0;
            table.put(StickEntry.builder(pt, key).build());
        }
        SessionOptions sharded = options.withLearn(false).withShard(2, 2);
        connect(sharded.withSection("lab"), ProtocolVersion.V2_1).settle();
        assertThat(replica.snapshot("teacher", "/pt"))
                .hasSize(expected)
                .allMatch(entry -> distribution.of(entry.key()) == 2);
        connect(sharded, ProtocolVersion.V2_1).settle();
        assertThat(replica.size("teacher", "/pt")).isEqualTo(100);
    }

    @Test
    void aRequestIsAnsweredEvenWithNothingToTeach() {
        PeerSession session = established(SessionSetup.observing(learnerDiary));
        assertThat(exchange(session, "0000")).isEqualTo("0002");
        assertThat(exchange(session, "0003")).isEmpty();
    }

    @Test
    void aFinishNobodyAskedForIsConfirmed() {
        PeerSession session = established(SessionSetup.observing(learnerDiary));
        assertThat(exchange(session, "0001")).isEqualTo("0003");
        assertThat(exchange(session, "0002")).isEqualTo("0003");
    }

    @Test
    void whoAsksWhileBeingToldIsToldOnceMore() {
        PeerSession session =
                established(new SessionSetup(options, TeachingSource.NONE, learnerDiary, new PeerMemory()));
        session.learn();
        assertThat(exchange(session, "0004")).isEqualTo("0000");
        assertThat(exchange(session, "0001")).isEqualTo("00030000");
        assertThat(exchange(session, "0001")).isEqualTo("0003");
    }

    @Test
    void nothingIsPushedBetweenRequestAndConfirm() {
        PeerSession session = established(new SessionSetup(options.withLearn(false), published, teacherDiary, memory));
        assertThat(exchange(session, "0000")).endsWith("0002");
        put(0, 1);
        assertThat(exchange(session, "0004")).isEmpty();
        assertThat(exchange(session, "0003")).contains("0a85");
    }

    @Test
    void nonsenseIsAnsweredAndEndsTheSession() {
        PeerSession session = established(SessionSetup.observing(learnerDiary));
        assertThat(exchange(session, "ff00")).isEqualTo("0100");
        assertThat(learnerDiary.lines).endsWith("error MALFORMED", "closed PROTOCOL_ERROR");
        assertThat(session.isClosed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0a8405 01 07000001", "0a8405 01 00000000", "0a8405 09 00000001", "0a8405 01 ffffffff"})
    void oddAcksAreIgnored(String ack) {
        PeerSession session = established(new SessionSetup(options.withLearn(false), published, teacherDiary, memory));
        put(0, 8);
        exchange(session, "0004");
        exchange(session, ack.replace(" ", ""));
        assertThat(memory.acknowledged("t")).isZero();
        assertThat(session.isEstablished()).isTrue();
        exchange(session, "0a84050100000008");
        assertThat(memory.acknowledged("t")).isEqualTo(8);
    }

    @Test
    void whoDoesNotAcknowledgeIsReportedOnce() {
        PeerSession session = established(new SessionSetup(options.withLearn(false), published, teacherDiary, memory));
        put(0, 8);
        exchange(session, "0004");
        for (int second = 1; second < 20; second++) {
            session.receive(
                    Unpooled.wrappedBuffer(new byte[] {0, 4}),
                    Duration.ofSeconds(second).toNanos());
            session.tick(Duration.ofSeconds(second).toNanos());
        }
        assertThat(teacherDiary.lines)
                .filteredOn(line -> line.startsWith("lagging"))
                .hasSize(1);
        session.receive(
                Unpooled.wrappedBuffer(HexFormat.of().parseHex("0a84050100000008")),
                Duration.ofSeconds(20).toNanos());
        session.tick(Duration.ofSeconds(20).toNanos());
        assertThat(teacherDiary.lines).last().isEqualTo("caught up t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"initiator-26", "initiator-32"})
    void aHaproxyThatDialledIsServed(String capture) {
        byte[] all = Captures.bytes(capture + ".bin");
        String[] hello = new String(all, 0, Captures.bodyOffset(capture), StandardCharsets.US_ASCII).split("[\n ]", 0);
        PeerSession session = PeerSession.accept(
                hello[2],
                who -> new SessionSetup(
                        options.withLearn(false),
                        TeachingSource.NONE,
                        replica.source(who.caller(), learnerDiary),
                        new PeerMemory()),
                0);
        session.receive(Unpooled.wrappedBuffer(all), 0);
        ByteBuf out = Unpooled.buffer();
        session.write(out, 4096, 0);
        assertThat(ByteBufUtil.hexDump(out))
                .startsWith(HexFormat.of().formatHex("200\n".getBytes(StandardCharsets.US_ASCII)))
                .contains("0a84")
                .endsWith("0002");
        assertThat(replica.size(hello[3], "t_rate")).isEqualTo(6);
    }

    /** A session a peer of version 2.1 has opened, with what it says first already taken. */
    private static PeerSession established(SessionSetup setup) {
        PeerSession session = PeerSession.accept("me", hello -> setup, 0);
        session.receive(text("HAProxyS 2.1\nme\nyou 1 1\n"), 0);
        session.write(Unpooled.buffer(), 4096, 0);
        return session;
    }

    private static String exchange(PeerSession session, String hex) {
        session.receive(Unpooled.wrappedBuffer(HexFormat.of().parseHex(hex)), 0);
        ByteBuf out = Unpooled.buffer();
        session.write(out, 65_536, 0);
        return ByteBufUtil.hexDump(out);
    }

    private static ByteBuf text(String text) {
        return Unpooled.copiedBuffer(text, StandardCharsets.ISO_8859_1);
    }
}
