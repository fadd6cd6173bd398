// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.codec;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The texts sent in this session: a text that is not among the last new ones takes the place of the oldest. */
final class SendDictionary {

    private final Map<String, Integer> ids = new HashMap<>();
    private final @Nullable String[] texts = new String[Wire.DICTIONARY_SIZE + 1];
    private int newest;
    private @Nullable String displaced;

    /** The number of a text, or 0 when the peer does not know it. */
    int find(String text) {
        Integer id = ids.get(text);
        return id == null ? 0 : id;
    }

    /** Gives a text a number. */
    int add(String text) {
        newest = newest % Wire.DICTIONARY_SIZE + 1;
        displaced = texts[newest];
        if (displaced != null) {
            ids.remove(displaced);
        }
        texts[newest] = text;
        ids.put(text, newest);
        return newest;
    }

    /** Takes the last {@link #add} back, because the message was not sent. */
    void undo() {
        String text = texts[newest];
        if (text != null) {
            ids.remove(text);
        }
        texts[newest] = displaced;
        if (displaced != null) {
            ids.put(displaced, newest);
        }
        newest = newest == 1 ? Wire.DICTIONARY_SIZE : newest - 1;
    }

    void clear() {
        ids.clear();
        Arrays.fill(texts, null);
        newest = 0;
        displaced = null;
    }
}
