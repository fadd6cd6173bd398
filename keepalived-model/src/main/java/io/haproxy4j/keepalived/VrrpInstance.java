// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived;

import static java.time.Duration.ZERO;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Builder of {@code vrrp_instance}: one group of addresses that several routers keep alive together. */
public final class VrrpInstance extends BlockBuilder<VrrpInstance> {

    VrrpInstance(Problems problems, List<String> path) {
        super(problems, path);
    }

    @Override
    VrrpInstance self() {
        return this;
    }

    /**
     * State before the first election.
     *
     * @param state MASTER or BACKUP; BACKUP by default, and needed by {@link #nopreempt()}
     * @return this
     */
    public VrrpInstance state(VrrpState state) {
        return set("state", state.name());
    }

    /**
     * The network interface that advertisements go through: keyword {@code interface}.
     *
     * @param name at most 15 characters
     * @return this
     */
    public VrrpInstance interfaceName(String name) {
        return text("interface", name, 15);
    }

    /**
     * Identifier of the group, the same on all its routers and unique on the network.
     *
     * @param id 1 to 255
     * @return this
     */
    public VrrpInstance virtualRouterId(int id) {
        return number("virtual_router_id", id, 1, 255);
    }

    /**
     * Who becomes master: the highest priority. Failover is quicker with high priorities.
     *
     * @param priority 1 to 254, 100 by default; 255 makes this router the owner of the addresses, and weights of
     *     tracked objects are then ignored
     * @return this
     */
    public VrrpInstance priority(int priority) {
        return number("priority", priority, 1, 255);
    }

    /**
     * Time between two advertisements, the same on all routers of the group. A master that is gone is missed after a
     * little more than three of them.
     *
     * @param interval 1 s by default; version 2 takes whole seconds up to 255, version 3 hundredths up to 40.95 s
     * @return this
     */
    public VrrpInstance advertInt(Duration interval) {
        return seconds("advert_int", interval, ofMillis(10), ofSeconds(255), 2);
    }

    /**
     * Version of the VRRP protocol for this instance.
     *
     * @param version 2 or 3; {@code vrrp_version} of {@code global_defs} by default
     * @return this
     */
    public VrrpInstance version(int version) {
        return number("version", version, 2, 3);
    }

    /**
     * Does not take the addresses back from a router of lower priority that has them. Needs state BACKUP.
     *
     * @return this
     */
    public VrrpInstance nopreempt() {
        return flag("nopreempt");
    }

    /**
     * Waits before taking the addresses from a router of lower priority.
     *
     * @param delay 0 to 1000 s, in steps of a microsecond
     * @return this
     */
    public VrrpInstance preemptDelay(Duration delay) {
        return seconds("preempt_delay", delay, ZERO, ofSeconds(1000), 6);
    }

    /**
     * Own address for unicast advertisements.
     *
     * @param address IPv4 or IPv6 address, of the same family as the peers
     * @return this
     */
    public VrrpInstance unicastSrcIp(String address) {
        return word("unicast_src_ip", address);
    }

    /**
     * Sends advertisements to this router instead of by multicast. May be called for several.
     *
     * @param addresses addresses of the other routers
     * @return this
     */
    public VrrpInstance unicastPeer(String... addresses) {
        for (String address : addresses) {
            entry("unicast_peer", address);
        }
        return this;
    }

    /**
     * Password of the group. Version 3 ignores it.
     *
     * @param type how it is sent
     * @param password 1 to 8 characters; keepalived compares no more than that
     * @return this
     */
    public VrrpInstance authentication(AuthType type, String password) {
        if (password.isEmpty() || password.length() > 8) {
            problem(
                    "authentication",
                    "auth-pass-length",
                    "auth_pass has " + password.length()
                            + " characters; only the first 8 count, so that other passwords would match",
                    "use 1 to 8 characters");
        }
        replace("authentication");
        entry("authentication", "auth_type", type.name());
        return entry("authentication", "auth_pass", password);
    }

    /**
     * An address that moves with the master. May be called for several.
     *
     * @param address IPv4 or IPv6 address, with prefix length; without one, /32 or /128
     * @return this
     */
    public VrrpInstance virtualIpaddress(String address) {
        return virtualIpaddress(address, a -> {});
    }

    /**
     * An address that moves with the master. May be called for several.
     *
     * @param address IPv4 or IPv6 address, with prefix length; without one, /32 or /128
     * @param options interface, label and the like
     * @return this
     */
    public VrrpInstance virtualIpaddress(String address, Consumer<VirtualAddress> options) {
        return address("virtual_ipaddress", address, options);
    }

    /**
     * An address that moves with the master but is not in the advertisements, for the second IP family or when there
     * are very many. May be called for several.
     *
     * @param address IPv4 or IPv6 address, with prefix length
     * @param options interface, label and the like
     * @return this
     */
    public VrrpInstance virtualIpaddressExcluded(String address, Consumer<VirtualAddress> options) {
        return address("virtual_ipaddress_excluded", address, options);
    }

    /**
     * Watches a {@code vrrp_script} with the script's own weight.
     *
     * @param name name of the script
     * @return this
     */
    public VrrpInstance trackScript(String name) {
        return trackScript(name, t -> {});
    }

    /**
     * Watches a {@code vrrp_script}.
     *
     * @param name name of the script
     * @param options weight for this instance, -253 to 253
     * @return this
     */
    public VrrpInstance trackScript(String name, Consumer<Tracking> options) {
        return track("track_script", name, options, 253);
    }

    /**
     * Watches a {@code track_file} with the file's own weight.
     *
     * @param name name of the track file, not its path
     * @return this
     */
    public VrrpInstance trackFile(String name) {
        return trackFile(name, t -> {});
    }

    /**
     * Watches a {@code track_file}.
     *
     * @param name name of the track file, not its path
     * @param options weight for this instance, -254 to 254
     * @return this
     */
    public VrrpInstance trackFile(String name, Consumer<Tracking> options) {
        return track("track_file", name, options, 254);
    }

    /**
     * Watches a {@code vrrp_track_process} with its own weight.
     *
     * @param name name of the track process
     * @return this
     */
    public VrrpInstance trackProcess(String name) {
        return trackProcess(name, t -> {});
    }

    /**
     * Watches a {@code vrrp_track_process}.
     *
     * @param name name of the track process
     * @param options weight for this instance, -254 to 254
     * @return this
     */
    public VrrpInstance trackProcess(String name, Consumer<Tracking> options) {
        return track("track_process", name, options, 254);
    }

    /**
     * Watches a network interface beside the instance's own; without it the instance goes into FAULT.
     *
     * @param name name of the interface
     * @return this
     */
    public VrrpInstance trackInterface(String name) {
        return entry("track_interface", name);
    }

    /**
     * Program to run on becoming master. Not waited for.
     *
     * @param program absolute path without symbolic links
     * @param arguments its arguments, one by one
     * @return this
     */
    public VrrpInstance notifyMaster(String program, String... arguments) {
        return command("notify_master", program, arguments);
    }

    /**
     * Program to run on becoming backup. Not waited for.
     *
     * @param program absolute path without symbolic links
     * @param arguments its arguments, one by one
     * @return this
     */
    public VrrpInstance notifyBackup(String program, String... arguments) {
        return command("notify_backup", program, arguments);
    }

    /**
     * Program to run on a fault. Not waited for.
     *
     * @param program absolute path without symbolic links
     * @param arguments its arguments, one by one
     * @return this
     */
    public VrrpInstance notifyFault(String program, String... arguments) {
        return command("notify_fault", program, arguments);
    }

    /**
     * Program to run when keepalived stops.
     *
     * @param program absolute path without symbolic links
     * @param arguments its arguments, one by one
     * @return this
     */
    public VrrpInstance notifyStop(String program, String... arguments) {
        return command("notify_stop", program, arguments);
    }

    /**
     * Program to run on every state change, in parallel to the more particular ones. It gets four more arguments:
     * {@code INSTANCE}, name, state and priority.
     *
     * @param program absolute path without symbolic links
     * @param arguments its first arguments, one by one
     * @return this
     */
    public VrrpInstance notify(String program, String... arguments) {
        return command("notify", program, arguments);
    }

    @Override
    void complete() {
        Statement state = given("state");
        if (given("nopreempt") != null && (state != null && !isWord(state, VrrpState.BACKUP.name()))) {
            problem(
                    "nopreempt",
                    "nopreempt-needs-backup",
                    "nopreempt has no effect in state MASTER",
                    "start every router of the group with state(BACKUP) and let the priority decide");
        }
        require("interface", "interfaceName(name)");
        require("virtual_router_id", "virtualRouterId(1..255)");
    }

    private void require(String keyword, String call) {
        if (given(keyword) == null) {
            problem(keyword, "missing-keyword", "keepalived drops an instance without " + keyword, "call " + call);
        }
    }

    private VrrpInstance address(String block, String address, Consumer<VirtualAddress> options) {
        var chosen = new VirtualAddress();
        options.accept(chosen);
        return entry(block, address, chosen.words().toArray(String[]::new));
    }

    private VrrpInstance track(String block, String name, Consumer<Tracking> options, int limit) {
        var chosen = new Tracking();
        options.accept(chosen);
        Integer weight = chosen.weight();
        if (weight != null) {
            requireRange(block, weight, -limit, limit);
        }
        return entry(block, name, chosen.words().toArray(String[]::new));
    }

    private static boolean isWord(Statement statement, String value) {
        return statement.word(0).filter(value::equals).isPresent();
    }
}
