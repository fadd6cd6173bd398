// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived;

import java.util.List;

/**
 * One line of {@code static_rules}: what {@code ip rule} takes, and a few words of keepalived.
 */
public final class StaticRule extends LineOptions<StaticRule> {
    StaticRule(List<Word> words) {
        super(words);
    }

    /**
     * Turns the rule around.
     *
     * @return this
     */
    public StaticRule not() {
        return option(Word.of("not"));
    }

    /**
     * Makes it a rule of IPv4.
     *
     * @return this
     */
    public StaticRule inet() {
        return option(Word.of("inet"));
    }

    /**
     * Makes it a rule of IPv6.
     *
     * @return this
     */
    public StaticRule inet6() {
        return option(Word.of("inet6"));
    }

    /**
     * Senders the rule is for.
     *
     * @param from an address with or without prefix length, or {@code default}
     * @return this
     */
    public StaticRule from(String from) {
        return option(Word.of("from"), Word.of(from));
    }

    /**
     * Receivers the rule is for.
     *
     * @param to an address with or without prefix length, or {@code default}
     * @return this
     */
    public StaticRule to(String to) {
        return option(Word.of("to"), Word.of(to));
    }

    /**
     * Type of service the rule is for.
     *
     * @param tos the tos, one word whatever is in it
     * @return this
     */
    public StaticRule tos(String tos) {
        return option(Word.of("tos"), Word.of(tos));
    }

    /**
     * Type of service the rule is for: another word for {@code tos}.
     *
     * @param tos the tos, one word whatever is in it
     * @return this
     */
    public StaticRule dsfield(String tos) {
        return option(Word.of("dsfield"), Word.of(tos));
    }

    /**
     * Firewall mark the rule is for, with a mask behind a slash.
     *
     * @param mark the mark, one word whatever is in it
     * @return this
     */
    public StaticRule fwmark(String mark) {
        return option(Word.of("fwmark"), Word.of(mark));
    }

    /**
     * Interface that packets come from.
     *
     * @param iif name of a network interface, at most 15 characters
     * @return this
     */
    public StaticRule iif(String iif) {
        return option(Word.of("iif"), Word.of(iif));
    }

    /**
     * Interface that packets go to.
     *
     * @param oif name of a network interface, at most 15 characters
     * @return this
     */
    public StaticRule oif(String oif) {
        return option(Word.of("oif"), Word.of(oif));
    }

    /**
     * Routing table to look into: a number or a name.
     *
     * @param table the table, one word whatever is in it
     * @return this
     */
    public StaticRule table(String table) {
        return option(Word.of("table"), Word.of(table));
    }

    /**
     * Routing table to look into: another word for {@code table}.
     *
     * @param table the table, one word whatever is in it
     * @return this
     */
    public StaticRule lookup(String table) {
        return option(Word.of("lookup"), Word.of(table));
    }

    /**
     * Place of the rule among others, the smallest first.
     *
     * @param priority 0 to 4294967295
     * @return this
     */
    public StaticRule priority(long priority) {
        return option(Word.of("priority"), Words.number(priority));
    }

    /**
     * Place of the rule: another word for {@code priority}.
     *
     * @param priority 0 to 4294967295
     * @return this
     */
    public StaticRule preference(long priority) {
        return option(Word.of("preference"), Words.number(priority));
    }

    /**
     * Place of the rule: another word for {@code priority}.
     *
     * @param priority 0 to 4294967295
     * @return this
     */
    public StaticRule order(long priority) {
        return option(Word.of("order"), Words.number(priority));
    }

    /**
     * Who made the rule: a number or a name.
     *
     * @param protocol the protocol, one word whatever is in it
     * @return this
     */
    public StaticRule protocol(String protocol) {
        return option(Word.of("protocol"), Word.of(protocol));
    }

    /**
     * Protocol of the packets: a number or a name.
     *
     * @param protocol the protocol, one word whatever is in it
     * @return this
     */
    public StaticRule ipproto(String protocol) {
        return option(Word.of("ipproto"), Word.of(protocol));
    }

    /**
     * Port or ports of the sender, such as {@code 10-20}.
     *
     * @param ports the ports, one word whatever is in it
     * @return this
     */
    public StaticRule sport(String ports) {
        return option(Word.of("sport"), Word.of(ports));
    }

    /**
     * Port or ports of the receiver, such as {@code 10-20}.
     *
     * @param ports the ports, one word whatever is in it
     * @return this
     */
    public StaticRule dport(String ports) {
        return option(Word.of("dport"), Word.of(ports));
    }

    /**
     * Users whose packets the rule is for, such as {@code 1000-2000}.
     *
     * @param range the range, one word whatever is in it
     * @return this
     */
    public StaticRule uidrange(String range) {
        return option(Word.of("uidrange"), Word.of(range));
    }

    /**
     * Looks into the table of the packet's VRF.
     *
     * @return this
     */
    public StaticRule l3mdev() {
        return option(Word.of("l3mdev"));
    }

    /**
     * Identifier of the tunnel that packets came through.
     *
     * @param id 0 to 9223372036854775807
     * @return this
     */
    public StaticRule tunnelId(long id) {
        return option(Word.of("tunnel-id"), Words.number(id));
    }

    /**
     * Realms of packets; IPv4.
     *
     * @param realms the realms, one word whatever is in it
     * @return this
     */
    public StaticRule realms(String realms) {
        return option(Word.of("realms"), Word.of(realms));
    }

    /**
     * Goes on with the rule of this priority.
     *
     * @param target 0 to 4294967295
     * @return this
     */
    public StaticRule goto_(long target) {
        return option(Word.of("goto"), Words.number(target));
    }

    /**
     * Does nothing.
     *
     * @return this
     */
    public StaticRule nop() {
        return option(Word.of("nop"));
    }

    /**
     * Drops packets silently.
     *
     * @return this
     */
    public StaticRule blackhole() {
        return option(Word.of("blackhole"));
    }

    /**
     * Drops packets; the sender hears that it is prohibited.
     *
     * @return this
     */
    public StaticRule prohibit() {
        return option(Word.of("prohibit"));
    }

    /**
     * Drops packets; the sender hears that the host is unreachable.
     *
     * @return this
     */
    public StaticRule unreachable() {
        return option(Word.of("unreachable"));
    }

    /**
     * Passes over routes with such a prefix length or a shorter one.
     *
     * @param length 0 to 128
     * @return this
     */
    public StaticRule suppressPrefixlength(int length) {
        return option(Word.of("suppress_prefixlength"), Words.number(length));
    }

    /**
     * Passes over routes by prefix length: the shorter word.
     *
     * @param length 0 to 128
     * @return this
     */
    public StaticRule supPl(int length) {
        return option(Word.of("sup_pl"), Words.number(length));
    }

    /**
     * Passes over routes through interfaces of this group.
     *
     * @param group the group, one word whatever is in it
     * @return this
     */
    public StaticRule suppressIfgroup(String group) {
        return option(Word.of("suppress_ifgroup"), Word.of(group));
    }

    /**
     * Passes over routes by group of interfaces: the shorter word.
     *
     * @param group the group, one word whatever is in it
     * @return this
     */
    public StaticRule supGroup(String group) {
        return option(Word.of("sup_group"), Word.of(group));
    }

    /**
     * Does not care if somebody removes it.
     *
     * @return this
     */
    public StaticRule noTrack() {
        return option(Word.of("no_track"));
    }

    /**
     * The {@code track_group} whose instances go into FAULT when it is lost.
     *
     * @param group name of a {@code track_group}
     * @return this
     */
    public StaticRule trackGroup(String group) {
        return option(Word.of("track_group"), Word.of(group));
    }
}
