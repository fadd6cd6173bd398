// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.protocol;

import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.HaproxyRelease;
import io.haproxy4j.runtime.command.InvalidCommandException;
import java.nio.charset.StandardCharsets;

/**
 * Turns commands into the bytes HAProxy's CLI parser reads back as exactly those words. Escaping is the same for all
 * releases; the size limits are not.
 */
public final class RequestEncoder {

    /** The longest line that is safe on every release; 2.6 hangs a little above it instead of answering. */
    public static final int MAX_LINE = 15_000;

    /** The most bytes of line and payload together before 3.4, where both share one buffer of the default size. */
    public static final int MAX_LINE_AND_PAYLOAD = 15_000;

    /** The most bytes of payload from 3.4 on, where tune.cli.max-payload-size has its default. */
    public static final int MAX_PAYLOAD_3_4 = 130_000;

    /** The most words of a command. */
    public static final int MAX_WORDS = 63;

    private RequestEncoder() {}

    /**
     * How many bytes of payload a command may carry.
     *
     * @param release the release that will read it
     * @return the limit in bytes, with room for a usual command line
     */
    public static int maxPayload(HaproxyRelease release) {
        return release.isAtLeast(3, 4) ? MAX_PAYLOAD_3_4 : MAX_LINE_AND_PAYLOAD - 1_000;
    }

    /**
     * Appends one command: its line, and its payload with the empty line that ends it.
     *
     * @param command the command
     * @param prefix what stands before the command on its line, such as {@code @1 }; written as it is
     * @param release the release that will read it
     * @param out where to write
     * @throws InvalidCommandException if the command does not fit into HAProxy's buffers
     */
    public static void encode(CliCommand command, String prefix, HaproxyRelease release, ByteSink out) {
        if (command.words().size() > MAX_WORDS) {
            throw new InvalidCommandException("'" + head(command) + "' has "
                    + command.words().size() + " words; HAProxy reads at most " + MAX_WORDS + ": split the command");
        }
        int start = out.size();
        out.put(prefix.getBytes(StandardCharsets.US_ASCII));
        boolean first = true;
        for (String word : command.words()) {
            if (!first) {
                out.put((byte) ' ');
            }
            first = false;
            escape(word, out);
        }
        int payload = command.payloadSize();
        if (command.hasPayload()) {
            out.put((byte) ' ').put((byte) '<').put((byte) '<');
        }
        out.put((byte) '\n');
        int line = out.size() - start;
        if (line > MAX_LINE) {
            throw tooLarge(
                    out,
                    start,
                    "'" + head(command) + "' is a line of " + line + " bytes; the limit is " + MAX_LINE
                            + ": send shorter values or use a payload");
        }
        boolean shared = !release.isAtLeast(3, 4);
        int limit = shared ? MAX_LINE_AND_PAYLOAD - line : MAX_PAYLOAD_3_4;
        if (payload > limit) {
            throw tooLarge(
                    out,
                    start,
                    "The payload of '" + head(command) + "' has " + payload + " bytes; HAProxy "
                            + release + " takes " + limit
                            + ": send it in parts, or for a certificate leave out what the chain"
                            + " does not need");
        }
        if (command.hasPayload()) {
            out.put(command.payload()).put((byte) '\n');
        }
    }

    private static InvalidCommandException tooLarge(ByteSink out, int start, String message) {
        out.truncate(start);
        return new InvalidCommandException(message);
    }

    private static String head(CliCommand command) {
        String text = command.toString();
        return text.length() <= 60 ? text : text.substring(0, 60) + "...";
    }

    private static void escape(String word, ByteSink out) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 0x80) {
                escape(word.substring(i).getBytes(StandardCharsets.UTF_8), out);
                return;
            }
            escape((byte) c, out);
        }
    }

    private static void escape(byte[] bytes, ByteSink out) {
        for (byte b : bytes) {
            escape(b, out);
        }
    }

    private static void escape(byte b, ByteSink out) {
        switch (b) {
            case ' ', '\t', 0x0B, 0x0C, ';', '\\', '<', '#' ->
                out.put((byte) '\\').put(b);
            default -> out.put(b);
        }
    }
}
