// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

import java.time.Duration;

/**
 * The rules to decide by.
 *
 * @param vip within a region
 * @param regions between regions
 * @param primaries for services with one server at a time
 * @param quorum how many nodes must answer before anything is done at all; 0 for more than half of them
 * @param retryAfter how long to wait before what failed, or was never answered, is tried again
 */
public record FailoverPolicy(
        VipPolicy vip, RegionPolicy regions, PrimaryPolicy primaries, int quorum, Duration retryAfter) {

    /** The defaults of all parts, more than half of the nodes, a retry after 2 s. */
    public static final FailoverPolicy DEFAULTS = new FailoverPolicy(
            VipPolicy.DEFAULTS, RegionPolicy.DEFAULTS, PrimaryPolicy.DEFAULTS, 0, Duration.ofSeconds(2));

    /**
     * Sets the rules within a region.
     *
     * @param policy the rules
     * @return the changed policy
     */
    public FailoverPolicy with(VipPolicy policy) {
        return new FailoverPolicy(policy, regions, primaries, quorum, retryAfter);
    }

    /**
     * Sets the rules between regions.
     *
     * @param policy the rules
     * @return the changed policy
     */
    public FailoverPolicy with(RegionPolicy policy) {
        return new FailoverPolicy(vip, policy, primaries, quorum, retryAfter);
    }

    /**
     * Sets the rules for primaries.
     *
     * @param policy the rules
     * @return the changed policy
     */
    public FailoverPolicy with(PrimaryPolicy policy) {
        return new FailoverPolicy(vip, regions, policy, quorum, retryAfter);
    }

    /**
     * Sets how many nodes must answer.
     *
     * @param nodes see {@link #quorum()}
     * @return the changed policy
     */
    public FailoverPolicy withQuorum(int nodes) {
        return new FailoverPolicy(vip, regions, primaries, nodes, retryAfter);
    }

    /**
     * Sets when to try again.
     *
     * @param wait see {@link #retryAfter()}
     * @return the changed policy
     */
    public FailoverPolicy withRetryAfter(Duration wait) {
        return new FailoverPolicy(vip, regions, primaries, quorum, wait);
    }

    int quorum(Realm realm) {
        return quorum == 0 ? realm.nodes().size() / 2 + 1 : quorum;
    }
}
