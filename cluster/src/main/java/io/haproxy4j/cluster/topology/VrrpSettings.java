// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.topology;

import java.time.Duration;
import java.util.Optional;

/**
 * How the nodes of a region agree on who holds its virtual addresses.
 *
 * @param advertInterval how often the holder of an address says that it is there: 10 ms to 40.95 s in steps of 10 ms.
 *     After about three of them the others take it for dead. Only version 3 of VRRP knows parts of a second; it has no
 *     passwords
 * @param leaveFile file by which another program, for example {@link io.haproxy4j.cluster.failover.FailoverController},
 *     has a node give its addresses up, see {@link io.haproxy4j.keepalived.runtime.TrackFile}; made by keepalived, but
 *     not its folder. Empty if none is watched
 * @param account user that runs the check of HAProxy; made on each machine, unless it is {@code root}
 */
public record VrrpSettings(
        @Otherwise("1s") Duration advertInterval,
        Optional<String> leaveFile,
        @Otherwise("keepalived_script") String account) {

    /**
     * Advertisements at an interval, and no file.
     *
     * @param advertInterval the interval
     * @return the settings
     */
    public static VrrpSettings every(Duration advertInterval) {
        return new VrrpSettings(advertInterval, Optional.empty(), "keepalived_script");
    }

    /**
     * The same with a file by which a node gives its addresses up.
     *
     * @param path the file
     * @return the settings
     */
    public VrrpSettings leaveFile(String path) {
        return new VrrpSettings(advertInterval, Optional.of(path), account);
    }

    /**
     * The same with another user for the check of HAProxy.
     *
     * @param user name of the user
     * @return the settings
     */
    public VrrpSettings account(String user) {
        return new VrrpSettings(advertInterval, leaveFile, user);
    }

    /**
     * The version of VRRP that an address is advertised with.
     *
     * @param virtual the address
     * @return 3 for IPv6 and for parts of a second, which version 2 does not know; otherwise 2
     */
    public int version(VirtualIp virtual) {
        return virtual.isIpv6() || advertInterval.toMillisPart() != 0 ? 3 : 2;
    }
}
