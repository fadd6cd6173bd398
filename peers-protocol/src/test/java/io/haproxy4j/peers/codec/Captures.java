// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.codec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What real HAProxies sent, kept as test resources. */
public final class Captures {

    private static final Pattern BODY_OFFSET = Pattern.compile("\"body_offset\": (\\d+)");

    private Captures() {}

    /** Names of the captures that have a decoded counterpart. */
    public static List<String> described() {
        return List.of(
                "small-26-resync",
                "small-30-resync",
                "small-32-resync",
                "small-32-v20",
                "initiator-26",
                "initiator-32",
                "dict-eviction-26",
                "dict-eviction-32");
    }

    /** The binary part of a capture. */
    public static byte[] body(String name) {
        byte[] all = bytes(name + ".bin");
        return Arrays.copyOfRange(all, bodyOffset(name), all.length);
    }

    /** Length of the handshake in front of the binary part. */
    public static int bodyOffset(String name) {
        if (name.startsWith("big")) {
            return 0;
        }
        Matcher matcher = BODY_OFFSET.matcher(text(name + ".meta.json"));
        if (!matcher.find()) {
            throw new IllegalStateException("No body_offset in the description of " + name);
        }
        return Integer.parseInt(matcher.group(1));
    }

    public static String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    public static byte[] bytes(String file) {
        try (InputStream in = Captures.class.getResourceAsStream("/captures/" + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
