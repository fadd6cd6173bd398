// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.config.value.AutoOrOff;
import io.haproxy4j.config.value.InitState;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class VersionLintTest {

    private static List<Diagnostic> lint(HaproxyConfig.Builder config, HaproxyVersion version) {
        return config.build().lint(version);
    }

    private static HaproxyConfig.Builder backend(Consumer<ServerOptions> options) {
        return HaproxyConfig.builder().backend("app", b -> b.server("s1", "127.0.0.1", 80, options));
    }

    @Test
    void aKeywordThatCameLaterIsNamedWithItsPlace() {
        HaproxyConfig.Builder config = HaproxyConfig.builder().global(g -> g.acmeScheduler(AutoOrOff.OFF));
        assertThat(lint(config, HaproxyVersion.V3_0))
                .containsExactly(Diagnostic.error(
                        "not-in-version",
                        Place.model("global", "acme.scheduler off"),
                        "HAProxy 3.0 does not have the keyword \"acme.scheduler\", which exists since HAProxy 3.2",
                        "leave it out, or write it only for releases that have it"));
        assertThat(lint(config, HaproxyVersion.V3_2)).isEmpty();
    }

    @Test
    void aKeywordThatWentIsNamed() {
        HaproxyConfig.Builder config = HaproxyConfig.builder().global(g -> g.raw("stats bind-process 1"));
        assertThat(lint(config, HaproxyVersion.V2_6)).isEmpty();
        assertThat(lint(config, HaproxyVersion.V3_4))
                .extracting(Diagnostic::code)
                .containsExactly("not-in-version");
    }

    @Test
    void theLongestKeywordCounts() {
        HaproxyConfig.Builder config = HaproxyConfig.builder()
                .frontend(
                        "web",
                        f -> f.raw("mode http")
                                .raw("bind 127.0.0.1:8080")
                                .raw("option httpslog")
                                .raw("no option http-drop-response-trailers"));
        assertThat(lint(config, HaproxyVersion.V3_0))
                .extracting(Diagnostic::place)
                .containsExactly(Place.model("frontend web", "no option"));
        assertThat(lint(config, HaproxyVersion.V3_4)).isEmpty();
    }

    @Test
    void optionsOfServersAreKeywordsToo() {
        HaproxyConfig.Builder config = backend(s -> s.check().initState(InitState.UP));
        assertThat(lint(config, HaproxyVersion.V3_0))
                .extracting(Diagnostic::message)
                .containsExactly("HAProxy 3.0 does not have the server option \"init-state\","
                        + " which exists since HAProxy 3.2");
        assertThat(lint(config, HaproxyVersion.V3_2)).isEmpty();
    }

    @Test
    void anArgumentIsNoOption() {
        assertThat(lint(backend(s -> s.cookie("init-state").check()), HaproxyVersion.V2_6))
                .isEmpty();
    }

    @Test
    void theAdminSocketHasTheOptionsOfBindLines() {
        HaproxyConfig.Builder config =
                HaproxyConfig.builder().global(g -> g.statsSocket("/run/admin.sock", s -> s.guidPrefix("x")));
        assertThat(lint(config, HaproxyVersion.V2_6))
                .extracting(Diagnostic::message)
                .containsExactly(
                        "HAProxy 2.6 does not have the bind option \"guid-prefix\", which exists since HAProxy 3.0");
    }
}
