// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.check;

import static io.haproxy4j.config.expr.Fetches.rawBool;
import static io.haproxy4j.config.rule.Actions.deny;
import static io.haproxy4j.config.rule.When.onlyIf;
import static io.haproxy4j.config.value.ProxyMode.HTTP;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.Place;
import io.haproxy4j.config.Severity;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.testkit.HaproxyBinary;
import io.haproxy4j.testkit.HaproxyTest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The messages of every version, bound to the statements they are about. */
class HaproxyCheckerIT {

    private static HaproxyConfig.Builder good() {
        return HaproxyConfig.builder()
                .defaults(d -> d.mode(HTTP)
                        .timeoutConnect(ofSeconds(1))
                        .timeoutClient(ofSeconds(1))
                        .timeoutServer(ofSeconds(1)))
                .frontend("web", f -> f.bind("127.0.0.1:8080").defaultBackend("app"))
                .backend("app", b -> b.server("s1", "127.0.0.1", 80));
    }

    @HaproxyTest
    void aGoodConfigurationIsClean(HaproxyBinary haproxy) throws Exception {
        CheckReport report = HaproxyChecker.of(haproxy.path()).check(good().build());
        assertThat(report.clean()).as("%s", report).isTrue();
        assertThat(report).hasToString("accepted");
    }

    @HaproxyTest
    void anAlertNamesTheStatement(HaproxyBinary haproxy) throws Exception {
        HaproxyConfig config = good().backend(
                        "other",
                        b -> b.comment("two\nlines")
                                .retries(3)
                                .keyword("bogus", Word.of("thing"))
                                .httpRequest(deny(), onlyIf(rawBool("no_such_fetch"))))
                .build();
        CheckReport report = HaproxyChecker.of(haproxy.path()).check(config);
        assertThat(report.accepted()).isFalse();
        assertThat(report.exitCode()).isEqualTo(1);
        assertThat(report.diagnostics())
                .extracting(Diagnostic::place)
                .containsExactly(
                        Place.model("backend other", "bogus thing"), Place.model("backend other", "http-request deny"));
        assertThat(report.diagnostics()).extracting(Diagnostic::severity).containsOnly(Severity.ERROR);
        assertThat(report.diagnostics().get(0).message()).contains("unknown keyword 'bogus'");
    }

    @HaproxyTest
    void aWarningWithoutALineNamesTheSection(HaproxyBinary haproxy) throws Exception {
        HaproxyConfig config = HaproxyConfig.builder()
                .defaults(d -> d.mode(HTTP))
                .listen("lonely", l -> l.bind("127.0.0.1:8080").server("s1", "127.0.0.1", 80))
                .build();
        CheckReport report = HaproxyChecker.of(haproxy.path()).check(config);
        assertThat(report.accepted()).isTrue();
        assertThat(report.clean()).isFalse();
        assertThat(report.diagnostics()).singleElement().satisfies(d -> {
            assertThat(d.severity()).isEqualTo(Severity.WARNING);
            assertThat(d.place()).isEqualTo(Place.model("listen lonely"));
            assertThat(d.message()).contains("missing timeouts").contains("'client', 'connect', 'server'");
        });
    }

    @HaproxyTest
    void droppedPeersAreAnErrorAlthoughHaproxyOnlyWarns(HaproxyBinary haproxy) throws Exception {
        HaproxyConfig config = good().peers("mates", p -> p.peer("me", "127.0.0.1", 10_000))
                .backend(
                        "table",
                        b -> b.stickTable(t -> t.type(io.haproxy4j.config.value.StickTableType.IPV6)
                                .size("1k")
                                .peers("mates")))
                .build();
        CheckReport report =
                HaproxyChecker.of(haproxy.path()).withLocalpeer("somebody").check(config);
        assertThat(report.exitCode()).isZero();
        assertThat(report.accepted()).isFalse();
        assertThat(report.diagnostics()).singleElement().satisfies(d -> {
            assertThat(d.code()).isEqualTo("incomplete-peers");
            assertThat(d.place()).isEqualTo(Place.model("peers mates"));
        });
        assertThat(HaproxyChecker.of(haproxy.path())
                        .withLocalpeer("me")
                        .check(config)
                        .clean())
                .isTrue();
    }

    @HaproxyTest
    void accountsOfAnotherMachineCanBeLeftOut(HaproxyBinary haproxy) throws Exception {
        HaproxyConfig config = good().global(g -> g.user("no-such-user")
                        .group("no-such-group")
                        .statsSocket(
                                "/tmp/none.sock", s -> s.user("no-such-user").mode("600")))
                .build();
        HaproxyChecker checker = HaproxyChecker.of(haproxy.path());
        assertThat(checker.check(config).accepted()).isFalse();
        assertThat(checker.withoutAccounts().check(config).clean()).isTrue();
    }

    @HaproxyTest
    void aFileWithoutAListenerIsAccepted(HaproxyBinary haproxy, @TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("empty.cfg"), "defaults\n    mode http\n");
        CheckReport report = HaproxyChecker.of(haproxy.path()).check(file);
        assertThat(report.exitCode()).isEqualTo(2);
        assertThat(report.accepted()).as("%s", report).isTrue();
    }

    @HaproxyTest
    void aFileIsNamedWithItsLine(HaproxyBinary haproxy, @TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("bad.cfg"), "defaults\n    mode nonsense\n");
        assertThat(HaproxyChecker.of(haproxy.path()).check(file).diagnostics())
                .first()
                .satisfies(d -> assertThat(d.place()).isEqualTo(Place.line(file.toString(), 2)));
    }
}
