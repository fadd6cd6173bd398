// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.peers.DataType;
import io.haproxy4j.peers.KeyType;
import io.haproxy4j.peers.TableDefinition;
import io.haproxy4j.peers.net.PeerClient;
import io.haproxy4j.peers.net.PeerListener;
import io.haproxy4j.peers.replica.PublishedTables;
import io.haproxy4j.peers.replica.StickTableReplica;
import io.haproxy4j.peers.session.PeerMemory;
import io.haproxy4j.peers.session.SessionOptions;
import io.haproxy4j.peers.session.SessionSetup;
import io.haproxy4j.testkit.HaproxyFactory;
import io.haproxy4j.testkit.HaproxyProcess;
import io.haproxy4j.testkit.HaproxyProcessBuilder;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One HAProxy with tables of every sort, and peers of ours around it. */
final class Lab implements AutoCloseable {

    /** HAProxy's own timers run for up to ten seconds, some twice, and the machine may be busy with other things. */
    static final Duration LIMIT = Duration.ofSeconds(60);

    static final int HAPROXY_PORT = 10_000;
    static final int OUR_PORT = 10_001;

    // Done with the peers of this machine, and done with the others.
    private static final int SYNCHRONISED = 3;

    static final String PEERS = """
            peers lab
                peer hap "${ADDRESS}:10000"
                peer lib "${ADDRESS}:10001"
                peer watcher "${ADDRESS}:10002"
                table pt type ip size 10k expire 1h store gpc0
            """;

    static final String TABLES = """
            backend t_ip
                stick-table type ip size 1m expire 10m store gpc0,conn_rate(10s),http_req_rate(10s) peers lab
            backend t_int
                stick-table type integer size 10k expire 1h store gpt0,gpc0,gpc0_rate(5s),gpc1,gpc1_rate(60s) peers lab
            backend t_ipv6
                stick-table type ipv6 size 10k expire 10m store conn_cnt,sess_cnt,sess_rate(60s),bytes_in_cnt,bytes_out_cnt peers lab
            backend t_str
                stick-table type string len 32 size 10k expire 30m store server_id,http_req_cnt,server_key peers lab
            backend t_bin
                stick-table type binary len 20 size 10k expire 1h store http_err_cnt,http_err_rate(10s) peers lab
            backend t_arr
                stick-table type ip size 10k expire 1h store gpt(3),gpc(4),gpc_rate(2,10s) peers lab
            backend t_noexp
                stick-table type integer size 10k store gpc0 peers lab
            """;

    static final List<String> NAMES = List.of("t_ip", "t_int", "t_ipv6", "t_str", "t_bin", "t_arr", "t_noexp");

    static final TableDefinition T_IP = TableDefinition.builder("t_ip", KeyType.IPV4)
            .store(DataType.GPC0)
            .storeRate(DataType.CONN_RATE, Duration.ofSeconds(10))
            .storeRate(DataType.HTTP_REQ_RATE, Duration.ofSeconds(10))
            .expire(Duration.ofMinutes(10))
            .build();
    static final TableDefinition T_STR = TableDefinition.builder("t_str", KeyType.STRING)
            .len(32)
            .store(DataType.SERVER_ID)
            .store(DataType.HTTP_REQ_CNT)
            .store(DataType.SERVER_KEY)
            .expire(Duration.ofMinutes(30))
            .build();
    static final TableDefinition T_BIN = TableDefinition.builder("t_bin", KeyType.BINARY)
            .len(20)
            .store(DataType.HTTP_ERR_CNT)
            .storeRate(DataType.HTTP_ERR_RATE, Duration.ofSeconds(10))
            .expire(Duration.ofHours(1))
            .build();
    static final TableDefinition T_ARR = TableDefinition.builder("t_arr", KeyType.IPV4)
            .storeArray(DataType.GPT, 3)
            .storeArray(DataType.GPC, 4)
            .storeRateArray(DataType.GPC_RATE, 2, Duration.ofSeconds(10))
            .expire(Duration.ofHours(1))
            .build();
    static final TableDefinition T_NOEXP = TableDefinition.builder("t_noexp", KeyType.INTEGER)
            .store(DataType.GPC0)
            .build();

    final HaproxyProcess haproxy;
    final ExecutorService threads = Executors.newCachedThreadPool();
    final StickTableReplica replica = new StickTableReplica(System::nanoTime);
    final PublishedTables published = new PublishedTables(System::nanoTime, replica);
    final PublishedTables nothing = new PublishedTables(System::nanoTime);
    private final List<PeerClient> clients = new ArrayList<>();
    private final Deque<Runnable> open = new ArrayDeque<>();

    Lab(HaproxyFactory factory) {
        this(factory.builder().config(PEERS + TABLES));
    }

    Lab(HaproxyProcessBuilder builder) {
        haproxy = builder.localpeer("hap").start();
    }

    /** A full peer that dials. */
    PeerClient client(String name, Events events) {
        return client(name, setup(events, published));
    }

    /** One that teaches and does not feed the replica, so that what another one learns comes from HAProxy. */
    PeerClient teacher(String name, Events events) {
        return client(
                name, new SessionSetup(SessionOptions.DEFAULTS.withLearn(false), published, events, new PeerMemory()));
    }

    SessionSetup setup(Events events, PublishedTables source) {
        return new SessionSetup(SessionOptions.DEFAULTS, source, replica.source("hap", events), new PeerMemory());
    }

    PeerClient client(String name, SessionSetup setup) {
        PeerClient client = PeerClient.builder(name, "hap", haproxy.address().port(HAPROXY_PORT))
                .setup(setup)
                .executor(threads)
                .start();
        open.push(client::close);
        clients.add(client);
        return client;
    }

    /** A peer that is dialled. */
    PeerListener listener(SessionSetup setup) throws IOException {
        PeerListener listener = PeerListener.builder("lib", haproxy.address().port(OUR_PORT))
                .peer("hap", setup)
                .executor(threads)
                .start();
        open.push(listener::close);
        return listener;
    }

    void set(String table, String key, String data) {
        String answer = haproxy.cli("set table " + table + " key " + key + " " + data);
        assertThat(answer.strip()).as("set table %s key %s", table, key).isEmpty();
    }

    /** One field of a peer in {@code show peers}. */
    String peerField(String peer, String field) {
        Matcher value = Pattern.compile(
                        " id=" + peer + "\\((?:remote|local).*?[ \\n]" + field + "=([^ \\n]*)", Pattern.DOTALL)
                .matcher(haproxy.cli("show peers"));
        assertThat(value.find()).as("%s of peer %s", field, peer).isTrue();
        return value.group(1);
    }

    /** Whether HAProxy takes itself for one who knows everything: it has learned, or has given up waiting. */
    boolean isSynchronised() {
        Matcher flags = Pattern.compile(" id=lab .*?flags=0x([0-9a-f]+)").matcher(haproxy.cli("show peers"));
        assertThat(flags.find()).isTrue();
        return (Long.parseLong(flags.group(1), 16) & SYNCHRONISED) == SYNCHRONISED;
    }

    /** Entries of every sort the command line can make. */
    void fillFromCommandLine() {
        for (int i = 0; i < 40; i++) {
            set("t_ip", "10.0.0." + i, "data.gpc0 " + (i * 1009) + " data.conn_rate " + i * 100);
            set("t_int", Integer.toString(i * 7), "data.gpt0 " + i + " data.gpc0 4294967295 data.gpc0_rate 50");
            set(
                    "t_ipv6",
                    "2001:db8::" + Integer.toHexString(i + 1),
                    "data.conn_cnt " + i + " data.bytes_out_cnt " + (Long.MAX_VALUE - i));
            set("t_str", "user-" + i, "data.server_id " + i + " data.http_req_cnt " + (i << 20));
            set("t_noexp", Integer.toString(i), "data.gpc0 " + i);
            set("lab/pt", "192.0.2." + i, "data.gpc0 " + i);
        }
    }

    /** The replica holds what HAProxy shows, entry for entry. */
    void assertAgreement() {
        for (String table : NAMES) {
            ShowTable.assertAgrees(haproxy, table, replica.snapshot("hap", table));
        }
        ShowTable.assertAgrees(haproxy, "lab/pt", replica.snapshot("hap", "/pt"));
    }

    /** Waits until replica and HAProxy agree, with the last disagreement if they never do. */
    void awaitAgreement(Events events) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (true) {
            try {
                assertAgreement();
                return;
            } catch (AssertionError e) {
                if (System.nanoTime() > end) {
                    throw new AssertionError(e.getMessage() + "\nafter " + events.all, e);
                }
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
    }

    /** Waits for one more session than there were. */
    void awaitNext(Events events, int sessionsBefore) {
        events.awaitEstablished(sessionsBefore + 1);
    }

    /** Learns everything anew and compares it with what HAProxy shows. */
    void relearnAndAgree(Events events) {
        int before = events.synchronisations.get();
        await("a session", () -> clients.stream().anyMatch(PeerClient::isConnected));
        clients.forEach(PeerClient::learn);
        events.awaitSynchronised(before + 1);
        awaitAgreement(events);
    }

    static void await(String what, BooleanSupplier condition) {
        await(() -> what, condition);
    }

    /** Waits for a condition; what is said of a wait in vain is asked for at its end. */
    static void await(Supplier<String> what, BooleanSupplier condition) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not within " + LIMIT.toMillis() + " ms: " + what.get());
            }
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            open.pop().run();
        }
        threads.shutdown();
        await("closed peers give their threads back", threads::isTerminated);
    }
}
