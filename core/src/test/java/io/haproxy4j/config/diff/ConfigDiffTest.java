// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.haproxy4j.config.HaproxyConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Differences are those that HAProxy would see. */
class ConfigDiffTest {

    private static final String TEXT = """
            defaults
                timeout client 1s
                timeout server 1s
            frontend f
                bind :80
                bind :443 ssl crt a.pem
                http-request deny if a
                http-request allow if b
                http-request set-header X y
            .if feature(QUIC)
                bind quic4@:443
            .endif
            backend b
                balance roundrobin
                server s1 1.1.1.1:1 weight 5
                server s2 1.1.1.1:2
            backend c
            """;

    private static ConfigDiff diff(String before, String after) {
        return HaproxyConfig.parse(before).diff(HaproxyConfig.parse(after));
    }

    private static String changed(String from, String to) {
        assertThat(TEXT).contains(from);
        return diff(TEXT, TEXT.replace(from, to)).toString();
    }

    @Test
    void formIsNoDifference() {
        String other = "# x\n"
                + TEXT.replace("    ", "\t")
                        .replace("set-header X y", "set-header  'X'   \"y\" # why")
                        .replace("backend b\n", "\n\nback\"end\" b\n  # c\n")
                        .replace("feature(QUIC)", "\"feature(QUIC)\"");
        assertThat(diff(TEXT, other.replace("\"feature(QUIC)\"", "feature(QUIC)"))
                        .changes())
                .isEmpty();
        assertThat(diff(
                        TEXT,
                        TEXT.replace("    bind :80\n", "")
                                .replace("    http-request deny", "    bind :80\n    http-request deny")))
                .hasToString("no difference");
    }

    @Test
    void whatStandsOnceIsChangedAndNotReplaced() {
        assertThat(diff("global\n user a\n", "global\n user b\n").changes())
                .extracting(Change::kind)
                .containsExactly(Change.Kind.CHANGED);
        assertThat(diff("userlist u\n user a\n", "userlist u\n user b\n").changes())
                .extracting(Change::kind)
                .containsExactly(Change.Kind.ADDED, Change.Kind.REMOVED);
        assertThat(diff(
                                "frontend f\n tcp-request inspect-delay 1s\n tcp-request content accept\n",
                                "frontend f\n tcp-request content accept\n tcp-request inspect-delay 1s\n")
                        .changes())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "weight 5|weight 6|  backend b;    ~ server s1 1.1.1.1:1 weight 5 -> server s1 1.1.1.1:1 weight 6",
                "    server s2 1.1.1.1:2;||  backend b;    - server s2 1.1.1.1:2",
                "balance roundrobin|balance leastconn|  backend b;    ~ balance roundrobin -> balance leastconn",
                "timeout client 1s|timeout client 2s|  defaults;    ~ timeout client 1s -> timeout client 2s",
                "timeout client|timeout connect|  defaults;    + timeout connect 1s;    - timeout client 1s",
                "    http-request deny if a;||  frontend f;    - http-request deny if a (number 1)",
                "    http-request deny if a;    http-request allow if b;|    http-request allow if b;    http-request deny if a;"
                        + "|  frontend f;    > http-request deny if a (number 2)",
                "http-request allow if b|http-request allow if c|  frontend f;    + http-request allow if c (number 2);"
                        + "    - http-request allow if b (number 2)",
                "backend c|backend c from x|  backend c;    ~ backend c -> backend c from x",
                "backend c|backend d|+ backend d;- backend c",
                "quic4@:443|quic4@:444|  frontend f;    + bind quic4@:444  [feature(QUIC)];    - bind quic4@:443  [feature(QUIC)]"
            })
    void tellsWhatIsDifferent(String from, String to, String expected) {
        String before = from.replace(";", "\n");
        String after = to == null ? "" : to.replace(";", "\n");
        assertThat(changed(before, after).strip().lines().map(String::strip))
                .containsExactlyElementsOf(
                        expected.replace(";", "\n").lines().map(String::strip).toList());
    }

    @Test
    void theOrderOfSectionsMatters() {
        String moved = TEXT.replace("backend c\n", "");
        assertThat(diff(TEXT, "backend c\n" + moved).changes())
                .extracting(Change::kind)
                .containsOnly(Change.Kind.SECTION_MOVED);
    }

    @Test
    void aBranchIsKnownByItsCondition() {
        String without = TEXT.replace(".if feature(QUIC)\n", "").replace(".endif\n", "");
        assertThat(diff(TEXT, without).changes())
                .extracting(Change::toString)
                .containsExactly("+ bind quic4@:443", "- bind quic4@:443  [feature(QUIC)]");
    }

    @Test
    void thereAndBackAgain() {
        String other =
                TEXT.replace("server s2", "server s3").replace("deny if a", "deny if z") + "listen l\n mode tcp\n";
        ConfigDiff there = diff(TEXT, other);
        ConfigDiff back = diff(other, TEXT);
        assertThat(there.changes().stream()
                        .filter(c -> c.kind() == Change.Kind.REMOVED)
                        .map(Change::before))
                .containsExactlyInAnyOrderElementsOf(back.changes().stream()
                        .filter(c -> c.kind() == Change.Kind.ADDED)
                        .map(Change::after)
                        .toList());
        assertThat(there.isEmpty()).isFalse();
        assertThat(diff(other, other).isEmpty()).isTrue();
    }
}
