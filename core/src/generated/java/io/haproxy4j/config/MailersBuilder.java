// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.argument.Addresses;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.Durations;
import java.time.Duration;

/**
 * Builds a {@code mailers} section: mail servers that alerts are sent through (configuration manual, section 12.3).
 */
public final class MailersBuilder extends SectionBuilder<MailersBuilder> {
    MailersBuilder(String name) {
        super(SectionKind.MAILERS, name);
    }

    /**
     * A mail server that alerts about servers are sent through.
     *
     * <p>Configuration manual, section 12.3.
     *
     * @param name the name, one word whatever is in it
     * @param address the address, {@code host:port} or the path of a unix socket
     * @return this builder
     */
    public MailersBuilder mailer(String name, String address) {
        return keyword("mailer", Word.of(name), Word.of(address));
    }

    /**
     * A mail server that alerts about servers are sent through.
     *
     * <p>Configuration manual, section 12.3.
     *
     * @param name the name, one word whatever is in it
     * @param host an IP address or a host name
     * @param port port, from 1 to 65535
     * @return this builder
     */
    public MailersBuilder mailer(String name, String host, int port) {
        return keyword("mailer", Word.of(name), Addresses.hostPort(host, port));
    }

    /**
     * Time for the connection to a mail server and the sending of a mail; keep it above 4 seconds.
     *
     * <p>HAProxy's default: 10s. Configuration manual, section 12.3.
     *
     * @param timeout the time, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    public MailersBuilder timeoutMail(Duration timeout) {
        return keyword("timeout mail", Durations.word("timeout mail", timeout));
    }
}
