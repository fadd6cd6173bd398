// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.grammar;

import java.util.Arrays;
import java.util.Locale;

/**
 * The name of something defined elsewhere in the configuration.
 *
 * @param kind what is named
 */
public record ReferenceType(Kind kind) implements ArgumentType {

    /** What can be named. */
    public enum Kind {
        /** A backend or listen section. */
        BACKEND,
        /** Any proxy section. */
        PROXY,
        /** A server, as backend/server. */
        SERVER,
        /** A server of the same proxy. */
        SERVER_OF_THIS,
        /** A section with a stick table. */
        TABLE,
        /** A peers section. */
        PEERS,
        /** A resolvers section. */
        RESOLVERS,
        /** A userlist. */
        USERLIST,
        /** A cache. */
        CACHE,
        /** A ring. */
        RING,
        /** An ACL of the same section. */
        ACL,
        /** A mailers section. */
        MAILERS,
        /** An http-errors section. */
        HTTP_ERRORS,
        /** A fcgi-app section. */
        FCGI_APP,
        /** A named defaults section. */
        DEFAULTS,
        /** A crt-store. */
        CRT_STORE,
        /** A log-profile. */
        LOG_PROFILE,
        /** A filter of the same proxy. */
        FILTER,
        /** An acme section. */
        ACME,
        /** A group of a userlist. */
        GROUP,
        /** The id of a rule. */
        RULE_ID,
        /** A healthcheck section. */
        HEALTHCHECK;

        /** {@return the name in lower case with dashes} */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static ReferenceType parse(String text) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.toString().equals(text))
                .findAny()
                .map(ReferenceType::new)
                .orElseThrow(() -> new IllegalArgumentException("nothing of the kind \"" + text + "\" can be named"));
    }

    /** {@return {@code ref:backend}} */
    @Override
    public String toString() {
        return "ref:" + kind;
    }
}
