// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.peers.DataType;
import io.haproxy4j.peers.KeyType;
import io.haproxy4j.peers.StickEntry;
import io.haproxy4j.peers.StickKey;
import io.haproxy4j.peers.TableDefinition;
import io.haproxy4j.peers.net.PeerClient;
import io.haproxy4j.peers.replica.PublishedTable;
import io.haproxy4j.peers.replica.PublishedTables;
import io.haproxy4j.peers.session.CloseReason;
import io.haproxy4j.peers.session.PeerMemory;
import io.haproxy4j.peers.session.SessionListener;
import io.haproxy4j.peers.session.SessionOptions;
import io.haproxy4j.peers.session.SessionSetup;
import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyTest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What breaks a session, and that nothing is lost by it. */
@Execution(ExecutionMode.CONCURRENT)
final class FaultsIT {

    private static final int MANY = 14_000;
    private static final int FIRST_HUNDRED = 100;

    private static final long HALF_A_SECOND = Duration.ofMillis(500).toNanos();

    /** Half seconds in which a session begins: at first, and after one that was ended. */
    private static final int CATCHING_UP = 20;

    private static final int HEALTHY = 40;

    private static final TableDefinition FAT = TableDefinition.builder("t_fat", KeyType.STRING)
            .len(1000)
            .store(DataType.GPC0)
            .expire(Duration.ofHours(1))
            .build();

    private static void publish(Lab lab, int from, int to) {
        PublishedTable table = lab.published.table(Lab.T_IP);
        for (int i = from; i < to; i++) {
            table.put(StickEntry.builder(Lab.T_IP, StickKey.of(KeyType.IPV4, new byte[] {10, 9, 0, (byte) i}))
                    .set(DataType.GPC0, i)
                    .build());
        }
    }

    /**
     * Twenty seconds on end, four times as long as either side bears silence. Of a machine that stands still no
     * heartbeats come: then the seconds are counted anew, as long as there is any hope.
     */
    @HaproxyTest
    void anIdleSessionStaysHealthy(HaproxyFactory factory) {
        try (Lab lab = new Lab(factory)) {
            Events events = new Events();
            PeerClient client = lab.client("lib", events);
            long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
            int sessions = 0;
            int judged = 0;
            for (int calm = -CATCHING_UP; calm < HEALTHY && System.nanoTime() < end; ) {
                long before = System.nanoTime();
                LockSupport.parkNanos(HALF_A_SECOND);
                String status = lab.peerField("lib", "last_status");
                boolean connected = client.isConnected();
                if (System.nanoTime() - before > 2 * HALF_A_SECOND) {
                    calm = -CATCHING_UP;
                } else if (calm++ < 0) {
                    sessions = events.established.get();
                } else {
                    assertThat(status).as("%s", events.all).isEqualTo("ESTA");
                    assertThat(connected).as("%s", events.all).isTrue();
                    assertThat(events.established).as("%s", events.all).hasValue(sessions);
                    judged++;
                }
            }
            assertThat(judged).as("moments without a standstill").isPositive();
            assertThat(lab.peerField("lib", "proto_err")).isEqualTo("0");
        }
    }

    @HaproxyTest
    void aReloadIsHealed(HaproxyFactory factory) {
        try (Lab lab = new Lab(factory)) {
            lab.fillFromCommandLine();
            publish(lab, 0, 50);
            Events events = new Events();
            lab.client("lib", events);
            Lab.await("our entries are there", () -> ShowTable.used(lab.haproxy, "t_ip") == 90);
            // Whatever the old process does not manage to tell the new one in time, it hears from us.
            events.awaitSynchronised(1);

            assertThat(lab.haproxy.reload().successful()).isTrue();
            lab.awaitNext(events, 1);
            publish(lab, 50, 60);
            lab.set("t_ip", "10.0.0.77", "data.gpc0 77");
            Lab.await("all entries are there", () -> ShowTable.used(lab.haproxy, "t_ip") == 101);
            lab.relearnAndAgree(events);
        }
    }

    @HaproxyTest
    void aKilledHaproxyGetsItsEntriesBack(HaproxyFactory factory) {
        try (Lab lab = new Lab(factory)) {
            lab.fillFromCommandLine();
            publish(lab, 0, 50);
            Events events = new Events();
            lab.client("lib", events);
            events.awaitSynchronised(1);
            Lab.await("our entries are there", () -> ShowTable.used(lab.haproxy, "t_ip") == 90);
            lab.relearnAndAgree(events);

            lab.haproxy.kill();
            Lab.await("the end is noticed", () -> !events.closed.isEmpty());
            publish(lab, 50, 60);
            lab.haproxy.restart();
            lab.awaitNext(events, 1);
            Lab.await(
                    () -> "everything is back in " + events.all,
                    () -> ShowTable.used(lab.haproxy, "t_ip") == 100 && ShowTable.used(lab.haproxy, "t_noexp") == 40);
            lab.relearnAndAgree(events);
            assertThat(ShowTable.of(lab.haproxy, "t_str")).hasSize(40);
        }
    }

    @HaproxyTest
    void ourRestartIsHealed(HaproxyFactory factory) {
        try (Lab lab = new Lab(factory)) {
            lab.fillFromCommandLine();
            publish(lab, 0, 50);
            Events first = new Events();
            try (PeerClient client = lab.client("lib", first)) {
                Lab.await("our entries are there", () -> ShowTable.used(lab.haproxy, "t_ip") == 90);
                Lab.await("a session", client::isConnected);
            }
            Lab.await(
                    () -> "the session is over in " + first.all,
                    () -> first.closed.stream().anyMatch(reason -> reason.kind() == CloseReason.Kind.LOCAL));
            lab.set("t_ip", "10.0.0.78", "data.gpc0 78");

            lab.replica.removeSource("hap");
            Events second = new Events();
            lab.client("lib", second);
            second.awaitSynchronised(1);
            lab.awaitAgreement(second);
            assertThat(lab.replica.size("hap", "t_ip")).isEqualTo(91);
        }
    }

    @HaproxyTest
    void aFrozenHaproxyIsNoticedAndMetAgain(HaproxyFactory factory) {
        try (Lab lab = new Lab(factory)) {
            Events events = new Events();
            lab.client("lib", events);
            events.awaitSynchronised(1);
            lab.haproxy.pause();
            try {
                Lab.await(
                        () -> "silence is noticed in " + events.all,
                        () -> events.closed.stream().anyMatch(reason -> reason.kind() == CloseReason.Kind.SILENT));
                publish(lab, 0, 20);
            } finally {
                lab.haproxy.resume();
            }
            lab.awaitNext(events, 1);
            Lab.await("what was missed arrives", () -> ShowTable.used(lab.haproxy, "t_ip") == 20);
            lab.relearnAndAgree(events);
        }
    }

    /** A table with more than the buffers of a connection hold, so that a teaching can be caught in the middle. */
    private static Lab filled(HaproxyFactory factory) {
        Lab lab = new Lab(factory.builder().config(Lab.PEERS + Lab.TABLES + """
                backend t_fat
                    stick-table type string len 1000 size 20k expire 1h store gpc0 peers lab
                """));
        PublishedTables tables = new PublishedTables(System::nanoTime);
        for (int i = 0; i < MANY; i++) {
            tables.table(FAT)
                    .put(StickEntry.builder(FAT, fatKey(i))
                            .set(DataType.GPC0, i)
                            .build());
        }
        SessionSetup teaching = new SessionSetup(
                SessionOptions.DEFAULTS.withLearn(false), tables, new SessionListener() {}, new PeerMemory());
        try (PeerClient teacher = lab.client("watcher", teaching)) {
            Lab.await(
                    () -> "all that is to be taught by " + teacher, () -> ShowTable.used(lab.haproxy, "t_fat") == MANY);
        }
        return lab;
    }

    private static StickKey fatKey(int number) {
        return StickKey.ofString("%05d".formatted(number).repeat(180));
    }

    /** A learner whose first teaching is disturbed, and that is whole in the end. */
    private static Events learnDisturbed(Lab lab, Runnable disturbance, CloseReason.Kind... ends) {
        Events events = new Events(FIRST_HUNDRED, disturbance);
        lab.client(
                "lib",
                new SessionSetup(
                        SessionOptions.DEFAULTS, lab.nothing, lab.replica.source("hap", events), new PeerMemory()));
        Lab.await(() -> "the end of the first session in " + events.all, () -> !events.closed.isEmpty());
        assertThat(events.closed.get(0).kind()).isIn((Object[]) ends);
        assertThat(events.synchronisations).hasValue(0);
        assertThat(lab.replica.size("hap", "t_fat")).isLessThan(MANY);
        return events;
    }

    private static void assertWhole(Lab lab, Events events) {
        Lab.await(() -> "everything in " + events.all, () -> events.synchronisations.get() > 0);
        assertThat(events.established.get()).isGreaterThan(1);
        assertThat(ShowTable.used(lab.haproxy, "t_fat")).isEqualTo(MANY);
        List<StickEntry> learned = lab.replica.snapshot("hap", "t_fat");
        assertThat(learned).hasSize(MANY);
        for (StickEntry entry : learned) {
            assertThat(entry.key()).isEqualTo(fatKey((int) entry.get(DataType.GPC0)));
        }
    }

    @HaproxyTest
    void aTeacherThatFreezesIsMetAgain(HaproxyFactory factory) {
        try (Lab lab = filled(factory)) {
            Events events = learnDisturbed(lab, lab.haproxy::pause, CloseReason.Kind.SILENT);
            lab.haproxy.resume();
            assertWhole(lab, events);
        }
    }

    /** A listener that takes its time keeps the session from sending heartbeats, and HAProxy leaves. */
    @HaproxyTest
    void aLearnerThatFreezesLearnsTheRestLater(HaproxyFactory factory) {
        try (Lab lab = filled(factory)) {
            Runnable freeze = () -> Lab.await(
                    "HAProxy has left",
                    () -> !lab.peerField("lib", "last_status").equals("ESTA"));
            // Our own clock and our own writes may notice before the end of what is to be read does.
            Events events = learnDisturbed(
                    lab,
                    freeze,
                    CloseReason.Kind.SILENT,
                    CloseReason.Kind.REMOTE_CLOSED,
                    CloseReason.Kind.CONNECTION_FAILED);
            assertWhole(lab, events);
        }
    }

    @HaproxyTest
    void ofTwoSessionsTheLastOneWins(HaproxyFactory factory) {
        try (Lab lab = new Lab(factory)) {
            Events first = new Events();
            PeerClient older = lab.client("lib", first);
            first.awaitSynchronised(1);
            int before = first.closed.size();
            Events second = new Events();
            PeerClient newer = lab.client("lib", lab.setup(second, lab.published));
            Lab.await("the older session is closed", () -> first.closed.size() > before);
            assertThat(first.closed.get(before).kind()).isEqualTo(CloseReason.Kind.REMOTE_CLOSED);
            older.close();
            second.awaitSynchronised(1);
            // The older one may have dialled once more before it was closed.
            Lab.await("the newer one has a session", newer::isConnected);
            publish(lab, 0, 20);
            Lab.await("pushes arrive", () -> ShowTable.used(lab.haproxy, "t_ip") == 20);
            lab.relearnAndAgree(second);
        }
    }

    @HaproxyTest
    void whoIsUnknownIsToldSo(HaproxyFactory factory) {
        try (Lab lab = new Lab(factory)) {
            Events events = new Events();
            lab.client("stranger", events);
            Lab.await("an answer", () -> !events.closed.isEmpty());
            assertThat(events.closed.get(0).status().code()).isEqualTo(504);
        }
    }
}
