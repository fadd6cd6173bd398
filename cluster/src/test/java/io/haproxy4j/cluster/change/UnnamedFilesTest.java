// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.HaproxyVersion;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that HAProxy reads though no word of its configuration is their name. */
class UnnamedFilesTest {

    private static Effect effect(String config, String file, String old, String now) {
        HaproxyConfig parsed = HaproxyConfig.parse(config);
        return ChangePlan.between(
                        new NodeFiles(parsed, old.isEmpty() ? Map.of() : Map.of(file, old)),
                        new NodeFiles(parsed, now.isEmpty() ? Map.of() : Map.of(file, now)),
                        HaproxyVersion.V3_2)
                .effect();
    }

    private static void assertLoadedAnew(String config, String file) {
        assertThat(effect(config, file, "old", "new")).as("changed").isEqualTo(Effect.RELOAD);
        assertThat(effect(config, file, "", "new")).as("new").isEqualTo(Effect.RELOAD);
        assertThat(effect(config, file, "old", "")).as("gone").isEqualTo(Effect.RELOAD);
    }

    @ParameterizedTest
    @CsvSource({
        "crt certs, certs/site.pem",
        "crt certs/, certs/site.pem",
        "crt ./certs/, certs/site.pem",
        "crt certs/, certs/site.pem.key",
        "crt site.pem ca-file trust/, trust/ca.pem",
        "crt ${CERTS}/site.pem, certs/site.pem",
        "crt a/site.crt, a/site.key",
        "crt a/site.pem, a/site.pem.rsa.ocsp",
    })
    void aFolderOfCertificatesIsRead(String words, String file) {
        assertLoadedAnew("frontend f\n    bind 127.0.0.1:443 ssl " + words + "\n", file);
    }

    @ParameterizedTest
    @CsvSource({"certs, certs/site.pem", "certs/, certs/site.pem", "tls/certs, tls/certs/site.pem"})
    void namesAreThoseBelowABase(String base, String file) {
        assertLoadedAnew("""
                global
                    default-path config
                    crt-base %s
                    ca-base trust
                frontend f
                    bind 127.0.0.1:443 ssl crt site.pem ca-file ca.pem verify optional
                """.formatted(base), file);
        assertLoadedAnew("""
                global
                    ca-base %s
                frontend f
                    bind 127.0.0.1:443 ssl crt other.pem ca-file site.pem verify optional
                """.formatted(base), file);
    }

    @Test
    void aFolderBelowABaseIsRead() {
        assertLoadedAnew("""
                global
                    crt-base tls
                frontend f
                    bind 127.0.0.1:443 ssl crt certs/
                """, "tls/certs/site.pem");
    }

    @Test
    void luaReadsWhatItLikes() {
        String config = "global\n    lua-load main.lua\n";
        assertLoadedAnew(config, "helper.lua");
        assertLoadedAnew(config, "data/routes.json");
    }

    @Test
    void othersNeedNothing() {
        String config = """
                global
                    crt-base /etc/certs
                frontend f
                    bind 127.0.0.1:443 ssl crt certs/ crt site.pem
                    http-request return status 200 content-type text/html file site/index.html
                """;
        assertThat(effect(config, "README.md", "old", "new")).isEqualTo(Effect.NONE);
        assertThat(effect(config, "docs/certs.md", "old", "new")).isEqualTo(Effect.NONE);
        assertThat(effect(config, "certs.md", "old", "new")).isEqualTo(Effect.NONE);
    }
}
