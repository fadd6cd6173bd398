// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.benchmarks.runtime;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * The client against the bare loop, in turns of a moment each, so that both meet the same machine, however busy it is.
 * Prints the median time of either, the median of their ratios with its quartiles, and what the client allocates.
 */
public final class Ratios {

    private static final int ROUNDS = 25;
    private static final long TURN = 100_000_000;
    private static final int WARM_UP = 15;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Ratios() {}

    /**
     * Runs.
     *
     * @param transports "jdk", "jnr" or both; both unless given
     * @throws Exception if HAProxy does not start or a call fails
     */
    public static void main(String[] transports) throws Exception {
        for (String transport : transports.length > 0 ? List.of(transports) : List.of("jdk", "jnr")) {
            RoundTripBenchmark trips = new RoundTripBenchmark();
            trips.transport = transport;
            trips.start();
            compare(transport + " new connection", 1, trips::newConnectionBare, trips::newConnectionClient);
            compare(transport + " kept connection", 1, trips::keptConnectionBare, trips::keptConnectionSession);
            compare(transport + " pipelined", RoundTripBenchmark.BATCH, trips::pipelinedBare, trips::pipelinedSession);
            trips.stop();
            DumpBenchmark dumps = new DumpBenchmark();
            dumps.transport = transport;
            dumps.start();
            compare(transport + " stat row", rows(dumps::statRows), dumps::statBare, dumps::statRows);
            compare(transport + " typed value", rows(dumps::typedValues), dumps::typedBare, dumps::typedValues);
            compare(transport + " table entry", DumpBenchmark.ENTRIES, dumps::tableBare, dumps::tableEntries);
            dumps.stop();
        }
    }

    private static int rows(Callable<Long> dump) throws Exception {
        return dump.call().intValue();
    }

    private static void compare(String what, int each, Callable<?> bare, Callable<?> client) throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            turn(bare);
            turn(client);
        }
        double[] bareTimes = new double[ROUNDS];
        double[] clientTimes = new double[ROUNDS];
        double[] ratios = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            bareTimes[i] = turn(bare) / each;
            clientTimes[i] = turn(client) / each;
            ratios[i] = clientTimes[i] / bareTimes[i];
        }
        Arrays.sort(bareTimes);
        Arrays.sort(clientTimes);
        Arrays.sort(ratios);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        client.call();
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
        System.out.printf(
                "%-20s bare %9.0f ns  client %9.0f ns  ratio %.2f (%.2f to %.2f)  %d B%n",
                what,
                bareTimes[ROUNDS / 2],
                clientTimes[ROUNDS / 2],
                ratios[ROUNDS / 2],
                ratios[ROUNDS / 4],
                ratios[ROUNDS * 3 / 4],
                allocated / each);
    }

    /** The time of a call, on average over a turn. */
    private static double turn(Callable<?> call) throws Exception {
        long begin = System.nanoTime();
        long calls = 0;
        long passed;
        do {
            call.call();
            calls++;
            passed = System.nanoTime() - begin;
        } while (passed < TURN);
        return (double) passed / calls;
    }
}
