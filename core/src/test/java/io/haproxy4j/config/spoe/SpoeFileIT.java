// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.spoe;

import static io.haproxy4j.config.expr.Fetches.acl;
import static io.haproxy4j.config.expr.Fetches.src;
import static io.haproxy4j.config.expr.Fetches.sslFc;
import static io.haproxy4j.config.rule.When.onlyIf;
import static io.haproxy4j.config.rule.When.unless;
import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.check.CheckReport;
import io.haproxy4j.config.check.HaproxyChecker;
import io.haproxy4j.config.line.Predicates;
import io.haproxy4j.config.value.LogFacility;
import io.haproxy4j.config.value.ProxyMode;
import io.haproxy4j.testkit.HaproxyBinary;
import io.haproxy4j.testkit.HaproxyTest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** Every keyword of the builders is read by the filter of each release. */
class SpoeFileIT {

    private static CheckReport check(HaproxyBinary haproxy, SpoeFile spoe, Path directory) throws Exception {
        Path file = directory.resolve("engines.spoe");
        spoe.write(file);
        Duration second = Duration.ofSeconds(1);
        HaproxyConfig.Builder config = HaproxyConfig.builder()
                .defaults(d -> d.timeoutConnect(second).timeoutClient(second).timeoutServer(second));
        config.frontend("f", f -> {
            f.mode(ProxyMode.HTTP).bind("127.0.0.1:1");
            spoe.engines().forEach(engine -> f.raw("filter spoe engine " + engine.name() + " config " + file));
        });
        config.backend(
                "agents",
                b -> b.ifBlock(Predicates.versionAtLeast("3.1"), i -> i.raw("mode spop"))
                        .server("a1", "127.0.0.1", 12_345));
        return HaproxyChecker.of(haproxy.path()).check(config.build());
    }

    @HaproxyTest
    void everyKeywordIsTaken(HaproxyBinary haproxy, @TempDir Path directory) throws Exception {
        Duration time = Duration.ofMillis(500);
        SpoeFile spoe = SpoeFile.builder()
                .engine(
                        "first",
                        e -> e.agent(
                                        "agent",
                                        a -> a.messages("m1", "m3")
                                                .groups("g1")
                                                .useBackend("agents")
                                                .timeoutHello(time)
                                                .timeoutIdle(time)
                                                .timeoutProcessing(time)
                                                .optionAsync()
                                                .optionContinueOnError()
                                                .optionDontlogNormal()
                                                .optionForceSetVar()
                                                .optionPipelining()
                                                .optionSendFragPayload()
                                                .optionSetOnError("error")
                                                .optionSetProcessTime("time")
                                                .optionSetTotalTime("total")
                                                .optionVarPrefix("edge")
                                                .registerVarNames("score", "verdict")
                                                .log("127.0.0.1:1514", LogFacility.LOCAL0)
                                                .maxconnrate(100)
                                                .maxerrrate(100)
                                                .maxWaitingFrames(20)
                                                .maxFrameSize(8192))
                                .message(
                                        "m1",
                                        m -> m.acl("local", src().matches("127.0.0.0/8"))
                                                .args(Map.of("ip", src()))
                                                .event(SpoeEvent.ON_FRONTEND_HTTP_REQUEST, unless(acl("local"))))
                                .message("m2", m -> m.args(src(), src()))
                                .message("m3", m -> m.args(src()).event(SpoeEvent.ON_HTTP_RESPONSE, onlyIf(sslFc())))
                                .group("g1", g -> g.messages("m2")))
                .engine(
                        "second",
                        e -> e.agent(
                                        "other",
                                        a -> a.useBackend("agents")
                                                .logGlobal()
                                                .timeoutHello(time)
                                                .timeoutIdle(time)
                                                .timeoutProcessing(time)
                                                .messages("m"))
                                .message("m", m -> m.args(src()).event(SpoeEvent.ON_CLIENT_SESSION)))
                .build();
        CheckReport report = check(haproxy, spoe, directory);
        assertThat(report.accepted()).as("%s", report).isTrue();
        assertThat(report.diagnostics())
                .extracting(Diagnostic::message)
                .allMatch(message -> message.contains("ignored")
                        || message.contains("deprecated")
                        || message.contains("not supported"));
        assertThat(check(haproxy, SpoeFile.parse(spoe.render()), directory).accepted())
                .isTrue();
    }

    @HaproxyTest
    void everyEventIsKnown(HaproxyBinary haproxy, @TempDir Path directory) throws Exception {
        for (SpoeEvent event : SpoeEvent.values()) {
            SpoeFile spoe = SpoeFile.builder()
                    .engine(
                            "e",
                            e -> e.agent(
                                            "a",
                                            a -> a.useBackend("agents")
                                                    .timeoutProcessing(Duration.ofSeconds(1))
                                                    .messages("m"))
                                    .message("m", m -> m.args(src()).event(event)))
                    .build();
            assertThat(check(haproxy, spoe, directory).accepted())
                    .as("%s", event)
                    .isTrue();
        }
    }
}
