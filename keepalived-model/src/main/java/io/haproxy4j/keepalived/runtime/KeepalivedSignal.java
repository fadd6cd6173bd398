// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.runtime;

/** What a running keepalived can be asked for. The numbers are those of keepalived 2.2 and 2.3 on Linux. */
public enum KeepalivedSignal {
    /** Stop; addresses are given up and the others told at once. */
    STOP(15),
    /** Read the configuration again. */
    RELOAD(1),
    /** Write {@code keepalived.data}. */
    DATA(10),
    /** Write {@code keepalived.stats}. */
    STATS(12),
    /** Write {@code keepalived.stats} and set the counters to zero. */
    STATS_CLEAR(63),
    /** Write {@code keepalived.json}. */
    JSON(36);

    private final int number;

    KeepalivedSignal(int number) {
        this.number = number;
    }

    /** {@return the number of the signal} */
    public int number() {
        return number;
    }
}
