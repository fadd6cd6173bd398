// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived;

import io.haproxy4j.keepalived.value.ForwardingMethod;
import io.haproxy4j.keepalived.value.IpFamily;
import io.haproxy4j.keepalived.value.LvsScheduler;
import io.haproxy4j.keepalived.value.TunnelChecksum;
import io.haproxy4j.keepalived.value.TunnelType;
import io.haproxy4j.keepalived.value.VirtualProtocol;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * Builder of {@code virtual_server}: a service that the kernel (IPVS) balances over real servers.
 */
public final class VirtualServer extends BlockBuilder<VirtualServer> {
    VirtualServer(Problems problems, List<String> path) {
        super(problems, path);
    }

    @Override
    VirtualServer self() {
        return this;
    }

    /**
     * The IP family of a service by firewall mark.
     *
     * <p>Keyword {@code ip_family}. keepalived's default: inet. Manual {@code keepalived.conf(5)}, section "Virtual
     * server(s)".
     *
     * @param family one of its constants
     * @return this
     */
    public VirtualServer ipFamily(IpFamily family) {
        return set("ip_family", Word.of(family.word()));
    }

    /**
     * How often a check of a good server is repeated before the server is down.
     *
     * <p>Keyword {@code retry}. keepalived's default: 1. Manual {@code keepalived.conf(5)}, section "Virtual
     * server(s)".
     *
     * @param times 1 to 4294967295
     * @return this
     */
    public VirtualServer retry(long times) {
        return set("retry", Words.number(times));
    }

    /**
     * Time before a failed check is repeated.
     *
     * <p>Keyword {@code delay_before_retry}. keepalived's default: 1 s, 3 s for {@code HTTP_GET} and {@code SSL_GET}.
     * Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param delay 0 to 4294.967295 s, in steps of 0.000001 s
     * @return this
     */
    public VirtualServer delayBeforeRetry(Duration delay) {
        return set("delay_before_retry", Words.seconds(delay));
    }

    /**
     * Longest random time before the first check, so that not all come at once; 0 for none.
     *
     * <p>Keyword {@code warmup}. keepalived's default: {@code delay_loop}. Manual {@code keepalived.conf(5)}, section
     * "Virtual server(s)".
     *
     * @param time 0 to 4294.967295 s, in steps of 0.000001 s
     * @return this
     */
    public VirtualServer warmup(Duration time) {
        return set("warmup", Words.seconds(time));
    }

    /**
     * How long to wait for a connection.
     *
     * <p>Keyword {@code connect_timeout}. keepalived's default: 5 s. Manual {@code keepalived.conf(5)}, section
     * "Virtual server(s)".
     *
     * @param timeout 0.000001 to 4294.967295 s, in steps of 0.000001 s
     * @return this
     */
    public VirtualServer connectTimeout(Duration timeout) {
        return set("connect_timeout", Words.seconds(timeout));
    }

    /**
     * Time between two checks.
     *
     * <p>Keyword {@code delay_loop}. keepalived's default: 60 s. Manual {@code keepalived.conf(5)}, section "Virtual
     * server(s)".
     *
     * @param delay 0.000001 to 4294.967295 s, in steps of 0.000001 s
     * @return this
     */
    public VirtualServer delayLoop(Duration delay) {
        return set("delay_loop", Words.seconds(delay));
    }

    /**
     * Sets the weight of a failed server to 0 instead of removing it, so that its connections go on.
     *
     * <p>Keyword {@code inhibit_on_failure}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @return this
     */
    public VirtualServer inhibitOnFailure() {
        return set("inhibit_on_failure");
    }

    /**
     * How the kernel chooses a real server.
     *
     * <p>Keyword {@code lb_algo}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param algorithm one of its constants
     * @return this
     */
    public VirtualServer lbAlgo(LvsScheduler algorithm) {
        return set("lb_algo", Word.of(algorithm.word()));
    }

    /**
     * The newer name of {@code lb_algo}.
     *
     * <p>Keyword {@code lvs_sched}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param algorithm one of its constants
     * @return this
     */
    public VirtualServer lvsSched(LvsScheduler algorithm) {
        return set("lvs_sched", Word.of(algorithm.word()));
    }

    /**
     * Has no effect any more.
     *
     * <p>Keyword {@code hashed}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @return this
     */
    public VirtualServer hashed() {
        return set("hashed");
    }

    /**
     * Chooses a server for every single packet; for UDP.
     *
     * <p>Keyword {@code ops}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @return this
     */
    public VirtualServer ops() {
        return set("ops");
    }

    /**
     * First flag of the scheduler.
     *
     * <p>Keyword {@code flag-1}. Where keepalived is built with {@code IP_VS_SVC_F_SCHED1}. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @return this
     */
    public VirtualServer flag1() {
        return set("flag-1");
    }

    /**
     * Second flag of the scheduler.
     *
     * <p>Keyword {@code flag-2}. Where keepalived is built with {@code IP_VS_SVC_F_SCHED1}. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @return this
     */
    public VirtualServer flag2() {
        return set("flag-2");
    }

    /**
     * Third flag of the scheduler.
     *
     * <p>Keyword {@code flag-3}. Where keepalived is built with {@code IP_VS_SVC_F_SCHED1}. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @return this
     */
    public VirtualServer flag3() {
        return set("flag-3");
    }

    /**
     * Lets the scheduler {@code sh} look at the port as well.
     *
     * <p>Keyword {@code sh-port}. Where keepalived is built with {@code IP_VS_SVC_F_SCHED1}. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @return this
     */
    public VirtualServer shPort() {
        return set("sh-port");
    }

    /**
     * Lets the scheduler {@code sh} take another server where the chosen one is down.
     *
     * <p>Keyword {@code sh-fallback}. Where keepalived is built with {@code IP_VS_SVC_F_SCHED1}. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @return this
     */
    public VirtualServer shFallback() {
        return set("sh-fallback");
    }

    /**
     * Lets the scheduler {@code mh} look at the port as well.
     *
     * <p>Keyword {@code mh-port}. Where keepalived is built with {@code IP_VS_SVC_F_SCHED1}. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @return this
     */
    public VirtualServer mhPort() {
        return set("mh-port");
    }

    /**
     * Lets the scheduler {@code mh} take another server where the chosen one is down.
     *
     * <p>Keyword {@code mh-fallback}. Where keepalived is built with {@code IP_VS_SVC_F_SCHED1}. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @return this
     */
    public VirtualServer mhFallback() {
        return set("mh-fallback");
    }

    /**
     * How the kernel hands packets to the real servers.
     *
     * <p>Keyword {@code lb_kind}. keepalived's default: NAT. Manual {@code keepalived.conf(5)}, section "Virtual
     * server(s)".
     *
     * @param method one of its constants
     * @return this
     */
    public VirtualServer lbKind(ForwardingMethod method) {
        return set("lb_kind", Word.of(method.word()));
    }

    /**
     * How the kernel hands packets to the real servers.
     *
     * <p>Keyword {@code lb_kind}. keepalived's default: NAT. Manual {@code keepalived.conf(5)}, section "Virtual
     * server(s)".
     *
     * @param port 1 to 65535
     * @return this
     */
    public VirtualServer lbKindTunTypeGuePort(int port) {
        return set("lb_kind", Word.of("TUN"), Word.of("type"), Word.of("gue"), Word.of("port"),
                Words.number(port));
    }

    /**
     * How the kernel hands packets to the real servers.
     *
     * <p>Keyword {@code lb_kind}. keepalived's default: NAT. Manual {@code keepalived.conf(5)}, section "Virtual
     * server(s)".
     *
     * @param port 1 to 65535
     * @param checksum one of its constants
     * @return this
     */
    public VirtualServer lbKindTunTypeGuePort(int port, TunnelChecksum checksum) {
        return set("lb_kind", Word.of("TUN"), Word.of("type"), Word.of("gue"), Word.of("port"),
                Words.number(port), Word.of(checksum.word()));
    }

    /**
     * How the kernel hands packets to the real servers.
     *
     * <p>Keyword {@code lb_kind}. keepalived's default: NAT. Manual {@code keepalived.conf(5)}, section "Virtual
     * server(s)".
     *
     * @param tunnel one of its constants
     * @return this
     */
    public VirtualServer lbKindTunType(TunnelType tunnel) {
        return set("lb_kind", Word.of("TUN"), Word.of("type"), Word.of(tunnel.word()));
    }

    /**
     * How the kernel hands packets to the real servers.
     *
     * <p>Keyword {@code lb_kind}. keepalived's default: NAT. Manual {@code keepalived.conf(5)}, section "Virtual
     * server(s)".
     *
     * @param tunnel one of its constants
     * @param checksum one of its constants
     * @return this
     */
    public VirtualServer lbKindTunType(TunnelType tunnel, TunnelChecksum checksum) {
        return set("lb_kind", Word.of("TUN"), Word.of("type"), Word.of(tunnel.word()),
                Word.of(checksum.word()));
    }

    /**
     * How the kernel hands packets to the real servers.
     *
     * <p>Keyword {@code lb_kind}. keepalived's default: NAT. Manual {@code keepalived.conf(5)}, section "Virtual
     * server(s)".
     *
     * @return this
     */
    public VirtualServer lbKindTun() {
        return set("lb_kind", Word.of("TUN"));
    }

    /**
     * The newer name of {@code lb_kind}.
     *
     * <p>Keyword {@code lvs_method}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param method one of its constants
     * @return this
     */
    public VirtualServer lvsMethod(ForwardingMethod method) {
        return set("lvs_method", Word.of(method.word()));
    }

    /**
     * The newer name of {@code lb_kind}.
     *
     * <p>Keyword {@code lvs_method}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param port 1 to 65535
     * @return this
     */
    public VirtualServer lvsMethodTunTypeGuePort(int port) {
        return set("lvs_method", Word.of("TUN"), Word.of("type"), Word.of("gue"), Word.of("port"),
                Words.number(port));
    }

    /**
     * The newer name of {@code lb_kind}.
     *
     * <p>Keyword {@code lvs_method}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param port 1 to 65535
     * @param checksum one of its constants
     * @return this
     */
    public VirtualServer lvsMethodTunTypeGuePort(int port, TunnelChecksum checksum) {
        return set("lvs_method", Word.of("TUN"), Word.of("type"), Word.of("gue"), Word.of("port"),
                Words.number(port), Word.of(checksum.word()));
    }

    /**
     * The newer name of {@code lb_kind}.
     *
     * <p>Keyword {@code lvs_method}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param tunnel one of its constants
     * @return this
     */
    public VirtualServer lvsMethodTunType(TunnelType tunnel) {
        return set("lvs_method", Word.of("TUN"), Word.of("type"), Word.of(tunnel.word()));
    }

    /**
     * The newer name of {@code lb_kind}.
     *
     * <p>Keyword {@code lvs_method}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param tunnel one of its constants
     * @param checksum one of its constants
     * @return this
     */
    public VirtualServer lvsMethodTunType(TunnelType tunnel, TunnelChecksum checksum) {
        return set("lvs_method", Word.of("TUN"), Word.of("type"), Word.of(tunnel.word()),
                Word.of(checksum.word()));
    }

    /**
     * The newer name of {@code lb_kind}.
     *
     * <p>Keyword {@code lvs_method}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @return this
     */
    public VirtualServer lvsMethodTun() {
        return set("lvs_method", Word.of("TUN"));
    }

    /**
     * What makes connections belong together; the kernel has {@code sip}.
     *
     * <p>Keyword {@code persistence_engine}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param engine the engine, one word whatever is in it
     * @return this
     */
    public VirtualServer persistenceEngine(String engine) {
        return set("persistence_engine", Word.of(engine));
    }

    /**
     * How long clients come back to the same server.
     *
     * <p>Keyword {@code persistence_timeout}. keepalived's default: 6 minutes. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @return this
     */
    public VirtualServer persistenceTimeout() {
        return set("persistence_timeout");
    }

    /**
     * How long clients come back to the same server.
     *
     * <p>Keyword {@code persistence_timeout}. keepalived's default: 6 minutes. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @param timeout 1 to 2678400 s, in steps of 1 s
     * @return this
     */
    public VirtualServer persistenceTimeout(Duration timeout) {
        return set("persistence_timeout", Words.seconds(timeout));
    }

    /**
     * Which clients count as one: a netmask, or a prefix length for IPv6.
     *
     * <p>Keyword {@code persistence_granularity}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param mask the mask, one word whatever is in it
     * @return this
     */
    public VirtualServer persistenceGranularity(String mask) {
        return set("persistence_granularity", Word.of(mask));
    }

    /**
     * The protocol of the service.
     *
     * <p>Keyword {@code protocol}. keepalived's default: TCP. Manual {@code keepalived.conf(5)}, section "Virtual
     * server(s)".
     *
     * @param protocol one of its constants
     * @return this
     */
    public VirtualServer protocol(VirtualProtocol protocol) {
        return set("protocol", Word.of(protocol.word()));
    }

    /**
     * Checks only while this machine has the address of the service.
     *
     * <p>Keyword {@code ha_suspend}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @return this
     */
    public VirtualServer haSuspend() {
        return set("ha_suspend");
    }

    /**
     * Whether mails are sent when the quorum comes or goes.
     *
     * <p>Keyword {@code smtp_alert}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @return this
     */
    public VirtualServer smtpAlert() {
        return set("smtp_alert");
    }

    /**
     * Whether mails are sent when the quorum comes or goes.
     *
     * <p>Keyword {@code smtp_alert}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param value whether it is on
     * @return this
     */
    public VirtualServer smtpAlert(boolean value) {
        return set("smtp_alert", Words.bool(value));
    }

    /**
     * The host that {@code HTTP_GET} and {@code SSL_GET} ask for, where they name none.
     *
     * <p>Keyword {@code virtualhost}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param host the host, one word whatever is in it
     * @return this
     */
    public VirtualServer virtualhost(String host) {
        return set("virtualhost", Word.of(host));
    }

    /**
     * Name of the virtual server in SNMP.
     *
     * <p>Keyword {@code snmp_name}. Where keepalived is built with {@code _WITH_SNMP_CHECKER_}. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @param name the name, one word whatever is in it
     * @return this
     */
    public VirtualServer snmpName(String name) {
        return set("snmp_name", Word.of(name));
    }

    /**
     * Takes real servers for down until a check has succeeded.
     *
     * <p>Keyword {@code alpha}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @return this
     */
    public VirtualServer alpha() {
        return set("alpha");
    }

    /**
     * Runs the notify programs for all servers also when keepalived stops.
     *
     * <p>Keyword {@code omega}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @return this
     */
    public VirtualServer omega() {
        return set("omega");
    }

    /**
     * Program to run when there are enough servers.
     *
     * <p>Keyword {@code quorum_up}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param program absolute path without symbolic links
     * @param arguments its arguments, one by one
     * @return this
     */
    public VirtualServer quorumUp(String program, String... arguments) {
        return set("quorum_up", Word.command(program, arguments));
    }

    /**
     * Program to run when there are enough servers.
     *
     * <p>Keyword {@code quorum_up}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param script the program and its arguments: see {@link Word#command}
     * @param user the user, one word whatever is in it
     * @return this
     */
    public VirtualServer quorumUp(Word.Command script, String user) {
        return set("quorum_up", script, Word.of(user));
    }

    /**
     * Program to run when there are enough servers.
     *
     * <p>Keyword {@code quorum_up}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param script the program and its arguments: see {@link Word#command}
     * @param user the user, one word whatever is in it
     * @param group the group, one word whatever is in it
     * @return this
     */
    public VirtualServer quorumUp(Word.Command script, String user, String group) {
        return set("quorum_up", script, Word.of(user), Word.of(group));
    }

    /**
     * Program to run when there are too few servers.
     *
     * <p>Keyword {@code quorum_down}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param program absolute path without symbolic links
     * @param arguments its arguments, one by one
     * @return this
     */
    public VirtualServer quorumDown(String program, String... arguments) {
        return set("quorum_down", Word.command(program, arguments));
    }

    /**
     * Program to run when there are too few servers.
     *
     * <p>Keyword {@code quorum_down}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param script the program and its arguments: see {@link Word#command}
     * @param user the user, one word whatever is in it
     * @return this
     */
    public VirtualServer quorumDown(Word.Command script, String user) {
        return set("quorum_down", script, Word.of(user));
    }

    /**
     * Program to run when there are too few servers.
     *
     * <p>Keyword {@code quorum_down}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param script the program and its arguments: see {@link Word#command}
     * @param user the user, one word whatever is in it
     * @param group the group, one word whatever is in it
     * @return this
     */
    public VirtualServer quorumDown(Word.Command script, String user, String group) {
        return set("quorum_down", script, Word.of(user), Word.of(group));
    }

    /**
     * Which total weight of servers that are up is enough.
     *
     * <p>Keyword {@code quorum}. keepalived's default: 1. Manual {@code keepalived.conf(5)}, section "Virtual
     * server(s)".
     *
     * @param weight 1 to 4294967295
     * @return this
     */
    public VirtualServer quorum(long weight) {
        return set("quorum", Words.number(weight));
    }

    /**
     * How much more weight it takes to have the quorum back, and how much less to lose it.
     *
     * <p>Keyword {@code hysteresis}. keepalived's default: 0. Manual {@code keepalived.conf(5)}, section "Virtual
     * server(s)".
     *
     * @param weight 0 to 4294967295
     * @return this
     */
    public VirtualServer hysteresis(long weight) {
        return set("hysteresis", Words.number(weight));
    }

    /**
     * Weight of real servers that give none.
     *
     * <p>Keyword {@code weight}. keepalived's default: 1. Manual {@code keepalived.conf(5)}, section "Virtual
     * server(s)".
     *
     * @param weight 1 to 65535
     * @return this
     */
    public VirtualServer weight(int weight) {
        return set("weight", Words.number(weight));
    }

    /**
     * The server that is used while the quorum is missing.
     *
     * <p>Keyword {@code sorry_server}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param address an IPv4 or IPv6 address
     * @return this
     */
    public VirtualServer sorryServer(String address) {
        return set("sorry_server", Word.of(address));
    }

    /**
     * The server that is used while the quorum is missing.
     *
     * <p>Keyword {@code sorry_server}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param address an IPv4 or IPv6 address
     * @param port 1 to 65535
     * @return this
     */
    public VirtualServer sorryServer(String address, int port) {
        return set("sorry_server", Word.of(address), Words.number(port));
    }

    /**
     * Applies {@code inhibit_on_failure} to the sorry server.
     *
     * <p>Keyword {@code sorry_server_inhibit}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @return this
     */
    public VirtualServer sorryServerInhibit() {
        return set("sorry_server_inhibit");
    }

    /**
     * How the kernel hands packets to the sorry server.
     *
     * <p>Keyword {@code sorry_server_lvs_method}. keepalived's default: as to real servers. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @param method one of its constants
     * @return this
     */
    public VirtualServer sorryServerLvsMethod(ForwardingMethod method) {
        return set("sorry_server_lvs_method", Word.of(method.word()));
    }

    /**
     * How the kernel hands packets to the sorry server.
     *
     * <p>Keyword {@code sorry_server_lvs_method}. keepalived's default: as to real servers. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @param port 1 to 65535
     * @return this
     */
    public VirtualServer sorryServerLvsMethodTunTypeGuePort(int port) {
        return set("sorry_server_lvs_method", Word.of("TUN"), Word.of("type"), Word.of("gue"),
                Word.of("port"), Words.number(port));
    }

    /**
     * How the kernel hands packets to the sorry server.
     *
     * <p>Keyword {@code sorry_server_lvs_method}. keepalived's default: as to real servers. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @param port 1 to 65535
     * @param checksum one of its constants
     * @return this
     */
    public VirtualServer sorryServerLvsMethodTunTypeGuePort(int port, TunnelChecksum checksum) {
        return set("sorry_server_lvs_method", Word.of("TUN"), Word.of("type"), Word.of("gue"),
                Word.of("port"), Words.number(port), Word.of(checksum.word()));
    }

    /**
     * How the kernel hands packets to the sorry server.
     *
     * <p>Keyword {@code sorry_server_lvs_method}. keepalived's default: as to real servers. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @param tunnel one of its constants
     * @return this
     */
    public VirtualServer sorryServerLvsMethodTunType(TunnelType tunnel) {
        return set("sorry_server_lvs_method", Word.of("TUN"), Word.of("type"),
                Word.of(tunnel.word()));
    }

    /**
     * How the kernel hands packets to the sorry server.
     *
     * <p>Keyword {@code sorry_server_lvs_method}. keepalived's default: as to real servers. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @param tunnel one of its constants
     * @param checksum one of its constants
     * @return this
     */
    public VirtualServer sorryServerLvsMethodTunType(TunnelType tunnel, TunnelChecksum checksum) {
        return set("sorry_server_lvs_method", Word.of("TUN"), Word.of("type"),
                Word.of(tunnel.word()), Word.of(checksum.word()));
    }

    /**
     * How the kernel hands packets to the sorry server.
     *
     * <p>Keyword {@code sorry_server_lvs_method}. keepalived's default: as to real servers. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @return this
     */
    public VirtualServer sorryServerLvsMethodTun() {
        return set("sorry_server_lvs_method", Word.of("TUN"));
    }

    /**
     * A server that does the work.
     *
     * <p>Keyword {@code real_server}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param address an IPv4 or IPv6 address
     * @param content adds what is between the braces
     * @return this
     */
    public VirtualServer realServer(String address, Consumer<? super RealServer> content) {
        return block("real_server", List.of(Word.of(address)), RealServer::new, content);
    }

    /**
     * A server that does the work.
     *
     * <p>Keyword {@code real_server}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param address an IPv4 or IPv6 address
     * @param port 1 to 65535
     * @param content adds what is between the braces
     * @return this
     */
    public VirtualServer realServer(String address, int port,
            Consumer<? super RealServer> content) {
        return block("real_server", List.of(Word.of(address),
                Words.number(port)), RealServer::new, content);
    }
}
