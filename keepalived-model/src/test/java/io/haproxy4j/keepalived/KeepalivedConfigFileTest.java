// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.haproxy4j.config.ConfigException;
import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.keepalived.catalogue.KeepalivedVersion;
import io.haproxy4j.keepalived.syntax.Environment;
import io.haproxy4j.keepalived.syntax.KeepalivedFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Configurations that were read. */
class KeepalivedConfigFileTest {

    private static final String TEXT = """
            # kept
            $IF=eth0

            vrrp_instance VI_1 {
              interface   $IF    ! kept as well
              virtual_router_id 51
              priority 100
              state BACKUP
              nopreempt
              virtual_ipaddress { 10.0.0.100/24 }
            }
            """;

    @Test
    void whatWasParsedSaysWhatItsMacrosMeanAndRendersAsItWas() {
        KeepalivedConfig config = KeepalivedConfig.parse(TEXT);

        assertThat(config.all("vrrp_instance").findFirst().orElseThrow().last("interface"))
                .hasValueSatisfying(s -> assertThat(s).hasToString("interface eth0"));
        assertThat(config.render()).isEqualTo(TEXT);
    }

    @Test
    void anEditChangesItsLineOnly() {
        KeepalivedConfig edited = KeepalivedConfig.parse(TEXT)
                .edit(e -> e.block("vrrp_instance", "VI_1").set("priority", "250"));

        assertThat(edited.render()).isEqualTo(TEXT.replace("priority 100", "priority 250"));
        assertThat(edited.all("vrrp_instance").findFirst().orElseThrow().last("priority"))
                .hasValueSatisfying(s -> assertThat(s).hasToString("priority 250"));
        assertThatExceptionOfType(ConfigException.class)
                .isThrownBy(() -> edited.edit(e -> e.block("vrrp_instance", "VI_2")));
    }

    @Test
    void whatWasBuiltIsEditedAsItIsWritten() {
        KeepalivedConfig built = Samples.node("n", 100, "root");
        KeepalivedConfig edited =
                built.edit(e -> e.block("vrrp_instance", "VI_A").set("priority", "101"));

        assertThat(edited).isEqualTo(Samples.node("n", 101, "root")).isNotEqualTo(built);
        assertThat(edited.render()).isEqualTo(Samples.node("n", 101, "root").render());
    }

    @Test
    void lintTellsAlsoWhatCouldNotBeRead() {
        KeepalivedConfig config = KeepalivedConfig.parse(
                TEXT.replace("virtual_router_id 51", "virtual_router_id 256") + "vrrp_instance VI_2 {\n");

        assertThat(config.lint(KeepalivedVersion.V2_3_4))
                .extracting(Diagnostic::code)
                .contains("bad-value", "missing-brace");
        assertThat(KeepalivedConfig.parse(TEXT).lint(KeepalivedVersion.V2_3_4))
                .extracting(Diagnostic::code)
                .containsExactly("unchecked-reload");
    }

    @Test
    void aFileIsReadWithWhatItIncludesAndWrittenByteForByte(@TempDir Path folder) throws Exception {
        byte[] bytes =
                ("include more.conf\r\n# caf" + (char) 0xe9 + "\r\n" + TEXT).getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("keepalived.conf"), bytes);
        Files.writeString(folder.resolve("more.conf"), "global_defs {\n  router_id n1\n}\n");
        KeepalivedConfig config = KeepalivedConfig.read(file);
        Path copy = folder.resolve("copy.conf");
        config.write(copy);

        assertThat(config.all("global_defs")).hasSize(1);
        assertThat(copy).hasBinaryContent(bytes);
    }

    @Test
    void anEditKeepsTheNode() {
        String text = "global_defs {\n  @n1 router_id one\n  @n2 router_id two\n  vrrp_version 2\n}\n";
        KeepalivedConfig config = KeepalivedConfig.of(
                        KeepalivedFile.parse("k.conf", text),
                        Environment.empty().withConfigId("n2"))
                .edit(e -> e.block("global_defs").set("vrrp_version", "3"));

        assertThat(config.all("global_defs").findFirst().orElseThrow().body())
                .extracting(Statement::toString)
                .containsExactly("router_id two", "vrrp_version 3");
    }
}
