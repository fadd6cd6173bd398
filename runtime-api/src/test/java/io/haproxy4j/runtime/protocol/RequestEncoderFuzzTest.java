// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.HaproxyRelease;
import io.haproxy4j.runtime.command.InvalidCommandException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Any words and payload are refused or become one line of exactly those words, and a payload that ends where it should. */
class RequestEncoderFuzzTest {

    /** Words between bytes 0x1E; what stands behind 0x1F is the payload. */
    @FuzzTest(maxDuration = "5m")
    void encodes(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        int split = text.indexOf('\u001f');
        List<String> words = List.of((split < 0 ? text : text.substring(0, split)).split("\u001e", -1));
        ByteSink out = new ByteSink();
        CliCommand command;
        try {
            command = CliCommand.of(words);
            if (split >= 0) {
                command = command.withPayload(text.substring(split + 1));
            }
            RequestEncoder.encode(command, "", HaproxyRelease.OLDEST, out);
        } catch (InvalidCommandException e) {
            assertThat(out.size()).isZero();
            return;
        }
        String sent = new String(out.toArray(), StandardCharsets.UTF_8);
        int line = sent.indexOf('\n');
        String mark = command.hasPayload() ? " <<" : "";
        assertThat(sent.substring(0, line)).endsWith(mark);
        assertThat(RequestEncoderTest.split(sent.substring(0, line - mark.length())))
                .isEqualTo(words);
        if (command.hasPayload()) {
            assertThat(sent.indexOf("\n\n")).isEqualTo(sent.length() - 2);
        } else {
            assertThat(line).isEqualTo(sent.length() - 1);
        }
        assertThat(out.size()).isLessThanOrEqualTo(RequestEncoder.MAX_LINE_AND_PAYLOAD + 2);
    }
}
