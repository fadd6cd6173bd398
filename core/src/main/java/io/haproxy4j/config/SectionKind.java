// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sections of a configuration file (configuration manual, section 2). */
public enum SectionKind {
    /** Settings of the process. */
    GLOBAL(Name.NONE),
    /** Settings that following proxies inherit. */
    DEFAULTS(Name.OPTIONAL),
    /** Where clients connect. */
    FRONTEND(Name.REQUIRED),
    /** Where servers are. */
    BACKEND(Name.REQUIRED),
    /** A frontend and a backend in one. */
    LISTEN(Name.REQUIRED),
    /** Processes that share stick tables. */
    PEERS(Name.REQUIRED),
    /** Name servers. */
    RESOLVERS(Name.REQUIRED),
    /** Where alert mails go. Deprecated by HAProxy in favour of Lua since 3.2. */
    MAILERS(Name.REQUIRED),
    /** Users and groups for authentication. */
    USERLIST(Name.REQUIRED),
    /** A set of error pages. */
    HTTP_ERRORS(Name.REQUIRED),
    /** A small-object cache. */
    CACHE(Name.REQUIRED),
    /** A ring buffer for logs and traces. */
    RING(Name.REQUIRED),
    /** A process that the master runs beside the workers. Until HAProxy 3.2. */
    PROGRAM(Name.REQUIRED),
    /** A FastCGI application. */
    FCGI_APP(Name.REQUIRED),
    /** A syslog relay. */
    LOG_FORWARD(Name.REQUIRED),
    /** How lines of each logging step look. Since HAProxy 3.2. */
    LOG_PROFILE(Name.REQUIRED),
    /** Where certificates come from. Since HAProxy 3.0. */
    CRT_STORE(Name.OPTIONAL),
    /** What is traced, and to where. Since HAProxy 3.2. */
    TRACES(Name.NONE),
    /** A certificate authority to get certificates from. Since HAProxy 3.2. */
    ACME(Name.REQUIRED),
    /** A health check that servers share. Since HAProxy 3.4. */
    HEALTHCHECK(Name.REQUIRED),
    /** Linux network namespaces that must exist at start. */
    NAMESPACE_LIST(Name.NONE, "namespace_list");

    /** Whether a section of this kind has a name. */
    enum Name {
        NONE,
        OPTIONAL,
        REQUIRED
    }

    private static final Map<String, SectionKind> BY_KEYWORD =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(SectionKind::keyword, Function.identity()));

    private final Name name;
    private final String keyword;

    SectionKind(Name name) {
        this.name = name;
        this.keyword = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    SectionKind(Name name, String keyword) {
        this.name = name;
        this.keyword = keyword;
    }

    Name nameRule() {
        return name;
    }

    /** The name among the words behind the keyword; empty if there is none. */
    String nameIn(java.util.List<String> heading) {
        boolean named = !heading.isEmpty()
                && name != Name.NONE
                && !(name == Name.OPTIONAL && heading.get(0).equals("from"));
        return named ? heading.get(0) : "";
    }

    /**
     * The word that opens a section of this kind.
     *
     * @return for example {@code fcgi-app}
     */
    public String keyword() {
        return keyword;
    }

    /**
     * The kind that a word opens.
     *
     * @param keyword first word of a line
     * @return the kind; empty for any other word
     */
    public static Optional<SectionKind> ofKeyword(String keyword) {
        return Optional.ofNullable(BY_KEYWORD.get(keyword));
    }
}
