// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.lint;

import io.haproxy4j.keepalived.KeepalivedConfig;
import io.haproxy4j.keepalived.Statement;
import io.haproxy4j.keepalived.catalogue.KeepalivedVersion;

/** Who takes the addresses back after a repair. */
final class PreemptionRule implements Rule {

    @Override
    public void check(KeepalivedConfig config, KeepalivedVersion version, Findings findings) {
        Statements.instances(config)
                .filter(instance ->
                        Statements.value(instance, "state", "BACKUP").equals("MASTER"))
                .forEach(instance -> master(instance, findings));
    }

    private static void master(Statement instance, Findings findings) {
        instance.last("nopreempt")
                .ifPresentOrElse(
                        s -> findings.error(
                                s.place(),
                                "nopreempt-needs-backup",
                                "nopreempt has no effect in state MASTER",
                                "start every router of the group in state BACKUP and let the priority decide"),
                        () -> moves(instance, findings));
    }

    private static void moves(Statement instance, Findings findings) {
        if (Statements.priority(instance) != WeightRule.OWNER) {
            findings.warning(
                    instance.place(),
                    "moves-back",
                    "after a repair this router takes the addresses back at once, a second interruption; in state MASTER"
                            + " keepalived ignores preempt_delay as well",
                    "use state BACKUP with nopreempt or preempt_delay on all routers");
        }
    }
}
