// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Any answer to any command is a success or a refusal with words, and an error of HAProxy is never a success. */
class OutcomeClassifierFuzzTest {

    /** The first byte chooses the command. */
    @FuzzTest(maxDuration = "5m")
    void classifies(byte[] input) {
        if (input.length == 0) {
            return;
        }
        List<CommandSpec> all = CommandCatalog.builtIn().commands();
        CommandSpec spec = all.get((input[0] & 0xFF) % all.size());
        byte[] answer = Arrays.copyOfRange(input, 1, input.length);
        Outcome outcome = OutcomeClassifier.classify(CliCommand.of(spec.path()), spec.answer(), answer);
        if (outcome instanceof Outcome.Refused refused) {
            assertThat(refused.refusal().words()).isNotEmpty();
            assertThat(refused.refusal().command()).isEqualTo(spec.name());
        } else {
            assertThat(new String(answer, StandardCharsets.ISO_8859_1))
                    .as("%s", spec.name())
                    .doesNotStartWith("[3]: ");
            assertThat(outcome.orThrow().bytes().length).isLessThanOrEqualTo(answer.length);
        }
        OutcomeClassifier.mayBeMessage(answer);
    }
}
