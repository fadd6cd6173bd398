// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived;

import java.util.List;

/** Builder of {@code vrrp_sync_group}: instances that are master together or not at all. */
public final class VrrpSyncGroup extends BlockBuilder<VrrpSyncGroup> {

    VrrpSyncGroup(Problems problems, List<String> path) {
        super(problems, path);
    }

    @Override
    VrrpSyncGroup self() {
        return this;
    }

    /**
     * Members of the group. May be called several times.
     *
     * @param instances names of instances; at least two in all
     * @return this
     */
    public VrrpSyncGroup group(String... instances) {
        for (String instance : instances) {
            entry("group", instance);
        }
        return this;
    }

    /**
     * Watches a {@code vrrp_script} for all members.
     *
     * @param name name of the script
     * @return this
     */
    public VrrpSyncGroup trackScript(String name) {
        return entry("track_script", name);
    }

    /**
     * Watches a {@code track_file} for all members.
     *
     * @param name name of the track file, not its path
     * @return this
     */
    public VrrpSyncGroup trackFile(String name) {
        return entry("track_file", name);
    }

    /**
     * Program to run on every state change of the group. It gets four more arguments: {@code GROUP}, name, state and 0.
     *
     * @param program absolute path without symbolic links
     * @param arguments its first arguments, one by one
     * @return this
     */
    public VrrpSyncGroup notify(String program, String... arguments) {
        return command("notify", program, arguments);
    }

    /**
     * Program to run when the members become master. Not waited for.
     *
     * @param program absolute path without symbolic links
     * @param arguments its arguments, one by one
     * @return this
     */
    public VrrpSyncGroup notifyMaster(String program, String... arguments) {
        return command("notify_master", program, arguments);
    }
}
