// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived;

import static io.haproxy4j.keepalived.value.VrrpState.BACKUP;
import static java.time.Duration.ofSeconds;

import io.haproxy4j.keepalived.value.AuthType;

/** Configurations that several tests use. */
public final class Samples {

    private Samples() {}

    /** One node of a two-node region, as a platform engineer would write it. */
    public static KeepalivedConfig node(String name, int priority, String scriptUser) {
        return KeepalivedConfig.builder()
                .vrrpInstance(
                        "VI_A",
                        v -> v.state(BACKUP)
                                .nopreempt()
                                .interface_("eth0")
                                .virtualRouterId(51)
                                .priority(priority)
                                .advertInt(ofSeconds(1))
                                .unicastSrcIp("10.0.1.1")
                                .unicastPeer("10.0.1.2")
                                .authentication(a -> a.authType(AuthType.PASS).authPass("se#cret"))
                                .virtualIpaddress(
                                        "10.0.1.100/24", a -> a.dev("eth0").label("eth0:vip"))
                                .trackScript("chk_haproxy")
                                .trackFile("leave")
                                .notifyMaster("/usr/bin/true", "to master"))
                .trackFile("leave", t -> t.file("/tmp/leave").weight(1).initFile(0))
                .vrrpScript(
                        "chk_haproxy",
                        s -> s.script("/usr/bin/true", "-0", "haproxy")
                                .interval(ofSeconds(1))
                                .timeout(ofSeconds(1))
                                .fall(1)
                                .rise(2))
                .globalDefs(g -> g.routerId(name)
                        .vrrpVersion(2)
                        .dynamicInterfaces()
                        .enableScriptSecurity()
                        .scriptUser(scriptUser))
                .build();
    }
}
