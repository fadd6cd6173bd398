// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** However a stream is cut into reads, the decoders find the same answers in it, and lose no byte without reason. */
class ReplyDecoderFuzzTest {

    /** The first byte chooses the mode, the second where the stream is cut. */
    @FuzzTest(maxDuration = "5m")
    void decodes(byte[] input) {
        if (input.length < 2) {
            return;
        }
        byte[] stream = Arrays.copyOfRange(input, 2, input.length);
        int mode = input[0] & 15;
        List<String> whole = answers(mode, stream, stream.length);
        assertThat(answers(mode, stream, 1)).isEqualTo(whole);
        assertThat(answers(mode, stream, 1 + (input[1] & 63))).isEqualTo(whole);
        int length = whole.stream()
                .mapToInt(a -> a.getBytes(StandardCharsets.ISO_8859_1).length)
                .sum();
        assertThat(length).isLessThanOrEqualTo(stream.length + "false ".length());
    }

    private static List<String> answers(int mode, byte[] stream, int piece) {
        List<String> found = new ArrayList<>();
        ByteSink content = new ByteSink();
        PromptDecoder prompts = (mode & 1) == 0 ? PromptDecoder.worker() : PromptDecoder.master();
        ReplyDecoder decoder = (mode & 2) == 0 ? prompts : new OneShotDecoder(mode >> 2);
        begin(prompts, mode, 0);
        for (int from = 0; from < stream.length; from += piece) {
            ByteBuffer in = ByteBuffer.wrap(stream, from, Math.min(piece, stream.length - from));
            while (decoder.decode(in, content)) {
                found.add(text(content));
                begin(prompts, mode, found.size());
            }
            assertThat(in.hasRemaining()).isFalse();
        }
        found.add(decoder.end(content) + " " + text(content));
        return found;
    }

    private static void begin(PromptDecoder prompts, int mode, int count) {
        switch ((mode >> 2) + count & 3) {
            case 0 -> prompts.nextReply(false);
            case 1 -> prompts.nextReply(true);
            case 2 -> prompts.nextReply(false, 2);
            default -> prompts.nextBarePrompt();
        }
    }

    private static String text(ByteSink content) {
        String text = new String(content.toArray(), StandardCharsets.ISO_8859_1);
        content.truncate(0);
        return text;
    }
}
