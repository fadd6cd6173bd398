// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived;

import io.haproxy4j.keepalived.value.RoutePreference;
import io.haproxy4j.keepalived.value.TtlPropagation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Options of one line of {@code virtual_routes}: those of {@code ip route}, and a few of keepalived.
 */
public final class VirtualRoute extends LineOptions<VirtualRoute> {
    VirtualRoute(List<Word> words) {
        super(words);
    }

    /**
     * Where the route leads, where it does not stand first.
     *
     * @param destination an address with or without prefix length, or {@code default}
     * @return this
     */
    public VirtualRoute to(String destination) {
        return option(Word.of("to"), Word.of(destination));
    }

    /**
     * Makes it a route of IPv4.
     *
     * @return this
     */
    public VirtualRoute inet() {
        return option(Word.of("inet"));
    }

    /**
     * Makes it a route of IPv6.
     *
     * @return this
     */
    public VirtualRoute inet6() {
        return option(Word.of("inet6"));
    }

    /**
     * The gateway.
     *
     * @param gateway an IPv4 or IPv6 address
     * @return this
     */
    public VirtualRoute via(String gateway) {
        return option(Word.of("via"), Word.of(gateway));
    }

    /**
     * The gateway: the older word for {@code via}, deprecated by keepalived.
     *
     * @param gateway an IPv4 or IPv6 address
     * @return this
     */
    public VirtualRoute gw(String gateway) {
        return option(Word.of("gw"), Word.of(gateway));
    }

    /**
     * A second gateway, of equal worth: deprecated by keepalived, next hops are the newer way.
     *
     * @param gateway an IPv4 or IPv6 address
     * @return this
     */
    public VirtualRoute or(String gateway) {
        return option(Word.of("or"), Word.of(gateway));
    }

    /**
     * Interface that leads there.
     *
     * @param dev name of a network interface, at most 15 characters
     * @return this
     */
    public VirtualRoute dev(String dev) {
        return option(Word.of("dev"), Word.of(dev));
    }

    /**
     * Interface that leads there: another word for {@code dev}.
     *
     * @param dev name of a network interface, at most 15 characters
     * @return this
     */
    public VirtualRoute oif(String dev) {
        return option(Word.of("oif"), Word.of(dev));
    }

    /**
     * Own address that packets get.
     *
     * @param source an IPv4 or IPv6 address
     * @return this
     */
    public VirtualRoute src(String source) {
        return option(Word.of("src"), Word.of(source));
    }

    /**
     * Which senders the route is for; IPv6.
     *
     * @param source an address with or without prefix length, or {@code default}
     * @return this
     */
    public VirtualRoute from(String source) {
        return option(Word.of("from"), Word.of(source));
    }

    /**
     * Routing table: a number or a name.
     *
     * @param table the table, one word whatever is in it
     * @return this
     */
    public VirtualRoute table(String table) {
        return option(Word.of("table"), Word.of(table));
    }

    /**
     * Type of service the route is for.
     *
     * @param tos the tos, one word whatever is in it
     * @return this
     */
    public VirtualRoute tos(String tos) {
        return option(Word.of("tos"), Word.of(tos));
    }

    /**
     * Type of service the route is for: another word for {@code tos}.
     *
     * @param tos the tos, one word whatever is in it
     * @return this
     */
    public VirtualRoute dsfield(String tos) {
        return option(Word.of("dsfield"), Word.of(tos));
    }

    /**
     * Who made the route: a number or a name.
     *
     * @param protocol the protocol, one word whatever is in it
     * @return this
     */
    public VirtualRoute protocol(String protocol) {
        return option(Word.of("protocol"), Word.of(protocol));
    }

    /**
     * Scope of the route: a number, or a name such as {@code global} or {@code link}.
     *
     * @param scope the scope, one word whatever is in it
     * @return this
     */
    public VirtualRoute scope(String scope) {
        return option(Word.of("scope"), Word.of(scope));
    }

    /**
     * Preference of the route, the smallest first.
     *
     * @param metric 0 to 4294967295
     * @return this
     */
    public VirtualRoute metric(long metric) {
        return option(Word.of("metric"), Words.number(metric));
    }

    /**
     * Preference of the route: another word for {@code metric}.
     *
     * @param metric 0 to 4294967295
     * @return this
     */
    public VirtualRoute priority(long metric) {
        return option(Word.of("priority"), Words.number(metric));
    }

    /**
     * Preference of the route: another word for {@code metric}.
     *
     * @param metric 0 to 4294967295
     * @return this
     */
    public VirtualRoute preference(long metric) {
        return option(Word.of("preference"), Words.number(metric));
    }

    /**
     * Longest packet.
     *
     * @param mtu 0 to 4294967295
     * @return this
     */
    public VirtualRoute mtu(long mtu) {
        return option(Word.of("mtu"), Words.number(mtu));
    }

    /**
     * Longest packet, which nothing is to change.
     *
     * @param mtu 0 to 4294967295
     * @return this
     */
    public VirtualRoute mtuLock(long mtu) {
        return option(Word.of("mtu"), Word.of("lock"), Words.number(mtu));
    }

    /**
     * Largest segment of TCP to announce, in bytes.
     *
     * @param bytes 0 to 4294967295
     * @return this
     */
    public VirtualRoute advmss(long bytes) {
        return option(Word.of("advmss"), Words.number(bytes));
    }

    /**
     * Largest segment of TCP to announce, in bytes, which nothing is to change.
     *
     * @param bytes 0 to 4294967295
     * @return this
     */
    public VirtualRoute advmssLock(long bytes) {
        return option(Word.of("advmss"), Word.of("lock"), Words.number(bytes));
    }

    /**
     * Hop limit of packets.
     *
     * @param hops 0 to 255
     * @return this
     */
    public VirtualRoute hoplimit(int hops) {
        return option(Word.of("hoplimit"), Words.number(hops));
    }

    /**
     * First estimate of the round-trip time: milliseconds, or with a unit.
     *
     * @param time the time, one word whatever is in it
     * @return this
     */
    public VirtualRoute rtt(String time) {
        return option(Word.of("rtt"), Word.of(time));
    }

    /**
     * First estimate of the round-trip time, which nothing is to change.
     *
     * @param time the time, one word whatever is in it
     * @return this
     */
    public VirtualRoute rttLock(String time) {
        return option(Word.of("rtt"), Word.of("lock"), Word.of(time));
    }

    /**
     * First estimate of how the round-trip time varies: milliseconds, or with a unit.
     *
     * @param time the time, one word whatever is in it
     * @return this
     */
    public VirtualRoute rttvar(String time) {
        return option(Word.of("rttvar"), Word.of(time));
    }

    /**
     * First estimate of how the round-trip time varies, which nothing is to change.
     *
     * @param time the time, one word whatever is in it
     * @return this
     */
    public VirtualRoute rttvarLock(String time) {
        return option(Word.of("rttvar"), Word.of("lock"), Word.of(time));
    }

    /**
     * Shortest time before TCP sends again: milliseconds, or with a unit.
     *
     * @param time the time, one word whatever is in it
     * @return this
     */
    public VirtualRoute rtoMin(String time) {
        return option(Word.of("rto_min"), Word.of(time));
    }

    /**
     * Shortest time before TCP sends again, which nothing is to change.
     *
     * @param time the time, one word whatever is in it
     * @return this
     */
    public VirtualRoute rtoMinLock(String time) {
        return option(Word.of("rto_min"), Word.of("lock"), Word.of(time));
    }

    /**
     * How far packets may be out of order.
     *
     * @param packets 0 to 4294967295
     * @return this
     */
    public VirtualRoute reordering(long packets) {
        return option(Word.of("reordering"), Words.number(packets));
    }

    /**
     * How far packets may be out of order, which nothing is to change.
     *
     * @param packets 0 to 4294967295
     * @return this
     */
    public VirtualRoute reorderingLock(long packets) {
        return option(Word.of("reordering"), Word.of("lock"), Words.number(packets));
    }

    /**
     * Largest window of TCP, in bytes.
     *
     * @param bytes 0 to 4294967295
     * @return this
     */
    public VirtualRoute window(long bytes) {
        return option(Word.of("window"), Words.number(bytes));
    }

    /**
     * Limit of the congestion window.
     *
     * @param packets 0 to 4294967295
     * @return this
     */
    public VirtualRoute cwnd(long packets) {
        return option(Word.of("cwnd"), Words.number(packets));
    }

    /**
     * Limit of the congestion window, which nothing is to change.
     *
     * @param packets 0 to 4294967295
     * @return this
     */
    public VirtualRoute cwndLock(long packets) {
        return option(Word.of("cwnd"), Word.of("lock"), Words.number(packets));
    }

    /**
     * First threshold of slow start.
     *
     * @param packets 0 to 4294967295
     * @return this
     */
    public VirtualRoute ssthresh(long packets) {
        return option(Word.of("ssthresh"), Words.number(packets));
    }

    /**
     * First threshold of slow start, which nothing is to change.
     *
     * @param packets 0 to 4294967295
     * @return this
     */
    public VirtualRoute ssthreshLock(long packets) {
        return option(Word.of("ssthresh"), Word.of("lock"), Words.number(packets));
    }

    /**
     * Realms of the route; IPv4.
     *
     * @param realms the realms, one word whatever is in it
     * @return this
     */
    public VirtualRoute realms(String realms) {
        return option(Word.of("realms"), Word.of(realms));
    }

    /**
     * First congestion window.
     *
     * @param packets 0 to 4294967295
     * @return this
     */
    public VirtualRoute initcwnd(long packets) {
        return option(Word.of("initcwnd"), Words.number(packets));
    }

    /**
     * First receive window.
     *
     * @param packets 0 to 4294967295
     * @return this
     */
    public VirtualRoute initrwnd(long packets) {
        return option(Word.of("initrwnd"), Words.number(packets));
    }

    /**
     * A feature of TCP: {@code ecn}.
     *
     * @param feature the feature, one word whatever is in it
     * @return this
     */
    public VirtualRoute features(String feature) {
        return option(Word.of("features"), Word.of(feature));
    }

    /**
     * Whether TCP acknowledges at once: 1 if so.
     *
     * @param value 0 to 1
     * @return this
     */
    public VirtualRoute quickack(int value) {
        return option(Word.of("quickack"), Words.number(value));
    }

    /**
     * Congestion control of TCP.
     *
     * @param algorithm the algorithm, one word whatever is in it
     * @return this
     */
    public VirtualRoute congctl(String algorithm) {
        return option(Word.of("congctl"), Word.of(algorithm));
    }

    /**
     * Congestion control of TCP, which nothing is to change.
     *
     * @param algorithm the algorithm, one word whatever is in it
     * @return this
     */
    public VirtualRoute congctlLock(String algorithm) {
        return option(Word.of("congctl"), Word.of("lock"), Word.of(algorithm));
    }

    /**
     * Preference among routers; IPv6.
     *
     * @param pref one of its constants
     * @return this
     */
    public VirtualRoute pref(RoutePreference pref) {
        return option(Word.of("pref"), Word.of(pref.word()));
    }

    /**
     * Time after which the route is gone; IPv6.
     *
     * @param seconds 0 to 4294967295
     * @return this
     */
    public VirtualRoute expires(long seconds) {
        return option(Word.of("expires"), Words.number(seconds));
    }

    /**
     * Whether TCP fast open goes without cookies: 1 if so.
     *
     * @param value 0 to 1
     * @return this
     */
    public VirtualRoute fastopenNoCookie(int value) {
        return option(Word.of("fastopen_no_cookie"), Words.number(value));
    }

    /**
     * Whether the time to live is carried over into MPLS.
     *
     * @param value one of its constants
     * @return this
     */
    public VirtualRoute ttlPropagate(TtlPropagation value) {
        return option(Word.of("ttl-propagate"), Word.of(value.word()));
    }

    /**
     * The VRF of the route.
     *
     * @param vrf name of a network interface, at most 15 characters
     * @return this
     */
    public VirtualRoute vrf(String vrf) {
        return option(Word.of("vrf"), Word.of(vrf));
    }

    /**
     * Takes the gateway to be on the link even if no network says so.
     *
     * @return this
     */
    public VirtualRoute onlink() {
        return option(Word.of("onlink"));
    }

    /**
     * Adds the route only if there is none that matches.
     *
     * @return this
     */
    public VirtualRoute add() {
        return option(Word.of("add"));
    }

    /**
     * Adds the route behind those that match.
     *
     * @return this
     */
    public VirtualRoute append() {
        return option(Word.of("append"));
    }

    /**
     * Adds the route before those that match, as is usual.
     *
     * @return this
     */
    public VirtualRoute prepend() {
        return option(Word.of("prepend"));
    }

    /**
     * Does not care if somebody removes it.
     *
     * @return this
     */
    public VirtualRoute noTrack() {
        return option(Word.of("no_track"));
    }

    /**
     * One of several gateways. May be called for each of them.
     *
     * @param gateway an IPv4 or IPv6 address
     * @return this
     */
    public VirtualRoute nexthopVia(String gateway) {
        return option(Word.of("nexthop"), Word.of("via"), Word.of(gateway));
    }

    /**
     * One of several gateways. May be called for each of them.
     *
     * @param gateway an IPv4 or IPv6 address
     * @param options adds them
     * @return this
     */
    public VirtualRoute nexthopVia(String gateway, Consumer<? super Nexthop> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of("nexthop"), Word.of("via"),
                Word.of(gateway)));
        options.accept(new Nexthop(words));
        return option(words);
    }

    /**
     * One of several gateways, of IPv4. May be called for each of them.
     *
     * @param gateway an IPv4 or IPv6 address
     * @return this
     */
    public VirtualRoute nexthopViaInet(String gateway) {
        return option(Word.of("nexthop"), Word.of("via"), Word.of("inet"), Word.of(gateway));
    }

    /**
     * One of several gateways, of IPv4. May be called for each of them.
     *
     * @param gateway an IPv4 or IPv6 address
     * @param options adds them
     * @return this
     */
    public VirtualRoute nexthopViaInet(String gateway, Consumer<? super Nexthop> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of("nexthop"), Word.of("via"),
                Word.of("inet"), Word.of(gateway)));
        options.accept(new Nexthop(words));
        return option(words);
    }

    /**
     * One of several gateways, of IPv6. May be called for each of them.
     *
     * @param gateway an IPv4 or IPv6 address
     * @return this
     */
    public VirtualRoute nexthopViaInet6(String gateway) {
        return option(Word.of("nexthop"), Word.of("via"), Word.of("inet6"), Word.of(gateway));
    }

    /**
     * One of several gateways, of IPv6. May be called for each of them.
     *
     * @param gateway an IPv4 or IPv6 address
     * @param options adds them
     * @return this
     */
    public VirtualRoute nexthopViaInet6(String gateway, Consumer<? super Nexthop> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of("nexthop"), Word.of("via"),
                Word.of("inet6"), Word.of(gateway)));
        options.accept(new Nexthop(words));
        return option(words);
    }
}
