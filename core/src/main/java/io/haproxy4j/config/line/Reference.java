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
        /** A named defaults section. */
        DEFAULTS("defaults section"),
        /** A peers section. */
        PEERS("peers section"),
        /** A stick table, by the name of the section that holds it. */
        TABLE("stick table"),
        /** A frontend, backend or listen section. */
        PROXY("proxy"),
        /** A resolvers section. */
        RESOLVERS("resolvers section"),
        /** A userlist. */
        USERLIST("userlist"),
        /** A cache. */
        CACHE("cache"),
        /** A ring. */
        RING("ring"),
        /** A mailers section. */
        MAILERS("mailers section"),
        /** An http-errors section. */
        HTTP_ERRORS("http-errors section"),
        /** A FastCGI application. */
        FCGI_APP("fcgi-app section"),
        /** A log profile. */
        LOG_PROFILE("log-profile section"),
        /** A health check of its own. */
        HEALTHCHECK("healthcheck section");

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
