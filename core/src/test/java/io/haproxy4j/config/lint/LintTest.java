// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.HaproxyVersion;
import io.haproxy4j.config.Place;
import io.haproxy4j.config.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LintTest {

    private static List<Diagnostic> frontend(String... lines) {
        return frontend(HaproxyVersion.V3_2, lines);
    }

    private static List<Diagnostic> frontend(HaproxyVersion version, String... lines) {
        return HaproxyConfig.builder()
                .frontend("web", f -> {
                    f.raw("mode http").raw("bind 127.0.0.1:8080");
                    for (String line : lines) {
                        f.raw(line);
                    }
                })
                .backend("app", b -> b.raw("mode http").raw("stick-table type integer size 1k"))
                .build()
                .lint(version);
    }

    @Test
    void saysWhatAndWhereAndWhatToDo() {
        assertThat(frontend("timeout cliont 5s"))
                .containsExactly(Diagnostic.error(
                        "unknown-keyword",
                        Place.model("frontend web", "timeout cliont"),
                        "HAProxy has no \"timeout cliont\" in frontend sections",
                        "perhaps \"client\" is meant"));
    }

    @Test
    void optionsOfTablesComeInAnyOrder() {
        assertThat(frontend("stick-table store gpc0 size 1k expire 5s type string len 5"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "balance roundrobin | ignored-keyword",
                "server s1 127.0.0.1:80 | wrong-section",
                "nonsense | unknown-keyword",
                "http-request denny | unknown-action",
                "bind 127.0.0.1:81 ssll | unknown-option",
                "maxconn abc | bad-value",
                "maxconn 5 6 | unexpected-word",
                "maxconn | missing-argument",
                "no option httplog | bad-prefix",
                "default option accept-invalid-http-request | bad-prefix",
                "stick-table size 1k | missing-argument",
                "stick-table expire 5s type ip | missing-argument",
                "no maxconn 5 | bad-prefix",
                "timeout client 1h30m | compound-time",
                "timeout client 25d | time-overflow",
                "http-request set-header A %[srx] | unknown-fetch",
                "http-request set-header A %[src,lover] | unknown-converter",
                "http-request set-header A %[always_true,ipmask(24)] | type-mismatch",
                "http-request set-header A %[res.hdr(b)] | fetch-not-available",
                "http-request set-header A %[src | bad-log-format",
                "http-request set-var(txn.a) src(1 | bad-expression",
                "http-request deny if nope | unknown-acl",
                "http-request deny if { src 10.0.0.1 | bad-condition",
                "http-request deny if | empty-condition",
                "acl and src 10.0.0.1 | misleading-acl-name",
                "use_backend nope if TRUE | unknown-backend",
                "http-request track-sc0 req.body table app | table-type-mismatch",
                "http-request use-service nope | unknown-service"
            })
    void findsOneThing(String line, String code) {
        assertThat(frontend(line)).extracting(Diagnostic::code).containsExactly(code);
    }

    @Test
    void anEmptyWordIsRefusedByNewerReleases() {
        assertThat(frontend(HaproxyVersion.V3_2, "http-request deny \"\""))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.WARNING);
        assertThat(frontend(HaproxyVersion.V3_4, "http-request deny \"\""))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void variablesAreLeftAlone() {
        assertThat(frontend("maxconn \"$LIMIT\"", "http-request deny if \"${WHEN}\""))
                .isEmpty();
    }

    @Test
    void httpRulesInATcpProxyHaveNoEffect() {
        List<Diagnostic> found = HaproxyConfig.builder()
                .defaults(d -> d.raw("mode tcp"))
                .listen("l", l -> l.raw("bind 127.0.0.1:8080").raw("http-request deny"))
                .build()
                .lint(HaproxyVersion.V3_0);

        assertThat(found).extracting(Diagnostic::code).containsExactly("wrong-mode");
    }

    @Test
    void nothingListens() {
        List<Diagnostic> found = HaproxyConfig.builder()
                .frontend("web", f -> f.raw("mode http"))
                .build()
                .lint(HaproxyVersion.V3_0);

        assertThat(found).extracting(Diagnostic::code).containsExactly("no-listener");
    }

    @Test
    void theSecondMaxconnIsLost() {
        List<Diagnostic> found = HaproxyConfig.builder()
                .global(g -> g.raw("maxconn 5").raw("maxconn 6"))
                .build()
                .lint(HaproxyVersion.V3_0);

        assertThat(found).extracting(Diagnostic::code).containsExactly("repeated-setting");
    }

    @Test
    void experimentalKeywordsNeedTheirDirective() {
        HaproxyConfig.Builder config = HaproxyConfig.builder().global(g -> g.raw("tune.fd.edge-triggered on"));

        assertThat(config.build().lint(HaproxyVersion.V3_2))
                .extracting(Diagnostic::code)
                .containsExactly("missing-gate");
        assertThat(config.global(g -> g.raw("expose-experimental-directives"))
                        .build()
                        .lint(HaproxyVersion.V3_2))
                .isEmpty();
    }
}
