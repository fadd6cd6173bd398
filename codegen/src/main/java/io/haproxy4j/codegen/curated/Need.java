// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.curated;

/**
 * Something the sample of a keyword needs beyond what surrounds every sample.
 *
 * @param kind what is needed
 * @param value the rest of the word, empty for a flag
 */
public record Need(Kind kind, String value) {

    /** What can be needed. Words that end in a colon or an equals sign have a value. */
    public enum Kind {
        /** The row is the head of other rows, which describe its forms. */
        CONTAINER("container"),
        /** The row is one value of another row's argument. */
        VALUE("value"),
        /** No available program can take the sample; the value is the reason. */
        NO_BINARY("no-binary:"),
        /** The frame to use instead of the one of the scope. */
        FRAME("in="),
        /** The mode of all proxies. */
        MODE("mode="),
        /** The section to use where a frame has several: {@code frontend}. */
        AS("as="),
        /** A line in the global section, in front of all others. */
        GLOBAL("global:"),
        /** Sections in front of the frame, lines separated by backslash and n. */
        BEFORE("before:"),
        /** A line above the sample's. */
        SECTION("section:"),
        /** A line below the sample's. */
        AFTER("after:"),
        /** Words between the head of the line and the keyword. */
        PREFIX("prefix:"),
        /** Words behind the sample. */
        WITH("with:"),
        /** The address of the bind or server line. */
        ADDRESS("address:"),
        /** The whole line, with an at-sign where keyword and sample go. */
        LINE("line:"),
        /** The sample follows the keyword without a blank. */
        GLUED("glued"),
        /** A frontend without its default backend. */
        NO_DEFAULT("nodefault"),
        /** A proxy without its server. */
        NO_SERVER("noserver"),
        /** A network namespace of this name exists. */
        NETWORK("netns:"),
        /** The check leaves a file in shared memory behind. */
        SHARED_MEMORY("shm"),
        /** HAProxy runs with a master process. */
        MASTER_WORKER("master-worker"),
        /** Releases from this one on warn of it, which is expected: {@code 3.2+}. */
        WARNS("warns=");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        private boolean hasValue() {
            return word.endsWith(":") || word.endsWith("=");
        }
    }

    static Need parse(String text) {
        for (Kind kind : Kind.values()) {
            if (kind.hasValue()
                    ? text.startsWith(kind.word) && text.length() > kind.word.length()
                    : text.equals(kind.word)) {
                return new Need(kind, text.substring(kind.word.length()));
            }
        }
        throw new IllegalArgumentException("\"" + text + "\" is nothing a sample can need");
    }

    /** {@return the word as the tables write it} */
    @Override
    public String toString() {
        return kind.word + value;
    }
}
