// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.tables;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A row of {@code show table}. It keeps the bytes of its line and reads from them what is asked for. */
public final class TableEntry {

    private static final byte[] KEY = "key=".getBytes(StandardCharsets.US_ASCII);

    private final byte[] line;
    private final int keyFrom;
    private final int keyTo;

    private TableEntry(byte[] line, int keyFrom, int keyTo) {
        this.line = line;
        this.keyFrom = keyFrom;
        this.keyTo = keyTo;
    }

    /** Reads {@code 0xptr: key=K use=0 exp=ms [shard=n] data...}; null for another form. */
    static @Nullable TableEntry parse(byte[] array, int from, int to) {
        int colon = from;
        while (colon < to && array[colon] != ':') {
            colon++;
        }
        int key = colon + 2;
        if (key + KEY.length > to || !Arrays.equals(array, key, key + KEY.length, KEY, 0, KEY.length)) {
            return null;
        }
        int keyFrom = key + KEY.length;
        int keyTo = keyFrom;
        while (keyTo < to && array[keyTo] != ' ') {
            keyTo += array[keyTo] == '\\' ? 2 : 1;
        }
        keyTo = Math.min(keyTo, to);
        return new TableEntry(Arrays.copyOfRange(array, from, to), keyFrom - from, keyTo - from);
    }

    /**
     * {@return the entry's address in this process, such as {@code 0x55d0c0a1b2c0}}
     */
    public String reference() {
        int colon = 0;
        while (line[colon] != ':') {
            colon++;
        }
        return new String(line, 0, colon, StandardCharsets.US_ASCII);
    }

    /**
     * {@return the key: an address, a number, a string with HAProxy's escapes undone (as UTF-8), or hexadecimal digits
     * for a binary key}
     */
    public String key() {
        for (int i = keyFrom; i < keyTo; i++) {
            if (line[i] == '\\') {
                return unescaped();
            }
        }
        return new String(line, keyFrom, keyTo - keyFrom, StandardCharsets.UTF_8);
    }

    private String unescaped() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(keyTo - keyFrom);
        for (int i = keyFrom; i < keyTo; i++) {
            if (line[i] != '\\' || i + 1 >= keyTo) {
                out.write(line[i]);
            } else if (line[i + 1] == 'x' && i + 3 < keyTo) {
                out.write(Character.digit(line[i + 2], 16) << 4 | Character.digit(line[i + 3], 16));
                i += 3;
            } else {
                i++;
                out.write(control(line[i]));
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static byte control(byte escaped) {
        return switch (escaped) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'e' -> 0x1B;
            default -> escaped;
        };
    }

    /**
     * {@return how many requests track the entry at the moment}
     */
    public long use() {
        return number("use").orElse(0);
    }

    /**
     * {@return the time until the entry expires, in milliseconds on the wire}
     */
    public Duration expiresIn() {
        return Duration.ofMillis(number("exp").orElse(0));
    }

    /**
     * A stored value.
     *
     * @param name the data type, such as {@code gpc0}; a rate without its period, such as {@code http_req_rate}
     * @return the number, empty if the table does not store it or it is no number
     */
    public OptionalLong number(String name) {
        int at = find(name);
        if (at < 0) {
            return OptionalLong.empty();
        }
        long value = 0;
        int digits = 0;
        for (int i = at; i < line.length && line[i] != ' '; i++) {
            int digit = line[i] - '0';
            if (digit < 0 || digit > 9 || ++digits > 18) {
                return OptionalLong.empty();
            }
            value = value * 10 + digit;
        }
        return digits == 0 ? OptionalLong.empty() : OptionalLong.of(value);
    }

    private int find(String name) {
        int i = keyTo;
        while (i < line.length) {
            while (i < line.length && line[i] == ' ') {
                i++;
            }
            int n = 0;
            while (n < name.length() && i + n < line.length && line[i + n] == name.charAt(n)) {
                n++;
            }
            boolean matched = n == name.length() && i + n < line.length && (line[i + n] == '=' || line[i + n] == '(');
            while (i < line.length && line[i] != '=' && line[i] != ' ') {
                i++;
            }
            if (matched && i < line.length && line[i] == '=') {
                return i + 1;
            }
            while (i < line.length && line[i] != ' ') {
                i++;
            }
        }
        return -1;
    }

    /**
     * {@return everything behind the key by name, as HAProxy wrote it; the name of a rate includes its period in
     * milliseconds, such as {@code http_req_rate(10000)}}
     */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        String rest = new String(line, keyTo, line.length - keyTo, StandardCharsets.UTF_8);
        for (String word : rest.strip().split(" ", -1)) {
            int equal = word.indexOf('=');
            if (equal > 0) {
                fields.put(word.substring(0, equal), word.substring(equal + 1));
            }
        }
        return Collections.unmodifiableMap(fields);
    }

    @Override
    public String toString() {
        return new String(line, StandardCharsets.UTF_8);
    }
}
