// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.examples.tour;

import io.haproxy4j.cluster.change.ChangePlan;
import io.haproxy4j.cluster.change.Effect;
import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.HaproxyVersion;
import io.haproxy4j.runtime.RuntimeClient;
import java.time.Duration;

/** Brings a running HAProxy to another configuration, without a reload where there is a way. */
final class ChangeRunning {

    private ChangeRunning() {}

    static ChangePlan change(
            HaproxyConfig running, HaproxyConfig desired, HaproxyVersion version, RuntimeClient haproxy) {
        // spotless:off
        // sample
        ChangePlan plan = ChangePlan.between(running, desired, version);
        System.out.println(plan);                             // each difference: nothing, commands, or why a reload
        if (plan.effect() == Effect.RUNTIME) {
            plan.apply(haproxy, Duration.ofSeconds(10));
        }
        // end
        // spotless:on
        return plan;
    }
}
