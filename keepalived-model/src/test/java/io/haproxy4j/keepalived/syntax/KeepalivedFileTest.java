// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.haproxy4j.config.ConfigException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeepalivedFileTest {

    private static final String[] PIECES = {
        "vrrp_instance",
        " ",
        "\t",
        "\"",
        "'",
        "#",
        "!",
        "{",
        "}",
        "\n",
        "\r\n",
        "\r",
        "\\",
        "\\\n",
        "$A",
        "${A}",
        "$A=",
        "~SEQ(A,1,3) ",
        "~LST({A,B},{1,2}) ",
        "@h1 ",
        "@^h1 ",
        "include ",
        "x.conf",
        "${_RANDOM 1 2}",
        "${_HASH}",
        "é",
        "\ufeff",
        "\0",
        "virtual_ipaddress",
        "10.0.0.1/24",
        "script",
        "\"/bin/x 'a\\x20b'\"",
        "~SEQ(B,1,99999999) ",
        "$B=$B"
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whateverIsReadIsWrittenUnchanged(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(40); n > 0; n--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            roundTrip(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void bytesThatAreNoTextAreKept() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        roundTrip(all);
    }

    private static void roundTrip(byte[] content) {
        KeepalivedFile file = KeepalivedFile.parse("f", content);

        assertThat(file.bytes()).isEqualTo(content);
        for (Line line : file.lines()) {
            var joined = new StringBuilder();
            line.tokens().forEach(t -> joined.append(t.text()));
            assertThat(joined).hasToString(line.content());
        }
        assertThat(file.evaluate(Environment.empty().withConfigId("h1"))).isNotNull();
    }

    @Test
    void linesSayWhatTheyAreFor() {
        KeepalivedFile file = KeepalivedFile.parse(
                "f", "\n # c\n$A=1\n~SEQ(B,3) x\n@h1 x\ninclude a\nincludem \"b c\"\nx $A\n$A\nincluded\n");

        assertThat(file.lines())
                .extracting(Line::kind)
                .containsExactly(
                        Line.Kind.BLANK,
                        Line.Kind.COMMENT,
                        Line.Kind.DEFINITION,
                        Line.Kind.SEQUENCE,
                        Line.Kind.CONDITIONAL,
                        Line.Kind.INCLUDE,
                        Line.Kind.INCLUDE,
                        Line.Kind.CONTENT,
                        Line.Kind.CONTENT,
                        Line.Kind.CONTENT);
    }

    private static final String SAMPLE = """
            # by hand
            $IF=eth0
            vrrp_instance   VI_1 {\r
            \tpriority  100   # keep\r
            \tinterface ${IF}
            \tvirtual_ipaddress {
            \t\t10.0.1.100/24
            \t}
            }
            """;

    @Test
    void anEditTouchesOnlyItsLine() {
        String edited = KeepalivedFile.parse("f", SAMPLE)
                .edit(e -> e.block("vrrp_instance", "VI_1")
                        .set("priority", "254")
                        .block("virtual_ipaddress")
                        .add("10.0.1.101/24", "dev", "eth 0"))
                .text();

        assertThat(edited)
                .isEqualTo(SAMPLE.replace("priority  100", "priority 254")
                        .replace("100/24\n", "100/24\n\t\t10.0.1.101/24 dev \"eth 0\"\n"));
    }

    @Test
    void aKeywordThatIsNotThereIsAddedAndOneThatIsCanBeRemoved() {
        KeepalivedFile file = KeepalivedFile.parse("f", SAMPLE);

        assertThat(file.edit(e -> e.block("vrrp_instance").set("nopreempt")).text())
                .isEqualTo(SAMPLE.replace("\t}\n}", "\t}\n\tnopreempt\n}"));
        assertThat(file.edit(e -> e.block("vrrp_instance").remove("interface")).text())
                .isEqualTo(SAMPLE.replace("\tinterface ${IF}\n", ""));
    }

    @Test
    void whatIsNotThereOrSharesItsLineIsRefused() {
        assertThat(failure("x {\n}\n", "y")).isEqualTo("nothing-to-edit");
        assertThat(failure("x { a 1 }\n", "x")).isEqualTo("not-editable");
    }

    @Test
    void anEditCannotSmuggleInASecondLine() {
        var e = catchThrowableOfType(
                ConfigException.class,
                () -> KeepalivedFile.parse("f", SAMPLE)
                        .edit(x -> x.block("vrrp_instance").set("priority", "1\nstate MASTER")));

        assertThat(e.diagnostics().get(0).code()).isEqualTo("unwritable-word");
    }

    private static String failure(String text, String block) {
        return catchThrowableOfType(
                        ConfigException.class,
                        () -> KeepalivedFile.parse("f", text)
                                .edit(e -> e.block(block).set("a", "2")))
                .diagnostics()
                .get(0)
                .code();
    }
}
