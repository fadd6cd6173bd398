// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers;

/**
 * A rate counter at one moment: two periods side by side, of which HAProxy shows a weighted mean.
 *
 * @param periodMillis length of a period in milliseconds
 * @param ageMillis time since the current period began; meaningless while both counts are 0
 * @param current events of the current period
 * @param previous events of the period before
 */
public record Rate(long periodMillis, long ageMillis, long current, long previous) {

    /**
     * What HAProxy shows for this counter, some time after it was sent.
     *
     * @param laterMillis time since the counter had this age, in milliseconds, not negative
     * @return events per period, rounded down
     */
    public long valueAfter(long laterMillis) {
        return value(periodMillis, ageMillis + laterMillis, current, previous);
    }

    /**
     * What HAProxy shows for this counter at the moment it was sent.
     *
     * @return events per period, rounded down
     */
    public long value() {
        return valueAfter(0);
    }

    /**
     * The same computation without an object.
     *
     * @param periodMillis length of a period in milliseconds
     * @param ageMillis time since the current period began
     * @param current events of the current period
     * @param previous events of the period before
     * @return events per period, rounded down
     */
    public static long value(long periodMillis, long ageMillis, long current, long previous) {
        if (periodMillis <= 0 || ageMillis < 0) {
            return current;
        }
        if (ageMillis < periodMillis) {
            return current + previous * (periodMillis - ageMillis) / periodMillis;
        }
        // The current period is over, nothing came since: it is the previous one by now.
        long beyond = ageMillis - periodMillis;
        return beyond < periodMillis ? current * (periodMillis - beyond) / periodMillis : 0;
    }
}
