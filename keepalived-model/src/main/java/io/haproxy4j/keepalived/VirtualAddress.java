// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived;

import java.util.ArrayList;
import java.util.List;

/** Options of one line of {@code virtual_ipaddress}. */
public final class VirtualAddress {

    private final List<String> words = new ArrayList<>();

    VirtualAddress() {}

    List<String> words() {
        return words;
    }

    /**
     * Interface that carries the address.
     *
     * @param interfaceName the instance's own interface by default
     * @return this
     */
    public VirtualAddress dev(String interfaceName) {
        return add("dev", interfaceName);
    }

    /**
     * Label of the address, as old tools show it.
     *
     * @param label at most 15 characters, by custom {@code eth0:vip}
     * @return this
     */
    public VirtualAddress label(String label) {
        return add("label", label);
    }

    /**
     * Scope of the address.
     *
     * @param scope a number, or a name such as {@code global}, {@code site} or {@code link}
     * @return this
     */
    public VirtualAddress scope(String scope) {
        return add("scope", scope);
    }

    /**
     * Broadcast address.
     *
     * @param address an address, {@code +} or {@code -}
     * @return this
     */
    public VirtualAddress brd(String address) {
        return add("brd", address);
    }

    private VirtualAddress add(String option, String value) {
        words.add(option);
        words.add(value);
        return this;
    }
}
