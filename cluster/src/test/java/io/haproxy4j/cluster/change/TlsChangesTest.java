// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.HaproxyVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Certificates, lists of them, and what they are checked with. */
class TlsChangesTest {

    private static final HaproxyConfig CONFIG = HaproxyConfig.parse("""
            global
                crt-base /certs
                ca-base /trust
            frontend f
                bind 127.0.0.1:443 ssl crt site.pem ca-file ca.pem verify optional
                bind 127.0.0.1:444 ssl crt-list /lists/all.txt
            """);

    private static final String PEM =
            "-----BEGIN PRIVATE KEY-----\nsecret\n-----END PRIVATE KEY-----\n-----BEGIN CERTIFICATE-----\n";

    private static final String LIST = "site.pem\na.pem [alpn h2] a.example\nb.pem b.example\n";

    private static ChangePlan plan(Map<String, String> changed) {
        return plan(changed, HaproxyVersion.V3_2);
    }

    private static ChangePlan plan(Map<String, String> changed, HaproxyVersion version) {
        Map<String, String> files = new HashMap<>(
                Map.of("/lists/all.txt", LIST, "site.pem", PEM, "a.pem", PEM, "b.pem", PEM, "ca.pem", "old"));
        NodeFiles running = new NodeFiles(CONFIG, files);
        files.putAll(changed);
        files.values().removeIf(String::isEmpty);
        return ChangePlan.between(running, new NodeFiles(CONFIG, files), version);
    }

    private static List<String> commands(ChangePlan plan) {
        return plan.commands().stream().map(Object::toString).toList();
    }

    private static String why(ChangePlan plan) {
        return plan.reloads().get(0).treatment().toString();
    }

    @Test
    void certificatesJoinTheEndOfAListAndLeaveIt() {
        ChangePlan plan = plan(Map.of(
                "/lists/all.txt", "# all\nsite.pem\nb.pem b.example\nc.pem [alpn h2] c.example !d.c.example\n",
                "a.pem", "",
                "c.pem", PEM));
        assertThat(commands(plan))
                .as(plan.toString())
                .containsExactly(
                        "new ssl cert /certs/c.pem",
                        "set ssl cert /certs/c.pem <<",
                        "commit ssl cert /certs/c.pem",
                        "add ssl crt-list /lists/all.txt <<",
                        "del ssl crt-list /lists/all.txt /certs/a.pem",
                        "del ssl cert /certs/a.pem");
        assertThat(plan.operations())
                .contains(new TlsOperation.ListCertificate(
                        "/lists/all.txt", "/certs/c.pem [alpn h2] c.example !d.c.example"));
        assertThat(plan + plan.operations().toString()).doesNotContain("secret");
    }

    @Test
    void aCertificateThatIsNamedElsewhereIsNotForgotten() {
        String twice = LIST + "site.pem www.example\n";
        assertThat(commands(plan(Map.of("/lists/all.txt", twice))))
                .containsExactly("add ssl crt-list /lists/all.txt <<");
    }

    @Test
    void aLineWithOtherNamesIsAnotherLine() {
        assertThat(commands(plan(Map.of("/lists/all.txt", LIST.replace(" b.example", " bb.example")))))
                .containsExactly("add ssl crt-list /lists/all.txt <<", "del ssl crt-list /lists/all.txt /certs/b.pem");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.pem [alpn h2] a.example\nsite.pem\nb.pem b.example\n",
                "site.pem\nb.pem b.example\na.pem [alpn h2] a.example\n",
                "site.pem\nsite.pem x.example\na.pem [alpn h2] a.example\nb.pem b.example\n",
                "",
                "site.pem\na.pem [alpn h2] a.example\nb.pem b.example\nunknown.pem\n"
            })
    void whatNoCommandDoesToAListIsAReload(String list) {
        ChangePlan plan = plan(Map.of("/lists/all.txt", list.isEmpty() ? "# none\n" : list));
        assertThat(plan.effect()).as(plan.toString()).isEqualTo(Effect.RELOAD);
    }

    @Test
    void authoritiesAreReplaced() {
        String authority = "-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----\n";
        assertThat(commands(plan(Map.of("ca.pem", authority))))
                .containsExactly("set ssl ca-file /trust/ca.pem <<", "commit ssl ca-file /trust/ca.pem");
        assertThat(plan(Map.of("ca.pem", "")).effect()).isEqualTo(Effect.RELOAD);
        assertThat(why(plan(Map.of("ca.pem", authority), HaproxyVersion.V3_0))).contains("crash");
    }

    @Test
    void aCommandCarriesMoreSince34() {
        String large = PEM + "x".repeat(20_000);
        assertThat(why(plan(Map.of("site.pem", large)))).contains("larger than a command");
        assertThat(plan(Map.of("site.pem", large), HaproxyVersion.V3_4).effect())
                .isEqualTo(Effect.RUNTIME);
    }

    @Test
    void revocationListsAreReplacedSince32() {
        HaproxyConfig config = HaproxyConfig.parse(
                CONFIG.render().replace("verify optional", "crl-file /trust/revoked.pem verify optional"));
        NodeFiles running = new NodeFiles(config, Map.of("/trust/revoked.pem", "old", "site.pem", PEM));
        NodeFiles desired =
                new NodeFiles(config, Map.of("/trust/revoked.pem", "-----BEGIN X509 CRL-----\nx\n", "site.pem", PEM));
        assertThat(commands(ChangePlan.between(running, desired, HaproxyVersion.V3_2)))
                .containsExactly("set ssl crl-file /trust/revoked.pem <<", "commit ssl crl-file /trust/revoked.pem");
        assertThat(why(ChangePlan.between(running, desired, HaproxyVersion.V3_0)))
                .contains("crash");
    }

    @Test
    void whatHaproxyLoadsBesideACertificateIsReloaded() {
        assertThat(why(plan(Map.of("site.pem.key", "x")))).contains("not loaded");
        NodeFiles running = new NodeFiles(CONFIG, Map.of("site.pem.ocsp", "old"));
        NodeFiles desired = new NodeFiles(CONFIG, Map.of("site.pem.ocsp", "new"));
        assertThat(why(ChangePlan.between(running, desired, HaproxyVersion.V3_4)))
                .contains("with its certificate");
    }
}
