// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived;

import io.haproxy4j.keepalived.value.LinkbeatType;
import io.haproxy4j.keepalived.value.RouteType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What stands at the top level of a configuration.
 *
 * @param <B> the builder itself
 */
public abstract class ConfigKeywords<B extends ConfigKeywords<B>> extends BlockBuilder<B> {
    ConfigKeywords(Problems problems, List<String> path) {
        super(problems, path);
    }

    /**
     * Polls the state of links instead of hearing of it from the kernel.
     *
     * <p>Keyword {@code linkbeat_use_polling}. Where keepalived is built with {@code _WITH_LINKBEAT_}. Manual {@code keepalived.conf(5)},
     * section "GLOBAL CONFIGURATION".
     *
     * @return this
     */
    public B linkbeatUsePolling() {
        return set("linkbeat_use_polling");
    }

    /**
     * The network namespace keepalived runs in. A reload cannot change it.
     *
     * <p>Keyword {@code net_namespace}. Manual {@code keepalived.conf(5)}, section "GLOBAL CONFIGURATION".
     *
     * @param name the name, one word whatever is in it
     * @return this
     */
    public B netNamespace(String name) {
        return set("net_namespace", Word.of(name));
    }

    /**
     * The network namespace whose IPVS is configured; checks stay in keepalived's own.
     *
     * <p>Keyword {@code net_namespace_ipvs}. Manual {@code keepalived.conf(5)}, section "GLOBAL CONFIGURATION".
     *
     * @param name the name, one word whatever is in it
     * @return this
     */
    public B netNamespaceIpvs(String name) {
        return set("net_namespace_ipvs", Word.of(name));
    }

    /**
     * Uses ipsets inside a network namespace also with a kernel older than 3.13.
     *
     * <p>Keyword {@code namespace_with_ipsets}. Manual {@code keepalived.conf(5)}, section "GLOBAL CONFIGURATION".
     *
     * @return this
     */
    public B namespaceWithIpsets() {
        return set("namespace_with_ipsets");
    }

    /**
     * Puts pid files into {@code /run/keepalived}.
     *
     * <p>Keyword {@code use_pid_dir}. Manual {@code keepalived.conf(5)}, section "GLOBAL CONFIGURATION".
     *
     * @return this
     */
    public B usePidDir() {
        return set("use_pid_dir");
    }

    /**
     * A name for this keepalived, part of the names of its pid files, where several run side by side. A reload
     * cannot change it.
     *
     * <p>Keyword {@code instance}. Manual {@code keepalived.conf(5)}, section "GLOBAL CONFIGURATION".
     *
     * @param name the name, one word whatever is in it
     * @return this
     */
    public B instance(String name) {
        return set("instance", Word.of(name));
    }

    /**
     * How long the parent waits for its children to end.
     *
     * <p>Keyword {@code child_wait_time}. keepalived's default: 5 s. Manual {@code keepalived.conf(5)}, section
     * "GLOBAL CONFIGURATION".
     *
     * @param time 0 to 4294967295 s, in steps of 1 s
     * @return this
     */
    public B childWaitTime(Duration time) {
        return set("child_wait_time", Words.seconds(time));
    }

    /**
     * What holds for the whole daemon. Called again, it adds to the same block.
     *
     * <p>Keyword {@code global_defs}. Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param content adds what is between the braces
     * @return this
     */
    public B globalDefs(Consumer<? super GlobalDefs> content) {
        return only("global_defs", GlobalDefs::new, content);
    }

    /**
     * Names the instances that go into FAULT when a static address, route or rule of this group is lost.
     *
     * <p>Keyword {@code track_group}. Manual {@code keepalived.conf(5)}, section "Static track groups".
     *
     * @param name the name, one word whatever is in it
     * @param content adds what is between the braces
     * @return this
     */
    public B trackGroup(String name, Consumer<? super TrackGroup> content) {
        return block("track_group", List.of(Word.of(name)), TrackGroup::new, content);
    }

    /**
     * An address that stays on this machine, whoever is master.
     *
     * <p>Keyword {@code static_ipaddress}. Manual {@code keepalived.conf(5)}, section "Static
     * routes/addresses/rules".
     *
     * @param addresses an IPv4 or IPv6 address, with or without prefix length; each gets a line of its own
     * @return this
     */
    public B staticIpaddress(String... addresses) {
        return entries("static_ipaddress", addresses);
    }

    /**
     * An address that stays on this machine, whoever is master.
     *
     * <p>Keyword {@code static_ipaddress}. Manual {@code keepalived.conf(5)}, section "Static
     * routes/addresses/rules".
     *
     * @param address an IPv4 or IPv6 address, with or without prefix length
     * @param options adds them
     * @return this
     */
    public B staticIpaddress(String address, Consumer<? super StaticAddress> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of(address)));
        options.accept(new StaticAddress(words));
        return entry("static_ipaddress", words);
    }

    /**
     * A route that stays on this machine, whoever is master.
     *
     * <p>Keyword {@code static_routes}. Manual {@code keepalived.conf(5)}, section "Static routes/addresses/rules".
     *
     * @param source an IPv4 or IPv6 address
     * @param destination an address with or without prefix length, or {@code default}
     * @return this
     */
    public B staticRoutesSrc(String source, String destination) {
        return entry("static_routes", Word.of("src"), Word.of(source), Word.of(destination));
    }

    /**
     * A route that stays on this machine, whoever is master.
     *
     * <p>Keyword {@code static_routes}. Manual {@code keepalived.conf(5)}, section "Static routes/addresses/rules".
     *
     * @param source an IPv4 or IPv6 address
     * @param destination an address with or without prefix length, or {@code default}
     * @param options adds them
     * @return this
     */
    public B staticRoutesSrc(String source, String destination,
            Consumer<? super StaticRoute> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of("src"), Word.of(source),
                Word.of(destination)));
        options.accept(new StaticRoute(words));
        return entry("static_routes", words);
    }

    /**
     * A route that stays on this machine, whoever is master.
     *
     * <p>Keyword {@code static_routes}. Manual {@code keepalived.conf(5)}, section "Static routes/addresses/rules".
     *
     * @param source an IPv4 or IPv6 address
     * @param destination an address with or without prefix length, or {@code default}
     * @return this
     */
    public B staticRoutesSrcTo(String source, String destination) {
        return entry("static_routes", Word.of("src"), Word.of(source), Word.of("to"),
                Word.of(destination));
    }

    /**
     * A route that stays on this machine, whoever is master.
     *
     * <p>Keyword {@code static_routes}. Manual {@code keepalived.conf(5)}, section "Static routes/addresses/rules".
     *
     * @param source an IPv4 or IPv6 address
     * @param destination an address with or without prefix length, or {@code default}
     * @param options adds them
     * @return this
     */
    public B staticRoutesSrcTo(String source, String destination,
            Consumer<? super StaticRoute> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of("src"), Word.of(source), Word.of("to"),
                Word.of(destination)));
        options.accept(new StaticRoute(words));
        return entry("static_routes", words);
    }

    /**
     * A route that stays on this machine, whoever is master.
     *
     * <p>Keyword {@code static_routes}. Manual {@code keepalived.conf(5)}, section "Static routes/addresses/rules".
     *
     * @param destinations an address with or without prefix length, or {@code default}; each gets a line of its
     *     own
     * @return this
     */
    public B staticRoutes(String... destinations) {
        return entries("static_routes", destinations);
    }

    /**
     * A route that stays on this machine, whoever is master.
     *
     * <p>Keyword {@code static_routes}. Manual {@code keepalived.conf(5)}, section "Static routes/addresses/rules".
     *
     * @param destination an address with or without prefix length, or {@code default}
     * @param options adds them
     * @return this
     */
    public B staticRoutes(String destination, Consumer<? super StaticRoute> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of(destination)));
        options.accept(new StaticRoute(words));
        return entry("static_routes", words);
    }

    /**
     * A route that stays on this machine, whoever is master.
     *
     * <p>Keyword {@code static_routes}. Manual {@code keepalived.conf(5)}, section "Static routes/addresses/rules".
     *
     * @param type one of its constants
     * @param destination an address with or without prefix length, or {@code default}
     * @return this
     */
    public B staticRoutes(RouteType type, String destination) {
        return entry("static_routes", Word.of(type.word()), Word.of(destination));
    }

    /**
     * A route that stays on this machine, whoever is master.
     *
     * <p>Keyword {@code static_routes}. Manual {@code keepalived.conf(5)}, section "Static routes/addresses/rules".
     *
     * @param type one of its constants
     * @param destination an address with or without prefix length, or {@code default}
     * @param options adds them
     * @return this
     */
    public B staticRoutes(RouteType type, String destination,
            Consumer<? super StaticRoute> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of(type.word()), Word.of(destination)));
        options.accept(new StaticRoute(words));
        return entry("static_routes", words);
    }

    /**
     * A routing rule that stays on this machine, whoever is master. Give it a priority: keepalived's own choice is
     * rarely the right one.
     *
     * <p>Keyword {@code static_rules}. Manual {@code keepalived.conf(5)}, section "Static routes/addresses/rules".
     *
     * @param options adds them
     * @return this
     */
    public B staticRules(Consumer<? super StaticRule> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new StaticRule(words));
        return entry("static_rules", words);
    }

    /**
     * Instances that change their state together.
     *
     * <p>Keyword {@code vrrp_sync_group}. Manual {@code keepalived.conf(5)}, section "VRRP synchronization group(s)".
     *
     * @param name the name, one word whatever is in it
     * @param content adds what is between the braces
     * @return this
     */
    public B vrrpSyncGroup(String name, Consumer<? super VrrpSyncGroup> content) {
        return block("vrrp_sync_group", List.of(Word.of(name)), VrrpSyncGroup::new, content);
    }

    /**
     * Limits how fast gratuitous ARP goes out on one or several interfaces.
     *
     * <p>Keyword {@code garp_group}. Manual {@code keepalived.conf(5)}, section "VRRP gratuitous ARP and unsolicited
     * neighbour advert delay group(s)".
     *
     * @param content adds what is between the braces
     * @return this
     */
    public B garpGroup(Consumer<? super GarpGroup> content) {
        return only("garp_group", GarpGroup::new, content);
    }

    /**
     * An interface whose link is polled instead of watched through the kernel's messages.
     *
     * <p>Keyword {@code linkbeat_interfaces}. Where keepalived is built with {@code _WITH_LINKBEAT_}. Manual {@code keepalived.conf(5)},
     * section "Linkbeat interfaces".
     *
     * @param names name of a network interface, at most 15 characters; each gets a line of its own
     * @return this
     */
    public B linkbeatInterfaces(String... names) {
        return entries("linkbeat_interfaces", names);
    }

    /**
     * An interface whose link is polled instead of watched through the kernel's messages.
     *
     * <p>Keyword {@code linkbeat_interfaces}. Where keepalived is built with {@code _WITH_LINKBEAT_}. Manual {@code keepalived.conf(5)},
     * section "Linkbeat interfaces".
     *
     * @param name name of a network interface, at most 15 characters
     * @param type one of its constants
     * @return this
     */
    public B linkbeatInterfaces(String name, LinkbeatType type) {
        return entry("linkbeat_interfaces", Word.of(name), Word.of(type.word()));
    }

    /**
     * A group of addresses kept alive together with other routers.
     *
     * <p>Keyword {@code vrrp_instance}. Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param name the name, one word whatever is in it
     * @param content adds what is between the braces
     * @return this
     */
    public B vrrpInstance(String name, Consumer<? super VrrpInstance> content) {
        return block("vrrp_instance", List.of(Word.of(name)), VrrpInstance::new, content);
    }

    /**
     * A health check that instances can track.
     *
     * <p>Keyword {@code vrrp_script}. Manual {@code keepalived.conf(5)}, section "VRRP script(s)".
     *
     * @param name the name, one word whatever is in it
     * @param content adds what is between the braces
     * @return this
     */
    public B vrrpScript(String name, Consumer<? super VrrpScript> content) {
        return block("vrrp_script", List.of(Word.of(name)), VrrpScript::new, content);
    }

    /**
     * Watches processes of this machine for instances that track them.
     *
     * <p>Keyword {@code vrrp_track_process}. Where keepalived is built with {@code _WITH_TRACK_PROCESS_}. Manual
     * {@code keepalived.conf(5)}, section "VRRP track processes".
     *
     * @param name the name, one word whatever is in it
     * @param content adds what is between the braces
     * @return this
     */
    public B vrrpTrackProcess(String name, Consumer<? super VrrpTrackProcess> content) {
        return block("vrrp_track_process", List.of(Word.of(name)), VrrpTrackProcess::new, content);
    }

    /**
     * How long an interface must be down, and up again, before instances take notice of it.
     *
     * <p>Keyword {@code interface_up_down_delays}. Manual {@code keepalived.conf(5)}, section "Interface up/down
     * status change debouncing".
     *
     * @param name name of a network interface, at most 15 characters
     * @param down 0 to 255 s, in steps of 0.000001 s
     * @return this
     */
    public B interfaceUpDownDelays(String name, Duration down) {
        return entry("interface_up_down_delays", Word.of(name), Words.seconds(down));
    }

    /**
     * How long an interface must be down, and up again, before instances take notice of it.
     *
     * <p>Keyword {@code interface_up_down_delays}. Manual {@code keepalived.conf(5)}, section "Interface up/down
     * status change debouncing".
     *
     * @param name name of a network interface, at most 15 characters
     * @param down 0 to 255 s, in steps of 0.000001 s
     * @param up 0 to 255 s, in steps of 0.000001 s
     * @return this
     */
    public B interfaceUpDownDelays(String name, Duration down, Duration up) {
        return entry("interface_up_down_delays", Word.of(name), Words.seconds(down),
                Words.seconds(up));
    }

    /**
     * Certificate and key for {@code SSL_GET}; without it they are made up.
     *
     * <p>Keyword {@code SSL}. Manual {@code keepalived.conf(5)}, section "LVS CONFIGURATION".
     *
     * @param content adds what is between the braces
     * @return this
     */
    public B ssl(Consumer<? super Ssl> content) {
        return only("SSL", Ssl::new, content);
    }

    /**
     * Addresses and firewall marks that have the same real servers.
     *
     * <p>Keyword {@code virtual_server_group}. Manual {@code keepalived.conf(5)}, section "Virtual server group(s)".
     *
     * @param name the name, one word whatever is in it
     * @param content adds what is between the braces
     * @return this
     */
    public B virtualServerGroup(String name, Consumer<? super VirtualServerGroup> content) {
        return block("virtual_server_group", List.of(Word.of(name)), VirtualServerGroup::new, content);
    }

    /**
     * A service that the kernel balances over real servers.
     *
     * <p>Keyword {@code virtual_server}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param address an IPv4 or IPv6 address
     * @param content adds what is between the braces
     * @return this
     */
    public B virtualServer(String address, Consumer<? super VirtualServer> content) {
        return block("virtual_server", List.of(Word.of(address)), VirtualServer::new, content);
    }

    /**
     * A service that the kernel balances over real servers.
     *
     * <p>Keyword {@code virtual_server}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param address an IPv4 or IPv6 address
     * @param port 1 to 65535
     * @param content adds what is between the braces
     * @return this
     */
    public B virtualServer(String address, int port, Consumer<? super VirtualServer> content) {
        return block("virtual_server", List.of(Word.of(address),
                Words.number(port)), VirtualServer::new, content);
    }

    /**
     * A service that the kernel balances over real servers.
     *
     * <p>Keyword {@code virtual_server}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param mark 1 to 4294967295
     * @param content adds what is between the braces
     * @return this
     */
    public B virtualServerFwmark(long mark, Consumer<? super VirtualServer> content) {
        return block("virtual_server", List.of(Word.of("fwmark"),
                Words.number(mark)), VirtualServer::new, content);
    }

    /**
     * A service that the kernel balances over real servers.
     *
     * <p>Keyword {@code virtual_server}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param name name of a {@code virtual_server_group}
     * @param content adds what is between the braces
     * @return this
     */
    public B virtualServerOfGroup(String name, Consumer<? super VirtualServer> content) {
        return block("virtual_server", List.of(Word.of("group"),
                Word.of(name)), VirtualServer::new, content);
    }

    /**
     * A session of bidirectional forwarding detection with a neighbour.
     *
     * <p>Keyword {@code bfd_instance}. Where keepalived is built with {@code _WITH_BFD_}. Manual {@code keepalived.conf(5)},
     * section "BFD CONFIGURATION".
     *
     * @param name the name, one word whatever is in it
     * @param content adds what is between the braces
     * @return this
     */
    public B bfdInstance(String name, Consumer<? super BfdInstance> content) {
        return block("bfd_instance", List.of(Word.of(name)), BfdInstance::new, content);
    }

    /**
     * A file that controls priorities.
     *
     * <p>Keyword {@code track_file}. Manual {@code keepalived.conf(5)}, section "Track files".
     *
     * @param name the name, one word whatever is in it
     * @param content adds what is between the braces
     * @return this
     */
    public B trackFile(String name, Consumer<? super VrrpTrackFile> content) {
        return block("track_file", List.of(Word.of(name)), VrrpTrackFile::new, content);
    }

    /**
     * The older name of {@code track_file}.
     *
     * <p>Keyword {@code vrrp_track_file}. Where keepalived is built with {@code _WITH_VRRP_}. Manual {@code keepalived.conf(5)},
     * section "Track files".
     *
     * @param name the name, one word whatever is in it
     * @param content adds what is between the braces
     * @return this
     */
    public B vrrpTrackFile(String name, Consumer<? super VrrpTrackFile> content) {
        return block("vrrp_track_file", List.of(Word.of(name)), VrrpTrackFile::new, content);
    }
}
