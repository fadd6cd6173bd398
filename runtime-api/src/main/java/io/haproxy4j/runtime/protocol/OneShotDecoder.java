// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.protocol;

import java.nio.ByteBuffer;

/**
 * Answers that end with their connection. The commands sent ahead of the real one on its line (for severities, time
 * limits and modes) each answer with one empty line, which is left out.
 */
public final class OneShotDecoder implements ReplyDecoder {

    private int leading;
    private boolean any;

    /**
     * A decoder for one answer.
     *
     * @param leading how many commands stand before the real one
     */
    public OneShotDecoder(int leading) {
        this.leading = leading;
    }

    @Override
    public boolean decode(ByteBuffer in, ByteSink content) {
        while (leading > 0 && in.hasRemaining()) {
            if (in.get(in.position()) != '\n') {
                // One of the commands ahead failed: its message must be seen.
                leading = 0;
                break;
            }
            in.get();
            leading--;
        }
        if (in.hasRemaining()) {
            any = true;
            content.put(in);
        }
        return false;
    }

    /** An answer has at least a line feed of its own; after a crash or an oversized line there is nothing at all. */
    @Override
    public boolean end(ByteSink content) {
        return any;
    }
}
