// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived;

import java.time.Duration;
import java.util.List;

/**
 * Builder of {@code auth_hmac}: advertisements signed with a key that is never sent.
 */
public final class AuthHmac extends BlockBuilder<AuthHmac> {
    AuthHmac(Problems problems, List<String> path) {
        super(problems, path);
    }

    @Override
    AuthHmac self() {
        return this;
    }

    /**
     * A key: its number, 0 to 255, and the secret, the same on all routers.
     *
     * <p>Keyword {@code key}. Since keepalived 2.4.0. Where keepalived is built with {@code _WITH_VRRP_AUTH_}. Manual
     * {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param id 0 to 255
     * @param secret the secret, one word whatever is in it
     * @return this
     */
    public AuthHmac key(int id, String secret) {
        return append("key", Words.number(id), Word.of(secret));
    }

    /**
     * Number of the key that own advertisements are signed with.
     *
     * <p>Keyword {@code active_key}. Since keepalived 2.4.0. Where keepalived is built with {@code _WITH_VRRP_AUTH_}.
     * Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param id 0 to 255
     * @return this
     */
    public AuthHmac activeKey(int id) {
        return set("active_key", Words.number(id));
    }

    /**
     * How far the clocks of two routers may be apart.
     *
     * <p>Keyword {@code time_window}. Since keepalived 2.4.0. Where keepalived is built with {@code _WITH_VRRP_AUTH_}.
     * Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param window 1 to 255 s, in steps of 1 s
     * @return this
     */
    public AuthHmac timeWindow(Duration window) {
        return set("time_window", Words.seconds(window));
    }

    /**
     * Whether advertisements that were sent before are dropped.
     *
     * <p>Keyword {@code anti_replay}. Since keepalived 2.4.0. Where keepalived is built with {@code _WITH_VRRP_AUTH_}.
     * Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @return this
     */
    public AuthHmac antiReplay() {
        return set("anti_replay");
    }

    /**
     * Whether advertisements that were sent before are dropped.
     *
     * <p>Keyword {@code anti_replay}. Since keepalived 2.4.0. Where keepalived is built with {@code _WITH_VRRP_AUTH_}.
     * Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param value whether it is on
     * @return this
     */
    public AuthHmac antiReplay(boolean value) {
        return set("anti_replay", Words.bool(value));
    }

    /**
     * How strictly signatures are demanded.
     *
     * <p>Keyword {@code mode}. Since keepalived 2.4.0. Where keepalived is built with {@code _WITH_VRRP_AUTH_}.
     * Manual {@code keepalived.conf(5)}, section "VRRP instance(s)".
     *
     * @param mode the mode, one word whatever is in it
     * @return this
     */
    public AuthHmac mode(String mode) {
        return set("mode", Word.of(mode));
    }
}
