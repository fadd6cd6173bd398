// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The texts a peer has sent in this session, by their number.
 *
 * <p>HAProxy numbers its texts in a ring. When its buffer is full as it sends a new one, it takes it for sent all the
 * same: the number comes alone, directly afterwards, and the next new text has the number after it. While the ring is
 * new, such a number stands for nothing. Later it stands for the oldest text, which a healthy peer may mean as well; as
 * nothing tells the two apart, that text is not believed.
 */
final class ReceiveDictionary {

    /** Numbers in a row that may be lost, each making the next one doubtful, until a new text settles it. */
    private static final int MOST_LOST = 4;

    private static final int RING_MASK = Wire.DICTIONARY_SIZE - 1;

    private final @Nullable String[] texts = new String[Wire.DICTIONARY_SIZE + 1];
    private int next = 1;

    // How many numbers, from the next one on, were taken for sent; the one behind them is doubtful as well.
    private int lost;

    @Nullable
    String get(int id) {
        return texts[id];
    }

    /** Whether a number that came alone stands for a text. */
    boolean believes(int id) {
        int distance = distance(next, id);
        if (distance > lost) {
            return texts[id] != null;
        }
        if (distance == lost && lost < MOST_LOST) {
            lost++;
        }
        return false;
    }

    /** Keeps the text there is when it says the same, as in every new teaching of a peer with few servers. */
    void put(int id, byte[] bytes, int offset, int length) {
        int skipped = distance(next, id);
        for (int i = 0; skipped <= MOST_LOST && i < skipped; i++) {
            texts[after(next, i)] = null;
        }
        next = after(id, 1);
        lost = 0;
        String known = texts[id];
        if (known == null || !isSame(known, bytes, offset, length)) {
            texts[id] = new String(bytes, offset, length, StandardCharsets.ISO_8859_1);
        }
    }

    private static int after(int id, int count) {
        return ((id - 1 + count) & RING_MASK) + 1;
    }

    private static int distance(int from, int to) {
        return (to - from) & RING_MASK;
    }

    private static boolean isSame(String text, byte[] bytes, int offset, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != (bytes[offset + i] & 0xff)) {
                return false;
            }
        }
        return true;
    }

    void clear() {
        Arrays.fill(texts, null);
        next = 1;
        lost = 0;
    }
}
