// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.process;

import io.haproxy4j.runtime.internal.Fields;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The answer to {@code show info} (management manual, 9.3).
 *
 * @param fields every field by HAProxy's name
 */
public record ProcessInfo(Map<String, String> fields) {

    /**
     * A field as a number.
     *
     * @param name HAProxy's name
     * @return the number, empty if the release has no such field
     */
    public OptionalLong number(String name) {
        long value = Fields.number(fields, name, Long.MIN_VALUE);
        return value == Long.MIN_VALUE ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /**
     * {@return the version}
     */
    public String version() {
        return fields.getOrDefault("Version", "");
    }

    /**
     * {@return the worker's process id}
     */
    public long pid() {
        return number("Pid").orElse(0);
    }

    /**
     * {@return the time since the worker started, in whole seconds}
     */
    public Duration uptime() {
        return Duration.ofSeconds(number("Uptime_sec").orElse(0));
    }

    /**
     * {@return whether the worker was replaced and only finishes what it has}
     */
    public boolean isStopping() {
        return number("Stopping").orElse(0) != 0;
    }

    /**
     * {@return the most connections}
     */
    public long maxconn() {
        return number("Maxconn").orElse(0);
    }

    /**
     * {@return the connections at the moment}
     */
    public long currentConnections() {
        return number("CurrConns").orElse(0);
    }

    /**
     * {@return the part of its time the process was idle in the last second, in percent}
     */
    public long idlePercent() {
        return number("Idle_pct").orElse(0);
    }

    /**
     * {@return the node's name}
     */
    public String node() {
        return fields.getOrDefault("node", "");
    }
}
