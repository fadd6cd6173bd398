// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived;

import java.util.List;
import java.util.function.Consumer;

/**
 * Builder of {@code SMTP_CHECK}: a mail server answers HELO.
 */
public final class SmtpCheck extends NetworkCheck<SmtpCheck> {
    SmtpCheck(Problems problems, List<String> path) {
        super(problems, path);
    }

    @Override
    SmtpCheck self() {
        return this;
    }

    /**
     * Name in the greeting.
     *
     * <p>Keyword {@code helo_name}. Manual {@code keepalived.conf(5)}, section "Virtual server(s)".
     *
     * @param name the name, one word whatever is in it
     * @return this
     */
    public SmtpCheck heloName(String name) {
        return set("helo_name", Word.of(name));
    }

    /**
     * An address of the mail server; without one, that of the real server.
     *
     * <p>Keyword {@code host}. Where keepalived is built with {@code WITH_HOST_ENTRIES}. Manual {@code keepalived.conf(5)},
     * section "Virtual server(s)".
     *
     * @param content adds what is between the braces
     * @return this
     */
    public SmtpCheck host(Consumer<? super SmtpHost> content) {
        return block("host", List.of(), SmtpHost::new, content);
    }
}
