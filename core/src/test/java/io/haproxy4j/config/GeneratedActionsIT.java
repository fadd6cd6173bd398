// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.config.ActionSamples.Form;
import io.haproxy4j.config.check.CheckReport;
import io.haproxy4j.config.check.HaproxyChecker;
import io.haproxy4j.config.rule.Action;
import io.haproxy4j.config.rule.HttpAfterResponseAction;
import io.haproxy4j.config.rule.HttpRequestAction;
import io.haproxy4j.config.rule.HttpResponseAction;
import io.haproxy4j.config.rule.QuicInitialAction;
import io.haproxy4j.config.rule.TcpRequestConnectionAction;
import io.haproxy4j.config.rule.TcpRequestContentAction;
import io.haproxy4j.config.rule.TcpRequestSessionAction;
import io.haproxy4j.config.rule.TcpResponseContentAction;
import io.haproxy4j.config.value.ProxyMode;
import io.haproxy4j.config.value.Size;
import io.haproxy4j.testkit.HaproxyBinary;
import io.haproxy4j.testkit.HaproxyTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Makes every action in every form, and puts it, in every rule set its type is for, to every release that has it. */
class GeneratedActionsIT {

    /** Where rules stand in the configuration that is checked. */
    private enum Proxy {
        QUIC,
        CONNECTION,
        TCP,
        SWITCH,
        HTTP
    }

    private enum RuleSet {
        QUIC_INITIAL("quic-initial", QuicInitialAction.class, Proxy.QUIC),
        TCP_REQUEST_CONNECTION("tcp-request connection", TcpRequestConnectionAction.class, Proxy.CONNECTION),
        TCP_REQUEST_SESSION("tcp-request session", TcpRequestSessionAction.class, Proxy.CONNECTION),
        TCP_REQUEST_CONTENT("tcp-request content", TcpRequestContentAction.class, Proxy.TCP),
        TCP_RESPONSE_CONTENT("tcp-response content", TcpResponseContentAction.class, Proxy.TCP),
        HTTP_REQUEST("http-request", HttpRequestAction.class, Proxy.HTTP),
        HTTP_RESPONSE("http-response", HttpResponseAction.class, Proxy.HTTP),
        HTTP_AFTER_RESPONSE("http-after-response", HttpAfterResponseAction.class, Proxy.HTTP);

        private final String keyword;
        private final Class<? extends Action> type;
        private final Proxy proxy;

        RuleSet(String keyword, Class<? extends Action> type, Proxy proxy) {
            this.keyword = keyword;
            this.type = type;
            this.proxy = proxy;
        }
    }

    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("variable", "sess.addr"),
            Map.entry("table", "tbl1"),
            Map.entry("resolvers", "res1"),
            Map.entry("cache", "cache1"),
            Map.entry("errorfile", "DIR/errors.http"),
            Map.entry("errorfiles", "errors1"),
            Map.entry("profile", "prof1"),
            Map.entry("attachSrv.server", "reverse/s1"),
            Map.entry("attachSrvName.server", "reverse/s2"),
            Map.entry("method", "GET"),
            Map.entry("addAcl.file", "DIR/acl.txt"),
            Map.entry("delAcl.file", "DIR/acl.txt"),
            Map.entry("setMap.file", "DIR/map.txt"),
            Map.entry("delMap.file", "DIR/map.txt"),
            Map.entry("contentTypeFile.file", "DIR/acl.txt"),
            Map.entry("formatFile", "DIR/acl.txt"),
            Map.entry("setBandwidthLimit.filter", "bw1"),
            Map.entry("otGroup.filter", "ot1"),
            Map.entry("engine", "engine1"),
            Map.entry("group", "group1"),
            Map.entry("useService.service", "prometheus-exporter"),
            Map.entry("useService.name", "prometheus-exporter"));

    /** Services are for one kind of traffic, and a filter of this kind is in one proxy only. */
    private static final Map<String, String> OF_TCP = Map.of("useService.service", "lua.app1", "otGroup.filter", "ot2");

    private static final String TABLE = "stick-table type ip size 10k store gpc(2),gpt(2)";

    private final MethodSpans spans = new MethodSpans();

    @TempDir
    private Path folder;

    @BeforeEach
    void makeFiles() throws Exception {
        SampleFiles.make(folder);
    }

    @HaproxyTest
    void everyActionIsTakenWhereItsTypeFits(HaproxyBinary haproxy) throws Exception {
        HaproxyVersion version = HaproxyVersion.parse(haproxy.version());
        Map<Proxy, List<Consumer<SectionBuilder<?>>>> rules = new EnumMap<>(Proxy.class);
        for (Proxy proxy : Proxy.values()) {
            rules.put(proxy, new ArrayList<>());
        }
        int count = 0;
        for (RuleSet ruleSet : RuleSet.values()) {
            for (Form form : samples(ruleSet).all()) {
                if (form.fits(ruleSet.type) && has(version, ruleSet.keyword, form)) {
                    Proxy proxy =
                            form.called().get(0).getName().startsWith("switchMode") ? Proxy.SWITCH : ruleSet.proxy;
                    rules.get(proxy)
                            .add(builder -> builder.keyword(
                                    ruleSet.keyword, form.action().words()));
                    count++;
                }
            }
        }
        assertThat(count).isGreaterThan(300);

        CheckReport report = HaproxyChecker.of(haproxy.path()).check(config(version, rules));
        assertThat(report.diagnostics().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(Diagnostic::toString))
                .isEmpty();
        assertThat(report.accepted()).as("%s", report).isTrue();
    }

    private ActionSamples samples(RuleSet ruleSet) {
        Map<String, String> texts = new HashMap<>(TEXTS);
        if (ruleSet.proxy == Proxy.TCP) {
            texts.putAll(OF_TCP);
        }
        return new ActionSamples(folder, texts);
    }

    private HaproxyConfig config(HaproxyVersion version, Map<Proxy, List<Consumer<SectionBuilder<?>>>> rules) {
        HaproxyConfig.Builder config = HaproxyConfig.builder()
                .global(g -> {
                    g.exposeExperimentalDirectives()
                            .raw("log 127.0.0.1:514 local0")
                            .luaLoad(folder + "/script.lua");
                    if (version.atLeast(HaproxyVersion.V3_4)) {
                        g.tuneBufsizeLarge(Size.k(64));
                    }
                })
                .section(SectionKind.RESOLVERS, "res1", r -> r.raw("nameserver n1 127.0.0.1:53"))
                .section(SectionKind.CACHE, "cache1", c -> c.raw("total-max-size 1"))
                .section(SectionKind.HTTP_ERRORS, "errors1", e -> e.raw("errorfile 503 " + folder + "/errors.http"))
                .defaults(d -> d.mode(ProxyMode.HTTP))
                .backend("tbl1", b -> b.raw(TABLE))
                .backend(
                        "spoe1",
                        b -> b.raw(version.atLeast(HaproxyVersion.V3_2) ? "mode spop" : "mode tcp")
                                .server("s1", "127.0.0.1", 12_345));
        if (version.atLeast(HaproxyVersion.V3_0)) {
            config.backend(
                    "reverse", b -> b.raw("server s1 rhttp@").raw("server s2 rhttp@ pool-conn-name req.hdr(host)"));
        }
        if (version.atLeast(HaproxyVersion.V3_2)) {
            config.section(SectionKind.LOG_PROFILE, "prof1", p -> p.raw("log-tag prof1"));
            config.frontend("quic", f -> {
                f.raw("bind quic4@127.0.0.1:8443 ssl crt " + folder + "/cert.pem");
                rules.get(Proxy.QUIC).forEach(rule -> rule.accept(f));
            });
        }
        return config.frontend("connection", f -> {
                    f.bind("127.0.0.1:8080").raw(TABLE);
                    rules.get(Proxy.CONNECTION).forEach(rule -> rule.accept(f));
                })
                .frontend("switch", f -> {
                    f.mode(ProxyMode.TCP).bind("127.0.0.1:8081");
                    rules.get(Proxy.SWITCH).forEach(rule -> rule.accept(f));
                    f.raw("use_backend http");
                })
                .listen("tcp", l -> {
                    filters(l.mode(ProxyMode.TCP), version, "ot2");
                    rules.get(Proxy.TCP).forEach(rule -> rule.accept(l));
                })
                .listen("http", l -> {
                    filters(l, version, "ot1")
                            .raw("filter cache cache1")
                            .raw("declare capture request len 32")
                            .raw("declare capture response len 32")
                            .raw("declare capture request len 32")
                            .raw("declare capture response len 32")
                            .raw("acl a1 src -f " + folder + "/acl.txt")
                            .raw("http-request set-header X-M %[src,map_str(" + folder + "/map.txt)]");
                    rules.get(Proxy.HTTP).forEach(rule -> rule.accept(l));
                })
                .build();
    }

    private ListenBuilder filters(ListenBuilder section, HaproxyVersion version, String tracer) {
        section.raw(TABLE)
                .raw("filter spoe engine engine1 config " + folder + "/spoe.conf")
                .raw("filter opentracing id " + tracer + " config " + folder + "/" + tracer + ".cfg");
        return version.atLeast(HaproxyVersion.V3_0)
                ? section.raw("filter bwlim-out bw1 default-limit 1m default-period 1s")
                : section;
    }

    private boolean has(HaproxyVersion version, String ruleSet, Form form) {
        return form.called().stream().allMatch(method -> spans.has(version, ruleSet, method));
    }
}
