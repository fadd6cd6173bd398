// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.servers;

import io.haproxy4j.runtime.internal.Fields;
import java.time.Duration;
import java.util.Map;

/**
 * A row of {@code show servers state} (management manual, 9.3).
 *
 * @param backend the backend's name
 * @param server the server's name
 * @param address the address, {@code -} if it has none
 * @param port the port, 0 if it has none
 * @param operational 0 stopped, 1 starting, 2 running, 3 stopping
 * @param admin bits: 0x01 maintenance by an operator, 0x08 drain by an operator; others by configuration or inheritance
 * @param weight the weight in use, 0 to 256
 * @param initialWeight the weight of the configuration
 * @param sinceChange time since the operational state changed; some releases print absurd values
 * @param fqdn the host name, {@code -} if it has none
 * @param fields every column by its name, also those this record does not know
 */
public record ServerState(
        String backend,
        String server,
        String address,
        int port,
        int operational,
        int admin,
        int weight,
        int initialWeight,
        Duration sinceChange,
        String fqdn,
        Map<String, String> fields) {

    static ServerState of(Map<String, String> row) {
        return new ServerState(
                row.getOrDefault("be_name", ""),
                row.getOrDefault("srv_name", ""),
                row.getOrDefault("srv_addr", "-"),
                (int) Fields.number(row, "srv_port", 0),
                (int) Fields.number(row, "srv_op_state", 0),
                (int) Fields.number(row, "srv_admin_state", 0),
                (int) Fields.number(row, "srv_uweight", 0),
                (int) Fields.number(row, "srv_iweight", 0),
                Duration.ofSeconds(Fields.number(row, "srv_time_since_last_change", 0)),
                row.getOrDefault("srv_fqdn", "-"),
                row);
    }

    /**
     * {@return what an operator has set for the server}
     */
    public AdminState adminState() {
        return (admin & 0x01) != 0 ? AdminState.MAINT : (admin & 0x08) != 0 ? AdminState.DRAIN : AdminState.READY;
    }

    /**
     * {@return whether it is in maintenance or drains, by an operator, a server it tracks, or for want of an address}
     */
    public boolean isOutOfService() {
        return (admin & ~(0x04 | 0x40)) != 0;
    }

    /**
     * {@return whether the server is running and not kept out by an operator, so that it takes load}
     */
    public boolean isUp() {
        return operational == 2 && (admin & ~0x40) == 0;
    }

    /** Backend and server, where it is, whether it takes load, what an operator has set, and its weights. */
    @Override
    public String toString() {
        return backend + "/" + server + " at " + (address.indexOf(':') < 0 ? address : "[" + address + "]") + ":" + port
                + (isUp() ? " up, " : " not up, ") + adminState() + ", weight " + weight + " of " + initialWeight;
    }
}
