// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import static io.haproxy4j.config.expr.Fetches.acl;
import static io.haproxy4j.config.expr.Fetches.hdr;
import static io.haproxy4j.config.expr.Fetches.path;
import static io.haproxy4j.config.expr.Fetches.src;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.haproxy4j.config.expr.LogFormat;
import io.haproxy4j.config.rule.When;
import io.haproxy4j.config.typed.Value;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What sections that were read say. */
class ProxyViewTest {

    private static final HaproxyConfig CONFIG = HaproxyConfig.parse("""
            frontend web
                bind :443 ssl crt "/a b.pem" alpn h2,http/1.1
            .if feature(QUIC)
                bind quic4@:443 ssl
            .endif
                acl a path -m beg -i /a
                acl a hdr(x) -m found
                timeout client 10s
                timeout client 20s
                http-request deny deny_status 429 if { src 10.0.0.0/8 }
                http-request set-header X if unless a
                tcp-request content accept
                option httplog
            backend app
                server s1 10.0.0.1:80 cookie weight weight 5 check unknown-thing inter 2s
                server s2 "${ADDRESS-10.0.0.2}:80" backup
            listen all
                server s3 10.0.0.3:80
            """);

    @Test
    void findsProxiesByKindAndName() {
        assertThat(CONFIG.frontends()).extracting(ProxyView::name).containsExactly("web");
        assertThat(CONFIG.backends()).extracting(ProxyView::name).containsExactly("app");
        assertThat(CONFIG.listens()).extracting(ProxyView::name).containsExactly("all");
        assertThat(CONFIG.backend("all")).isPresent();
        assertThat(CONFIG.frontend("all")).isPresent();
        assertThat(CONFIG.backend("web")).isEmpty();
    }

    @Test
    void givesOptionsByName() {
        OptionLine s1 = CONFIG.backend("app").orElseThrow().server("s1").orElseThrow();
        assertThat(s1.address()).isEqualTo("10.0.0.1:80");
        assertThat(s1.options().keySet()).containsExactly("cookie", "weight", "check", "unknown-thing", "inter");
        assertThat(s1.option("cookie")).contains(List.of("weight"));
        assertThat(s1.option("weight")).contains(List.of("5"));
        assertThat(s1.option("check")).contains(List.of());
        assertThat(s1.option("backup")).isEmpty();
        assertThat(CONFIG.backend("app").orElseThrow().servers().get(1).address())
                .isEqualTo("${ADDRESS-10.0.0.2}:80");
        assertThat(CONFIG.frontend("web").orElseThrow().binds())
                .extracting(OptionLine::name)
                .containsExactly(":443", "quic4@:443");
        assertThat(CONFIG.frontend("web").orElseThrow().binds().get(0).option("crt"))
                .contains(List.of("/a b.pem"));
    }

    @Test
    void takesRulesApart() {
        List<RuleLine> rules = CONFIG.frontend("web").orElseThrow().rules("http-request");
        assertThat(rules).extracting(RuleLine::action).containsExactly("deny", "set-header");
        assertThat(rules.get(0).arguments()).containsExactly("deny_status", "429");
        assertThat(rules.get(0).condition()).containsExactly("if", "{", "src", "10.0.0.0/8", "}");
        assertThat(rules.get(1).arguments()).containsExactly("X", "if");
        assertThat(rules.get(1).condition()).containsExactly("unless", "a");
        RuleLine accept = CONFIG.frontend("web")
                .orElseThrow()
                .rules("tcp-request content")
                .get(0);
        assertThat(accept.action()).isEqualTo("accept");
        assertThat(accept.arguments()).isEmpty();
        assertThat(accept.condition()).isEmpty();
    }

    @Test
    void givesRulesAsValues() {
        List<RuleLine> rules = CONFIG.frontend("web").orElseThrow().rules("http-request");

        assertThat(rules.get(0).argument("status")).contains(new Value.Whole(429));
        assertThat(rules.get(0).when()).contains(When.onlyIf(src().matches("10.0.0.0/8")));
        assertThat(rules.get(1).argument("value")).contains(new Value.Format(LogFormat.text("if")));
        assertThat(rules.get(1).when()).contains(When.unless(acl("a")));
        assertThat(rules.get(1).argument("nothing")).isEmpty();
    }

    @Test
    void givesLinesAndTestsAsValues() {
        ProxyView web = CONFIG.frontend("web").orElseThrow();

        assertThat(web.typed("timeout client"))
                .extracting(line -> line.main().argument("timeout").orElseThrow())
                .containsExactly(
                        new Value.Time(BigInteger.TEN, "s", "ms"), new Value.Time(BigInteger.valueOf(20), "s", "ms"));
        assertThat(web.binds().get(0).typed().orElseThrow().option("crt").orElseThrow())
                .hasToString("crt '/a b.pem'");
        assertThat(CONFIG.backend("app").orElseThrow().servers().get(0).typed()).isEmpty();
        assertThat(web.acls())
                .containsExactly(entry("a", List.of(path().matchesBeg("/a").ignoreCase(), hdr("x").found())));
    }

    @Test
    void theLastLineOfAKeywordCounts() {
        ProxyView web = CONFIG.frontend("web").orElseThrow();
        assertThat(web.value("timeout client")).contains(List.of("20s"));
        assertThat(web.value("timeout server")).isEmpty();
        assertThat(web.has("option httplog")).isTrue();
        assertThat(web.has("option httpclose")).isFalse();
    }
}
