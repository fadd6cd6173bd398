// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.examples.tour;

import static java.time.Duration.ofSeconds;

import io.haproxy4j.keepalived.KeepalivedConfig;
import io.haproxy4j.keepalived.value.VrrpState;

/** Describes an address that two machines share. */
final class VirtualAddress {

    private VirtualAddress() {}

    static KeepalivedConfig build() {
        // spotless:off
        // sample
        KeepalivedConfig config = KeepalivedConfig.builder()
            .globalDefs(g -> g.routerId("lb-1").enableScriptSecurity().scriptUser("keepalived_script"))
            .vrrpScript("haproxy", s -> s
                .script("/usr/bin/curl -sf -m 1 http://127.0.0.1:8405/health")
                .interval(ofSeconds(1)).fall(2).rise(2))
            .vrrpInstance("VI_1", v -> v
                .state(VrrpState.BACKUP).nopreempt().interface_("eth0")
                .virtualRouterId(51).priority(254).advertInt(ofSeconds(1))
                .virtualIpaddress("10.0.1.100/24")
                .trackScript("haproxy"))
            .build();
        // end
        // spotless:on
        return config;
    }
}
