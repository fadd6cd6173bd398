// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived;

import java.util.List;

/**
 * Builder of {@code BFD_CHECK}: the server is up as long as a BFD session with it is.
 */
public final class BfdCheck extends BlockBuilder<BfdCheck> {
    BfdCheck(Problems problems, List<String> path) {
        super(problems, path);
    }

    @Override
    BfdCheck self() {
        return this;
    }

    /**
     * Name of the BFD session.
     *
     * <p>Keyword {@code name}. Where keepalived is built with {@code _WITH_BFD_}. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @param name name of a {@code bfd_instance}
     * @return this
     */
    public BfdCheck name(String name) {
        return set("name", Word.of(name));
    }

    /**
     * Takes the server for down until the session is up.
     *
     * <p>Keyword {@code alpha}. Where keepalived is built with {@code _WITH_BFD_}. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @return this
     */
    public BfdCheck alpha() {
        return set("alpha");
    }

    /**
     * Takes the server for down until the session is up.
     *
     * <p>Keyword {@code alpha}. Where keepalived is built with {@code _WITH_BFD_}. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @param value whether it is on
     * @return this
     */
    public BfdCheck alpha(boolean value) {
        return set("alpha", Words.bool(value));
    }
}
