// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

import io.haproxy4j.runtime.servers.AdminState;

/**
 * A server as seen on one node.
 *
 * @param state what was set, by whomever
 * @param configured whether the configuration itself says {@code disabled}
 * @param health what the checks say
 * @param weight the weight in use, 0 to 256
 * @param initialWeight the weight of the configuration
 * @param sessions sessions it has, and those that wait for it
 */
public record ServerLook(
        AdminState state, boolean configured, Health health, int weight, int initialWeight, long sessions) {

    boolean isDisabledByConfiguration() {
        return configured && state == AdminState.MAINT;
    }

    boolean weighs(int percent) {
        return weight == Math.min(256, initialWeight * percent / 100);
    }
}
