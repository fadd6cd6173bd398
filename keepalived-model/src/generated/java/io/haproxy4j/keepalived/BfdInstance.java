// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived;

import java.time.Duration;
import java.util.List;

/**
 * Builder of {@code bfd_instance}: a session of bidirectional forwarding detection (RFC 5880) with a
 * neighbour.
 */
public final class BfdInstance extends BlockBuilder<BfdInstance> {
    BfdInstance(Problems problems, List<String> path) {
        super(problems, path);
    }

    @Override
    BfdInstance self() {
        return this;
    }

    /**
     * Own address of the session.
     *
     * <p>Keyword {@code source_ip}. Manual {@code keepalived.conf(5)}, section "BFD CONFIGURATION".
     *
     * @param address an IPv4 or IPv6 address
     * @return this
     */
    public BfdInstance sourceIp(String address) {
        return set("source_ip", Word.of(address));
    }

    /**
     * Address of the neighbour.
     *
     * <p>Keyword {@code neighbor_ip}. Manual {@code keepalived.conf(5)}, section "BFD CONFIGURATION".
     *
     * @param address an IPv4 or IPv6 address
     * @return this
     */
    public BfdInstance neighborIp(String address) {
        return set("neighbor_ip", Word.of(address));
    }

    /**
     * The other spelling of {@code neighbor_ip}.
     *
     * <p>Keyword {@code neighbour_ip}. Manual {@code keepalived.conf(5)}, section "BFD CONFIGURATION".
     *
     * @param address an IPv4 or IPv6 address
     * @return this
     */
    public BfdInstance neighbourIp(String address) {
        return set("neighbour_ip", Word.of(address));
    }

    /**
     * Shortest time between two packets that the neighbour may leave.
     *
     * <p>Keyword {@code min_rx}. keepalived's default: 10 ms. Manual {@code keepalived.conf(5)}, section "BFD
     * CONFIGURATION".
     *
     * @param interval 1 to 1000 ms, in steps of 0.001 ms
     * @return this
     */
    public BfdInstance minRx(Duration interval) {
        return set("min_rx", Words.milliseconds(interval));
    }

    /**
     * Time between two packets.
     *
     * <p>Keyword {@code min_tx}. keepalived's default: 10 ms. Manual {@code keepalived.conf(5)}, section "BFD
     * CONFIGURATION".
     *
     * @param interval 1 to 1000 ms, in steps of 0.001 ms
     * @return this
     */
    public BfdInstance minTx(Duration interval) {
        return set("min_tx", Words.milliseconds(interval));
    }

    /**
     * Time between two packets while the session is down.
     *
     * <p>Keyword {@code idle_tx}. keepalived's default: 1 s. Manual {@code keepalived.conf(5)}, section "BFD
     * CONFIGURATION".
     *
     * @param interval 1000 to 10000 ms, in steps of 0.001 ms
     * @return this
     */
    public BfdInstance idleTx(Duration interval) {
        return set("idle_tx", Words.milliseconds(interval));
    }

    /**
     * How many packets in a row must be missing before the session is down.
     *
     * <p>Keyword {@code multiplier}. keepalived's default: 5. Manual {@code keepalived.conf(5)}, section "BFD
     * CONFIGURATION".
     *
     * @param multiplier 1 to 255
     * @return this
     */
    public BfdInstance multiplier(int multiplier) {
        return set("multiplier", Words.number(multiplier));
    }

    /**
     * Waits for the neighbour to begin.
     *
     * <p>Keyword {@code passive}. Manual {@code keepalived.conf(5)}, section "BFD CONFIGURATION".
     *
     * @return this
     */
    public BfdInstance passive() {
        return set("passive");
    }

    /**
     * Time to live of packets over IPv4.
     *
     * <p>Keyword {@code ttl}. keepalived's default: 255. Manual {@code keepalived.conf(5)}, section "BFD
     * CONFIGURATION".
     *
     * @param ttl 1 to 255
     * @return this
     */
    public BfdInstance ttl(int ttl) {
        return set("ttl", Words.number(ttl));
    }

    /**
     * Hop limit of packets over IPv6.
     *
     * <p>Keyword {@code hoplimit}. keepalived's default: 64. Manual {@code keepalived.conf(5)}, section "BFD
     * CONFIGURATION".
     *
     * @param hops 1 to 255
     * @return this
     */
    public BfdInstance hoplimit(int hops) {
        return set("hoplimit", Words.number(hops));
    }

    /**
     * How many hops a packet may have come; 255 is no limit.
     *
     * <p>Keyword {@code max_hops}. keepalived's default: 0. Manual {@code keepalived.conf(5)}, section "BFD
     * CONFIGURATION".
     *
     * @param hops -1 to 255
     * @return this
     */
    public BfdInstance maxHops(int hops) {
        return set("max_hops", Words.number(hops));
    }

    /**
     * Uses the port for sessions over several hops; {@code max_hops} is then needed as well.
     *
     * <p>Keyword {@code multihop}. Since keepalived 2.3.3. Manual {@code keepalived.conf(5)}, section "BFD
     * CONFIGURATION".
     *
     * @return this
     */
    public BfdInstance multihop() {
        return set("multihop");
    }

    /**
     * Uses the port for sessions over several hops; {@code max_hops} is then needed as well.
     *
     * <p>Keyword {@code multihop}. Since keepalived 2.3.3. Manual {@code keepalived.conf(5)}, section "BFD
     * CONFIGURATION".
     *
     * @param value whether it is on
     * @return this
     */
    public BfdInstance multihop(boolean value) {
        return set("multihop", Words.bool(value));
    }

    /**
     * Tells of the session to instances only.
     *
     * <p>Keyword {@code vrrp}. Where keepalived is built with {@code _WITH_VRRP_}. Manual {@code keepalived.conf(5)},
     * section "BFD CONFIGURATION".
     *
     * @return this
     */
    public BfdInstance vrrp() {
        return set("vrrp");
    }

    /**
     * Tells of the session to checks only.
     *
     * <p>Keyword {@code checker}. Where keepalived is built with {@code _WITH_LVS_}. Manual {@code keepalived.conf(5)},
     * section "BFD CONFIGURATION".
     *
     * @return this
     */
    public BfdInstance checker() {
        return set("checker");
    }
}
