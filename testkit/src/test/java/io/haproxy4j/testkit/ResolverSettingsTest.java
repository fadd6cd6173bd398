// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ResolverSettingsTest {

    @Test
    void a_property_goes_before_the_variable_of_the_same_meaning() {
        ResolverSettings settings = ResolverSettings.from(
                Map.of("haproxy4j.haproxy.3.2", "/p/haproxy", "haproxy4j.cache", "/p/cache")::get,
                Map.of("HAPROXY4J_HAPROXY_3_2", "/v/haproxy", "HAPROXY4J_KEEPALIVED_2_3", "/v/keepalived")::get);

        assertThat(settings.binary("haproxy", "3.2")).contains(Path.of("/p/haproxy"));
        assertThat(settings.binary("keepalived", "2.3")).contains(Path.of("/v/keepalived"));
        assertThat(settings.binary("haproxy", "3.0")).isEmpty();
        assertThat(settings.cache()).isEqualTo(Path.of("/p/cache"));
    }

    @Test
    void the_cache_is_outside_the_source_tree() {
        assertThat(ResolverSettings.from(Map.of("user.home", "/home/u")::get, name -> null)
                        .cache())
                .isEqualTo(Path.of("/home/u/.cache/haproxy4j"));
        assertThat(ResolverSettings.from(Map.of("user.home", "/home/u")::get, Map.of("XDG_CACHE_HOME", "/x")::get)
                        .cache())
                .isEqualTo(Path.of("/x/haproxy4j"));
        assertThat(ResolverSettings.from(Map.of("user.home", "/home/u")::get, Map.of("XDG_CACHE_HOME", "x")::get)
                        .cache())
                .as("a relative XDG folder is to be ignored")
                .isEqualTo(Path.of("/home/u/.cache/haproxy4j"));
    }

    @Test
    void switches_are_off_unless_set() {
        ResolverSettings none = ResolverSettings.from(name -> null, name -> null);
        assertThat(none.fetching()).isTrue();
        assertThat(none.allRequired()).isFalse();

        ResolverSettings set =
                ResolverSettings.from(Map.of("haproxy4j.fetch", "false")::get, Map.of("HAPROXY4J_REQUIRE", "all")::get);
        assertThat(set.fetching()).isFalse();
        assertThat(set.allRequired()).isTrue();
    }
}
