// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.argument.Addresses;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.Durations;
import io.haproxy4j.config.value.HoldStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Builds a {@code resolvers} section: name servers that servers' names are resolved with at run time (configuration manual, section 5.3.2).
 */
public final class ResolversBuilder extends SectionBuilder<ResolversBuilder> {
    ResolversBuilder(String name) {
        super(SectionKind.RESOLVERS, name);
    }

    /**
     * Largest DNS answer announced to the name servers, in bytes. Up to 8192 is reasonable over UDP.
     *
     * <p>HAProxy's default: 512. Configuration manual, section 5.3.2.
     *
     * @param bytes number of bytes, from 512 to 65535
     * @return this builder
     */
    public ResolversBuilder acceptedPayloadSize(int bytes) {
        return keyword("accepted_payload_size", Word.number("accepted_payload_size", bytes, 512,
                65535));
    }

    /**
     * How long a last good answer outweighs a bad one of the given kind; for valid, how long do-resolve reuses an
     * answer; for obsolete, how long vanished records are kept.
     *
     * <p>HAProxy's default: valid 10s, obsolete 0s, others 30s. Configuration manual, section 5.3.2.
     *
     * @param status HTTP status: {@code nx}, {@code refused}, {@code timeout}, {@code other}, {@code valid},
     *     {@code obsolete}
     * @param period the period a rate is measured over, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    public ResolversBuilder hold(HoldStatus status, Duration period) {
        return keyword("hold", Word.of(status.word()), Durations.word("hold period", period));
    }

    /**
     * A name server. A stream prefix such as tcp makes it use connections, and then options of a server line
     * apply.
     *
     * <p>HAProxy's default: UDP. Configuration manual, section 5.3.2.
     *
     * @param name the name, one word whatever is in it
     * @param address the address, {@code host:port} or the path of a unix socket
     * @return this builder
     */
    public ResolversBuilder nameserver(String name, String address) {
        return keyword("nameserver", Word.of(name), Word.of(address));
    }

    /**
     * A name server. A stream prefix such as tcp makes it use connections, and then options of a server line
     * apply.
     *
     * <p>HAProxy's default: UDP. Configuration manual, section 5.3.2.
     *
     * @param name the name, one word whatever is in it
     * @param address the address, {@code host:port} or the path of a unix socket
     * @param options sets them
     * @return this builder
     */
    public ResolversBuilder nameserver(String name, String address,
            Consumer<ServerOptions> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of(name), Word.of(address)));
        options.accept(new ServerOptions(words));
        return keyword("nameserver", words);
    }

    /**
     * A name server. A stream prefix such as tcp makes it use connections, and then options of a server line
     * apply.
     *
     * <p>HAProxy's default: UDP. Configuration manual, section 5.3.2.
     *
     * @param name the name, one word whatever is in it
     * @param host an IP address or a host name
     * @param port port, from 1 to 65535
     * @return this builder
     */
    public ResolversBuilder nameserver(String name, String host, int port) {
        return keyword("nameserver", Word.of(name), Addresses.hostPort(host, port));
    }

    /**
     * A name server. A stream prefix such as tcp makes it use connections, and then options of a server line
     * apply.
     *
     * <p>HAProxy's default: UDP. Configuration manual, section 5.3.2.
     *
     * @param name the name, one word whatever is in it
     * @param host an IP address or a host name
     * @param port port, from 1 to 65535
     * @param options sets them
     * @return this builder
     */
    public ResolversBuilder nameserver(String name, String host, int port,
            Consumer<ServerOptions> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of(name), Addresses.hostPort(host, port)));
        options.accept(new ServerOptions(words));
        return keyword("nameserver", words);
    }

    /**
     * Adds the name servers of /etc/resolv.conf in this place.
     *
     * <p>Configuration manual, section 5.3.2.
     *
     * @return this builder
     */
    public ResolversBuilder parseResolvConf() {
        return keyword("parse-resolv-conf");
    }

    /**
     * Queries sent for one name before giving up.
     *
     * <p>HAProxy's default: 3. Configuration manual, section 5.3.2.
     *
     * @param retries number of attempts, at least 1
     * @return this builder
     */
    public ResolversBuilder resolveRetries(int retries) {
        return keyword("resolve_retries", Word.number("resolve_retries", retries, 1,
                Integer.MAX_VALUE));
    }

    /**
     * Interval of resolutions that nothing else triggers.
     *
     * <p>HAProxy's default: 1s. Configuration manual, section 5.3.2.
     *
     * @param timeout the time, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    public ResolversBuilder timeoutResolve(Duration timeout) {
        return keyword("timeout resolve", Durations.word("timeout resolve", timeout));
    }

    /**
     * Wait for an answer before the question is sent again.
     *
     * <p>HAProxy's default: 1s. Configuration manual, section 5.3.2.
     *
     * @param timeout the time, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    public ResolversBuilder timeoutRetry(Duration timeout) {
        return keyword("timeout retry", Durations.word("timeout retry", timeout));
    }
}
