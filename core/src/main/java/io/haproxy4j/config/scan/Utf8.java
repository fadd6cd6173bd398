// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.scan;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 that loses no byte: one that is part of no character stands in the text as half of a surrogate pair, from U+DC80
 * for byte 80 to U+DCFF for byte FF, which no valid text has.
 */
public final class Utf8 {

    private static final char FIRST = 0xdc80;
    private static final char LAST = 0xdcff;
    private static final char REPLACEMENT = 0xfffd;

    private Utf8() {}

    /**
     * The text of bytes.
     *
     * @param bytes any bytes
     * @return the text that {@link #encode(String)} turns into the same bytes again
     */
    public static String decode(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? text : decodeByParts(bytes);
    }

    private static String decodeByParts(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            out.put(ofByte(in.get() & 0xff));
            decoder.reset();
            result = decoder.decode(in, out, true);
        }
        return out.flip().toString();
    }

    /**
     * The bytes of a text.
     *
     * @param text any text; half of a surrogate pair that stands for no byte becomes a question mark
     * @return its bytes
     */
    public static byte[] encode(String text) {
        return hasBytes(text) ? encodeByParts(text) : text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] encodeByParts(String text) {
        ByteBuffer out = ByteBuffer.allocate(3 * text.length());
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isByte(text, i)) {
                out.put(text.substring(start, i).getBytes(StandardCharsets.UTF_8));
                out.put((byte) (text.charAt(i) - FIRST + 0x80));
                start = i + 1;
            }
        }
        out.put(text.substring(start).getBytes(StandardCharsets.UTF_8));
        byte[] bytes = new byte[out.position()];
        out.flip().get(bytes);
        return bytes;
    }

    /** The character that stands for a byte which an escape names; below 80 the character itself. */
    static char ofByte(int value) {
        return (char) (value < 0x80 ? value : value - 0x80 + FIRST);
    }

    /** Joins bytes that stand side by side to characters. */
    static String joined(CharSequence text) {
        String whole = text.toString();
        return hasBytes(whole) ? decode(encode(whole)) : whole;
    }

    private static boolean hasBytes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST && c <= LAST && isByte(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isByte(String text, int i) {
        char c = text.charAt(i);
        return c >= FIRST && c <= LAST && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
