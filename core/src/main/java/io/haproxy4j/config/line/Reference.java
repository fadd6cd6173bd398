// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.line;

/**
 * A name in one place of the configuration that stands for something defined in another.
 *
 * @param kind what it names
 * @param name the name, as written
 */
public record Reference(Kind kind, String name) {

    /** What a reference can name. */
    public enum Kind {
        /** A named ACL of the same section. */
        ACL("ACL"),
        /** A backend or listen section. */
        BACKEND("backend"),
        /** A server, as {@code server} in its own section or {@code backend/server} elsewhere. */
        SERVER("server"),
        /** A peers section. */
        PEERS("peers section"),
        /** A stick table, by the name of the section that holds it. */
        TABLE("stick table");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /**
         * The kind as a message names it.
         *
         * @return for example {@code peers section}
         */
        public String title() {
            return title;
        }
    }
}
