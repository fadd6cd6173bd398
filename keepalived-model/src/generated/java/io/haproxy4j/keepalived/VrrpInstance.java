// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived;

import io.haproxy4j.keepalived.value.RouteType;
import io.haproxy4j.keepalived.value.VrrpState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Builder of {@code vrrp_instance}: one group of addresses that several routers keep alive together.
 */
public final class VrrpInstance extends BlockBuilder<VrrpInstance> {
    VrrpInstance(Problems problems, List<String> path) {
        super(problems, path);
    }

    @Override
    VrrpInstance self() {
        return this;
    }

    /**
     * Gives the group a MAC address of its own, by an interface of the kind macvlan.
     *
     * <p>Keyword {@code use_vmac}. Where keepalived is built with {@code _HAVE_VRRP_VMAC_}. Manual {@code keepalived.conf(5)},
     * section "VRRP instance(s)".
     *
     * @return this
     */
    public VrrpInstance useVmac() {
        return set("use_vmac");
    }

    /**
     * Gives the group a MAC address of its own, by an interface of the kind macvlan.
     *
     * <p>Keyword {@code use_vmac}. Where keepalived is built with {@code _HAVE_VRRP_VMAC_}. Manual {@code keepalived.conf(5)},
     * section "VRRP instance(s)".
     *
     * @param options adds them
     * @return this
     */
    public VrrpInstance useVmac(Consumer<? super UseVmac> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new UseVmac(words));
        return set("use_vmac", words);
    }

    /**
     * Puts addresses on other interfaces on VMACs as well.
     *
     * <p>Keyword {@code use_vmac_addr}. Where keepalived is built with {@code _HAVE_VRRP_VMAC_}. Manual {@code keepalived.conf(5)},
     * section "VRRP instance(s)".
     *
     * @return this
     */
    public VrrpInstance useVmacAddr() {
        return set("use_vmac_addr");
    }

    /**
     * Puts addresses on other interfaces on VMACs as well.
     *
     * <p>Keyword {@code use_vmac_addr}. Where keepalived is built with {@code _HAVE_VRRP_VMAC_}. Manual {@code keepalived.conf(5)},
     * section "VRRP instance(s)".
     *
     * @param name name of a network interface, at most 15 characters
     * @return this
     */
    public VrrpInstance useVmacAddr(String name) {
        return set("use_vmac_addr", Word.of(name));
    }

    /**
     * Sends and receives advertisements on the interface below the VMAC.
     *
     * <p>Keyword {@code vmac_xmit_base}. Where keepalived is built with {@code _HAVE_VRRP_VMAC_}. Manual {@code keepalived.conf(5)},
     * section "VRRP instance(s)".
     *
     * @return this
     */
    public VrrpInstance vmacXmitBase() {
        return set("vmac_xmit_base");
    }

    /**
     * Gives the group an interface of the kind ipvlan.
     *
     * <p>Keyword {@code use_ipvlan}. Where keepalived is built with {@code _HAVE_VRRP_IPVLAN_}. Manual {@code keepalived.conf(5)},
     * section "VRRP instance(s)".
     *
     * @return this
     */
    public VrrpInstance useIpvlan() {
        return set("use_ipvlan");
    }

    /**
     * Gives the group an interface of the kind ipvlan.
     *
     * <p>Keyword {@code use_ipvlan}. Where keepalived is built with {@code _HAVE_VRRP_IPVLAN_}. Manual {@code keepalived.conf(5)},
     * section "VRRP instance(s)".
     *
     * @param options adds them
     * @return this
     */
    public VrrpInstance useIpvlan(Consumer<? super UseIpvlan> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new UseIpvlan(words));
        return set("use_ipvlan", words);
    }

    /**
     * A router that advertisements are sent to, instead of by multicast.
     *
     * <p>Keyword {@code unicast_peer}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param addresses an IPv4 or IPv6 address; each gets a line of its own
     * @return this
     */
    public VrrpInstance unicastPeer(String... addresses) {
        return entries("unicast_peer", addresses);
    }

    /**
     * A router that advertisements are sent to, instead of by multicast.
     *
     * <p>Keyword {@code unicast_peer}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param address an IPv4 or IPv6 address
     * @param options adds them
     * @return this
     */
    public VrrpInstance unicastPeer(String address, Consumer<? super UnicastPeer> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of(address)));
        options.accept(new UnicastPeer(words));
        return entry("unicast_peer", words);
    }

    /**
     * Goes into FAULT instead of using multicast when unicast has no peers.
     *
     * <p>Keyword {@code unicast_fault_no_peer}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @return this
     */
    public VrrpInstance unicastFaultNoPeer() {
        return set("unicast_fault_no_peer");
    }

    /**
     * Takes advertisements only from listed peers.
     *
     * <p>Keyword {@code check_unicast_src}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @return this
     */
    public VrrpInstance checkUnicastSrc() {
        return set("check_unicast_src");
    }

    /**
     * Uses the checksum of keepalived up to 1.3.6 with unicast in VRRP version 3; with {@code never} it is not
     * even recognised.
     *
     * <p>Keyword {@code old_unicast_checksum}. Where keepalived is built with {@code _WITH_UNICAST_CHKSUM_COMPAT_}.
     * Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @return this
     */
    public VrrpInstance oldUnicastChecksum() {
        return set("old_unicast_checksum");
    }

    /**
     * Uses the checksum of keepalived up to 1.3.6 with unicast in VRRP version 3; with {@code never} it is not
     * even recognised.
     *
     * <p>Keyword {@code old_unicast_checksum}. Where keepalived is built with {@code _WITH_UNICAST_CHKSUM_COMPAT_}.
     * Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @return this
     */
    public VrrpInstance oldUnicastChecksumNever() {
        return set("old_unicast_checksum", Word.of("never"));
    }

    /**
     * Makes it a group of IPv6 where its addresses do not tell.
     *
     * <p>Keyword {@code native_ipv6}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @return this
     */
    public VrrpInstance nativeIpv6() {
        return set("native_ipv6");
    }

    /**
     * State before the first election; BACKUP is needed by {@code nopreempt}.
     *
     * <p>Keyword {@code state}. keepalived's default: BACKUP. Manual {@code keepalived.conf(5)}, section "VRRP
     * instance(s)".
     *
     * @param state one of its constants
     * @return this
     */
    public VrrpInstance state(VrrpState state) {
        return set("state", Word.of(state.word()));
    }

    /**
     * The network interface that advertisements go through.
     *
     * <p>Keyword {@code interface}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param name name of a network interface, at most 15 characters
     * @return this
     */
    public VrrpInstance interface_(String name) {
        return set("interface", Word.of(name));
    }

    /**
     * The VRF of an instance that uses unicast and names no interface.
     *
     * <p>Keyword {@code vrf}. Known from keepalived's sources alone (unproven: needs a VRF interface in the kernel).
     * Where keepalived is built with {@code _HAVE_VRF_}. Manual {@code keepalived.conf(5)}, section "VRRP
     * instance(s)".
     *
     * @param name name of a network interface, at most 15 characters
     * @return this
     */
    public VrrpInstance vrf(String name) {
        return set("vrf", Word.of(name));
    }

    /**
     * Stays as it is when its own interface goes down.
     *
     * <p>Keyword {@code dont_track_primary}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @return this
     */
    public VrrpInstance dontTrackPrimary() {
        return set("dont_track_primary");
    }

    /**
     * A network interface to watch besides the instance's own. Without a weight the instance goes into FAULT with
     * it.
     *
     * <p>Keyword {@code track_interface}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param names name of a network interface, at most 15 characters; each gets a line of its own
     * @return this
     */
    public VrrpInstance trackInterface(String... names) {
        return entries("track_interface", names);
    }

    /**
     * A network interface to watch besides the instance's own. Without a weight the instance goes into FAULT with
     * it.
     *
     * <p>Keyword {@code track_interface}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param name name of a network interface, at most 15 characters
     * @param options adds them
     * @return this
     */
    public VrrpInstance trackInterface(String name, Consumer<? super InterfaceTracking> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of(name)));
        options.accept(new InterfaceTracking(words));
        return entry("track_interface", words);
    }

    /**
     * A {@code vrrp_script} to watch, with its own weight if none is given.
     *
     * <p>Keyword {@code track_script}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param names name of a {@code vrrp_script}; each gets a line of its own
     * @return this
     */
    public VrrpInstance trackScript(String... names) {
        return entries("track_script", names);
    }

    /**
     * A {@code vrrp_script} to watch, with its own weight if none is given.
     *
     * <p>Keyword {@code track_script}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param name name of a {@code vrrp_script}
     * @param options adds them
     * @return this
     */
    public VrrpInstance trackScript(String name, Consumer<? super Tracking> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of(name)));
        options.accept(new Tracking(words));
        return entry("track_script", words);
    }

    /**
     * A {@code track_file} to watch: its name, not its path. With its own weight if none is given.
     *
     * <p>Keyword {@code track_file}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param names name of a {@code track_file}; each gets a line of its own
     * @return this
     */
    public VrrpInstance trackFile(String... names) {
        return entries("track_file", names);
    }

    /**
     * A {@code track_file} to watch: its name, not its path. With its own weight if none is given.
     *
     * <p>Keyword {@code track_file}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param name name of a {@code track_file}
     * @param options adds them
     * @return this
     */
    public VrrpInstance trackFile(String name, Consumer<? super ValueTracking> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of(name)));
        options.accept(new ValueTracking(words));
        return entry("track_file", words);
    }

    /**
     * A {@code vrrp_track_process} to watch, with its own weight if none is given.
     *
     * <p>Keyword {@code track_process}. Where keepalived is built with {@code _WITH_TRACK_PROCESS_}. Manual {@code keepalived.conf(5)},
     * section "VRRP instance(s)".
     *
     * @param names name of a {@code vrrp_track_process}; each gets a line of its own
     * @return this
     */
    public VrrpInstance trackProcess(String... names) {
        return entries("track_process", names);
    }

    /**
     * A {@code vrrp_track_process} to watch, with its own weight if none is given.
     *
     * <p>Keyword {@code track_process}. Where keepalived is built with {@code _WITH_TRACK_PROCESS_}. Manual {@code keepalived.conf(5)},
     * section "VRRP instance(s)".
     *
     * @param name name of a {@code vrrp_track_process}
     * @param options adds them
     * @return this
     */
    public VrrpInstance trackProcess(String name, Consumer<? super ValueTracking> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of(name)));
        options.accept(new ValueTracking(words));
        return entry("track_process", words);
    }

    /**
     * A BFD session to watch.
     *
     * <p>Keyword {@code track_bfd}. Where keepalived is built with {@code _WITH_BFD_}. Manual {@code keepalived.conf(5)},
     * section "VRRP instance(s)".
     *
     * @param names name of a {@code bfd_instance}; each gets a line of its own
     * @return this
     */
    public VrrpInstance trackBfd(String... names) {
        return entries("track_bfd", names);
    }

    /**
     * A BFD session to watch.
     *
     * <p>Keyword {@code track_bfd}. Where keepalived is built with {@code _WITH_BFD_}. Manual {@code keepalived.conf(5)},
     * section "VRRP instance(s)".
     *
     * @param name name of a {@code bfd_instance}
     * @param options adds them
     * @return this
     */
    public VrrpInstance trackBfd(String name, Consumer<? super Tracking> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of(name)));
        options.accept(new Tracking(words));
        return entry("track_bfd", words);
    }

    /**
     * Own address in advertisements by multicast.
     *
     * <p>Keyword {@code mcast_src_ip}. keepalived's default: the first address of the interface. Manual {@code keepalived.conf(5)},
     * section "VRRP instance(s)".
     *
     * @param address an IPv4 or IPv6 address
     * @return this
     */
    public VrrpInstance mcastSrcIp(String address) {
        return set("mcast_src_ip", Word.of(address));
    }

    /**
     * Own address for unicast advertisements, of the same family as the peers.
     *
     * <p>Keyword {@code unicast_src_ip}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param address an IPv4 or IPv6 address
     * @return this
     */
    public VrrpInstance unicastSrcIp(String address) {
        return set("unicast_src_ip", Word.of(address));
    }

    /**
     * Multicast address of this group's advertisements, instead of the usual one.
     *
     * <p>Keyword {@code mcast_dst_ip}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param address an IPv4 or IPv6 address
     * @return this
     */
    public VrrpInstance mcastDstIp(String address) {
        return set("mcast_dst_ip", Word.of(address));
    }

    /**
     * Goes into FAULT when the own address of advertisements is not there.
     *
     * <p>Keyword {@code track_src_ip}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @return this
     */
    public VrrpInstance trackSrcIp() {
        return set("track_src_ip");
    }

    /**
     * Identifier of the group, the same on all its routers and unique on the network.
     *
     * <p>Keyword {@code virtual_router_id}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param id 1 to 255
     * @return this
     */
    public VrrpInstance virtualRouterId(int id) {
        return set("virtual_router_id", Words.number(id));
    }

    /**
     * Time to live of unicast advertisements.
     *
     * <p>Keyword {@code unicast_ttl}. keepalived's default: 255. Manual {@code keepalived.conf(5)}, section "VRRP
     * instance(s)".
     *
     * @param ttl 0 to 255
     * @return this
     */
    public VrrpInstance unicastTtl(int ttl) {
        return set("unicast_ttl", Words.number(ttl));
    }

    /**
     * Version of the VRRP protocol for this instance; groups of IPv6 always have 3.
     *
     * <p>Keyword {@code version}. keepalived's default: {@code vrrp_version} of {@code global_defs}. Manual {@code keepalived.conf(5)},
     * section "VRRP instance(s)".
     *
     * @param version 2 or 3
     * @return this
     */
    public VrrpInstance version(int version) {
        return set("version", Words.number(version));
    }

    /**
     * Who becomes master: the highest priority. Failover is quicker with high ones. 255 makes this router the
     * owner of the addresses, and weights of tracked objects are then ignored.
     *
     * <p>Keyword {@code priority}. keepalived's default: 100. Manual {@code keepalived.conf(5)}, section "VRRP
     * instance(s)".
     *
     * @param priority 1 to 255
     * @return this
     */
    public VrrpInstance priority(int priority) {
        return set("priority", Words.number(priority));
    }

    /**
     * Time between two advertisements, the same on all routers of the group. A master that is gone is missed after
     * a little more than three of them. Version 2 takes whole seconds, version 3 hundredths up to 40.95 s.
     *
     * <p>Keyword {@code advert_int}. keepalived's default: 1 s. Manual {@code keepalived.conf(5)}, section "VRRP
     * instance(s)".
     *
     * @param interval 0.01 to 255 s, in steps of 0.01 s
     * @return this
     */
    public VrrpInstance advertInt(Duration interval) {
        return set("advert_int", Words.seconds(interval));
    }

    /**
     * An address that moves with the master; without prefix length it is a /32 or /128.
     *
     * <p>Keyword {@code virtual_ipaddress}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param addresses an IPv4 or IPv6 address, with or without prefix length; each gets a line of its own
     * @return this
     */
    public VrrpInstance virtualIpaddress(String... addresses) {
        return entries("virtual_ipaddress", addresses);
    }

    /**
     * An address that moves with the master; without prefix length it is a /32 or /128.
     *
     * <p>Keyword {@code virtual_ipaddress}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param address an IPv4 or IPv6 address, with or without prefix length
     * @param options adds them
     * @return this
     */
    public VrrpInstance virtualIpaddress(String address, Consumer<? super VirtualAddress> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of(address)));
        options.accept(new VirtualAddress(words));
        return entry("virtual_ipaddress", words);
    }

    /**
     * An address that moves with the master but is not in the advertisements: for the other IP family, or when
     * there are very many.
     *
     * <p>Keyword {@code virtual_ipaddress_excluded}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param addresses an IPv4 or IPv6 address, with or without prefix length; each gets a line of its own
     * @return this
     */
    public VrrpInstance virtualIpaddressExcluded(String... addresses) {
        return entries("virtual_ipaddress_excluded", addresses);
    }

    /**
     * An address that moves with the master but is not in the advertisements: for the other IP family, or when
     * there are very many.
     *
     * <p>Keyword {@code virtual_ipaddress_excluded}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param address an IPv4 or IPv6 address, with or without prefix length
     * @param options adds them
     * @return this
     */
    public VrrpInstance virtualIpaddressExcluded(String address,
            Consumer<? super VirtualAddress> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of(address)));
        options.accept(new VirtualAddress(words));
        return entry("virtual_ipaddress_excluded", words);
    }

    /**
     * Says that there is no address, on purpose.
     *
     * <p>Keyword {@code no_virtual_ipaddress}. Since keepalived 2.3.3. Manual {@code keepalived.conf(5)}, section
     * "VRRP instance(s)".
     *
     * @return this
     */
    public VrrpInstance noVirtualIpaddress() {
        return set("no_virtual_ipaddress");
    }

    /**
     * Keeps the other addresses of a network on the interface when one of them goes.
     *
     * <p>Keyword {@code promote_secondaries}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @return this
     */
    public VrrpInstance promoteSecondaries() {
        return set("promote_secondaries");
    }

    /**
     * Polls the link of the interface; {@code linkbeat_interfaces} is the newer way.
     *
     * <p>Keyword {@code linkbeat_use_polling}. Deprecated by keepalived. Where keepalived is built with {@code _WITH_LINKBEAT_}.
     * Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @return this
     */
    public VrrpInstance linkbeatUsePolling() {
        return set("linkbeat_use_polling");
    }

    /**
     * Leaves the addresses out of the checksum of VRRP version 3 over IPv4, as some vendors and RFC 9568 do.
     *
     * <p>Keyword {@code v3_checksum_as_v2}. Since keepalived 2.3.3. Manual {@code keepalived.conf(5)}, section "VRRP
     * instance(s)".
     *
     * @return this
     */
    public VrrpInstance v3ChecksumAsV2() {
        return set("v3_checksum_as_v2");
    }

    /**
     * Leaves the addresses out of the checksum of VRRP version 3 over IPv4, as some vendors and RFC 9568 do.
     *
     * <p>Keyword {@code v3_checksum_as_v2}. Since keepalived 2.3.3. Manual {@code keepalived.conf(5)}, section "VRRP
     * instance(s)".
     *
     * @param value whether it is on
     * @return this
     */
    public VrrpInstance v3ChecksumAsV2(boolean value) {
        return set("v3_checksum_as_v2", Words.bool(value));
    }

    /**
     * A route that moves with the master.
     *
     * <p>Keyword {@code virtual_routes}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param source an IPv4 or IPv6 address
     * @param destination an address with or without prefix length, or {@code default}
     * @return this
     */
    public VrrpInstance virtualRoutesSrc(String source, String destination) {
        return entry("virtual_routes", Word.of("src"), Word.of(source), Word.of(destination));
    }

    /**
     * A route that moves with the master.
     *
     * <p>Keyword {@code virtual_routes}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param source an IPv4 or IPv6 address
     * @param destination an address with or without prefix length, or {@code default}
     * @param options adds them
     * @return this
     */
    public VrrpInstance virtualRoutesSrc(String source, String destination,
            Consumer<? super VirtualRoute> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of("src"), Word.of(source),
                Word.of(destination)));
        options.accept(new VirtualRoute(words));
        return entry("virtual_routes", words);
    }

    /**
     * A route that moves with the master.
     *
     * <p>Keyword {@code virtual_routes}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param source an IPv4 or IPv6 address
     * @param destination an address with or without prefix length, or {@code default}
     * @return this
     */
    public VrrpInstance virtualRoutesSrcTo(String source, String destination) {
        return entry("virtual_routes", Word.of("src"), Word.of(source), Word.of("to"),
                Word.of(destination));
    }

    /**
     * A route that moves with the master.
     *
     * <p>Keyword {@code virtual_routes}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param source an IPv4 or IPv6 address
     * @param destination an address with or without prefix length, or {@code default}
     * @param options adds them
     * @return this
     */
    public VrrpInstance virtualRoutesSrcTo(String source, String destination,
            Consumer<? super VirtualRoute> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of("src"), Word.of(source), Word.of("to"),
                Word.of(destination)));
        options.accept(new VirtualRoute(words));
        return entry("virtual_routes", words);
    }

    /**
     * A route that moves with the master.
     *
     * <p>Keyword {@code virtual_routes}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param destinations an address with or without prefix length, or {@code default}; each gets a line of its
     *     own
     * @return this
     */
    public VrrpInstance virtualRoutes(String... destinations) {
        return entries("virtual_routes", destinations);
    }

    /**
     * A route that moves with the master.
     *
     * <p>Keyword {@code virtual_routes}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param destination an address with or without prefix length, or {@code default}
     * @param options adds them
     * @return this
     */
    public VrrpInstance virtualRoutes(String destination, Consumer<? super VirtualRoute> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of(destination)));
        options.accept(new VirtualRoute(words));
        return entry("virtual_routes", words);
    }

    /**
     * A route that moves with the master.
     *
     * <p>Keyword {@code virtual_routes}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param type one of its constants
     * @param destination an address with or without prefix length, or {@code default}
     * @return this
     */
    public VrrpInstance virtualRoutes(RouteType type, String destination) {
        return entry("virtual_routes", Word.of(type.word()), Word.of(destination));
    }

    /**
     * A route that moves with the master.
     *
     * <p>Keyword {@code virtual_routes}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param type one of its constants
     * @param destination an address with or without prefix length, or {@code default}
     * @param options adds them
     * @return this
     */
    public VrrpInstance virtualRoutes(RouteType type, String destination,
            Consumer<? super VirtualRoute> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of(type.word()), Word.of(destination)));
        options.accept(new VirtualRoute(words));
        return entry("virtual_routes", words);
    }

    /**
     * A routing rule that moves with the master. Give it a priority: keepalived's own choice is rarely the right
     * one.
     *
     * <p>Keyword {@code virtual_rules}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param options adds them
     * @return this
     */
    public VrrpInstance virtualRules(Consumer<? super VirtualRule> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new VirtualRule(words));
        return entry("virtual_rules", words);
    }

    /**
     * Takes packets for the addresses also when not their owner, as without strict mode.
     *
     * <p>Keyword {@code accept}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @return this
     */
    public VrrpInstance accept() {
        return set("accept");
    }

    /**
     * Drops packets for the addresses unless their owner: they only route.
     *
     * <p>Keyword {@code no_accept}. Where keepalived is built with {@code _WITH_FIREWALL_}. Manual {@code keepalived.conf(5)},
     * section "VRRP instance(s)".
     *
     * @return this
     */
    public VrrpInstance noAccept() {
        return set("no_accept");
    }

    /**
     * Does not compare the addresses in each advertisement of the same master again.
     *
     * <p>Keyword {@code skip_check_adv_addr}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @return this
     */
    public VrrpInstance skipCheckAdvAddr() {
        return set("skip_check_adv_addr");
    }

    /**
     * Does not compare the addresses in each advertisement of the same master again.
     *
     * <p>Keyword {@code skip_check_adv_addr}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param value whether it is on
     * @return this
     */
    public VrrpInstance skipCheckAdvAddr(boolean value) {
        return set("skip_check_adv_addr", Words.bool(value));
    }

    /**
     * Holds this group to the standard.
     *
     * <p>Keyword {@code strict_mode}. keepalived's default: {@code vrrp_strict}. Manual {@code keepalived.conf(5)},
     * section "VRRP instance(s)".
     *
     * @return this
     */
    public VrrpInstance strictMode() {
        return set("strict_mode");
    }

    /**
     * Holds this group to the standard.
     *
     * <p>Keyword {@code strict_mode}. keepalived's default: {@code vrrp_strict}. Manual {@code keepalived.conf(5)},
     * section "VRRP instance(s)".
     *
     * @param value whether it is on
     * @return this
     */
    public VrrpInstance strictMode(boolean value) {
        return set("strict_mode", Words.bool(value));
    }

    /**
     * Takes the addresses back, as is usual; the opposite of {@code nopreempt}.
     *
     * <p>Keyword {@code preempt}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @return this
     */
    public VrrpInstance preempt() {
        return set("preempt");
    }

    /**
     * Does not take the addresses back from a router of lower priority that has them. Needs state BACKUP.
     *
     * <p>Keyword {@code nopreempt}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @return this
     */
    public VrrpInstance nopreempt() {
        return set("nopreempt");
    }

    /**
     * Waits before taking the addresses from a router of lower priority. Needs state BACKUP.
     *
     * <p>Keyword {@code preempt_delay}. keepalived's default: 0. Manual {@code keepalived.conf(5)}, section "VRRP
     * instance(s)".
     *
     * @param delay 0 to 1000 s, in steps of 0.000001 s
     * @return this
     */
    public VrrpInstance preemptDelay(Duration delay) {
        return set("preempt_delay", Words.seconds(delay));
    }

    /**
     * Level of messages for developers.
     *
     * <p>Keyword {@code debug}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param level 0 to 4
     * @return this
     */
    public VrrpInstance debug(int level) {
        return set("debug", Words.number(level));
    }

    /**
     * Program to run on becoming backup. Not waited for.
     *
     * <p>Keyword {@code notify_backup}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param program absolute path without symbolic links
     * @param arguments its arguments, one by one
     * @return this
     */
    public VrrpInstance notifyBackup(String program, String... arguments) {
        return set("notify_backup", Word.command(program, arguments));
    }

    /**
     * Program to run on becoming backup. Not waited for.
     *
     * <p>Keyword {@code notify_backup}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param script the program and its arguments: see {@link Word#command}
     * @param user the user, one word whatever is in it
     * @return this
     */
    public VrrpInstance notifyBackup(Word.Command script, String user) {
        return set("notify_backup", script, Word.of(user));
    }

    /**
     * Program to run on becoming backup. Not waited for.
     *
     * <p>Keyword {@code notify_backup}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param script the program and its arguments: see {@link Word#command}
     * @param user the user, one word whatever is in it
     * @param group the group, one word whatever is in it
     * @return this
     */
    public VrrpInstance notifyBackup(Word.Command script, String user, String group) {
        return set("notify_backup", script, Word.of(user), Word.of(group));
    }

    /**
     * Program to run on becoming master. Not waited for.
     *
     * <p>Keyword {@code notify_master}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param program absolute path without symbolic links
     * @param arguments its arguments, one by one
     * @return this
     */
    public VrrpInstance notifyMaster(String program, String... arguments) {
        return set("notify_master", Word.command(program, arguments));
    }

    /**
     * Program to run on becoming master. Not waited for.
     *
     * <p>Keyword {@code notify_master}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param script the program and its arguments: see {@link Word#command}
     * @param user the user, one word whatever is in it
     * @return this
     */
    public VrrpInstance notifyMaster(Word.Command script, String user) {
        return set("notify_master", script, Word.of(user));
    }

    /**
     * Program to run on becoming master. Not waited for.
     *
     * <p>Keyword {@code notify_master}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param script the program and its arguments: see {@link Word#command}
     * @param user the user, one word whatever is in it
     * @param group the group, one word whatever is in it
     * @return this
     */
    public VrrpInstance notifyMaster(Word.Command script, String user, String group) {
        return set("notify_master", script, Word.of(user), Word.of(group));
    }

    /**
     * Program to run on a fault. Not waited for.
     *
     * <p>Keyword {@code notify_fault}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param program absolute path without symbolic links
     * @param arguments its arguments, one by one
     * @return this
     */
    public VrrpInstance notifyFault(String program, String... arguments) {
        return set("notify_fault", Word.command(program, arguments));
    }

    /**
     * Program to run on a fault. Not waited for.
     *
     * <p>Keyword {@code notify_fault}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param script the program and its arguments: see {@link Word#command}
     * @param user the user, one word whatever is in it
     * @return this
     */
    public VrrpInstance notifyFault(Word.Command script, String user) {
        return set("notify_fault", script, Word.of(user));
    }

    /**
     * Program to run on a fault. Not waited for.
     *
     * <p>Keyword {@code notify_fault}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param script the program and its arguments: see {@link Word#command}
     * @param user the user, one word whatever is in it
     * @param group the group, one word whatever is in it
     * @return this
     */
    public VrrpInstance notifyFault(Word.Command script, String user, String group) {
        return set("notify_fault", script, Word.of(user), Word.of(group));
    }

    /**
     * Program to run when keepalived stops.
     *
     * <p>Keyword {@code notify_stop}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param program absolute path without symbolic links
     * @param arguments its arguments, one by one
     * @return this
     */
    public VrrpInstance notifyStop(String program, String... arguments) {
        return set("notify_stop", Word.command(program, arguments));
    }

    /**
     * Program to run when keepalived stops.
     *
     * <p>Keyword {@code notify_stop}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param script the program and its arguments: see {@link Word#command}
     * @param user the user, one word whatever is in it
     * @return this
     */
    public VrrpInstance notifyStop(Word.Command script, String user) {
        return set("notify_stop", script, Word.of(user));
    }

    /**
     * Program to run when keepalived stops.
     *
     * <p>Keyword {@code notify_stop}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param script the program and its arguments: see {@link Word#command}
     * @param user the user, one word whatever is in it
     * @param group the group, one word whatever is in it
     * @return this
     */
    public VrrpInstance notifyStop(Word.Command script, String user, String group) {
        return set("notify_stop", script, Word.of(user), Word.of(group));
    }

    /**
     * Program to run when a reload removes the instance.
     *
     * <p>Keyword {@code notify_deleted}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param program absolute path without symbolic links
     * @param arguments its arguments, one by one
     * @return this
     */
    public VrrpInstance notifyDeleted(String program, String... arguments) {
        return set("notify_deleted", Word.command(program, arguments));
    }

    /**
     * Program to run when a reload removes the instance.
     *
     * <p>Keyword {@code notify_deleted}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param script the program and its arguments: see {@link Word#command}
     * @param user the user, one word whatever is in it
     * @return this
     */
    public VrrpInstance notifyDeleted(Word.Command script, String user) {
        return set("notify_deleted", script, Word.of(user));
    }

    /**
     * Program to run when a reload removes the instance.
     *
     * <p>Keyword {@code notify_deleted}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param script the program and its arguments: see {@link Word#command}
     * @param user the user, one word whatever is in it
     * @param group the group, one word whatever is in it
     * @return this
     */
    public VrrpInstance notifyDeleted(Word.Command script, String user, String group) {
        return set("notify_deleted", script, Word.of(user), Word.of(group));
    }

    /**
     * Program to run on every state change, in parallel to the more particular ones. It gets four more arguments:
     * {@code INSTANCE}, name, state and priority.
     *
     * <p>Keyword {@code notify}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param program absolute path without symbolic links
     * @param arguments its arguments, one by one
     * @return this
     */
    public VrrpInstance notify(String program, String... arguments) {
        return set("notify", Word.command(program, arguments));
    }

    /**
     * Program to run on every state change, in parallel to the more particular ones. It gets four more arguments:
     * {@code INSTANCE}, name, state and priority.
     *
     * <p>Keyword {@code notify}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param script the program and its arguments: see {@link Word#command}
     * @param user the user, one word whatever is in it
     * @return this
     */
    public VrrpInstance notify(Word.Command script, String user) {
        return set("notify", script, Word.of(user));
    }

    /**
     * Program to run on every state change, in parallel to the more particular ones. It gets four more arguments:
     * {@code INSTANCE}, name, state and priority.
     *
     * <p>Keyword {@code notify}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param script the program and its arguments: see {@link Word#command}
     * @param user the user, one word whatever is in it
     * @param group the group, one word whatever is in it
     * @return this
     */
    public VrrpInstance notify(Word.Command script, String user, String group) {
        return set("notify", script, Word.of(user), Word.of(group));
    }

    /**
     * Program to run when the master hears a router of lower priority.
     *
     * <p>Keyword {@code notify_master_rx_lower_pri}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param program absolute path without symbolic links
     * @param arguments its arguments, one by one
     * @return this
     */
    public VrrpInstance notifyMasterRxLowerPri(String program, String... arguments) {
        return set("notify_master_rx_lower_pri", Word.command(program, arguments));
    }

    /**
     * Program to run when the master hears a router of lower priority.
     *
     * <p>Keyword {@code notify_master_rx_lower_pri}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param script the program and its arguments: see {@link Word#command}
     * @param user the user, one word whatever is in it
     * @return this
     */
    public VrrpInstance notifyMasterRxLowerPri(Word.Command script, String user) {
        return set("notify_master_rx_lower_pri", script, Word.of(user));
    }

    /**
     * Program to run when the master hears a router of lower priority.
     *
     * <p>Keyword {@code notify_master_rx_lower_pri}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param script the program and its arguments: see {@link Word#command}
     * @param user the user, one word whatever is in it
     * @param group the group, one word whatever is in it
     * @return this
     */
    public VrrpInstance notifyMasterRxLowerPri(Word.Command script, String user, String group) {
        return set("notify_master_rx_lower_pri", script, Word.of(user), Word.of(group));
    }

    /**
     * Whether mails are sent about the instance.
     *
     * <p>Keyword {@code smtp_alert}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @return this
     */
    public VrrpInstance smtpAlert() {
        return set("smtp_alert");
    }

    /**
     * Whether mails are sent about the instance.
     *
     * <p>Keyword {@code smtp_alert}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param value whether it is on
     * @return this
     */
    public VrrpInstance smtpAlert(boolean value) {
        return set("smtp_alert", Words.bool(value));
    }

    /**
     * Writes changes of priority to the pipes as well.
     *
     * <p>Keyword {@code notify_priority_changes}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @return this
     */
    public VrrpInstance notifyPriorityChanges() {
        return set("notify_priority_changes");
    }

    /**
     * Writes changes of priority to the pipes as well.
     *
     * <p>Keyword {@code notify_priority_changes}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param value whether it is on
     * @return this
     */
    public VrrpInstance notifyPriorityChanges(boolean value) {
        return set("notify_priority_changes", Words.bool(value));
    }

    /**
     * Interface of the daemon that carries connections over; {@code lvs_sync_daemon} of {@code global_defs} is the
     * newer way.
     *
     * <p>Keyword {@code lvs_sync_daemon_interface}. Deprecated by keepalived. Where keepalived is built with {@code _WITH_LVS_}.
     * Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param name name of a network interface, at most 15 characters
     * @return this
     */
    public VrrpInstance lvsSyncDaemonInterface(String name) {
        return set("lvs_sync_daemon_interface", Word.of(name));
    }

    /**
     * Time between becoming master and the second round of gratuitous ARP; 0 for none.
     *
     * <p>Keyword {@code garp_master_delay}. keepalived's default: that of {@code global_defs}. Manual {@code keepalived.conf(5)},
     * section "VRRP instance(s)".
     *
     * @param delay 0 to 4294 s, in steps of 1 s
     * @return this
     */
    public VrrpInstance garpMasterDelay(Duration delay) {
        return set("garp_master_delay", Words.seconds(delay));
    }

    /**
     * Time between rounds of gratuitous ARP while master; 0 for none.
     *
     * <p>Keyword {@code garp_master_refresh}. keepalived's default: that of {@code global_defs}. Manual {@code keepalived.conf(5)},
     * section "VRRP instance(s)".
     *
     * @param refresh 0 to 4294967295 s, in steps of 1 s
     * @return this
     */
    public VrrpInstance garpMasterRefresh(Duration refresh) {
        return set("garp_master_refresh", Words.seconds(refresh));
    }

    /**
     * How many gratuitous ARP go out at a time on becoming master.
     *
     * <p>Keyword {@code garp_master_repeat}. keepalived's default: that of {@code global_defs}. Manual {@code keepalived.conf(5)},
     * section "VRRP instance(s)".
     *
     * @param count 0 to 4294967295
     * @return this
     */
    public VrrpInstance garpMasterRepeat(long count) {
        return set("garp_master_repeat", Words.number(count));
    }

    /**
     * How many gratuitous ARP go out at a time while master.
     *
     * <p>Keyword {@code garp_master_refresh_repeat}. keepalived's default: that of {@code global_defs}. Manual {@code keepalived.conf(5)},
     * section "VRRP instance(s)".
     *
     * @param count 0 to 4294967295
     * @return this
     */
    public VrrpInstance garpMasterRefreshRepeat(long count) {
        return set("garp_master_refresh_repeat", Words.number(count));
    }

    /**
     * Time between an advertisement of lower priority and the second round of gratuitous ARP.
     *
     * <p>Keyword {@code garp_lower_prio_delay}. keepalived's default: that of {@code global_defs}. Manual {@code keepalived.conf(5)},
     * section "VRRP instance(s)".
     *
     * @param delay 0 to 4294 s, in steps of 1 s
     * @return this
     */
    public VrrpInstance garpLowerPrioDelay(Duration delay) {
        return set("garp_lower_prio_delay", Words.seconds(delay));
    }

    /**
     * How many gratuitous ARP go out at a time after an advertisement of lower priority.
     *
     * <p>Keyword {@code garp_lower_prio_repeat}. keepalived's default: that of {@code global_defs}. Manual {@code keepalived.conf(5)},
     * section "VRRP instance(s)".
     *
     * @param count 0 to 2147483647
     * @return this
     */
    public VrrpInstance garpLowerPrioRepeat(int count) {
        return set("garp_lower_prio_repeat", Words.number(count));
    }

    /**
     * How many advertisements in a row must be missing before the master is gone. The same on all routers; another
     * number than 3 leaves the standard.
     *
     * <p>Keyword {@code down_timer_adverts}. keepalived's default: 3. Manual {@code keepalived.conf(5)}, section
     * "VRRP instance(s)".
     *
     * @param adverts 1 to 100
     * @return this
     */
    public VrrpInstance downTimerAdverts(int adverts) {
        return set("down_timer_adverts", Words.number(adverts));
    }

    /**
     * Becomes backup where keepalived ran so late that another router may have taken over; the number is the
     * highest priority of the others. Goes with {@code nopreempt}.
     *
     * <p>Keyword {@code timer_expired_backup}. keepalived's default: 254. Since keepalived 2.3.3. Manual {@code keepalived.conf(5)},
     * section "VRRP instance(s)".
     *
     * @return this
     */
    public VrrpInstance timerExpiredBackup() {
        return set("timer_expired_backup");
    }

    /**
     * Becomes backup where keepalived ran so late that another router may have taken over; the number is the
     * highest priority of the others. Goes with {@code nopreempt}.
     *
     * <p>Keyword {@code timer_expired_backup}. keepalived's default: 254. Since keepalived 2.3.3. Manual {@code keepalived.conf(5)},
     * section "VRRP instance(s)".
     *
     * @param priority 1 to 254
     * @return this
     */
    public VrrpInstance timerExpiredBackup(int priority) {
        return set("timer_expired_backup", Words.number(priority));
    }

    /**
     * The older name of {@code timer_expired_backup}.
     *
     * <p>Keyword {@code thread_timer_expired}. Since keepalived 2.3.3. Deprecated by keepalived. Manual {@code keepalived.conf(5)},
     * section "VRRP instance(s)".
     *
     * @return this
     */
    public VrrpInstance threadTimerExpired() {
        return set("thread_timer_expired");
    }

    /**
     * Time between gratuitous ARP on interfaces that carry addresses but no advertisements; {@code all} includes
     * those that are no VMAC, 0 is off.
     *
     * <p>Keyword {@code garp_extra_if}. keepalived's default: that of {@code global_defs}. Where keepalived is built
     * with {@code _HAVE_VRRP_VMAC_}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param time 0 to 86400 s, in steps of 1 s
     * @return this
     */
    public VrrpInstance garpExtraIf(Duration time) {
        return set("garp_extra_if", Words.seconds(time));
    }

    /**
     * Time between gratuitous ARP on interfaces that carry addresses but no advertisements; {@code all} includes
     * those that are no VMAC, 0 is off.
     *
     * <p>Keyword {@code garp_extra_if}. keepalived's default: that of {@code global_defs}. Where keepalived is built
     * with {@code _HAVE_VRRP_VMAC_}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param time 0 to 86400 s, in steps of 1 s
     * @return this
     */
    public VrrpInstance garpExtraIfAll(Duration time) {
        return set("garp_extra_if", Word.of("all"), Words.seconds(time));
    }

    /**
     * The older name of {@code garp_extra_if}.
     *
     * <p>Keyword {@code vmac_garp_intvl}. Deprecated by keepalived. Where keepalived is built with {@code _HAVE_VRRP_VMAC_}.
     * Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param time 0 to 86400 s, in steps of 1 s
     * @return this
     */
    public VrrpInstance vmacGarpIntvl(Duration time) {
        return set("vmac_garp_intvl", Words.seconds(time));
    }

    /**
     * The older name of {@code garp_extra_if}.
     *
     * <p>Keyword {@code vmac_garp_intvl}. Deprecated by keepalived. Where keepalived is built with {@code _HAVE_VRRP_VMAC_}.
     * Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param time 0 to 86400 s, in steps of 1 s
     * @return this
     */
    public VrrpInstance vmacGarpIntvlAll(Duration time) {
        return set("vmac_garp_intvl", Word.of("all"), Words.seconds(time));
    }

    /**
     * Does not answer an advertisement of lower priority.
     *
     * <p>Keyword {@code lower_prio_no_advert}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @return this
     */
    public VrrpInstance lowerPrioNoAdvert() {
        return set("lower_prio_no_advert");
    }

    /**
     * Does not answer an advertisement of lower priority.
     *
     * <p>Keyword {@code lower_prio_no_advert}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param value whether it is on
     * @return this
     */
    public VrrpInstance lowerPrioNoAdvert(boolean value) {
        return set("lower_prio_no_advert", Words.bool(value));
    }

    /**
     * Sends one more advertisement before giving way to a higher priority, so that the other master announces its
     * addresses again.
     *
     * <p>Keyword {@code higher_prio_send_advert}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @return this
     */
    public VrrpInstance higherPrioSendAdvert() {
        return set("higher_prio_send_advert");
    }

    /**
     * Sends one more advertisement before giving way to a higher priority, so that the other master announces its
     * addresses again.
     *
     * <p>Keyword {@code higher_prio_send_advert}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param value whether it is on
     * @return this
     */
    public VrrpInstance higherPrioSendAdvert(boolean value) {
        return set("higher_prio_send_advert", Words.bool(value));
    }

    /**
     * Lets the owner of the addresses ignore advertisements of others.
     *
     * <p>Keyword {@code owner_ignore_adverts}. Since keepalived 2.3.3. Manual {@code keepalived.conf(5)}, section
     * "VRRP instance(s)".
     *
     * @return this
     */
    public VrrpInstance ownerIgnoreAdverts() {
        return set("owner_ignore_adverts");
    }

    /**
     * Lets the owner of the addresses ignore advertisements of others.
     *
     * <p>Keyword {@code owner_ignore_adverts}. Since keepalived 2.3.3. Manual {@code keepalived.conf(5)}, section
     * "VRRP instance(s)".
     *
     * @param value whether it is on
     * @return this
     */
    public VrrpInstance ownerIgnoreAdverts(boolean value) {
        return set("owner_ignore_adverts", Words.bool(value));
    }

    /**
     * Size of the receive buffer for advertisements.
     *
     * <p>Keyword {@code kernel_rx_buf_size}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param bytes 0 to 4294967295
     * @return this
     */
    public VrrpInstance kernelRxBufSize(long bytes) {
        return set("kernel_rx_buf_size", Words.number(bytes));
    }

    /**
     * Password of the group. Called again, it adds to the same block.
     *
     * <p>Keyword {@code authentication}. Where keepalived is built with {@code _WITH_VRRP_AUTH_}. Manual {@code keepalived.conf(5)},
     * section "VRRP instance(s)".
     *
     * @param content adds what is between the braces
     * @return this
     */
    public VrrpInstance authentication(Consumer<? super Authentication> content) {
        return only("authentication", Authentication::new, content);
    }

    /**
     * Keys that advertisements are signed with. Called again, it adds to the same block.
     *
     * <p>Keyword {@code auth_hmac}. Since keepalived 2.4.0. Where keepalived is built with {@code _WITH_VRRP_AUTH_}.
     * Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param content adds what is between the braces
     * @return this
     */
    public VrrpInstance authHmac(Consumer<? super AuthHmac> content) {
        return only("auth_hmac", AuthHmac::new, content);
    }
}
