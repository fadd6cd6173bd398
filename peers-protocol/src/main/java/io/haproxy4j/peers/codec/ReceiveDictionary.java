// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The texts a peer has sent in this session, by their number. */
final class ReceiveDictionary {

    private final @Nullable String[] texts = new String[Wire.DICTIONARY_SIZE + 1];

    @Nullable
    String get(int id) {
        return texts[id];
    }

    /** Keeps the text there is when it says the same, as in every new teaching of a peer with few servers. */
    String put(int id, byte[] bytes, int offset, int length) {
        String known = texts[id];
        if (known != null && isSame(known, bytes, offset, length)) {
            return known;
        }
        String text = new String(bytes, offset, length, StandardCharsets.ISO_8859_1);
        texts[id] = text;
        return text;
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
    }
}
