// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.haproxy4j.config.ConfigException;
import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.keepalived.value.AuthType;
import io.haproxy4j.keepalived.value.VrrpState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeepalivedConfigTest {

    @Test
    void writesOneKeywordPerLineInTheOrderKeepalivedNeeds() {
        assertThat(Samples.node("regionA-1", 254, "root").render()).isEqualTo("""
                        global_defs {
                            router_id regionA-1
                            vrrp_version 2
                            dynamic_interfaces
                            enable_script_security
                            script_user root
                        }

                        vrrp_script chk_haproxy {
                            script "/usr/bin/true -0 haproxy"
                            interval 1
                            timeout 1
                            fall 1
                            rise 2
                        }

                        track_file leave {
                            file /tmp/leave
                            weight 1
                            init_file 0
                        }

                        vrrp_instance VI_A {
                            state BACKUP
                            nopreempt
                            interface eth0
                            virtual_router_id 51
                            priority 254
                            advert_int 1
                            unicast_src_ip 10.0.1.1
                            unicast_peer {
                                10.0.1.2
                            }
                            authentication {
                                auth_type PASS
                                auth_pass "se#cret"
                            }
                            virtual_ipaddress {
                                10.0.1.100/24 dev eth0 label eth0:vip
                            }
                            track_script {
                                chk_haproxy
                            }
                            track_file {
                                leave
                            }
                            notify_master "/usr/bin/true 'to master'"
                        }
                        """);
    }

    @Test
    void aKeywordGivenAgainReplacesTheFirstOne() {
        KeepalivedConfig config = instance(v -> v.priority(10)
                .authentication(a -> a.authType(AuthType.PASS).authPass("one"))
                .priority(20)
                .authentication(a -> a.authType(AuthType.PASS).authPass("two")));

        assertThat(config.render())
                .containsOnlyOnce("priority")
                .contains("priority 20")
                .containsOnlyOnce("auth_pass")
                .contains("auth_pass two");
    }

    @Test
    void everyProblemIsNamedWithItsPlaceAndFix() {
        List<Diagnostic> problems = problems(() -> KeepalivedConfig.builder()
                .vrrpInstance(
                        "V",
                        v -> v.virtualRouterId(256)
                                .priority(0)
                                .interface_("a-name-of-16-chr")
                                .state(VrrpState.MASTER)
                                .nopreempt()
                                .advertInt(ofMillis(100))
                                .authentication(a -> a.authType(AuthType.PASS).authPass("secretpassword"))
                                .trackScript("nowhere"))
                .vrrpScript("s", s -> s.weight(254).interval(TOO_FINE))
                .build());

        assertThat(problems)
                .extracting(d -> d.place() + " " + d.code())
                .containsExactlyInAnyOrder(
                        "vrrp_instance V > virtual_router_id bad-value",
                        "vrrp_instance V > priority bad-value",
                        "vrrp_instance V > interface bad-value",
                        "vrrp_instance V > nopreempt nopreempt-needs-backup",
                        "vrrp_instance V > authentication > auth_pass auth-pass-length",
                        "vrrp_instance V > advert_int advert-int-needs-version-3",
                        "vrrp_instance V > track_script > nowhere undefined-name",
                        "vrrp_script s > weight bad-value",
                        "vrrp_script s > interval bad-value",
                        "vrrp_script s missing-keyword");
        assertThat(problems).allSatisfy(d -> assertThat(d.fix()).isNotBlank());
    }

    private static final java.time.Duration TOO_FINE = java.time.Duration.ofNanos(1_500_000);

    @Test
    void namesAndRouterIdsAreUnique() {
        List<Diagnostic> problems = problems(() -> KeepalivedConfig.builder()
                .vrrpInstance("V", v -> v.interface_("eth0").virtualRouterId(1))
                .vrrpInstance("V", v -> v.interface_("eth1").virtualRouterId(1))
                .vrrpInstance("W", v -> v.interface_("eth0").virtualRouterId(1))
                .build());

        assertThat(problems).extracting(Diagnostic::code).containsExactly("duplicate-name", "duplicate-router-id");
    }

    @Test
    void fractionsOfASecondAreWrittenAsDecimals() {
        String text = KeepalivedConfig.builder()
                .globalDefs(g -> g.vrrpVersion(3))
                .vrrpInstance("V", v -> v.interface_("eth0").virtualRouterId(1).advertInt(ofMillis(50)))
                .vrrpInstance("W", v -> v.interface_("eth0").virtualRouterId(2).advertInt(ofSeconds(40)))
                .build()
                .render();

        assertThat(text).contains("advert_int 0.05\n").contains("advert_int 40\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a b", "a#b", "a!b", "{", "}", "#", "it's", "é", "a\\b", "x$", "$ ", "~SEQ", "@h", "include"})
    void aValueIsAlwaysOneWord(String value) {
        String line = instance(v -> v.raw("probe", value))
                .render()
                .lines()
                .filter(l -> l.startsWith("    probe"))
                .findFirst()
                .orElseThrow();

        boolean quoted = Stream.of(" ", "#", "!", "{", "}").anyMatch(value::contains);
        assertThat(line).isEqualTo("    probe " + (quoted ? "\"" + value + "\"" : value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\"b",
                "a\nb",
                "a\rb",
                "a\0b",
                "a\tb",
                "$HOME",
                "${_HASH}",
                "\ufeffa",
                "\ud800",
                "a\u007f",
                "a\\"
            })
    void whatKeepalivedCannotReadBackIsRefused(String value) {
        assertThat(problems(() -> instance(v -> v.raw("probe", value))))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.code()).isEqualTo("unwritable-word");
                    assertThat(d.place()).hasToString("vrrp_instance V > probe");
                    assertThat(d.toString().lines()).hasSize(1);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"it's", "a\\b", "a\"b", "$HOME", "a\nb"})
    void whatOneVersionReadsDifferentlyInACommandIsRefused(String argument) {
        assertThat(problems(() -> instance(v -> v.notifyMaster("/bin/x", argument))))
                .extracting(Diagnostic::code)
                .containsExactly("unwritable-word");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@h1", "~SEQ(A,1,2)", "$A=1", "include", "includer", ""})
    void aLineCannotBecomeADirectiveOfTheFileFormat(String name) {
        assertThat(problems(() -> instance(v -> v.unicastPeer(name))))
                .extracting(Diagnostic::code)
                .contains("unwritable-word");
    }

    @Test
    void aNameCannotOpenAnotherBlock() {
        String text = KeepalivedConfig.builder()
                .vrrpScript("x { script /bin/evil }", s -> s.script("/usr/bin/true"))
                .build()
                .render();

        assertThat(text).startsWith("vrrp_script \"x { script /bin/evil }\" {\n");
    }

    @Test
    void linesEndBeforeTheLimitInBytes() {
        String fits = "é".repeat((1023 - "    probe ".length() - 1) / 2) + "x";

        assertThat(instance(v -> v.raw("probe", fits)).render()).contains(fits);
        assertThat(problems(() -> instance(v -> v.raw("probe", fits + "y"))))
                .extracting(Diagnostic::code)
                .containsExactly("line-too-long");
    }

    @Test
    void genericKeywordsAreHeldAgainstTheCatalogue() {
        assertThat(problems(() -> instance(v -> v.keyword("garp_master_delay", "soon")
                        .keyword("garp_master_dealy", "5")
                        .block("virtual_routes", List.of(), l -> l.raw("192.0.2.0/24", "via", "10.0.0.1"))
                        .raw("of_tomorrow", "1"))))
                .extracting(d -> d.place() + " " + d.code())
                .containsExactly(
                        "vrrp_instance V > garp_master_delay bad-value",
                        "vrrp_instance V > garp_master_dealy unknown-keyword");
    }

    @Test
    void everyBlockCanBeWrittenWithoutMethodsOfItsOwn() {
        String text = KeepalivedConfig.builder()
                .block(
                        "virtual_server",
                        List.of("10.0.0.1", "80"),
                        v -> v.keyword("lb_algo", "rr")
                                .keyword("lb_kind", "NAT")
                                .keyword("protocol", "TCP")
                                .block(
                                        "real_server",
                                        List.of("10.0.0.2", "80"),
                                        r -> r.keyword("weight", "1")
                                                .block("MISC_CHECK", List.of(), m -> m.keyword("misc_timeout", "5"))))
                .build()
                .render();

        assertThat(text).contains("            misc_timeout 5\n");
    }

    @Test
    void groupsAndProcesses() {
        String text = KeepalivedConfig.builder()
                .vrrpSyncGroup("G", g -> g.group("V", "W").trackScript("s").notifyMaster("/bin/x"))
                .vrrpInstance("V", v -> v.interface_("eth0").virtualRouterId(1).trackProcess("p", t -> t.weight(5)))
                .vrrpInstance("W", v -> v.interface_("eth0").virtualRouterId(2))
                .vrrpTrackProcess("p", p -> p.process("haproxy").quorum(1).terminateDelay(ofMillis(500)))
                .vrrpScript("s", s -> s.script("/usr/bin/true"))
                .build()
                .render();

        assertThat(text)
                .containsSubsequence(
                        "vrrp_script s",
                        "vrrp_track_process p",
                        "terminate_delay 0.5",
                        "vrrp_sync_group G",
                        "        V\n        W\n",
                        "p weight 5");
    }

    @Test
    void programsAreAbsolute() {
        assertThat(problems(() -> instance(v -> v.notifyMaster("killall -0 haproxy"))))
                .extracting(Diagnostic::code)
                .containsExactly("relative-program");
    }

    @Test
    void equalByContentAndSilentAboutThePassword() {
        KeepalivedConfig one = Samples.node("n", 100, "root");

        assertThat(one).isEqualTo(Samples.node("n", 100, "root")).hasSameHashCodeAs(Samples.node("n", 100, "root"));
        assertThat(one).isNotEqualTo(Samples.node("n", 101, "root"));
        assertThat(one.toString()).doesNotContain("cret");
        assertThat(one.all("vrrp_instance")
                        .findFirst()
                        .orElseThrow()
                        .last("authentication")
                        .orElseThrow()
                        .body())
                .extracting(Statement::toString)
                .containsExactly("auth_type PASS", "auth_pass ***");
    }

    @Test
    void aNewFileIsPrivateAndAnOldOneKeepsItsMode(@TempDir Path folder) throws IOException {
        KeepalivedConfig config = Samples.node("n", 100, "root");
        Path file = folder.resolve("keepalived.conf");
        config.write(file);

        assertThat(file).hasContent(config.render());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.conf"), file);
        Samples.node("n", 101, "root").write(link);

        assertThat(file).content().contains("priority 101");
        assertThat(link).isSymbolicLink();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(file, link);
        }
    }

    private static KeepalivedConfig instance(Consumer<VrrpInstance> content) {
        return KeepalivedConfig.builder()
                .vrrpInstance("V", v -> {
                    v.interface_("eth0").virtualRouterId(1);
                    content.accept(v);
                })
                .build();
    }

    private static List<Diagnostic> problems(Runnable builder) {
        return catchThrowableOfType(ConfigException.class, builder::run).diagnostics();
    }
}
