// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.command;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One CLI command as a value: words, and for some commands a payload of lines. Words are sent as UTF-8 and escaped, so
 * each of them reaches HAProxy as the one argument it is here; none can become a second word or a second command.
 */
public final class CliCommand {

    private final List<String> words;
    private final byte @Nullable [] payload;
    private final Duration extraTime;
    private final boolean expert;
    private final boolean experimental;

    private CliCommand(
            List<String> words, byte @Nullable [] payload, Duration extraTime, boolean expert, boolean experimental) {
        this.words = words;
        this.payload = payload;
        this.extraTime = extraTime;
        this.expert = expert;
        this.experimental = experimental;
    }

    /**
     * A command of the given words.
     *
     * @param words command and arguments, each of which HAProxy shall see as one word
     * @return the command
     * @throws InvalidCommandException if there is no word, or a word is empty or holds a line feed, a carriage return
     *     or a NUL, which the CLI cannot carry
     */
    public static CliCommand of(String... words) {
        return of(List.of(words));
    }

    /**
     * A command of the given words.
     *
     * @param words command and arguments, each of which HAProxy shall see as one word
     * @return the command
     * @throws InvalidCommandException if there is no word, or a word is empty or holds a line feed, a carriage return
     *     or a NUL, which the CLI cannot carry
     */
    public static CliCommand of(List<String> words) {
        if (words.isEmpty()) {
            throw new InvalidCommandException("A command needs at least one word");
        }
        List<String> copy = List.copyOf(words);
        for (int i = 0; i < copy.size(); i++) {
            check(copy, i);
        }
        return new CliCommand(copy, null, Duration.ZERO, false, false);
    }

    private static void check(List<String> words, int index) {
        String word = words.get(index);
        String where = index == 0 ? "The command" : "Argument " + index + " of '" + words.get(0) + "'";
        if (word.isEmpty()) {
            throw new InvalidCommandException(
                    where + " is empty, and the CLI has no way to write an empty word: leave it out or give a value");
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '\n' || c == '\r' || c == 0) {
                String name = c == '\n' ? "a line feed" : c == '\r' ? "a carriage return" : "a NUL";
                throw new InvalidCommandException(where + " holds " + name + " at index " + i
                        + ", which the CLI cannot carry in a word: remove it, or use a command that takes a payload");
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == word.length()
                        || !Character.isLowSurrogate(word.charAt(i + 1))) {
                    throw new InvalidCommandException(
                            where + " holds half a surrogate pair at index " + i + ", which has no UTF-8 form");
                }
                i++;
            }
        }
    }

    /**
     * This command with a payload.
     *
     * @param lines text, sent as UTF-8; blank lines are left out (HAProxy reads one as the end of the payload) and CR LF
     *     becomes LF
     * @return a new command
     * @throws InvalidCommandException if nothing but blank lines is left, or the text holds a NUL
     */
    public CliCommand withPayload(String lines) {
        return withPayload(lines.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * This command with a payload.
     *
     * @param lines bytes; blank lines are left out (HAProxy reads one as the end of the payload) and CR LF becomes LF
     * @return a new command
     * @throws InvalidCommandException if nothing but blank lines is left, or the bytes hold a NUL
     */
    public CliCommand withPayload(byte[] lines) {
        return new CliCommand(words, normalize(lines), extraTime, expert, experimental);
    }

    private byte[] normalize(byte[] lines) {
        byte[] out = new byte[lines.length + 1];
        int length = 0;
        int lineStart = 0;
        for (int i = 0; i <= lines.length; i++) {
            byte b = i == lines.length ? (byte) '\n' : lines[i];
            if (b == 0) {
                throw new InvalidCommandException("The payload of '" + this + "' holds a NUL at byte " + i
                        + ", which ends a text for HAProxy: remove it");
            }
            if (b == '\n') {
                if (length > lineStart && out[length - 1] == '\r') {
                    length--;
                }
                if (length > lineStart) {
                    out[length++] = '\n';
                }
                lineStart = length;
            } else {
                out[length++] = b;
            }
        }
        if (length == 0) {
            throw new InvalidCommandException(
                    "The payload of '" + this + "' is empty: HAProxy needs at least one line");
        }
        return Arrays.copyOf(out, length);
    }

    /**
     * This command, expected to take a while before it answers. The time limits of the connection are raised by it on
     * both sides.
     *
     * @param time how long HAProxy may work before its first byte
     * @return a new command
     */
    public CliCommand lasting(Duration time) {
        return new CliCommand(words, payload, time, expert, experimental);
    }

    /**
     * This command, run with {@code expert-mode on}, which marks the process as tainted.
     *
     * @return a new command
     */
    public CliCommand expert() {
        return new CliCommand(words, payload, extraTime, true, experimental);
    }

    /**
     * This command, run with {@code experimental-mode on}, which marks the process as tainted.
     *
     * @return a new command
     */
    public CliCommand experimental() {
        return new CliCommand(words, payload, extraTime, expert, true);
    }

    /**
     * This command with one more argument.
     *
     * @param word the argument
     * @return a new command
     * @throws InvalidCommandException if the word cannot be carried
     */
    public CliCommand and(String word) {
        List<String> more = new ArrayList<>(words);
        more.add(word);
        check(more, more.size() - 1);
        return new CliCommand(List.copyOf(more), payload, extraTime, expert, experimental);
    }

    /**
     * {@return command and arguments, unescaped}
     */
    public List<String> words() {
        return words;
    }

    /**
     * {@return whether the command has a payload}
     */
    public boolean hasPayload() {
        return payload != null;
    }

    /**
     * {@return a copy of the payload: lines without a blank one, each ended by LF; empty without payload}
     */
    public byte[] payload() {
        return payload == null ? new byte[0] : payload.clone();
    }

    /**
     * {@return the size of the payload in bytes}
     */
    public int payloadSize() {
        return payload == null ? 0 : payload.length;
    }

    /**
     * {@return how long HAProxy may work before its first byte, beyond the usual}
     */
    public Duration extraTime() {
        return extraTime;
    }

    /**
     * {@return whether the command runs with {@code expert-mode on}}
     */
    public boolean isExpert() {
        return expert;
    }

    /**
     * {@return whether the command runs with {@code experimental-mode on}}
     */
    public boolean isExperimental() {
        return experimental;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof CliCommand c
                && words.equals(c.words)
                && Arrays.equals(payload, c.payload)
                && extraTime.equals(c.extraTime)
                && expert == c.expert
                && experimental == c.experimental;
    }

    @Override
    public int hashCode() {
        return Objects.hash(words, Arrays.hashCode(payload), extraTime, expert, experimental);
    }

    /**
     * {@return the words joined by spaces, for messages; never the payload, which may hold a private key}
     */
    @Override
    public String toString() {
        return String.join(" ", words) + (payload == null ? "" : " <<");
    }
}
