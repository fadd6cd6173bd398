// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.check;

import static io.haproxy4j.config.expr.Fetches.rawBool;
import static io.haproxy4j.config.line.Predicates.versionAtLeast;
import static io.haproxy4j.config.rule.Actions.deny;
import static io.haproxy4j.config.rule.When.onlyIf;
import static io.haproxy4j.config.value.ProxyMode.HTTP;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.HaproxyVersion;
import io.haproxy4j.config.Place;
import io.haproxy4j.config.SectionKind;
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

    @HaproxyTest
    void warningsCanCountAsErrors(HaproxyBinary haproxy) throws Exception {
        HaproxyConfig config = HaproxyConfig.builder()
                .listen("lonely", l -> l.bind("127.0.0.1:8080").server("s1", "127.0.0.1", 80))
                .build();
        HaproxyChecker checker = HaproxyChecker.of(haproxy.path());
        assertThat(checker.check(config).accepted()).isTrue();
        CheckReport strict = checker.withWarningsAsErrors().check(config);
        assertThat(strict.accepted()).isFalse();
        assertThat(strict.exitCode()).isEqualTo(1);
        assertThat(strict.diagnostics()).singleElement().satisfies(d -> {
            assertThat(d.severity()).isEqualTo(Severity.ERROR);
            assertThat(d.code()).isEqualTo("haproxy-warning");
        });
        assertThat(checker.withWarningsAsErrors().check(good().build()).clean()).isTrue();
    }

    @HaproxyTest
    void suspiciousStatementsAreToldOnRequest(HaproxyBinary haproxy) throws Exception {
        HaproxyConfig config = good().backend("other", b -> b.server("idle", "127.0.0.1", 80, s -> s.weight(0)))
                .build();
        HaproxyChecker checker = HaproxyChecker.of(haproxy.path());
        assertThat(checker.check(config).clean()).isTrue();
        assertThat(checker.withDiagnosticMessages().check(config).diagnostics())
                .filteredOn(d -> d.code().equals("haproxy-diag") && d.message().contains("weight"))
                .extracting(Diagnostic::place)
                .containsExactly(Place.model("backend other", "server idle"));
    }

    @HaproxyTest
    void programsNeedTheMaster(HaproxyBinary haproxy) throws Exception {
        HaproxyConfig config = good().global(
                        g -> g.ifBlock(versionAtLeast("3.0"), b -> b.raw("expose-deprecated-directives")))
                .section(SectionKind.PROGRAM, "p", p -> p.raw("command /bin/true"))
                .build();
        HaproxyChecker checker = HaproxyChecker.of(haproxy.path());
        assertThat(checker.check(config).accepted()).isFalse();
        // 3.4 has no programs any more.
        assertThat(checker.withMasterWorker().check(config).accepted())
                .isEqualTo(!haproxy.release().equals("3.4"));
    }

    @HaproxyTest
    void anAlertBeforeACrashIsAVerdict(HaproxyBinary haproxy) throws Exception {
        // 3.2 and 3.4 report the group and crash.
        HaproxyConfig config = good().section(
                        SectionKind.USERLIST, "people", u -> u.raw("user a insecure-password b groups nobody"))
                .build();
        CheckReport report = HaproxyChecker.of(haproxy.path()).check(config);
        assertThat(report.accepted()).isFalse();
        assertThat(report.exitCode())
                .isIn(1, 139)
                .isNotEqualTo(HaproxyVersion.parse(haproxy.release()).atLeast(HaproxyVersion.V3_2) ? 1 : 139);
        assertThat(report.diagnostics())
                .singleElement()
                .satisfies(d -> assertThat(d.place()).isEqualTo(Place.model("userlist people", "user a")));
    }

    @HaproxyTest
    void anAlertWithStatusZeroIsARefusal(HaproxyBinary haproxy, @TempDir Path directory) throws Exception {
        Path file = Files.writeString(
                directory.resolve("twice.cfg"),
                "defaults d\n timeout client 1s\ndefaults d\n timeout client 2s\nfrontend f from d\n bind 127.0.0.1:1\n");
        CheckReport report = HaproxyChecker.of(haproxy.path()).check(file);
        assertThat(report.exitCode()).isEqualTo(haproxy.release().equals("3.4") ? 0 : 1);
        assertThat(report.accepted()).isFalse();
    }

    @HaproxyTest
    void aCaretIsAColumn(HaproxyBinary haproxy, @TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("quote.cfg"), "global\n      setenv A \"b\n");
        assertThat(HaproxyChecker.of(haproxy.path()).check(file).diagnostics())
                .singleElement()
                .satisfies(d -> assertThat(d.place()).isEqualTo(new Place.InText(file.toString(), 2, 16)));
    }

    @HaproxyTest
    void everyFileIsNamedByItself(HaproxyBinary haproxy, @TempDir Path directory) throws Exception {
        Path first = Files.writeString(directory.resolve("1.cfg"), "global\n bogus\n");
        Path second = Files.writeString(directory.resolve("2.cfg"), "defaults\n mode none\n");
        Path list = Files.writeString(directory.resolve("agent.conf"), "[e]\nspoe-agent a\n bogus\n");
        Path third = Files.writeString(
                directory.resolve("3.cfg"),
                "frontend f\n mode http\n bind 127.0.0.1:1\n filter spoe engine e config " + list + "\n");
        assertThat(HaproxyChecker.of(haproxy.path()).check(first, second, third).diagnostics())
                .extracting(Diagnostic::place)
                .contains(
                        Place.line(first.toString(), 2),
                        Place.line(second.toString(), 2),
                        Place.line(list.toString(), 3));
    }
}
