// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.topology;

import java.util.Optional;

/**
 * An address that one node of a region holds at a time.
 *
 * @param address the address with the length of its network's prefix, for example {@code 10.0.1.100/24}
 * @param routerId its virtual router, 1 to 255; unique in its network
 * @param password sent in clear text with each advertisement, against mistakes rather than attacks; at most 8
 *     characters, which is all that keepalived takes, and for version 2 of VRRP only, see {@link VrrpSettings#version}
 */
public record VirtualIp(String address, int routerId, Optional<String> password) {

    /** {@return the address alone, without the length of the prefix} */
    public String ip() {
        int slash = address.indexOf('/');
        return slash < 0 ? address : address.substring(0, slash);
    }

    /** {@return whether it is an IPv6 address} */
    public boolean isIpv6() {
        return address.indexOf(':') >= 0;
    }
}
