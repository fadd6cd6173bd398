// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.runtime;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InterfaceAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whether the virtual addresses are where keepalived says they are. */
public final class AddressPresence {

    private AddressPresence() {}

    /** What is wrong with an address. */
    public enum Kind {
        /** A router that is not master has it: it was left behind, or put on by hand. Two nodes may hold it. */
        HELD_BY_NON_MASTER,
        /** The master does not have it: it was taken away, and keepalived puts it back within a second. */
        MISSING_ON_MASTER,
        /** Several nodes have it. */
        HELD_BY_SEVERAL
    }

    /**
     * Something wrong with an address.
     *
     * @param kind what is wrong
     * @param instance the instance it belongs to
     * @param address the address
     * @param nodes the nodes concerned; empty when only this machine was looked at
     */
    public record Finding(Kind kind, String instance, String address, Set<String> nodes) {

        /** Copies the set, in alphabetical order. */
        public Finding {
            nodes = Collections.unmodifiableSet(new TreeSet<>(nodes));
        }
    }

    /**
     * Compares the status of a keepalived with the addresses of its machine. An instance that changes its state in that
     * very moment may look wrong: look again before you act.
     *
     * @param status status of the keepalived
     * @param addresses addresses of its machine, for example from {@link #localAddresses()}
     * @return what is wrong; empty if all is well
     */
    public static List<Finding> check(KeepalivedStatus status, Set<InetAddress> addresses) {
        List<Finding> findings = new ArrayList<>();
        for (InstanceStatus instance : status.instances()) {
            boolean master = instance.state() == VrrpRunState.MASTER;
            for (VirtualAddressStatus address : instance.addresses()) {
                boolean held = addresses.contains(literal(address.address()));
                if (held != master) {
                    Kind kind = held ? Kind.HELD_BY_NON_MASTER : Kind.MISSING_ON_MASTER;
                    findings.add(new Finding(kind, instance.name(), address.address(), Set.of()));
                }
            }
        }
        return findings;
    }

    /**
     * Compares nodes with each other: which addresses are on several of them.
     *
     * @param status status of any of their keepaliveds; it says what addresses there are
     * @param addressesByNode addresses of each node
     * @return the addresses that more than one node has
     */
    public static List<Finding> checkNodes(KeepalivedStatus status, Map<String, Set<InetAddress>> addressesByNode) {
        List<Finding> findings = new ArrayList<>();
        for (InstanceStatus instance : status.instances()) {
            for (VirtualAddressStatus address : instance.addresses()) {
                InetAddress wanted = literal(address.address());
                Set<String> holders = new HashSet<>();
                new HashMap<>(addressesByNode).forEach((node, held) -> {
                    if (held.contains(wanted)) {
                        holders.add(node);
                    }
                });
                if (holders.size() > 1) {
                    findings.add(new Finding(Kind.HELD_BY_SEVERAL, instance.name(), address.address(), holders));
                }
            }
        }
        return findings;
    }

    /**
     * Which of some addresses a machine has, whatever its keepalived says and even if that does not run: one that was
     * killed leaves its addresses behind.
     *
     * @param wanted IP addresses
     * @param addresses addresses of the machine, for example from {@link #localAddresses()}
     * @return for each wanted address, in the order given, whether the machine has it
     * @throws IllegalArgumentException if one is no IP address
     */
    public static Map<String, Boolean> held(Collection<String> wanted, Set<InetAddress> addresses) {
        Map<String, Boolean> held = new LinkedHashMap<>();
        for (String each : wanted) {
            held.put(each, addresses.contains(literal(each)));
        }
        return Collections.unmodifiableMap(held);
    }

    /**
     * The addresses of all interfaces of this machine, or of this network namespace.
     *
     * @return the addresses, without interface scopes
     * @throws SocketException if they cannot be read
     */
    public static Set<InetAddress> localAddresses() throws SocketException {
        Set<InetAddress> addresses = new HashSet<>();
        for (NetworkInterface device : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InterfaceAddress address : device.getInterfaceAddresses()) {
                addresses.add(withoutScope(address.getAddress()));
            }
        }
        return addresses;
    }

    private static InetAddress withoutScope(InetAddress address) {
        if (!(address instanceof Inet6Address)) {
            return address;
        }
        try {
            return InetAddress.getByAddress(address.getAddress());
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an IPv6 address has 16 bytes", e);
        }
    }

    /** keepalived writes addresses, never names; anything else is refused before a resolver could see it. */
    private static InetAddress literal(String address) {
        if (!address.matches("[0-9a-fA-F:.]+")) {
            throw new IllegalArgumentException("no IP address: " + address);
        }
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("no IP address: " + address, e);
        }
    }
}
