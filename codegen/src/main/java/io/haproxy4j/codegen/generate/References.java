// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import io.haproxy4j.config.grammar.ReferenceType;
import java.util.Optional;

/**
 * What a reference is in module core.
 *
 * @param constant the kind there; empty for names it does not follow
 * @param title what is named
 */
record References(Optional<String> constant, String title) {

    static References of(ReferenceType.Kind kind) {
        return switch (kind) {
            case SERVER_OF_THIS -> checked("SERVER", "a server of the same section");
            case SERVER -> checked("SERVER", "a server, {@code backend/server}");
            case BACKEND -> checked("BACKEND", "a backend or listen section");
            case PROXY -> checked("PROXY", "a proxy");
            case TABLE -> checked("TABLE", "a section with a stick table");
            case ACL -> checked("ACL", "an ACL of the same section");
            case PEERS, RESOLVERS, USERLIST, CACHE, RING, MAILERS, HTTP_ERRORS, FCGI_APP, LOG_PROFILE, HEALTHCHECK ->
                checked(kind.name(), "a " + kind + " section");
            case DEFAULTS -> free("a defaults section");
            case CRT_STORE -> free("a crt-store section");
            case ACME -> free("an acme section");
            case FILTER -> free("a filter");
            case GROUP -> free("a group");
            case RULE_ID -> free("a rule, by its id");
        };
    }

    private static References checked(String constant, String title) {
        return new References(Optional.of(constant), title);
    }

    private static References free(String title) {
        return new References(Optional.empty(), title);
    }
}
