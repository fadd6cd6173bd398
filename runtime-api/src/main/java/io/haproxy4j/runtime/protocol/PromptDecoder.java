// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.protocol;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Answers that end with a prompt at the beginning of a line. This is the one mode that behaves alike on every release
 * as long as each line holds one command.
 */
public final class PromptDecoder implements ReplyDecoder {

    private static final byte[] WORKER = "\n> ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] MASTER = "\nmaster> ".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] UNKNOWN_TARGET = "Can't find the target".getBytes(StandardCharsets.US_ASCII);

    private final byte[] mark;
    private final ByteSink held = new ByteSink(32);
    private boolean afterPayload;
    private int leading;
    private boolean atStart = true;
    private int matched;
    private byte closing;
    private int echo;

    private PromptDecoder(byte[] mark, boolean bare) {
        this.mark = mark;
        begin(bare);
    }

    /**
     * A decoder for a worker's own socket after {@code prompt}.
     *
     * @return the decoder
     */
    public static PromptDecoder worker() {
        return new PromptDecoder(WORKER, false);
    }

    /**
     * A decoder for the master's socket after {@code prompt}. Its first answer is a bare prompt, without a line feed.
     * The prompt may tell of modes and of a failed reload, as in {@code master[ReloadFailed](xe)> }.
     *
     * @return the decoder
     */
    public static PromptDecoder master() {
        return new PromptDecoder(MASTER, true);
    }

    @Override
    public boolean decode(ByteBuffer in, ByteSink content) {
        while (in.hasRemaining()) {
            byte b = in.get(in.position());
            if (atStart && afterPayload && matched == 0 && echo(b, in, content)) {
                continue;
            }
            in.get();
            if (continuesMark(b)) {
                if (matched == mark.length) {
                    return true;
                }
                continue;
            }
            if (matched > 0) {
                release(content);
                if (continuesMark(b)) {
                    continue;
                }
            }
            atStart = false;
            leading = 0;
            content.put(b);
            run(in, content);
        }
        return false;
    }

    /** Between its name and "> " the master's prompt may tell of modes and of a failed reload, in brackets. */
    private boolean continuesMark(byte b) {
        if (closing != 0) {
            if (b == closing) {
                closing = 0;
            } else if (!isLetter(b)) {
                return false;
            }
        } else if (b == mark[matched]) {
            matched++;
        } else if ((b == '(' || b == '[') && mark == MASTER && matched == mark.length - 2) {
            closing = b == '(' ? (byte) ')' : (byte) ']';
        } else {
            return false;
        }
        held.put(b);
        return true;
    }

    private static boolean isLetter(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
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
        if (leading > 0 && held.size() == 1) {
            leading--;
        } else {
            content.put(held.array(), 0, held.size());
        }
        forget();
    }

    private void forget() {
        held.truncate(0);
        matched = 0;
        closing = 0;
    }

    @Override
    public boolean end(ByteSink content) {
        if (echo == 1) {
            content.put((byte) '+');
            echo = 0;
        }
        release(content);
        return mark == MASTER && isUnknownTarget(content);
    }

    /** The master of 2.6 closes the connection behind this message. */
    private static boolean isUnknownTarget(ByteSink content) {
        return content.size() > UNKNOWN_TARGET.length
                && Arrays.equals(content.array(), 0, UNKNOWN_TARGET.length, UNKNOWN_TARGET, 0, UNKNOWN_TARGET.length);
    }

    /**
     * Begins the next answer of the connection.
     *
     * @param hasPayload whether the command had a payload
     */
    public void nextReply(boolean hasPayload) {
        nextReply(hasPayload, 0);
    }

    /**
     * Begins the next answer of the connection.
     *
     * @param hasPayload whether the command had a payload
     * @param emptyAnswers how many commands stand before the real one on its line, each answered by an empty line, which
     *     is left out
     */
    public void nextReply(boolean hasPayload, int emptyAnswers) {
        begin(false);
        afterPayload = hasPayload;
        leading = emptyAnswers;
    }

    /** Begins an answer that is a bare prompt, as the master gives to a line that only changes its own state. */
    public void nextBarePrompt() {
        begin(true);
    }

    private void begin(boolean bare) {
        afterPayload = false;
        leading = 0;
        atStart = true;
        echo = 0;
        forget();
        // A bare prompt is one whose line feed counts as seen.
        matched = bare ? 1 : 0;
    }
}
