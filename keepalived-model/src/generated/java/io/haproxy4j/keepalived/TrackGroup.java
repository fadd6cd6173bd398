// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived;

import java.util.List;

/**
 * Builder of {@code track_group}: instances that go into FAULT when a static address, route or rule is lost.
 */
public final class TrackGroup extends BlockBuilder<TrackGroup> {
    TrackGroup(Problems problems, List<String> path) {
        super(problems, path);
    }

    @Override
    TrackGroup self() {
        return this;
    }

    /**
     * An instance of the group.
     *
     * <p>Keyword {@code group}. Manual {@code keepalived.conf(5)}, section "Static track groups".
     *
     * @param names name of a {@code vrrp_instance}; each gets a line of its own
     * @return this
     */
    public TrackGroup group(String... names) {
        return entries("group", names);
    }
}
