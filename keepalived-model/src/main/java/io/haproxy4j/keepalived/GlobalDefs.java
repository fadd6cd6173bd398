// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived;

import java.util.List;

/** Builder of {@code global_defs}: what holds for the whole daemon. */
public final class GlobalDefs extends BlockBuilder<GlobalDefs> {

    GlobalDefs(Problems problems, List<String> path) {
        super(problems, path);
    }

    @Override
    GlobalDefs self() {
        return this;
    }

    /**
     * Name of this router in messages and mails.
     *
     * @param name any text; by default the host name
     * @return this
     */
    public GlobalDefs routerId(String name) {
        return word("router_id", name);
    }

    /**
     * Version of the VRRP protocol for all instances that do not choose their own.
     *
     * @param version 2 (the default; whole seconds, IPv4, passwords) or 3 (hundredths of a second, IPv6)
     * @return this
     */
    public GlobalDefs vrrpVersion(int version) {
        return number("vrrp_version", version, 2, 3);
    }

    /**
     * Lets interfaces come and go while keepalived runs; an interface that is missing at the start is then no error.
     *
     * @return this
     */
    public GlobalDefs dynamicInterfaces() {
        return flag("dynamic_interfaces");
    }

    /**
     * Refuses to run scripts as root when anybody else could change them: every folder on the way to the script and
     * the script itself must belong to root and be writable by root alone. Without it {@code keepalived -t} complains
     * as soon as there is a script.
     *
     * @return this
     */
    public GlobalDefs enableScriptSecurity() {
        return flag("enable_script_security");
    }

    /**
     * The user that runs scripts, with that user's primary group. By default {@code keepalived_script} if there is such
     * a user, else root. {@code keepalived -t} of 2.2.7 kills itself when this is not root.
     *
     * @param user user name
     * @return this
     */
    public GlobalDefs scriptUser(String user) {
        return set("script_user", user);
    }

    /**
     * The user and group that run scripts.
     *
     * @param user user name
     * @param group group name
     * @return this
     * @see #scriptUser(String)
     */
    public GlobalDefs scriptUser(String user, String group) {
        return set("script_user", user, group);
    }

    /**
     * Checks the configuration before a reload and keeps the running one if it is bad. Without it a reload with an
     * unknown interface ends keepalived and leaves the virtual address where it is.
     *
     * @return this
     */
    public GlobalDefs reloadCheckConfig() {
        return flag("reload_check_config");
    }

    /**
     * Highest priority keepalived gives its own processes when the system is late.
     *
     * @param priority -1 (off, also silences the hint in the log at every start) to 99
     * @return this
     */
    public GlobalDefs maxAutoPriority(int priority) {
        return number("max_auto_priority", priority, -1, 99);
    }

    /**
     * Named pipe that gets a line for every state change of an instance or sync group.
     *
     * @param path the pipe; it survives reloads if it existed before keepalived started
     * @return this
     */
    public GlobalDefs vrrpNotifyFifo(String path) {
        return set("vrrp_notify_fifo", path);
    }
}
