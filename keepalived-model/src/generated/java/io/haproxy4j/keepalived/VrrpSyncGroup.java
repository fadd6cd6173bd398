// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Builder of {@code vrrp_sync_group}: instances that are master together or not at all.
 */
public final class VrrpSyncGroup extends BlockBuilder<VrrpSyncGroup> {
    VrrpSyncGroup(Problems problems, List<String> path) {
        super(problems, path);
    }

    @Override
    VrrpSyncGroup self() {
        return this;
    }

    /**
     * An instance of the group; at least two in all.
     *
     * <p>Keyword {@code group}. Manual {@code keepalived.conf(5)}, section "VRRP synchronization group(s)".
     *
     * @param names name of a {@code vrrp_instance}; each gets a line of its own
     * @return this
     */
    public VrrpSyncGroup group(String... names) {
        return entries("group", names);
    }

    /**
     * A network interface all members watch. Without a weight they go into FAULT with it.
     *
     * <p>Keyword {@code track_interface}. Manual {@code keepalived.conf(5)}, section "VRRP synchronization group(s)".
     *
     * @param names name of a network interface, at most 15 characters; each gets a line of its own
     * @return this
     */
    public VrrpSyncGroup trackInterface(String... names) {
        return entries("track_interface", names);
    }

    /**
     * A network interface all members watch. Without a weight they go into FAULT with it.
     *
     * <p>Keyword {@code track_interface}. Manual {@code keepalived.conf(5)}, section "VRRP synchronization group(s)".
     *
     * @param name name of a network interface, at most 15 characters
     * @param options adds them
     * @return this
     */
    public VrrpSyncGroup trackInterface(String name, Consumer<? super InterfaceTracking> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of(name)));
        options.accept(new InterfaceTracking(words));
        return entry("track_interface", words);
    }

    /**
     * A {@code vrrp_script} all members watch.
     *
     * <p>Keyword {@code track_script}. Manual {@code keepalived.conf(5)}, section "VRRP synchronization group(s)".
     *
     * @param names name of a {@code vrrp_script}; each gets a line of its own
     * @return this
     */
    public VrrpSyncGroup trackScript(String... names) {
        return entries("track_script", names);
    }

    /**
     * A {@code vrrp_script} all members watch.
     *
     * <p>Keyword {@code track_script}. Manual {@code keepalived.conf(5)}, section "VRRP synchronization group(s)".
     *
     * @param name name of a {@code vrrp_script}
     * @param options adds them
     * @return this
     */
    public VrrpSyncGroup trackScript(String name, Consumer<? super Tracking> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of(name)));
        options.accept(new Tracking(words));
        return entry("track_script", words);
    }

    /**
     * A {@code track_file} all members watch: its name, not its path.
     *
     * <p>Keyword {@code track_file}. Manual {@code keepalived.conf(5)}, section "VRRP synchronization group(s)".
     *
     * @param names name of a {@code track_file}; each gets a line of its own
     * @return this
     */
    public VrrpSyncGroup trackFile(String... names) {
        return entries("track_file", names);
    }

    /**
     * A {@code track_file} all members watch: its name, not its path.
     *
     * <p>Keyword {@code track_file}. Manual {@code keepalived.conf(5)}, section "VRRP synchronization group(s)".
     *
     * @param name name of a {@code track_file}
     * @param options adds them
     * @return this
     */
    public VrrpSyncGroup trackFile(String name, Consumer<? super ValueTracking> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of(name)));
        options.accept(new ValueTracking(words));
        return entry("track_file", words);
    }

    /**
     * A {@code vrrp_track_process} all members watch.
     *
     * <p>Keyword {@code track_process}. Where keepalived is built with {@code _WITH_TRACK_PROCESS_}. Manual {@code keepalived.conf(5)},
     * section "VRRP synchronization group(s)".
     *
     * @param names name of a {@code vrrp_track_process}; each gets a line of its own
     * @return this
     */
    public VrrpSyncGroup trackProcess(String... names) {
        return entries("track_process", names);
    }

    /**
     * A {@code vrrp_track_process} all members watch.
     *
     * <p>Keyword {@code track_process}. Where keepalived is built with {@code _WITH_TRACK_PROCESS_}. Manual {@code keepalived.conf(5)},
     * section "VRRP synchronization group(s)".
     *
     * @param name name of a {@code vrrp_track_process}
     * @param options adds them
     * @return this
     */
    public VrrpSyncGroup trackProcess(String name, Consumer<? super ValueTracking> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of(name)));
        options.accept(new ValueTracking(words));
        return entry("track_process", words);
    }

    /**
     * A BFD session all members watch.
     *
     * <p>Keyword {@code track_bfd}. Where keepalived is built with {@code _WITH_BFD_}. Manual {@code keepalived.conf(5)},
     * section "VRRP synchronization group(s)".
     *
     * @param names name of a {@code bfd_instance}; each gets a line of its own
     * @return this
     */
    public VrrpSyncGroup trackBfd(String... names) {
        return entries("track_bfd", names);
    }

    /**
     * A BFD session all members watch.
     *
     * <p>Keyword {@code track_bfd}. Where keepalived is built with {@code _WITH_BFD_}. Manual {@code keepalived.conf(5)},
     * section "VRRP synchronization group(s)".
     *
     * @param name name of a {@code bfd_instance}
     * @param options adds them
     * @return this
     */
    public VrrpSyncGroup trackBfd(String name, Consumer<? super Tracking> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of(name)));
        options.accept(new Tracking(words));
        return entry("track_bfd", words);
    }

    /**
     * Program to run when the members become backup. Not waited for.
     *
     * <p>Keyword {@code notify_backup}. Manual {@code keepalived.conf(5)}, section "VRRP synchronization group(s)".
     *
     * @param program absolute path without symbolic links
     * @param arguments its arguments, one by one
     * @return this
     */
    public VrrpSyncGroup notifyBackup(String program, String... arguments) {
        return set("notify_backup", Word.command(program, arguments));
    }

    /**
     * Program to run when the members become backup. Not waited for.
     *
     * <p>Keyword {@code notify_backup}. Manual {@code keepalived.conf(5)}, section "VRRP synchronization group(s)".
     *
     * @param script the program and its arguments: see {@link Word#command}
     * @param user the user, one word whatever is in it
     * @return this
     */
    public VrrpSyncGroup notifyBackup(Word.Command script, String user) {
        return set("notify_backup", script, Word.of(user));
    }

    /**
     * Program to run when the members become backup. Not waited for.
     *
     * <p>Keyword {@code notify_backup}. Manual {@code keepalived.conf(5)}, section "VRRP synchronization group(s)".
     *
     * @param script the program and its arguments: see {@link Word#command}
     * @param user the user, one word whatever is in it
     * @param group the group, one word whatever is in it
     * @return this
     */
    public VrrpSyncGroup notifyBackup(Word.Command script, String user, String group) {
        return set("notify_backup", script, Word.of(user), Word.of(group));
    }

    /**
     * Program to run when the members become master. Not waited for.
     *
     * <p>Keyword {@code notify_master}. Manual {@code keepalived.conf(5)}, section "VRRP synchronization group(s)".
     *
     * @param program absolute path without symbolic links
     * @param arguments its arguments, one by one
     * @return this
     */
    public VrrpSyncGroup notifyMaster(String program, String... arguments) {
        return set("notify_master", Word.command(program, arguments));
    }

    /**
     * Program to run when the members become master. Not waited for.
     *
     * <p>Keyword {@code notify_master}. Manual {@code keepalived.conf(5)}, section "VRRP synchronization group(s)".
     *
     * @param script the program and its arguments: see {@link Word#command}
     * @param user the user, one word whatever is in it
     * @return this
     */
    public VrrpSyncGroup notifyMaster(Word.Command script, String user) {
        return set("notify_master", script, Word.of(user));
    }

    /**
     * Program to run when the members become master. Not waited for.
     *
     * <p>Keyword {@code notify_master}. Manual {@code keepalived.conf(5)}, section "VRRP synchronization group(s)".
     *
     * @param script the program and its arguments: see {@link Word#command}
     * @param user the user, one word whatever is in it
     * @param group the group, one word whatever is in it
     * @return this
     */
    public VrrpSyncGroup notifyMaster(Word.Command script, String user, String group) {
        return set("notify_master", script, Word.of(user), Word.of(group));
    }

    /**
     * Program to run on a fault of the group. Not waited for.
     *
     * <p>Keyword {@code notify_fault}. Manual {@code keepalived.conf(5)}, section "VRRP synchronization group(s)".
     *
     * @param program absolute path without symbolic links
     * @param arguments its arguments, one by one
     * @return this
     */
    public VrrpSyncGroup notifyFault(String program, String... arguments) {
        return set("notify_fault", Word.command(program, arguments));
    }

    /**
     * Program to run on a fault of the group. Not waited for.
     *
     * <p>Keyword {@code notify_fault}. Manual {@code keepalived.conf(5)}, section "VRRP synchronization group(s)".
     *
     * @param script the program and its arguments: see {@link Word#command}
     * @param user the user, one word whatever is in it
     * @return this
     */
    public VrrpSyncGroup notifyFault(Word.Command script, String user) {
        return set("notify_fault", script, Word.of(user));
    }

    /**
     * Program to run on a fault of the group. Not waited for.
     *
     * <p>Keyword {@code notify_fault}. Manual {@code keepalived.conf(5)}, section "VRRP synchronization group(s)".
     *
     * @param script the program and its arguments: see {@link Word#command}
     * @param user the user, one word whatever is in it
     * @param group the group, one word whatever is in it
     * @return this
     */
    public VrrpSyncGroup notifyFault(Word.Command script, String user, String group) {
        return set("notify_fault", script, Word.of(user), Word.of(group));
    }

    /**
     * Program to run when keepalived stops.
     *
     * <p>Keyword {@code notify_stop}. Manual {@code keepalived.conf(5)}, section "VRRP synchronization group(s)".
     *
     * @param program absolute path without symbolic links
     * @param arguments its arguments, one by one
     * @return this
     */
    public VrrpSyncGroup notifyStop(String program, String... arguments) {
        return set("notify_stop", Word.command(program, arguments));
    }

    /**
     * Program to run when keepalived stops.
     *
     * <p>Keyword {@code notify_stop}. Manual {@code keepalived.conf(5)}, section "VRRP synchronization group(s)".
     *
     * @param script the program and its arguments: see {@link Word#command}
     * @param user the user, one word whatever is in it
     * @return this
     */
    public VrrpSyncGroup notifyStop(Word.Command script, String user) {
        return set("notify_stop", script, Word.of(user));
    }

    /**
     * Program to run when keepalived stops.
     *
     * <p>Keyword {@code notify_stop}. Manual {@code keepalived.conf(5)}, section "VRRP synchronization group(s)".
     *
     * @param script the program and its arguments: see {@link Word#command}
     * @param user the user, one word whatever is in it
     * @param group the group, one word whatever is in it
     * @return this
     */
    public VrrpSyncGroup notifyStop(Word.Command script, String user, String group) {
        return set("notify_stop", script, Word.of(user), Word.of(group));
    }

    /**
     * Program to run on every state change of the group. It gets four more arguments: {@code GROUP}, name, state
     * and 0.
     *
     * <p>Keyword {@code notify}. Manual {@code keepalived.conf(5)}, section "VRRP synchronization group(s)".
     *
     * @param program absolute path without symbolic links
     * @param arguments its arguments, one by one
     * @return this
     */
    public VrrpSyncGroup notify(String program, String... arguments) {
        return set("notify", Word.command(program, arguments));
    }

    /**
     * Program to run on every state change of the group. It gets four more arguments: {@code GROUP}, name, state
     * and 0.
     *
     * <p>Keyword {@code notify}. Manual {@code keepalived.conf(5)}, section "VRRP synchronization group(s)".
     *
     * @param script the program and its arguments: see {@link Word#command}
     * @param user the user, one word whatever is in it
     * @return this
     */
    public VrrpSyncGroup notify(Word.Command script, String user) {
        return set("notify", script, Word.of(user));
    }

    /**
     * Program to run on every state change of the group. It gets four more arguments: {@code GROUP}, name, state
     * and 0.
     *
     * <p>Keyword {@code notify}. Manual {@code keepalived.conf(5)}, section "VRRP synchronization group(s)".
     *
     * @param script the program and its arguments: see {@link Word#command}
     * @param user the user, one word whatever is in it
     * @param group the group, one word whatever is in it
     * @return this
     */
    public VrrpSyncGroup notify(Word.Command script, String user, String group) {
        return set("notify", script, Word.of(user), Word.of(group));
    }

    /**
     * Whether mails are sent about the group.
     *
     * <p>Keyword {@code smtp_alert}. Manual {@code keepalived.conf(5)}, section "VRRP synchronization group(s)".
     *
     * @return this
     */
    public VrrpSyncGroup smtpAlert() {
        return set("smtp_alert");
    }

    /**
     * Whether mails are sent about the group.
     *
     * <p>Keyword {@code smtp_alert}. Manual {@code keepalived.conf(5)}, section "VRRP synchronization group(s)".
     *
     * @param value whether it is on
     * @return this
     */
    public VrrpSyncGroup smtpAlert(boolean value) {
        return set("smtp_alert", Words.bool(value));
    }

    /**
     * Has no effect any more.
     *
     * <p>Keyword {@code global_tracking}. Deprecated by keepalived. Manual {@code keepalived.conf(5)}, section "VRRP
     * synchronization group(s)".
     *
     * @return this
     */
    public VrrpSyncGroup globalTracking() {
        return set("global_tracking");
    }

    /**
     * Lets tracked objects of members have weights, which must then be the same on all of them.
     *
     * <p>Keyword {@code sync_group_tracking_weight}. Manual {@code keepalived.conf(5)}, section "VRRP synchronization
     * group(s)".
     *
     * @return this
     */
    public VrrpSyncGroup syncGroupTrackingWeight() {
        return set("sync_group_tracking_weight");
    }

    /**
     * Writes changes of priority to the pipes as well.
     *
     * <p>Keyword {@code notify_priority_changes}. Manual {@code keepalived.conf(5)}, section "VRRP synchronization
     * group(s)".
     *
     * @return this
     */
    public VrrpSyncGroup notifyPriorityChanges() {
        return set("notify_priority_changes");
    }

    /**
     * Writes changes of priority to the pipes as well.
     *
     * <p>Keyword {@code notify_priority_changes}. Manual {@code keepalived.conf(5)}, section "VRRP synchronization
     * group(s)".
     *
     * @param value whether it is on
     * @return this
     */
    public VrrpSyncGroup notifyPriorityChanges(boolean value) {
        return set("notify_priority_changes", Words.bool(value));
    }
}
