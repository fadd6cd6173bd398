// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.command;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A successful answer, without framing, severity prefix and trailing empty lines. */
public final class Reply {

    private final byte[] bytes;
    private final @Nullable Severity severity;

    /**
     * A reply of the given content.
     *
     * @param bytes the content; not copied, so leave it alone afterwards
     * @param severity the severity HAProxy gave the message; null for dumps and empty answers
     */
    public Reply(byte[] bytes, @Nullable Severity severity) {
        this.bytes = bytes;
        this.severity = severity;
    }

    /**
     * {@return the content as text; bytes that are no UTF-8 become U+FFFD}
     */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /**
     * {@return the content line by line; no line for an empty answer}
     */
    public List<String> lines() {
        return bytes.length == 0 ? List.of() : List.of(text().split("\n", -1));
    }

    /**
     * {@return a copy of the content}
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * {@return the size of the content in bytes}
     */
    public int size() {
        return bytes.length;
    }

    /**
     * {@return whether HAProxy answered nothing, the usual success of commands that change something}
     */
    public boolean isEmpty() {
        return bytes.length == 0;
    }

    /**
     * {@return the severity of a message, null for dumps and empty answers}
     */
    public @Nullable Severity severity() {
        return severity;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Reply r && Arrays.equals(bytes, r.bytes) && severity == r.severity;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return text();
    }
}
