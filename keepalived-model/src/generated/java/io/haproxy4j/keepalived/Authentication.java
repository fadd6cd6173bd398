// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived;

import io.haproxy4j.keepalived.value.AuthType;
import java.util.List;

/**
 * Builder of {@code authentication}: the password of a group. VRRP version 3 ignores it.
 */
public final class Authentication extends BlockBuilder<Authentication> {
    Authentication(Problems problems, List<String> path) {
        super(problems, path);
    }

    @Override
    Authentication self() {
        return this;
    }

    /**
     * How the password is sent.
     *
     * <p>Keyword {@code auth_type}. Where keepalived is built with {@code _WITH_VRRP_AUTH_}. Manual {@code keepalived.conf(5)},
     * section "VRRP instance(s)".
     *
     * @param type one of its constants
     * @return this
     */
    public Authentication authType(AuthType type) {
        return set("auth_type", Word.of(type.word()));
    }

    /**
     * The password: 1 to 8 characters, keepalived compares no more than that.
     *
     * <p>Keyword {@code auth_pass}. Where keepalived is built with {@code _WITH_VRRP_AUTH_}. Manual {@code keepalived.conf(5)},
     * section "VRRP instance(s)".
     *
     * @param password the password, one word whatever is in it
     * @return this
     */
    public Authentication authPass(String password) {
        return set("auth_pass", Word.of(password));
    }
}
