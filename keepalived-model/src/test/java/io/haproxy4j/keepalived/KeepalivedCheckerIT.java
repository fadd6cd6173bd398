// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.keepalived.KeepalivedCheckException.Reason;
import io.haproxy4j.testkit.KeepalivedVersions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeepalivedCheckerIT {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"2.2", "2.3"})
    void whatTheBuilderMakesIsAcceptedInSilence(String release) throws IOException {
        CheckReport report = checker(release).check(Samples.node("n1", 254, "root"));

        assertThat(report.output()).isEmpty();
        assertThat(report.exitCode()).isZero();
        assertThat(report.accepted()).isTrue();
        assertThat(report.silent()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.2", "2.3"})
    void messagesPointIntoTheModel(String release) throws IOException {
        KeepalivedConfig config = KeepalivedConfig.of(java.util.List.of(Statement.block(
                io.haproxy4j.config.Place.model("vrrp_instance V"),
                "vrrp_instance",
                java.util.List.of(Word.of("V")),
                java.util.List.of(line("interface", "eth0"), line("virtual_router_id", "1"), line("prioritie", "1")))));

        assertThat(checker(release).check(config).diagnostics())
                .extracting(d -> d.place() + " " + d.code())
                .contains("V > prioritie unknown-keyword");
    }

    private static Statement line(String keyword, String word) {
        return Statement.line(io.haproxy4j.config.Place.model("V", keyword), keyword, java.util.List.of(Word.of(word)));
    }

    @Test
    void theOldOneEndsItselfOverAScriptUserAndIsAskedAgain() throws IOException {
        assumeRoot();
        CheckReport report = checker("2.2").check(Samples.node("n1", 254, "nobody"));

        assertThat(report.accepted()).isTrue();
        assertThat(report.diagnostics()).extracting(Diagnostic::code).containsExactly("script-user-not-checked");
        assertThat(checker("2.3").check(Samples.node("n1", 254, "nobody")).diagnostics())
                .isEmpty();
    }

    @Test
    void aCrashIsTheCheckersOwnAffair() throws IOException {
        Path file = Files.writeString(folder.resolve("k.conf"), "bfd_instance b {\n    neighbor_ip\n}\n");
        for (String release : new String[] {"2.2", "2.3"}) {
            KeepalivedCheckException e = catchThrowableOfType(
                    KeepalivedCheckException.class, () -> checker(release).check(file));

            assertThat(e.reason()).isEqualTo(Reason.CRASHED);
            assertThat(e).hasMessageContaining("signal 11");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.2", "2.3"})
    void aFileIsCheckedAsItStands(String release) throws IOException {
        Path file = Files.writeString(folder.resolve("k.conf"), """
                vrrp_instance V {
                    interface no-such-0
                    virtual_router_id 300
                    virtual_ipaddress {
                        10.0.0.1/24
                    }
                }
                """);

        assertThat(checker(release).check(file).diagnostics())
                .extracting(d -> d.place().toString().replace(folder + "/", "") + " " + d.severity() + " " + d.code())
                .contains("k.conf:2 WARNING missing-interface")
                .anyMatch(d -> d.startsWith("k.conf:3 ERROR"));
    }

    private static void assumeRoot() {
        Assumptions.assumeTrue("root".equals(System.getProperty("user.name")), "only root can check script users");
    }

    private static KeepalivedChecker checker(String release) {
        return KeepalivedChecker.of(
                KeepalivedVersions.fromEnvironment().getOrSkip(release).path());
    }
}
