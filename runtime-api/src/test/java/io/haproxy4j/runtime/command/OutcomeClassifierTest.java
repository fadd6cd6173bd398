// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeClassifierTest {

    private static Outcome classify(String command, String answer) {
        CliCommand c = CliCommand.of(command.split(" "));
        AnswerRule rule =
                CommandCatalog.builtIn().find(c).map(CommandSpec::answer).orElse(AnswerRule.ANY);
        return OutcomeClassifier.classify(c, rule, answer.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            set server be/s1 addr 127.0.0.9 | [4]: IP changed from '127.0.0.1' to '127.0.0.9' by 'stats socket command'
            set server be/s1 addr 127.0.0.9 | [4]: nothing changed
            set server be/s1 addr 127.0.0.9 | [4]: no need to change the addr, no need to change the port
            add server be/s1 127.0.0.1:80 | [6]: New server registered.
            prepare map f | [6]: New version created: 12
            wait 1s | [6]: Done.
            show version | [6]: 3.2.26-1
            get weight be/s1 | 10 (initial 10)
            set weight be/s1 10 | ''
            frobnicate | anything
            """)
    void success(String command, String answer) {
        assertThat(classify(command, answer)).isInstanceOf(Outcome.Ok.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            set weight be/x 1 | [3]: No such server. | NOT_FOUND
            set weight be/x 1 | No such server. | NOT_FOUND
            set server be/s1 addr x | [4]: Invalid addr 'x' | INVALID_VALUE
            set server be/s1 check-port 1 | [4]: health checks are not enabled on this server | WRONG_STATE
            set weight be/x 1 | [3]: Permission denied | PERMISSION_DENIED
            frobnicate | [6]: Unknown command: 'frobnicate', but maybe one of the following | UNKNOWN_COMMAND
            set var proc.x int(1) | [3]: This command is restricted to experimental mode only. | EXPERIMENTAL_MODE_NEEDED
            httpclient GET http://x/ | [3]: This command is restricted to expert mode only. | EXPERT_MODE_NEEDED
            show errors nope | [3]: No such proxy. | NOT_FOUND
            show sess 0x1 | Session not found. | NOT_FOUND
            commit map @9 f | [3]: Version number out of range. | INVALID_VALUE
            new ssl cert f | [3]: Certificate 'f' already exists! | CONFLICT
            commit ssl cert f | [3]: No ongoing transaction! ! | WRONG_STATE
            del server be/s1 | [3]: Only servers in maintenance mode can be deleted. | WRONG_STATE
            del server be/s1 | [3]: This server cannot be removed at runtime due to other configuration elements pointing to it. | REFERENCED
            add server be/s2 127.0.0.1:80 track be/s1 | [3]: unable to use be/s1 for tracking as it is a dynamic server. | WRONG_STATE
            add server be/s1 127.0.0.1:80 check inter 20 | [3]: 'inter 20' in server 's1' is suspiciously small for a value in milliseconds. Please use an explicit unit ('20ms') if that was the intent. | INVALID_VALUE
            wait 1s srv-removable be/s1 | [3]: Failed. | NOT_REACHED
            wait 1s | [3]: Interrupted. | NOT_REACHED
            wait 1s srv-removable be/s1 | [3]: Wait delay expired. | NOT_REACHED
            wait 1s srv-removable be/s1 | [3]: Wait delay expired. Server still has connections attached to it. | NOT_REACHED
            show info | Can't find the target PID matching the prefix '@5' | NO_SUCH_PROCESS
            echo x | The command line is too big for the buffer size. | TOO_LARGE
            commit ssl cert f | Failed! | OTHER
            """)
    void refusal(String command, String answer, RefusalKind kind) {
        assertThat(classify(command, answer))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        r -> assertThat(r.refusal().kind()).isEqualTo(kind));
    }

    @Test
    void aHelpTextBehindUnknownCommandIsLeftOut() {
        Outcome.Refused refused =
                (Outcome.Refused) classify("nope", "[6]: Unknown command: 'nope', but maybe:\n  operator\n  user");
        assertThat(refused.refusal().words()).isEqualTo("Unknown command: 'nope', but maybe:");
    }

    @Test
    void stripsTheSeverityOfASuccess() {
        assertThat(classify("show version", "[6]: 3.2.26-1").orThrow())
                .isEqualTo(new Reply("3.2.26-1".getBytes(StandardCharsets.UTF_8), Severity.INFO));
    }

    @Test
    void theCatalogueKnowsVersions() {
        CommandSpec wait =
                CommandCatalog.builtIn().find(CliCommand.of("wait", "1s")).orElseThrow();
        assertThat(wait.isIn(HaproxyRelease.parse("2.6.12-1"))).isFalse();
        assertThat(wait.isIn(HaproxyRelease.parse("3.0.11"))).isTrue();
        assertThat(CommandCatalog.builtIn().commands()).hasSizeGreaterThan(160);
    }
}
