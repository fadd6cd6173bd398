// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived;

import io.haproxy4j.keepalived.value.ReceiveBufferPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Builder of {@code global_defs}: what holds for the whole daemon.
 */
public final class GlobalDefs extends BlockBuilder<GlobalDefs> {
    GlobalDefs(Problems problems, List<String> path) {
        super(problems, path);
    }

    @Override
    GlobalDefs self() {
        return this;
    }

    /**
     * Gives the processes of keepalived names of their own: {@code keepalived_vrrp} and the like.
     *
     * <p>Keyword {@code process_names}. Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs processNames() {
        return set("process_names");
    }

    /**
     * Name of the parent process.
     *
     * <p>Keyword {@code process_name}. Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param name the name, one word whatever is in it
     * @return this
     */
    public GlobalDefs processName(String name) {
        return set("process_name", Word.of(name));
    }

    /**
     * Name of the process that speaks VRRP.
     *
     * <p>Keyword {@code vrrp_process_name}. Where keepalived is built with {@code _WITH_VRRP_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param name the name, one word whatever is in it
     * @return this
     */
    public GlobalDefs vrrpProcessName(String name) {
        return set("vrrp_process_name", Word.of(name));
    }

    /**
     * Name of the process that checks real servers.
     *
     * <p>Keyword {@code checker_process_name}. Where keepalived is built with {@code _WITH_LVS_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param name the name, one word whatever is in it
     * @return this
     */
    public GlobalDefs checkerProcessName(String name) {
        return set("checker_process_name", Word.of(name));
    }

    /**
     * The older name of {@code checker_process_name}.
     *
     * <p>Keyword {@code lvs_process_name}. Where keepalived is built with {@code _WITH_LVS_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param name the name, one word whatever is in it
     * @return this
     */
    public GlobalDefs lvsProcessName(String name) {
        return set("lvs_process_name", Word.of(name));
    }

    /**
     * Name of the process that speaks BFD.
     *
     * <p>Keyword {@code bfd_process_name}. Where keepalived is built with {@code _WITH_BFD_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param name the name, one word whatever is in it
     * @return this
     */
    public GlobalDefs bfdProcessName(String name) {
        return set("bfd_process_name", Word.of(name));
    }

    /**
     * Keeps symbolic links in the paths of scripts instead of resolving them.
     *
     * <p>Keyword {@code use_symlink_paths}. Since keepalived 2.3.3. Manual {@code keepalived.conf(5)}, section
     * "Global definitions".
     *
     * @return this
     */
    public GlobalDefs useSymlinkPaths() {
        return set("use_symlink_paths");
    }

    /**
     * Keeps symbolic links in the paths of scripts instead of resolving them.
     *
     * <p>Keyword {@code use_symlink_paths}. Since keepalived 2.3.3. Manual {@code keepalived.conf(5)}, section
     * "Global definitions".
     *
     * @param value whether it is on
     * @return this
     */
    public GlobalDefs useSymlinkPaths(boolean value) {
        return set("use_symlink_paths", Words.bool(value));
    }

    /**
     * Name of this router in messages and mails.
     *
     * <p>Keyword {@code router_id}. keepalived's default: the host name. Manual {@code keepalived.conf(5)}, section
     * "Global definitions".
     *
     * @param name the name, one word whatever is in it
     * @return this
     */
    public GlobalDefs routerId(String name) {
        return set("router_id", Word.of(name));
    }

    /**
     * Sender of mails.
     *
     * <p>Keyword {@code notification_email_from}. keepalived's default: {@code keepalived@} and the host name. Manual
     * {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param mail the mail, one word whatever is in it
     * @return this
     */
    public GlobalDefs notificationEmailFrom(String mail) {
        return set("notification_email_from", Word.of(mail));
    }

    /**
     * Mail server that notifications are sent through.
     *
     * <p>Keyword {@code smtp_server}. Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param host the host, one word whatever is in it
     * @return this
     */
    public GlobalDefs smtpServer(String host) {
        return set("smtp_server", Word.of(host));
    }

    /**
     * Mail server that notifications are sent through.
     *
     * <p>Keyword {@code smtp_server}. Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param host the host, one word whatever is in it
     * @param port 1 to 65535
     * @return this
     */
    public GlobalDefs smtpServer(String host, int port) {
        return set("smtp_server", Word.of(host), Words.number(port));
    }

    /**
     * Name in the greeting to the mail server.
     *
     * <p>Keyword {@code smtp_helo_name}. keepalived's default: the host name. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param name the name, one word whatever is in it
     * @return this
     */
    public GlobalDefs smtpHeloName(String name) {
        return set("smtp_helo_name", Word.of(name));
    }

    /**
     * How long to wait for the mail server.
     *
     * <p>Keyword {@code smtp_connect_timeout}. keepalived's default: 30 s. Manual {@code keepalived.conf(5)}, section
     * "Global definitions".
     *
     * @param timeout 0 to 4294 s, in steps of 1 s
     * @return this
     */
    public GlobalDefs smtpConnectTimeout(Duration timeout) {
        return set("smtp_connect_timeout", Words.seconds(timeout));
    }

    /**
     * Receiver of mails.
     *
     * <p>Keyword {@code notification_email}. Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param mails the mail, one word whatever is in it; each gets a line of its own
     * @return this
     */
    public GlobalDefs notificationEmail(String... mails) {
        return entries("notification_email", mails);
    }

    /**
     * Whether mails are sent, for all that does not choose for itself.
     *
     * <p>Keyword {@code smtp_alert}. Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs smtpAlert() {
        return set("smtp_alert");
    }

    /**
     * Whether mails are sent, for all that does not choose for itself.
     *
     * <p>Keyword {@code smtp_alert}. Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param value whether it is on
     * @return this
     */
    public GlobalDefs smtpAlert(boolean value) {
        return set("smtp_alert", Words.bool(value));
    }

    /**
     * Program that runs once, before anything else.
     *
     * <p>Keyword {@code startup_script}. Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param program absolute path without symbolic links
     * @param arguments its arguments, one by one
     * @return this
     */
    public GlobalDefs startupScript(String program, String... arguments) {
        return set("startup_script", Word.command(program, arguments));
    }

    /**
     * Program that runs once, before anything else.
     *
     * <p>Keyword {@code startup_script}. Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param script the program and its arguments: see {@link Word#command}
     * @param user the user, one word whatever is in it
     * @return this
     */
    public GlobalDefs startupScript(Word.Command script, String user) {
        return set("startup_script", script, Word.of(user));
    }

    /**
     * Program that runs once, before anything else.
     *
     * <p>Keyword {@code startup_script}. Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param script the program and its arguments: see {@link Word#command}
     * @param user the user, one word whatever is in it
     * @param group the group, one word whatever is in it
     * @return this
     */
    public GlobalDefs startupScript(Word.Command script, String user, String group) {
        return set("startup_script", script, Word.of(user), Word.of(group));
    }

    /**
     * Time after which the program that runs first is killed.
     *
     * <p>Keyword {@code startup_script_timeout}. keepalived's default: 10 s. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param timeout 1 to 1000 s, in steps of 1 s
     * @return this
     */
    public GlobalDefs startupScriptTimeout(Duration timeout) {
        return set("startup_script_timeout", Words.seconds(timeout));
    }

    /**
     * Program that runs once, after everything else has ended.
     *
     * <p>Keyword {@code shutdown_script}. Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param program absolute path without symbolic links
     * @param arguments its arguments, one by one
     * @return this
     */
    public GlobalDefs shutdownScript(String program, String... arguments) {
        return set("shutdown_script", Word.command(program, arguments));
    }

    /**
     * Program that runs once, after everything else has ended.
     *
     * <p>Keyword {@code shutdown_script}. Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param script the program and its arguments: see {@link Word#command}
     * @param user the user, one word whatever is in it
     * @return this
     */
    public GlobalDefs shutdownScript(Word.Command script, String user) {
        return set("shutdown_script", script, Word.of(user));
    }

    /**
     * Program that runs once, after everything else has ended.
     *
     * <p>Keyword {@code shutdown_script}. Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param script the program and its arguments: see {@link Word#command}
     * @param user the user, one word whatever is in it
     * @param group the group, one word whatever is in it
     * @return this
     */
    public GlobalDefs shutdownScript(Word.Command script, String user, String group) {
        return set("shutdown_script", script, Word.of(user), Word.of(group));
    }

    /**
     * Time after which the program that runs last is killed.
     *
     * <p>Keyword {@code shutdown_script_timeout}. keepalived's default: 10 s. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param timeout 1 to 1000 s, in steps of 1 s
     * @return this
     */
    public GlobalDefs shutdownScriptTimeout(Duration timeout) {
        return set("shutdown_script_timeout", Words.seconds(timeout));
    }

    /**
     * Highest realtime priority keepalived gives its own processes when the system is late; -1 is off, and also
     * silences the hint in the log at every start.
     *
     * <p>Keyword {@code max_auto_priority}. Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs maxAutoPriority() {
        return set("max_auto_priority");
    }

    /**
     * Highest realtime priority keepalived gives its own processes when the system is late; -1 is off, and also
     * silences the hint in the log at every start.
     *
     * <p>Keyword {@code max_auto_priority}. Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param priority -1 to 99
     * @return this
     */
    public GlobalDefs maxAutoPriority(int priority) {
        return set("max_auto_priority", Words.number(priority));
    }

    /**
     * How late a timer must be before keepalived raises its own priority.
     *
     * <p>Keyword {@code min_auto_priority_delay}. keepalived's default: 1 s. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param delay 1 to 10000000 µs, in steps of 1 µs
     * @return this
     */
    public GlobalDefs minAutoPriorityDelay(Duration delay) {
        return set("min_auto_priority_delay", Words.microseconds(delay));
    }

    /**
     * Whether mails are sent about instances that do not choose for themselves.
     *
     * <p>Keyword {@code smtp_alert_vrrp}. Where keepalived is built with {@code _WITH_VRRP_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs smtpAlertVrrp() {
        return set("smtp_alert_vrrp");
    }

    /**
     * Whether mails are sent about instances that do not choose for themselves.
     *
     * <p>Keyword {@code smtp_alert_vrrp}. Where keepalived is built with {@code _WITH_VRRP_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param value whether it is on
     * @return this
     */
    public GlobalDefs smtpAlertVrrp(boolean value) {
        return set("smtp_alert_vrrp", Words.bool(value));
    }

    /**
     * Whether mails are sent about real servers that do not choose for themselves.
     *
     * <p>Keyword {@code smtp_alert_checker}. Where keepalived is built with {@code _WITH_LVS_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs smtpAlertChecker() {
        return set("smtp_alert_checker");
    }

    /**
     * Whether mails are sent about real servers that do not choose for themselves.
     *
     * <p>Keyword {@code smtp_alert_checker}. Where keepalived is built with {@code _WITH_LVS_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param value whether it is on
     * @return this
     */
    public GlobalDefs smtpAlertChecker(boolean value) {
        return set("smtp_alert_checker", Words.bool(value));
    }

    /**
     * Logs every failed check, not only the one after which a server is down.
     *
     * <p>Keyword {@code checker_log_all_failures}. Where keepalived is built with {@code _WITH_LVS_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs checkerLogAllFailures() {
        return set("checker_log_all_failures");
    }

    /**
     * Logs every failed check, not only the one after which a server is down.
     *
     * <p>Keyword {@code checker_log_all_failures}. Where keepalived is built with {@code _WITH_LVS_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param value whether it is on
     * @return this
     */
    public GlobalDefs checkerLogAllFailures(boolean value) {
        return set("checker_log_all_failures", Words.bool(value));
    }

    /**
     * Lets interfaces come and go while keepalived runs; an interface that is missing at the start is then no
     * error. With {@code allow_if_changes} one may come back as another kind of interface.
     *
     * <p>Keyword {@code dynamic_interfaces}. Where keepalived is built with {@code _WITH_VRRP_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs dynamicInterfaces() {
        return set("dynamic_interfaces");
    }

    /**
     * Lets interfaces come and go while keepalived runs; an interface that is missing at the start is then no
     * error. With {@code allow_if_changes} one may come back as another kind of interface.
     *
     * <p>Keyword {@code dynamic_interfaces}. Where keepalived is built with {@code _WITH_VRRP_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs dynamicInterfacesAllowIfChanges() {
        return set("dynamic_interfaces", Word.of("allow_if_changes"));
    }

    /**
     * Sends no mails about faults.
     *
     * <p>Keyword {@code no_email_faults}. Where keepalived is built with {@code _WITH_VRRP_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs noEmailFaults() {
        return set("no_email_faults");
    }

    /**
     * Interface of static addresses that name none.
     *
     * <p>Keyword {@code default_interface}. keepalived's default: eth0. Where keepalived is built with {@code _WITH_VRRP_}.
     * Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param name name of a network interface, at most 15 characters
     * @return this
     */
    public GlobalDefs defaultInterface(String name) {
        return set("default_interface", Word.of(name));
    }

    /**
     * Sends no messages of multicast membership on VMAC interfaces.
     *
     * <p>Keyword {@code disable_local_igmp}. Where keepalived is built with {@code _WITH_VRRP_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs disableLocalIgmp() {
        return set("disable_local_igmp");
    }

    /**
     * Leaves the addresses out of the checksum of VRRP version 3 over IPv4, as some vendors and RFC 9568 do.
     *
     * <p>Keyword {@code v3_checksum_as_v2}. Since keepalived 2.3.3. Where keepalived is built with {@code _WITH_VRRP_}.
     * Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs v3ChecksumAsV2() {
        return set("v3_checksum_as_v2");
    }

    /**
     * Leaves the addresses out of the checksum of VRRP version 3 over IPv4, as some vendors and RFC 9568 do.
     *
     * <p>Keyword {@code v3_checksum_as_v2}. Since keepalived 2.3.3. Where keepalived is built with {@code _WITH_VRRP_}.
     * Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param value whether it is on
     * @return this
     */
    public GlobalDefs v3ChecksumAsV2(boolean value) {
        return set("v3_checksum_as_v2", Words.bool(value));
    }

    /**
     * How long the kernel remembers idle connections; what is not given stays as it is.
     *
     * <p>Keyword {@code lvs_timeouts}. Where keepalived is built with {@code _WITH_LVS_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param options adds them
     * @return this
     */
    public GlobalDefs lvsTimeouts(Consumer<? super LvsTimeouts> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new LvsTimeouts(words));
        return set("lvs_timeouts", words);
    }

    /**
     * Removes what IPVS holds when keepalived starts.
     *
     * <p>Keyword {@code lvs_flush}. Where keepalived is built with {@code _WITH_LVS_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs lvsFlush() {
        return set("lvs_flush");
    }

    /**
     * Removes all of IPVS at once when keepalived stops; with {@code VS} each virtual server, which takes its real
     * servers along.
     *
     * <p>Keyword {@code lvs_flush_on_stop}. Where keepalived is built with {@code _WITH_LVS_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs lvsFlushOnStop() {
        return set("lvs_flush_on_stop");
    }

    /**
     * Removes all of IPVS at once when keepalived stops; with {@code VS} each virtual server, which takes its real
     * servers along.
     *
     * <p>Keyword {@code lvs_flush_on_stop}. Where keepalived is built with {@code _WITH_LVS_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs lvsFlushOnStopVs() {
        return set("lvs_flush_on_stop", Word.of("VS"));
    }

    /**
     * The older name of {@code lvs_flush_on_stop}.
     *
     * <p>Keyword {@code lvs_flush_onstop}. Where keepalived is built with {@code _WITH_LVS_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs lvsFlushOnstop() {
        return set("lvs_flush_onstop");
    }

    /**
     * The older name of {@code lvs_flush_on_stop}.
     *
     * <p>Keyword {@code lvs_flush_onstop}. Where keepalived is built with {@code _WITH_LVS_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs lvsFlushOnstopVs() {
        return set("lvs_flush_onstop", Word.of("VS"));
    }

    /**
     * Carries the table of connections over to another director.
     *
     * <p>Keyword {@code lvs_sync_daemon}. Where keepalived is built with {@code _WITH_LVS_ && _WITH_VRRP_}. Manual
     * {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param interface_ name of a network interface, at most 15 characters
     * @return this
     */
    public GlobalDefs lvsSyncDaemon(String interface_) {
        return set("lvs_sync_daemon", Word.of(interface_));
    }

    /**
     * Carries the table of connections over to another director.
     *
     * <p>Keyword {@code lvs_sync_daemon}. Where keepalived is built with {@code _WITH_LVS_ && _WITH_VRRP_}. Manual
     * {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param interface_ name of a network interface, at most 15 characters
     * @param options adds them
     * @return this
     */
    public GlobalDefs lvsSyncDaemon(String interface_, Consumer<? super LvsSyncDaemon> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of(interface_)));
        options.accept(new LvsSyncDaemon(words));
        return set("lvs_sync_daemon", words);
    }

    /**
     * Multicast address of advertisements over IPv4.
     *
     * <p>Keyword {@code vrrp_mcast_group4}. keepalived's default: 224.0.0.18. Where keepalived is built with {@code _WITH_VRRP_}.
     * Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param address an IPv4 or IPv6 address
     * @return this
     */
    public GlobalDefs vrrpMcastGroup4(String address) {
        return set("vrrp_mcast_group4", Word.of(address));
    }

    /**
     * Multicast address of advertisements over IPv6.
     *
     * <p>Keyword {@code vrrp_mcast_group6}. keepalived's default: ff02::12. Where keepalived is built with {@code _WITH_VRRP_}.
     * Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param address an IPv4 or IPv6 address
     * @return this
     */
    public GlobalDefs vrrpMcastGroup6(String address) {
        return set("vrrp_mcast_group6", Word.of(address));
    }

    /**
     * Time between becoming master and the second round of gratuitous ARP; 0 for none.
     *
     * <p>Keyword {@code vrrp_garp_master_delay}. keepalived's default: 5 s. Where keepalived is built with {@code _WITH_VRRP_}.
     * Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param delay 0 to 4294 s, in steps of 1 s
     * @return this
     */
    public GlobalDefs vrrpGarpMasterDelay(Duration delay) {
        return set("vrrp_garp_master_delay", Words.seconds(delay));
    }

    /**
     * How many gratuitous ARP go out at a time on becoming master.
     *
     * <p>Keyword {@code vrrp_garp_master_repeat}. keepalived's default: 5. Where keepalived is built with {@code _WITH_VRRP_}.
     * Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param count 0 to 4294967295
     * @return this
     */
    public GlobalDefs vrrpGarpMasterRepeat(long count) {
        return set("vrrp_garp_master_repeat", Words.number(count));
    }

    /**
     * Time between rounds of gratuitous ARP while master; 0 for none.
     *
     * <p>Keyword {@code vrrp_garp_master_refresh}. keepalived's default: 0. Where keepalived is built with {@code _WITH_VRRP_}.
     * Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param refresh 0 to 4294967295 s, in steps of 1 s
     * @return this
     */
    public GlobalDefs vrrpGarpMasterRefresh(Duration refresh) {
        return set("vrrp_garp_master_refresh", Words.seconds(refresh));
    }

    /**
     * How many gratuitous ARP go out at a time while master.
     *
     * <p>Keyword {@code vrrp_garp_master_refresh_repeat}. keepalived's default: 1. Where keepalived is built with
     * {@code _WITH_VRRP_}. Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param count 0 to 4294967295
     * @return this
     */
    public GlobalDefs vrrpGarpMasterRefreshRepeat(long count) {
        return set("vrrp_garp_master_refresh_repeat", Words.number(count));
    }

    /**
     * Time between an advertisement of lower priority and the second round of gratuitous ARP.
     *
     * <p>Keyword {@code vrrp_garp_lower_prio_delay}. keepalived's default: {@code vrrp_garp_master_delay}. Where
     * keepalived is built with {@code _WITH_VRRP_}. Manual {@code keepalived.conf(5)}, section "Global
     * definitions".
     *
     * @param delay 0 to 4294 s, in steps of 1 s
     * @return this
     */
    public GlobalDefs vrrpGarpLowerPrioDelay(Duration delay) {
        return set("vrrp_garp_lower_prio_delay", Words.seconds(delay));
    }

    /**
     * How many gratuitous ARP go out at a time after an advertisement of lower priority.
     *
     * <p>Keyword {@code vrrp_garp_lower_prio_repeat}. keepalived's default: {@code vrrp_garp_master_repeat}. Where
     * keepalived is built with {@code _WITH_VRRP_}. Manual {@code keepalived.conf(5)}, section "Global
     * definitions".
     *
     * @param count 0 to 2147483647
     * @return this
     */
    public GlobalDefs vrrpGarpLowerPrioRepeat(int count) {
        return set("vrrp_garp_lower_prio_repeat", Words.number(count));
    }

    /**
     * How many advertisements in a row must be missing before the master is gone. The same on all routers; another
     * number than 3 leaves the standard.
     *
     * <p>Keyword {@code vrrp_down_timer_adverts}. keepalived's default: 3. Where keepalived is built with {@code _WITH_VRRP_}.
     * Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param adverts 1 to 100
     * @return this
     */
    public GlobalDefs vrrpDownTimerAdverts(int adverts) {
        return set("vrrp_down_timer_adverts", Words.number(adverts));
    }

    /**
     * Time between two gratuitous ARP on an interface.
     *
     * <p>Keyword {@code vrrp_garp_interval}. keepalived's default: 0. Where keepalived is built with {@code _WITH_VRRP_}.
     * Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param interval 0.000001 to 4294.967295 s, in steps of 0.000001 s
     * @return this
     */
    public GlobalDefs vrrpGarpInterval(Duration interval) {
        return set("vrrp_garp_interval", Words.seconds(interval));
    }

    /**
     * Time between two unsolicited neighbour advertisements on an interface.
     *
     * <p>Keyword {@code vrrp_gna_interval}. keepalived's default: 0. Where keepalived is built with {@code _WITH_VRRP_}.
     * Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param interval 0.000001 to 4294.967295 s, in steps of 0.000001 s
     * @return this
     */
    public GlobalDefs vrrpGnaInterval(Duration interval) {
        return set("vrrp_gna_interval", Words.seconds(interval));
    }

    /**
     * Sends one gratuitous ARP on becoming master and no second round, which is enough for modern switches.
     *
     * <p>Keyword {@code vrrp_min_garp}. Where keepalived is built with {@code _WITH_VRRP_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs vrrpMinGarp() {
        return set("vrrp_min_garp");
    }

    /**
     * Sends one gratuitous ARP on becoming master and no second round, which is enough for modern switches.
     *
     * <p>Keyword {@code vrrp_min_garp}. Where keepalived is built with {@code _WITH_VRRP_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param value whether it is on
     * @return this
     */
    public GlobalDefs vrrpMinGarp(boolean value) {
        return set("vrrp_min_garp", Words.bool(value));
    }

    /**
     * Time between gratuitous ARP on interfaces that carry addresses but no advertisements, so that switches do
     * not forget them; {@code all} includes those that are no VMAC.
     *
     * <p>Keyword {@code vrrp_garp_extra_if}. Where keepalived is built with {@code _WITH_VRRP_ && _HAVE_VRRP_VMAC_}.
     * Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param time 1 to 86400 s, in steps of 1 s
     * @return this
     */
    public GlobalDefs vrrpGarpExtraIf(Duration time) {
        return set("vrrp_garp_extra_if", Words.seconds(time));
    }

    /**
     * Time between gratuitous ARP on interfaces that carry addresses but no advertisements, so that switches do
     * not forget them; {@code all} includes those that are no VMAC.
     *
     * <p>Keyword {@code vrrp_garp_extra_if}. Where keepalived is built with {@code _WITH_VRRP_ && _HAVE_VRRP_VMAC_}.
     * Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param time 1 to 86400 s, in steps of 1 s
     * @return this
     */
    public GlobalDefs vrrpGarpExtraIfAll(Duration time) {
        return set("vrrp_garp_extra_if", Word.of("all"), Words.seconds(time));
    }

    /**
     * The older name of {@code vrrp_garp_extra_if}.
     *
     * <p>Keyword {@code vrrp_vmac_garp_intvl}. Deprecated by keepalived. Where keepalived is built with {@code _WITH_VRRP_ && _HAVE_VRRP_VMAC_}.
     * Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param time 1 to 86400 s, in steps of 1 s
     * @return this
     */
    public GlobalDefs vrrpVmacGarpIntvl(Duration time) {
        return set("vrrp_vmac_garp_intvl", Words.seconds(time));
    }

    /**
     * The older name of {@code vrrp_garp_extra_if}.
     *
     * <p>Keyword {@code vrrp_vmac_garp_intvl}. Deprecated by keepalived. Where keepalived is built with {@code _WITH_VRRP_ && _HAVE_VRRP_VMAC_}.
     * Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param time 1 to 86400 s, in steps of 1 s
     * @return this
     */
    public GlobalDefs vrrpVmacGarpIntvlAll(Duration time) {
        return set("vrrp_vmac_garp_intvl", Word.of("all"), Words.seconds(time));
    }

    /**
     * Does not answer an advertisement of lower priority.
     *
     * <p>Keyword {@code vrrp_lower_prio_no_advert}. Where keepalived is built with {@code _WITH_VRRP_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs vrrpLowerPrioNoAdvert() {
        return set("vrrp_lower_prio_no_advert");
    }

    /**
     * Does not answer an advertisement of lower priority.
     *
     * <p>Keyword {@code vrrp_lower_prio_no_advert}. Where keepalived is built with {@code _WITH_VRRP_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param value whether it is on
     * @return this
     */
    public GlobalDefs vrrpLowerPrioNoAdvert(boolean value) {
        return set("vrrp_lower_prio_no_advert", Words.bool(value));
    }

    /**
     * Sends one more advertisement before giving way to a higher priority, so that the other master announces its
     * addresses again.
     *
     * <p>Keyword {@code vrrp_higher_prio_send_advert}. Where keepalived is built with {@code _WITH_VRRP_}. Manual
     * {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs vrrpHigherPrioSendAdvert() {
        return set("vrrp_higher_prio_send_advert");
    }

    /**
     * Sends one more advertisement before giving way to a higher priority, so that the other master announces its
     * addresses again.
     *
     * <p>Keyword {@code vrrp_higher_prio_send_advert}. Where keepalived is built with {@code _WITH_VRRP_}. Manual
     * {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param value whether it is on
     * @return this
     */
    public GlobalDefs vrrpHigherPrioSendAdvert(boolean value) {
        return set("vrrp_higher_prio_send_advert", Words.bool(value));
    }

    /**
     * Version of the VRRP protocol for all instances that do not choose their own: 2 has whole seconds, IPv4 and
     * passwords, 3 hundredths of a second and IPv6.
     *
     * <p>Keyword {@code vrrp_version}. keepalived's default: 2. Where keepalived is built with {@code _WITH_VRRP_}.
     * Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param version 2 or 3
     * @return this
     */
    public GlobalDefs vrrpVersion(int version) {
        return set("vrrp_version", Words.number(version));
    }

    /**
     * Uses iptables, with the named chains for what comes in and goes out.
     *
     * <p>Keyword {@code vrrp_iptables}. Known from keepalived's sources alone (unproven: packages are built without
     * iptables). Where keepalived is built with {@code _WITH_VRRP_ && _WITH_IPTABLES_ || _WITH_NFTABLES_}. Manual
     * {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs vrrpIptables() {
        return set("vrrp_iptables");
    }

    /**
     * Uses iptables, with the named chains for what comes in and goes out.
     *
     * <p>Keyword {@code vrrp_iptables}. Known from keepalived's sources alone (unproven: packages are built without
     * iptables). Where keepalived is built with {@code _WITH_VRRP_ && _WITH_IPTABLES_ || _WITH_NFTABLES_}. Manual
     * {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param in the in, one word whatever is in it
     * @return this
     */
    public GlobalDefs vrrpIptables(String in) {
        return set("vrrp_iptables", Word.of(in));
    }

    /**
     * Uses iptables, with the named chains for what comes in and goes out.
     *
     * <p>Keyword {@code vrrp_iptables}. Known from keepalived's sources alone (unproven: packages are built without
     * iptables). Where keepalived is built with {@code _WITH_VRRP_ && _WITH_IPTABLES_ || _WITH_NFTABLES_}. Manual
     * {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param in the in, one word whatever is in it
     * @param out the out, one word whatever is in it
     * @return this
     */
    public GlobalDefs vrrpIptables(String in, String out) {
        return set("vrrp_iptables", Word.of(in), Word.of(out));
    }

    /**
     * Names of the ipsets that go with iptables; without names, none are used.
     *
     * <p>Keyword {@code vrrp_ipsets}. Known from keepalived's sources alone (unproven: packages are built without
     * ipset). Where keepalived is built with {@code _WITH_VRRP_ && _WITH_IPTABLES_ || _WITH_NFTABLES_ && _HAVE_LIBIPSET_}.
     * Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param name the name, one word whatever is in it
     * @return this
     */
    public GlobalDefs vrrpIpsets(String... name) {
        return set("vrrp_ipsets", Words.all(name));
    }

    /**
     * Uses nftables for addresses that accept nothing; the table must not exist.
     *
     * <p>Keyword {@code nftables}. keepalived's default: a table named {@code keepalived}. Where keepalived is built
     * with {@code _WITH_VRRP_ && _WITH_NFTABLES_}. Manual {@code keepalived.conf(5)}, section "Global
     * definitions".
     *
     * @return this
     */
    public GlobalDefs nftables() {
        return set("nftables");
    }

    /**
     * Uses nftables for addresses that accept nothing; the table must not exist.
     *
     * <p>Keyword {@code nftables}. keepalived's default: a table named {@code keepalived}. Where keepalived is built
     * with {@code _WITH_VRRP_ && _WITH_NFTABLES_}. Manual {@code keepalived.conf(5)}, section "Global
     * definitions".
     *
     * @param table the table, one word whatever is in it
     * @return this
     */
    public GlobalDefs nftables(String table) {
        return set("nftables", Word.of(table));
    }

    /**
     * Priority of the chains in the table of nftables.
     *
     * <p>Keyword {@code nftables_priority}. keepalived's default: -1. Where keepalived is built with {@code _WITH_VRRP_ && _WITH_NFTABLES_}.
     * Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param priority a whole number
     * @return this
     */
    public GlobalDefs nftablesPriority(int priority) {
        return set("nftables_priority", Words.number(priority));
    }

    /**
     * Uses numbers instead of names of interfaces in nftables.
     *
     * <p>Keyword {@code nftables_ifindex}. Where keepalived is built with {@code _WITH_VRRP_ && _WITH_NFTABLES_}.
     * Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs nftablesIfindex() {
        return set("nftables_ifindex");
    }

    /**
     * Takes unicast advertisements only from listed peers.
     *
     * <p>Keyword {@code vrrp_check_unicast_src}. Where keepalived is built with {@code _WITH_VRRP_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs vrrpCheckUnicastSrc() {
        return set("vrrp_check_unicast_src");
    }

    /**
     * Does not compare the addresses in each advertisement of the same master again.
     *
     * <p>Keyword {@code vrrp_skip_check_adv_addr}. Where keepalived is built with {@code _WITH_VRRP_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs vrrpSkipCheckAdvAddr() {
        return set("vrrp_skip_check_adv_addr");
    }

    /**
     * Does not compare the addresses in each advertisement of the same master again.
     *
     * <p>Keyword {@code vrrp_skip_check_adv_addr}. Where keepalived is built with {@code _WITH_VRRP_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param value whether it is on
     * @return this
     */
    public GlobalDefs vrrpSkipCheckAdvAddr(boolean value) {
        return set("vrrp_skip_check_adv_addr", Words.bool(value));
    }

    /**
     * Holds VRRP to its standard: no unicast, no instances without addresses, no weights beyond it.
     *
     * <p>Keyword {@code vrrp_strict}. Where keepalived is built with {@code _WITH_VRRP_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs vrrpStrict() {
        return set("vrrp_strict");
    }

    /**
     * Holds VRRP to its standard: no unicast, no instances without addresses, no weights beyond it.
     *
     * <p>Keyword {@code vrrp_strict}. Where keepalived is built with {@code _WITH_VRRP_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param value whether it is on
     * @return this
     */
    public GlobalDefs vrrpStrict(boolean value) {
        return set("vrrp_strict", Words.bool(value));
    }

    /**
     * Niceness of the process that speaks VRRP.
     *
     * <p>Keyword {@code vrrp_priority}. Where keepalived is built with {@code _WITH_VRRP_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param nice -20 to 19
     * @return this
     */
    public GlobalDefs vrrpPriority(int nice) {
        return set("vrrp_priority", Words.number(nice));
    }

    /**
     * Keeps the process that speaks VRRP in memory.
     *
     * <p>Keyword {@code vrrp_no_swap}. Where keepalived is built with {@code _WITH_VRRP_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs vrrpNoSwap() {
        return set("vrrp_no_swap");
    }

    /**
     * Realtime priority of the process that speaks VRRP.
     *
     * <p>Keyword {@code vrrp_rt_priority}. Where keepalived is built with {@code _WITH_VRRP_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param priority 1 to 99
     * @return this
     */
    public GlobalDefs vrrpRtPriority(int priority) {
        return set("vrrp_rt_priority", Words.number(priority));
    }

    /**
     * The processors that the process that speaks VRRP may use.
     *
     * <p>Keyword {@code vrrp_cpu_affinity}. Where keepalived is built with {@code _WITH_VRRP_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param cpu 0 to 1023
     * @return this
     */
    public GlobalDefs vrrpCpuAffinity(int... cpu) {
        return set("vrrp_cpu_affinity", Words.all(cpu));
    }

    /**
     * Longest time the process that speaks VRRP may use the processor without a pause.
     *
     * <p>Keyword {@code vrrp_rlimit_rttime}. keepalived's default: 10 ms. Where keepalived is built with {@code _WITH_VRRP_}.
     * Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param time 2 to 4294967295 µs, in steps of 1 µs
     * @return this
     */
    public GlobalDefs vrrpRlimitRttime(Duration time) {
        return set("vrrp_rlimit_rttime", Words.microseconds(time));
    }

    /**
     * The older name of {@code vrrp_rlimit_rttime}.
     *
     * <p>Keyword {@code vrrp_rlimit_rtime}. Where keepalived is built with {@code _WITH_VRRP_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param time 2 to 4294967295 µs, in steps of 1 µs
     * @return this
     */
    public GlobalDefs vrrpRlimitRtime(Duration time) {
        return set("vrrp_rlimit_rtime", Words.microseconds(time));
    }

    /**
     * Uses nftables to mark packets for groups of virtual servers, so that each group needs but one virtual server
     * in the kernel.
     *
     * <p>Keyword {@code nftables_ipvs}. keepalived's default: a table named {@code keepalived_ipvs}. Where keepalived
     * is built with {@code _WITH_NFTABLES_ && _WITH_LVS_}. Manual {@code keepalived.conf(5)}, section "Global
     * definitions".
     *
     * @return this
     */
    public GlobalDefs nftablesIpvs() {
        return set("nftables_ipvs");
    }

    /**
     * Uses nftables to mark packets for groups of virtual servers, so that each group needs but one virtual server
     * in the kernel.
     *
     * <p>Keyword {@code nftables_ipvs}. keepalived's default: a table named {@code keepalived_ipvs}. Where keepalived
     * is built with {@code _WITH_NFTABLES_ && _WITH_LVS_}. Manual {@code keepalived.conf(5)}, section "Global
     * definitions".
     *
     * @param table the table, one word whatever is in it
     * @return this
     */
    public GlobalDefs nftablesIpvs(String table) {
        return set("nftables_ipvs", Word.of(table));
    }

    /**
     * Priority of the chains that mark packets for groups of virtual servers.
     *
     * <p>Keyword {@code nftables_ipvs_priority}. Where keepalived is built with {@code _WITH_NFTABLES_ && _WITH_LVS_}.
     * Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param priority a whole number
     * @return this
     */
    public GlobalDefs nftablesIpvsPriority(int priority) {
        return set("nftables_ipvs_priority", Words.number(priority));
    }

    /**
     * First of the firewall marks for groups of virtual servers.
     *
     * <p>Keyword {@code nftables_ipvs_start_fwmark}. keepalived's default: 1000. Where keepalived is built with
     * {@code _WITH_NFTABLES_ && _WITH_LVS_}. Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param mark 1 to 4294967295
     * @return this
     */
    public GlobalDefs nftablesIpvsStartFwmark(long mark) {
        return set("nftables_ipvs_start_fwmark", Words.number(mark));
    }

    /**
     * Counts packets in nftables, to find errors.
     *
     * <p>Keyword {@code nftables_counters}. Where keepalived is built with {@code _WITH_NFTABLES_ && _WITH_VRRP_ || _WITH_LVS_}.
     * Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs nftablesCounters() {
        return set("nftables_counters");
    }

    /**
     * Named pipe that gets a line for every change, of instances and of servers. It survives reloads if it existed
     * before keepalived started.
     *
     * <p>Keyword {@code notify_fifo}. Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param path the path, one word whatever is in it
     * @return this
     */
    public GlobalDefs notifyFifo(String path) {
        return set("notify_fifo", Word.of(path));
    }

    /**
     * Named pipe that gets a line for every change, of instances and of servers. It survives reloads if it existed
     * before keepalived started.
     *
     * <p>Keyword {@code notify_fifo}. Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param path the path, one word whatever is in it
     * @param user the user, one word whatever is in it
     * @return this
     */
    public GlobalDefs notifyFifo(String path, String user) {
        return set("notify_fifo", Word.of(path), Word.of(user));
    }

    /**
     * Named pipe that gets a line for every change, of instances and of servers. It survives reloads if it existed
     * before keepalived started.
     *
     * <p>Keyword {@code notify_fifo}. Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param path the path, one word whatever is in it
     * @param user the user, one word whatever is in it
     * @param group the group, one word whatever is in it
     * @return this
     */
    public GlobalDefs notifyFifo(String path, String user, String group) {
        return set("notify_fifo", Word.of(path), Word.of(user), Word.of(group));
    }

    /**
     * Program that reads the pipe of {@code notify_fifo}, whose name is its last argument.
     *
     * <p>Keyword {@code notify_fifo_script}. Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param program absolute path without symbolic links
     * @param arguments its arguments, one by one
     * @return this
     */
    public GlobalDefs notifyFifoScript(String program, String... arguments) {
        return set("notify_fifo_script", Word.command(program, arguments));
    }

    /**
     * Program that reads the pipe of {@code notify_fifo}, whose name is its last argument.
     *
     * <p>Keyword {@code notify_fifo_script}. Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param script the program and its arguments: see {@link Word#command}
     * @param user the user, one word whatever is in it
     * @return this
     */
    public GlobalDefs notifyFifoScript(Word.Command script, String user) {
        return set("notify_fifo_script", script, Word.of(user));
    }

    /**
     * Program that reads the pipe of {@code notify_fifo}, whose name is its last argument.
     *
     * <p>Keyword {@code notify_fifo_script}. Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param script the program and its arguments: see {@link Word#command}
     * @param user the user, one word whatever is in it
     * @param group the group, one word whatever is in it
     * @return this
     */
    public GlobalDefs notifyFifoScript(Word.Command script, String user, String group) {
        return set("notify_fifo_script", script, Word.of(user), Word.of(group));
    }

    /**
     * Named pipe that gets a line for every state change of an instance or sync group. It survives reloads if it
     * existed before keepalived started.
     *
     * <p>Keyword {@code vrrp_notify_fifo}. Where keepalived is built with {@code _WITH_VRRP_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param path the path, one word whatever is in it
     * @return this
     */
    public GlobalDefs vrrpNotifyFifo(String path) {
        return set("vrrp_notify_fifo", Word.of(path));
    }

    /**
     * Named pipe that gets a line for every state change of an instance or sync group. It survives reloads if it
     * existed before keepalived started.
     *
     * <p>Keyword {@code vrrp_notify_fifo}. Where keepalived is built with {@code _WITH_VRRP_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param path the path, one word whatever is in it
     * @param user the user, one word whatever is in it
     * @return this
     */
    public GlobalDefs vrrpNotifyFifo(String path, String user) {
        return set("vrrp_notify_fifo", Word.of(path), Word.of(user));
    }

    /**
     * Named pipe that gets a line for every state change of an instance or sync group. It survives reloads if it
     * existed before keepalived started.
     *
     * <p>Keyword {@code vrrp_notify_fifo}. Where keepalived is built with {@code _WITH_VRRP_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param path the path, one word whatever is in it
     * @param user the user, one word whatever is in it
     * @param group the group, one word whatever is in it
     * @return this
     */
    public GlobalDefs vrrpNotifyFifo(String path, String user, String group) {
        return set("vrrp_notify_fifo", Word.of(path), Word.of(user), Word.of(group));
    }

    /**
     * Program that reads the pipe of {@code vrrp_notify_fifo}, whose name is its last argument.
     *
     * <p>Keyword {@code vrrp_notify_fifo_script}. Where keepalived is built with {@code _WITH_VRRP_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param program absolute path without symbolic links
     * @param arguments its arguments, one by one
     * @return this
     */
    public GlobalDefs vrrpNotifyFifoScript(String program, String... arguments) {
        return set("vrrp_notify_fifo_script", Word.command(program, arguments));
    }

    /**
     * Program that reads the pipe of {@code vrrp_notify_fifo}, whose name is its last argument.
     *
     * <p>Keyword {@code vrrp_notify_fifo_script}. Where keepalived is built with {@code _WITH_VRRP_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param script the program and its arguments: see {@link Word#command}
     * @param user the user, one word whatever is in it
     * @return this
     */
    public GlobalDefs vrrpNotifyFifoScript(Word.Command script, String user) {
        return set("vrrp_notify_fifo_script", script, Word.of(user));
    }

    /**
     * Program that reads the pipe of {@code vrrp_notify_fifo}, whose name is its last argument.
     *
     * <p>Keyword {@code vrrp_notify_fifo_script}. Where keepalived is built with {@code _WITH_VRRP_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param script the program and its arguments: see {@link Word#command}
     * @param user the user, one word whatever is in it
     * @param group the group, one word whatever is in it
     * @return this
     */
    public GlobalDefs vrrpNotifyFifoScript(Word.Command script, String user, String group) {
        return set("vrrp_notify_fifo_script", script, Word.of(user), Word.of(group));
    }

    /**
     * Writes changes of priority to the pipes as well.
     *
     * <p>Keyword {@code vrrp_notify_priority_changes}. Where keepalived is built with {@code _WITH_VRRP_}. Manual
     * {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs vrrpNotifyPriorityChanges() {
        return set("vrrp_notify_priority_changes");
    }

    /**
     * Writes changes of priority to the pipes as well.
     *
     * <p>Keyword {@code vrrp_notify_priority_changes}. Where keepalived is built with {@code _WITH_VRRP_}. Manual
     * {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param value whether it is on
     * @return this
     */
    public GlobalDefs vrrpNotifyPriorityChanges(boolean value) {
        return set("vrrp_notify_priority_changes", Words.bool(value));
    }

    /**
     * Writes the states to the pipes again after a reload; 2.3.4 leaves out instances that are master.
     *
     * <p>Keyword {@code fifo_write_vrrp_states_on_reload}. Where keepalived is built with {@code _WITH_VRRP_}. Manual
     * {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs fifoWriteVrrpStatesOnReload() {
        return set("fifo_write_vrrp_states_on_reload");
    }

    /**
     * Named pipe that gets a line for every change of a virtual or real server.
     *
     * <p>Keyword {@code lvs_notify_fifo}. Where keepalived is built with {@code _WITH_LVS_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param path the path, one word whatever is in it
     * @return this
     */
    public GlobalDefs lvsNotifyFifo(String path) {
        return set("lvs_notify_fifo", Word.of(path));
    }

    /**
     * Named pipe that gets a line for every change of a virtual or real server.
     *
     * <p>Keyword {@code lvs_notify_fifo}. Where keepalived is built with {@code _WITH_LVS_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param path the path, one word whatever is in it
     * @param user the user, one word whatever is in it
     * @return this
     */
    public GlobalDefs lvsNotifyFifo(String path, String user) {
        return set("lvs_notify_fifo", Word.of(path), Word.of(user));
    }

    /**
     * Named pipe that gets a line for every change of a virtual or real server.
     *
     * <p>Keyword {@code lvs_notify_fifo}. Where keepalived is built with {@code _WITH_LVS_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param path the path, one word whatever is in it
     * @param user the user, one word whatever is in it
     * @param group the group, one word whatever is in it
     * @return this
     */
    public GlobalDefs lvsNotifyFifo(String path, String user, String group) {
        return set("lvs_notify_fifo", Word.of(path), Word.of(user), Word.of(group));
    }

    /**
     * Program that reads the pipe of {@code lvs_notify_fifo}, whose name is its last argument.
     *
     * <p>Keyword {@code lvs_notify_fifo_script}. Where keepalived is built with {@code _WITH_LVS_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param program absolute path without symbolic links
     * @param arguments its arguments, one by one
     * @return this
     */
    public GlobalDefs lvsNotifyFifoScript(String program, String... arguments) {
        return set("lvs_notify_fifo_script", Word.command(program, arguments));
    }

    /**
     * Program that reads the pipe of {@code lvs_notify_fifo}, whose name is its last argument.
     *
     * <p>Keyword {@code lvs_notify_fifo_script}. Where keepalived is built with {@code _WITH_LVS_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param script the program and its arguments: see {@link Word#command}
     * @param user the user, one word whatever is in it
     * @return this
     */
    public GlobalDefs lvsNotifyFifoScript(Word.Command script, String user) {
        return set("lvs_notify_fifo_script", script, Word.of(user));
    }

    /**
     * Program that reads the pipe of {@code lvs_notify_fifo}, whose name is its last argument.
     *
     * <p>Keyword {@code lvs_notify_fifo_script}. Where keepalived is built with {@code _WITH_LVS_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param script the program and its arguments: see {@link Word#command}
     * @param user the user, one word whatever is in it
     * @param group the group, one word whatever is in it
     * @return this
     */
    public GlobalDefs lvsNotifyFifoScript(Word.Command script, String user, String group) {
        return set("lvs_notify_fifo_script", script, Word.of(user), Word.of(group));
    }

    /**
     * Niceness of the process that checks real servers.
     *
     * <p>Keyword {@code checker_priority}. Where keepalived is built with {@code _WITH_LVS_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param nice -20 to 19
     * @return this
     */
    public GlobalDefs checkerPriority(int nice) {
        return set("checker_priority", Words.number(nice));
    }

    /**
     * Keeps the process that checks real servers in memory.
     *
     * <p>Keyword {@code checker_no_swap}. Where keepalived is built with {@code _WITH_LVS_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs checkerNoSwap() {
        return set("checker_no_swap");
    }

    /**
     * Realtime priority of the process that checks real servers.
     *
     * <p>Keyword {@code checker_rt_priority}. Where keepalived is built with {@code _WITH_LVS_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param priority 1 to 99
     * @return this
     */
    public GlobalDefs checkerRtPriority(int priority) {
        return set("checker_rt_priority", Words.number(priority));
    }

    /**
     * The processors that the process that checks real servers may use.
     *
     * <p>Keyword {@code checker_cpu_affinity}. Where keepalived is built with {@code _WITH_LVS_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param cpu 0 to 1023
     * @return this
     */
    public GlobalDefs checkerCpuAffinity(int... cpu) {
        return set("checker_cpu_affinity", Words.all(cpu));
    }

    /**
     * Longest time the process that checks real servers may use the processor without a pause.
     *
     * <p>Keyword {@code checker_rlimit_rttime}. keepalived's default: 10 ms. Where keepalived is built with {@code _WITH_LVS_}.
     * Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param time 2 to 4294967295 µs, in steps of 1 µs
     * @return this
     */
    public GlobalDefs checkerRlimitRttime(Duration time) {
        return set("checker_rlimit_rttime", Words.microseconds(time));
    }

    /**
     * The older name of {@code checker_rlimit_rttime}.
     *
     * <p>Keyword {@code checker_rlimit_rtime}. Where keepalived is built with {@code _WITH_LVS_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param time 2 to 4294967295 µs, in steps of 1 µs
     * @return this
     */
    public GlobalDefs checkerRlimitRtime(Duration time) {
        return set("checker_rlimit_rtime", Words.microseconds(time));
    }

    /**
     * Niceness of the process that speaks BFD.
     *
     * <p>Keyword {@code bfd_priority}. Where keepalived is built with {@code _WITH_BFD_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param nice -20 to 19
     * @return this
     */
    public GlobalDefs bfdPriority(int nice) {
        return set("bfd_priority", Words.number(nice));
    }

    /**
     * Keeps the process that speaks BFD in memory.
     *
     * <p>Keyword {@code bfd_no_swap}. Where keepalived is built with {@code _WITH_BFD_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs bfdNoSwap() {
        return set("bfd_no_swap");
    }

    /**
     * Realtime priority of the process that speaks BFD.
     *
     * <p>Keyword {@code bfd_rt_priority}. Where keepalived is built with {@code _WITH_BFD_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param priority 1 to 99
     * @return this
     */
    public GlobalDefs bfdRtPriority(int priority) {
        return set("bfd_rt_priority", Words.number(priority));
    }

    /**
     * The processors that the process that speaks BFD may use.
     *
     * <p>Keyword {@code bfd_cpu_affinity}. Where keepalived is built with {@code _WITH_BFD_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param cpu 0 to 1023
     * @return this
     */
    public GlobalDefs bfdCpuAffinity(int... cpu) {
        return set("bfd_cpu_affinity", Words.all(cpu));
    }

    /**
     * Longest time the process that speaks BFD may use the processor without a pause.
     *
     * <p>Keyword {@code bfd_rlimit_rttime}. keepalived's default: 10 ms. Where keepalived is built with {@code _WITH_BFD_}.
     * Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param time 2 to 4294967295 µs, in steps of 1 µs
     * @return this
     */
    public GlobalDefs bfdRlimitRttime(Duration time) {
        return set("bfd_rlimit_rttime", Words.microseconds(time));
    }

    /**
     * The older name of {@code bfd_rlimit_rttime}.
     *
     * <p>Keyword {@code bfd_rlimit_rtime}. Where keepalived is built with {@code _WITH_BFD_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param time 2 to 4294967295 µs, in steps of 1 µs
     * @return this
     */
    public GlobalDefs bfdRlimitRtime(Duration time) {
        return set("bfd_rlimit_rtime", Words.microseconds(time));
    }

    /**
     * Where the SNMP agent listens.
     *
     * <p>Keyword {@code snmp_socket}. keepalived's default: {@code unix:/var/agentx/master}. Where keepalived is
     * built with {@code _WITH_SNMP_}. Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param address the address, one word whatever is in it
     * @return this
     */
    public GlobalDefs snmpSocket(String address) {
        return set("snmp_socket", Word.of(address));
    }

    /**
     * Sends SNMP traps.
     *
     * <p>Keyword {@code enable_traps}. Where keepalived is built with {@code _WITH_SNMP_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs enableTraps() {
        return set("enable_traps");
    }

    /**
     * Answers SNMP about VRRP in keepalived's own MIB.
     *
     * <p>Keyword {@code enable_snmp_vrrp}. Where keepalived is built with {@code _WITH_SNMP_ && _WITH_SNMP_VRRP_}.
     * Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs enableSnmpVrrp() {
        return set("enable_snmp_vrrp");
    }

    /**
     * The older name of {@code enable_snmp_vrrp}.
     *
     * <p>Keyword {@code enable_snmp_keepalived}. Where keepalived is built with {@code _WITH_SNMP_ && _WITH_SNMP_VRRP_}.
     * Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs enableSnmpKeepalived() {
        return set("enable_snmp_keepalived");
    }

    /**
     * Answers SNMP in the MIBs of RFC 2787 and RFC 6527.
     *
     * <p>Keyword {@code enable_snmp_rfc}. Where keepalived is built with {@code _WITH_SNMP_ && _WITH_SNMP_RFC_}.
     * Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs enableSnmpRfc() {
        return set("enable_snmp_rfc");
    }

    /**
     * Answers SNMP in the MIB of RFC 2787.
     *
     * <p>Keyword {@code enable_snmp_rfcv2}. Where keepalived is built with {@code _WITH_SNMP_ && _WITH_SNMP_RFCV2_}.
     * Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs enableSnmpRfcv2() {
        return set("enable_snmp_rfcv2");
    }

    /**
     * Answers SNMP in the MIB of RFC 6527.
     *
     * <p>Keyword {@code enable_snmp_rfcv3}. Where keepalived is built with {@code _WITH_SNMP_ && _WITH_SNMP_RFCV3_}.
     * Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs enableSnmpRfcv3() {
        return set("enable_snmp_rfcv3");
    }

    /**
     * Answers SNMP about servers in keepalived's own MIB.
     *
     * <p>Keyword {@code enable_snmp_checker}. Where keepalived is built with {@code _WITH_SNMP_ && _WITH_SNMP_CHECKER_}.
     * Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs enableSnmpChecker() {
        return set("enable_snmp_checker");
    }

    /**
     * How old statistics of virtual servers may be when SNMP asks for them.
     *
     * <p>Keyword {@code snmp_vs_stats_update_interval}. keepalived's default: 5 s. Since keepalived 2.3.3. Where
     * keepalived is built with {@code _WITH_SNMP_ && _WITH_SNMP_CHECKER_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param interval 0.001 to 30 s, in steps of 0.000001 s
     * @return this
     */
    public GlobalDefs snmpVsStatsUpdateInterval(Duration interval) {
        return set("snmp_vs_stats_update_interval", Words.seconds(interval));
    }

    /**
     * How old statistics of real servers may be when SNMP asks for them.
     *
     * <p>Keyword {@code snmp_rs_stats_update_interval}. keepalived's default: 5 s. Since keepalived 2.3.3. Where
     * keepalived is built with {@code _WITH_SNMP_ && _WITH_SNMP_CHECKER_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param interval 0.001 to 30 s, in steps of 0.000001 s
     * @return this
     */
    public GlobalDefs snmpRsStatsUpdateInterval(Duration interval) {
        return set("snmp_rs_stats_update_interval", Words.seconds(interval));
    }

    /**
     * Offers keepalived's interface on D-Bus.
     *
     * <p>Keyword {@code enable_dbus}. Where keepalived is built with {@code _WITH_DBUS_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs enableDbus() {
        return set("enable_dbus");
    }

    /**
     * Name on D-Bus.
     *
     * <p>Keyword {@code dbus_service_name}. keepalived's default: org.keepalived.Vrrp1. Where keepalived is built
     * with {@code _WITH_DBUS_}. Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param name the name, one word whatever is in it
     * @return this
     */
    public GlobalDefs dbusServiceName(String name) {
        return set("dbus_service_name", Word.of(name));
    }

    /**
     * What stands on D-Bus for the interface of an instance that has none.
     *
     * <p>Keyword {@code dbus_no_interface_name}. keepalived's default: none. Since keepalived 2.3.3. Where keepalived
     * is built with {@code _WITH_DBUS_}. Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param name the name, one word whatever is in it
     * @return this
     */
    public GlobalDefs dbusNoInterfaceName(String name) {
        return set("dbus_no_interface_name", Word.of(name));
    }

    /**
     * The user that runs scripts, and the group, the user's own if none is given. {@code keepalived -t} of 2.2.7
     * kills itself when this is not root.
     *
     * <p>Keyword {@code script_user}. keepalived's default: {@code keepalived_script} if there is such a user, else
     * root. Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param user the user, one word whatever is in it
     * @return this
     */
    public GlobalDefs scriptUser(String user) {
        return set("script_user", Word.of(user));
    }

    /**
     * The user that runs scripts, and the group, the user's own if none is given. {@code keepalived -t} of 2.2.7
     * kills itself when this is not root.
     *
     * <p>Keyword {@code script_user}. keepalived's default: {@code keepalived_script} if there is such a user, else
     * root. Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param user the user, one word whatever is in it
     * @param group the group, one word whatever is in it
     * @return this
     */
    public GlobalDefs scriptUser(String user, String group) {
        return set("script_user", Word.of(user), Word.of(group));
    }

    /**
     * Refuses to run scripts as root when anybody else could change them: every folder on the way to the script
     * and the script itself must belong to root and be writable by root alone. Without it {@code keepalived -t}
     * complains as soon as there is a script.
     *
     * <p>Keyword {@code enable_script_security}. Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs enableScriptSecurity() {
        return set("enable_script_security");
    }

    /**
     * Receive buffer for answers to VRRP's requests to the kernel.
     *
     * <p>Keyword {@code vrrp_netlink_cmd_rcv_bufs}. Where keepalived is built with {@code _WITH_VRRP_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param bytes 0 to 2147483647
     * @return this
     */
    public GlobalDefs vrrpNetlinkCmdRcvBufs(int bytes) {
        return set("vrrp_netlink_cmd_rcv_bufs", Words.number(bytes));
    }

    /**
     * Lets the buffer of {@code vrrp_netlink_cmd_rcv_bufs} exceed the system's limit.
     *
     * <p>Keyword {@code vrrp_netlink_cmd_rcv_bufs_force}. Where keepalived is built with {@code _WITH_VRRP_}. Manual
     * {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs vrrpNetlinkCmdRcvBufsForce() {
        return set("vrrp_netlink_cmd_rcv_bufs_force");
    }

    /**
     * Lets the buffer of {@code vrrp_netlink_cmd_rcv_bufs} exceed the system's limit.
     *
     * <p>Keyword {@code vrrp_netlink_cmd_rcv_bufs_force}. Where keepalived is built with {@code _WITH_VRRP_}. Manual
     * {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param value whether it is on
     * @return this
     */
    public GlobalDefs vrrpNetlinkCmdRcvBufsForce(boolean value) {
        return set("vrrp_netlink_cmd_rcv_bufs_force", Words.bool(value));
    }

    /**
     * Receive buffer for the kernel's messages to VRRP.
     *
     * <p>Keyword {@code vrrp_netlink_monitor_rcv_bufs}. Where keepalived is built with {@code _WITH_VRRP_}. Manual
     * {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param bytes 0 to 2147483647
     * @return this
     */
    public GlobalDefs vrrpNetlinkMonitorRcvBufs(int bytes) {
        return set("vrrp_netlink_monitor_rcv_bufs", Words.number(bytes));
    }

    /**
     * Lets the buffer of {@code vrrp_netlink_monitor_rcv_bufs} exceed the system's limit.
     *
     * <p>Keyword {@code vrrp_netlink_monitor_rcv_bufs_force}. Where keepalived is built with {@code _WITH_VRRP_}.
     * Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs vrrpNetlinkMonitorRcvBufsForce() {
        return set("vrrp_netlink_monitor_rcv_bufs_force");
    }

    /**
     * Lets the buffer of {@code vrrp_netlink_monitor_rcv_bufs} exceed the system's limit.
     *
     * <p>Keyword {@code vrrp_netlink_monitor_rcv_bufs_force}. Where keepalived is built with {@code _WITH_VRRP_}.
     * Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param value whether it is on
     * @return this
     */
    public GlobalDefs vrrpNetlinkMonitorRcvBufsForce(boolean value) {
        return set("vrrp_netlink_monitor_rcv_bufs_force", Words.bool(value));
    }

    /**
     * Receive buffer for the kernel's messages about processes.
     *
     * <p>Keyword {@code process_monitor_rcv_bufs}. Where keepalived is built with {@code _WITH_VRRP_ && _WITH_TRACK_PROCESS_}.
     * Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param bytes 0 to 2147483647
     * @return this
     */
    public GlobalDefs processMonitorRcvBufs(int bytes) {
        return set("process_monitor_rcv_bufs", Words.number(bytes));
    }

    /**
     * Lets the buffer of {@code process_monitor_rcv_bufs} exceed the system's limit.
     *
     * <p>Keyword {@code process_monitor_rcv_bufs_force}. Where keepalived is built with {@code _WITH_VRRP_ && _WITH_TRACK_PROCESS_}.
     * Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs processMonitorRcvBufsForce() {
        return set("process_monitor_rcv_bufs_force");
    }

    /**
     * Lets the buffer of {@code process_monitor_rcv_bufs} exceed the system's limit.
     *
     * <p>Keyword {@code process_monitor_rcv_bufs_force}. Where keepalived is built with {@code _WITH_VRRP_ && _WITH_TRACK_PROCESS_}.
     * Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param value whether it is on
     * @return this
     */
    public GlobalDefs processMonitorRcvBufsForce(boolean value) {
        return set("process_monitor_rcv_bufs_force", Words.bool(value));
    }

    /**
     * Receive buffer for answers to the checkers' requests to the kernel.
     *
     * <p>Keyword {@code lvs_netlink_cmd_rcv_bufs}. Where keepalived is built with {@code _WITH_LVS_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param bytes 0 to 2147483647
     * @return this
     */
    public GlobalDefs lvsNetlinkCmdRcvBufs(int bytes) {
        return set("lvs_netlink_cmd_rcv_bufs", Words.number(bytes));
    }

    /**
     * Lets the buffer of {@code lvs_netlink_cmd_rcv_bufs} exceed the system's limit.
     *
     * <p>Keyword {@code lvs_netlink_cmd_rcv_bufs_force}. Where keepalived is built with {@code _WITH_LVS_}. Manual
     * {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs lvsNetlinkCmdRcvBufsForce() {
        return set("lvs_netlink_cmd_rcv_bufs_force");
    }

    /**
     * Lets the buffer of {@code lvs_netlink_cmd_rcv_bufs} exceed the system's limit.
     *
     * <p>Keyword {@code lvs_netlink_cmd_rcv_bufs_force}. Where keepalived is built with {@code _WITH_LVS_}. Manual
     * {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param value whether it is on
     * @return this
     */
    public GlobalDefs lvsNetlinkCmdRcvBufsForce(boolean value) {
        return set("lvs_netlink_cmd_rcv_bufs_force", Words.bool(value));
    }

    /**
     * Receive buffer for the kernel's messages to the checkers.
     *
     * <p>Keyword {@code lvs_netlink_monitor_rcv_bufs}. Where keepalived is built with {@code _WITH_LVS_}. Manual
     * {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param bytes 0 to 2147483647
     * @return this
     */
    public GlobalDefs lvsNetlinkMonitorRcvBufs(int bytes) {
        return set("lvs_netlink_monitor_rcv_bufs", Words.number(bytes));
    }

    /**
     * Lets the buffer of {@code lvs_netlink_monitor_rcv_bufs} exceed the system's limit.
     *
     * <p>Keyword {@code lvs_netlink_monitor_rcv_bufs_force}. Where keepalived is built with {@code _WITH_LVS_}.
     * Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs lvsNetlinkMonitorRcvBufsForce() {
        return set("lvs_netlink_monitor_rcv_bufs_force");
    }

    /**
     * Lets the buffer of {@code lvs_netlink_monitor_rcv_bufs} exceed the system's limit.
     *
     * <p>Keyword {@code lvs_netlink_monitor_rcv_bufs_force}. Where keepalived is built with {@code _WITH_LVS_}.
     * Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param value whether it is on
     * @return this
     */
    public GlobalDefs lvsNetlinkMonitorRcvBufsForce(boolean value) {
        return set("lvs_netlink_monitor_rcv_bufs_force", Words.bool(value));
    }

    /**
     * Runs the notify programs of real servers also at the start.
     *
     * <p>Keyword {@code rs_init_notifies}. Where keepalived is built with {@code _WITH_LVS_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs rsInitNotifies() {
        return set("rs_init_notifies");
    }

    /**
     * Runs the notify programs of real servers also at the start.
     *
     * <p>Keyword {@code rs_init_notifies}. Where keepalived is built with {@code _WITH_LVS_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param value whether it is on
     * @return this
     */
    public GlobalDefs rsInitNotifies(boolean value) {
        return set("rs_init_notifies", Words.bool(value));
    }

    /**
     * Sends mails only when real servers are added or removed, not when a check changes.
     *
     * <p>Keyword {@code no_checker_emails}. Where keepalived is built with {@code _WITH_LVS_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs noCheckerEmails() {
        return set("no_checker_emails");
    }

    /**
     * Sends mails only when real servers are added or removed, not when a check changes.
     *
     * <p>Keyword {@code no_checker_emails}. Where keepalived is built with {@code _WITH_LVS_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param value whether it is on
     * @return this
     */
    public GlobalDefs noCheckerEmails(boolean value) {
        return set("no_checker_emails", Words.bool(value));
    }

    /**
     * Size of the receive buffers of VRRP: after the MTU, after the advertisements, or in bytes.
     *
     * <p>Keyword {@code vrrp_rx_bufs_policy}. Where keepalived is built with {@code _WITH_VRRP_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param policy one of its constants
     * @return this
     */
    public GlobalDefs vrrpRxBufsPolicy(ReceiveBufferPolicy policy) {
        return set("vrrp_rx_bufs_policy", Word.of(policy.word()));
    }

    /**
     * Size of the receive buffers of VRRP: after the MTU, after the advertisements, or in bytes.
     *
     * <p>Keyword {@code vrrp_rx_bufs_policy}. Where keepalived is built with {@code _WITH_VRRP_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param bytes 0 to 4294967295
     * @return this
     */
    public GlobalDefs vrrpRxBufsPolicy(long bytes) {
        return set("vrrp_rx_bufs_policy", Words.number(bytes));
    }

    /**
     * How many packets fit into a receive buffer of VRRP.
     *
     * <p>Keyword {@code vrrp_rx_bufs_multiplier}. keepalived's default: 3. Where keepalived is built with {@code _WITH_VRRP_}.
     * Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param multiplier 1 to 4294967295
     * @return this
     */
    public GlobalDefs vrrpRxBufsMultiplier(long multiplier) {
        return set("vrrp_rx_bufs_multiplier", Words.number(multiplier));
    }

    /**
     * How long instances wait after keepalived has started, for networks that need it.
     *
     * <p>Keyword {@code vrrp_startup_delay}. Where keepalived is built with {@code _WITH_VRRP_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @param delay 0.001 to 4294.967295 s, in steps of 0.000001 s
     * @return this
     */
    public GlobalDefs vrrpStartupDelay(Duration delay) {
        return set("vrrp_startup_delay", Words.seconds(delay));
    }

    /**
     * How long after the machine has booted instances start at the earliest.
     *
     * <p>Keyword {@code vrrp_delay_after_boot}. Since keepalived 2.4.0. Where keepalived is built with {@code _WITH_VRRP_}.
     * Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param delay 0 to 4294.967295 s, in steps of 0.000001 s
     * @return this
     */
    public GlobalDefs vrrpDelayAfterBoot(Duration delay) {
        return set("vrrp_delay_after_boot", Words.seconds(delay));
    }

    /**
     * Logs advertisements of groups that are not configured here.
     *
     * <p>Keyword {@code log_unknown_vrids}. Where keepalived is built with {@code _WITH_VRRP_}. Manual {@code keepalived.conf(5)},
     * section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs logUnknownVrids() {
        return set("log_unknown_vrids");
    }

    /**
     * Lets the owner of addresses ignore advertisements of others.
     *
     * <p>Keyword {@code vrrp_owner_ignore_adverts}. Since keepalived 2.3.3. Where keepalived is built with {@code _WITH_VRRP_}.
     * Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs vrrpOwnerIgnoreAdverts() {
        return set("vrrp_owner_ignore_adverts");
    }

    /**
     * Lets the owner of addresses ignore advertisements of others.
     *
     * <p>Keyword {@code vrrp_owner_ignore_adverts}. Since keepalived 2.3.3. Where keepalived is built with {@code _WITH_VRRP_}.
     * Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param value whether it is on
     * @return this
     */
    public GlobalDefs vrrpOwnerIgnoreAdverts(boolean value) {
        return set("vrrp_owner_ignore_adverts", Words.bool(value));
    }

    /**
     * What the names of VMAC interfaces begin with.
     *
     * <p>Keyword {@code vmac_prefix}. keepalived's default: vrrp. Where keepalived is built with {@code _WITH_VRRP_ && _HAVE_VRRP_VMAC_}.
     * Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param prefix the prefix, one word whatever is in it
     * @return this
     */
    public GlobalDefs vmacPrefix(String prefix) {
        return set("vmac_prefix", Word.of(prefix));
    }

    /**
     * What the names of VMAC interfaces begin with that carry addresses outside the instance's own interface.
     *
     * <p>Keyword {@code vmac_addr_prefix}. keepalived's default: that of {@code vmac_prefix}. Where keepalived is
     * built with {@code _WITH_VRRP_ && _HAVE_VRRP_VMAC_}. Manual {@code keepalived.conf(5)}, section "Global
     * definitions".
     *
     * @param prefix the prefix, one word whatever is in it
     * @return this
     */
    public GlobalDefs vmacAddrPrefix(String prefix) {
        return set("vmac_addr_prefix", Word.of(prefix));
    }

    /**
     * Which permissions new files do not get: a number, or names such as {@code IRGRP|IWGRP}.
     *
     * <p>Keyword {@code umask}. Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param mask the mask, one word whatever is in it
     * @return this
     */
    public GlobalDefs umask(String mask) {
        return set("umask", Word.of(mask));
    }

    /**
     * Makes {@code ${_RANDOM}} give the same numbers at every start.
     *
     * <p>Keyword {@code random_seed}. Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param seed 0 to 4294967295
     * @return this
     */
    public GlobalDefs randomSeed(long seed) {
        return set("random_seed", Words.number(seed));
    }

    /**
     * Checks the configuration before a reload and keeps the running one if it is bad. Without it a reload with an
     * unknown interface ends keepalived and leaves the virtual address where it is. A path is where the messages
     * go.
     *
     * <p>Keyword {@code reload_check_config}. Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs reloadCheckConfig() {
        return set("reload_check_config");
    }

    /**
     * Checks the configuration before a reload and keeps the running one if it is bad. Without it a reload with an
     * unknown interface ends keepalived and leaves the virtual address where it is. A path is where the messages
     * go.
     *
     * <p>Keyword {@code reload_check_config}. Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param log the log, one word whatever is in it
     * @return this
     */
    public GlobalDefs reloadCheckConfig(String log) {
        return set("reload_check_config", Word.of(log));
    }

    /**
     * A file with a time in it, at which keepalived reloads.
     *
     * <p>Keyword {@code reload_time_file}. Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param path the path, one word whatever is in it
     * @return this
     */
    public GlobalDefs reloadTimeFile(String path) {
        return set("reload_time_file", Word.of(path));
    }

    /**
     * Does not remove the file of {@code reload_time_file} after the reload, so that it happens every day.
     *
     * <p>Keyword {@code reload_repeat}. Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs reloadRepeat() {
        return set("reload_repeat");
    }

    /**
     * A file that must be there for a reload to happen; keepalived empties it when it has begun and removes it
     * afterwards.
     *
     * <p>Keyword {@code reload_file}. Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs reloadFile() {
        return set("reload_file");
    }

    /**
     * A file that must be there for a reload to happen; keepalived empties it when it has begun and removes it
     * afterwards.
     *
     * <p>Keyword {@code reload_file}. Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param path the path, one word whatever is in it
     * @return this
     */
    public GlobalDefs reloadFile(String path) {
        return set("reload_file", Word.of(path));
    }

    /**
     * What counts as an error in {@code include}: {@code readable}, {@code match}, {@code wildcard_match}, {@code brace_match},
     * each with + or - in front to add it or to take it away; all of them if none is named.
     *
     * <p>Keyword {@code include_check}. Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param option the option, one word whatever is in it
     * @return this
     */
    public GlobalDefs includeCheck(String... option) {
        return set("include_check", Words.all(option));
    }

    /**
     * A folder for copies of the configuration before and after each reload, to find errors.
     *
     * <p>Keyword {@code config_save_dir}. Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param path the path, one word whatever is in it
     * @return this
     */
    public GlobalDefs configSaveDir(String path) {
        return set("config_save_dir", Word.of(path));
    }

    /**
     * A folder for the copy of the configuration that all processes read, instead of memory.
     *
     * <p>Keyword {@code tmp_config_directory}. Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param path the path, one word whatever is in it
     * @return this
     */
    public GlobalDefs tmpConfigDirectory(String path) {
        return set("tmp_config_directory", Word.of(path));
    }

    /**
     * Puts the name of the instance and the namespace into the names of dumped files.
     *
     * <p>Keyword {@code data_use_instance}. Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @return this
     */
    public GlobalDefs dataUseInstance() {
        return set("data_use_instance");
    }

    /**
     * Puts the name of the instance and the namespace into the names of dumped files.
     *
     * <p>Keyword {@code data_use_instance}. Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param value whether it is on
     * @return this
     */
    public GlobalDefs dataUseInstance(boolean value) {
        return set("data_use_instance", Words.bool(value));
    }

    /**
     * Form of dumped JSON: 1 is an array of instances, 2 an object.
     *
     * <p>Keyword {@code json_version}. keepalived's default: 1. Since keepalived 2.3.3. Where keepalived is built
     * with {@code _WITH_JSON_}. Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param version 1 or 2
     * @return this
     */
    public GlobalDefs jsonVersion(int version) {
        return set("json_version", Words.number(version));
    }

    /**
     * Where the names of routing tables that come with the system are.
     *
     * <p>Keyword {@code iproute_usr_dir}. Since keepalived 2.3.3. Where keepalived is built with {@code _WITH_VRRP_}.
     * Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param path the path, one word whatever is in it
     * @return this
     */
    public GlobalDefs iprouteUsrDir(String path) {
        return set("iproute_usr_dir", Word.of(path));
    }

    /**
     * Where the names of routing tables that the administrator gave are.
     *
     * <p>Keyword {@code iproute_etc_dir}. Since keepalived 2.3.3. Where keepalived is built with {@code _WITH_VRRP_}.
     * Manual {@code keepalived.conf(5)}, section "Global definitions".
     *
     * @param path the path, one word whatever is in it
     * @return this
     */
    public GlobalDefs iprouteEtcDir(String path) {
        return set("iproute_etc_dir", Word.of(path));
    }

    /**
     * Where the state is written on SIGUSR1.
     *
     * <p>Keyword {@code state_dump_file}. Since keepalived 2.3.3. Manual {@code keepalived.conf(5)}, section "Global
     * definitions".
     *
     * @param path the path, one word whatever is in it
     * @return this
     */
    public GlobalDefs stateDumpFile(String path) {
        return set("state_dump_file", Word.of(path));
    }

    /**
     * Where the statistics are written on SIGUSR2.
     *
     * <p>Keyword {@code stats_dump_file}. Since keepalived 2.3.3. Manual {@code keepalived.conf(5)}, section "Global
     * definitions".
     *
     * @param path the path, one word whatever is in it
     * @return this
     */
    public GlobalDefs statsDumpFile(String path) {
        return set("stats_dump_file", Word.of(path));
    }

    /**
     * Where JSON is written on the signal for it.
     *
     * <p>Keyword {@code json_dump_file}. Since keepalived 2.3.3. Manual {@code keepalived.conf(5)}, section "Global
     * definitions".
     *
     * @param path the path, one word whatever is in it
     * @return this
     */
    public GlobalDefs jsonDumpFile(String path) {
        return set("json_dump_file", Word.of(path));
    }
}
