// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplyDecoderTest {

    /** What a 3.0 process sent for: prompt, a refusal, a payload command, a dump, an empty success. */
    private static final String WORKER = "\n> \n> [3]: No such server.\n\n> + + [3]: Unknown map identifier.\n\n> 10"
            + " (initial 10)\n\n> \n> Server deleted.\n> a\n>b\n\n\n> ";

    private static final boolean[] WORKER_PAYLOAD = {false, false, false, true, false, false, false, false};
    private static final List<String> WORKER_ANSWERS = List.of(
            "",
            "",
            "[3]: No such server.",
            "[3]: Unknown map identifier.",
            "10 (initial 10)",
            "",
            "Server deleted.",
            "a\n>b");

    @Test
    void readsPromptAnswersHoweverTheyAreCut() {
        byte[] stream = WORKER.getBytes(StandardCharsets.UTF_8);
        for (int cut = 0; cut <= stream.length; cut++) {
            assertThat(answers(PromptDecoder.worker(), stream, cut, WORKER_PAYLOAD))
                    .isEqualTo(WORKER_ANSWERS);
        }
        assertThat(answers(PromptDecoder.worker(), stream, -1, WORKER_PAYLOAD)).isEqualTo(WORKER_ANSWERS);
    }

    @Test
    void readsTheMastersBarePrompts() {
        byte[] stream =
                "master> master(xe)> [3]: No such server.\n\nmaster(xe)> Can't find the target\nmaster[ReloadFailed](x)> \nmaster> "
                        .getBytes(StandardCharsets.UTF_8);
        for (int cut = 0; cut <= stream.length; cut++) {
            PromptDecoder decoder = PromptDecoder.master();
            List<String> found = new ArrayList<>();
            ByteSink content = new ByteSink();
            ByteBuffer[] parts = {ByteBuffer.wrap(stream, 0, cut), ByteBuffer.wrap(stream, cut, stream.length - cut)};
            decoder.nextBarePrompt();
            for (ByteBuffer part : parts) {
                while (decoder.decode(part, content)) {
                    found.add(new String(Answer.trimmed(content), StandardCharsets.UTF_8));
                    content.truncate(0);
                    if (found.size() < 2) {
                        decoder.nextBarePrompt();
                    } else {
                        decoder.nextReply(false);
                    }
                }
            }
            assertThat(found).containsExactly("", "", "[3]: No such server.", "Can't find the target", "");
        }
    }

    private static List<String> answers(PromptDecoder decoder, byte[] stream, int cut, boolean[] payload) {
        List<String> found = new ArrayList<>();
        ByteSink content = new ByteSink();
        List<ByteBuffer> parts = new ArrayList<>();
        if (cut < 0) {
            for (int i = 0; i < stream.length; i++) {
                parts.add(ByteBuffer.wrap(stream, i, 1));
            }
        } else {
            parts.add(ByteBuffer.wrap(stream, 0, cut));
            parts.add(ByteBuffer.wrap(stream, cut, stream.length - cut));
        }
        decoder.nextReply(payload[0]);
        for (ByteBuffer part : parts) {
            while (decoder.decode(part, content)) {
                found.add(new String(Answer.trimmed(content), StandardCharsets.UTF_8));
                content.truncate(0);
                decoder.nextReply(found.size() < payload.length && payload[found.size()]);
            }
        }
        assertThat(decoder.end(content)).isFalse();
        assertThat(content.size()).isZero();
        return found;
    }

    @Test
    void anAnswerWithoutItsPromptIsNotComplete() {
        PromptDecoder decoder = PromptDecoder.worker();
        ByteSink content = new ByteSink();
        assertThat(decoder.decode(bytes("half\n>"), content)).isFalse();
        assertThat(decoder.end(content)).isFalse();
        assertThat(new String(content.toArray(), StandardCharsets.UTF_8)).isEqualTo("half\n>");
    }

    @Test
    void dropsTheAnswersOfTheCommandsAhead() {
        for (int cut = 0; cut < 7; cut++) {
            OneShotDecoder decoder = new OneShotDecoder(2);
            ByteSink content = new ByteSink();
            byte[] stream = "\n\nabc\n\n".getBytes(StandardCharsets.UTF_8);
            decoder.decode(ByteBuffer.wrap(stream, 0, cut), content);
            decoder.decode(ByteBuffer.wrap(stream, cut, stream.length - cut), content);
            assertThat(decoder.end(content)).isTrue();
            assertThat(new String(content.toArray(), StandardCharsets.UTF_8)).isEqualTo("abc\n\n");
            assertThat(Answer.endsInEmptyLine(content)).isTrue();
        }
    }

    @Test
    void showsWhatACommandAheadComplainedOf() {
        OneShotDecoder decoder = new OneShotDecoder(2);
        ByteSink content = new ByteSink();
        decoder.decode(bytes("\n[3]: Permission denied\n\n"), content);
        assertThat(new String(content.toArray(), StandardCharsets.UTF_8)).startsWith("[3]: Permission denied");
    }

    @Test
    void nothingAtAllIsNoAnswer() {
        ByteSink content = new ByteSink();
        assertThat(new OneShotDecoder(0).end(content)).isFalse();
        OneShotDecoder decoder = new OneShotDecoder(1);
        decoder.decode(bytes("\n"), content);
        assertThat(decoder.end(content)).isFalse();
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    /** {@code @@1 set severity-output number;set timeout cli 11;wait 1s} */
    @Test
    void leavesOutTheEmptyAnswersOfWhatStandsAhead() {
        byte[] stream = "\n\n[6]: Done.\n\nmaster> ".getBytes(StandardCharsets.UTF_8);
        for (int cut = 0; cut <= stream.length; cut++) {
            PromptDecoder decoder = PromptDecoder.master();
            decoder.nextReply(false, 2);
            ByteSink content = new ByteSink();
            assertThat(decoder.decode(ByteBuffer.wrap(stream, 0, cut), content)).isEqualTo(cut == stream.length);
            assertThat(decoder.decode(ByteBuffer.wrap(stream, cut, stream.length - cut), content))
                    .isEqualTo(cut < stream.length);
            assertThat(new String(Answer.trimmed(content), StandardCharsets.UTF_8))
                    .isEqualTo("[6]: Done.");
        }
    }
}
