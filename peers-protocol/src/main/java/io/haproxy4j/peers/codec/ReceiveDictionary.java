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

    String put(int id, byte[] bytes, int offset, int length) {
        String text = new String(bytes, offset, length, StandardCharsets.ISO_8859_1);
        texts[id] = text;
        return text;
    }

    void clear() {
        Arrays.fill(texts, null);
    }
}
