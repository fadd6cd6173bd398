// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.protocol;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Answers that end with a prompt at the beginning of a line. This is the one mode that behaves alike on every release
 * as long as each line holds one command.
 */
public final class PromptDecoder implements ReplyDecoder {

    private final byte[] mark;
    private boolean afterPayload;
    private boolean atStart = true;
    private int matched;
    private int echo;

    private PromptDecoder(String prompt, boolean bare) {
        this.mark = ("\n" + prompt).getBytes(StandardCharsets.US_ASCII);
        this.matched = bare ? 1 : 0;
    }

    /**
     * A decoder for a worker's own socket after {@code prompt}.
     *
     * @return the decoder
     */
    public static PromptDecoder worker() {
        return new PromptDecoder("> ", false);
    }

    /**
     * A decoder for the master's socket after {@code prompt}. Its first answer is a bare prompt, without a line feed.
     *
     * @return the decoder
     */
    public static PromptDecoder master() {
        return new PromptDecoder("master> ", true);
    }

    @Override
    public boolean decode(ByteBuffer in, ByteSink content) {
        while (in.hasRemaining()) {
            byte b = in.get(in.position());
            if (atStart && afterPayload && matched == 0 && echo(b, in, content)) {
                continue;
            }
            in.get();
            if (b == mark[matched]) {
                matched++;
                if (matched == mark.length) {
                    return true;
                }
                continue;
            }
            if (matched > 0) {
                release(content);
                if (b == mark[0]) {
                    matched = 1;
                    continue;
                }
            }
            atStart = false;
            content.put(b);
            run(in, content);
        }
        return false;
    }

    /** Copies up to the next line feed in one go. */
    private static void run(ByteBuffer in, ByteSink content) {
        int from = in.position();
        int to = from;
        int limit = in.limit();
        while (to < limit && in.get(to) != '\n') {
            to++;
        }
        if (to > from) {
            content.put(in.slice(from, to - from));
            in.position(to);
        }
    }

    /** Before 3.2, and through the master, every line of a payload is answered with "+ " ahead of the answer. */
    private boolean echo(byte b, ByteBuffer in, ByteSink content) {
        if (echo == 0 && b == '+') {
            echo = 1;
            in.get();
            return true;
        }
        if (echo == 1) {
            echo = 0;
            if (b == ' ') {
                in.get();
                return true;
            }
            atStart = false;
            content.put((byte) '+');
        }
        return false;
    }

    private void release(ByteSink content) {
        atStart = false;
        content.put(mark, 0, matched);
        matched = 0;
    }

    @Override
    public boolean end(ByteSink content) {
        if (echo == 1) {
            content.put((byte) '+');
            echo = 0;
        }
        if (matched > 0) {
            release(content);
        }
        return false;
    }

    /**
     * Begins the next answer of the connection.
     *
     * @param hasPayload whether the command had a payload
     */
    public void nextReply(boolean hasPayload) {
        afterPayload = hasPayload;
        atStart = true;
        matched = 0;
        echo = 0;
    }

    /** Begins an answer that is a bare prompt, as the master gives to a line that only changes its own state. */
    public void nextBarePrompt() {
        nextReply(false);
        matched = 1;
    }
}
