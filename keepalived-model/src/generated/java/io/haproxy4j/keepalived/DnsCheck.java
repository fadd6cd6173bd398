// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived;

import io.haproxy4j.keepalived.value.DnsType;
import java.util.List;

/**
 * Builder of {@code DNS_CHECK}: a name server answers.
 */
public final class DnsCheck extends NetworkCheck<DnsCheck> {
    DnsCheck(Problems problems, List<String> path) {
        super(problems, path);
    }

    @Override
    DnsCheck self() {
        return this;
    }

    /**
     * What is asked for.
     *
     * <p>Keyword {@code type}. keepalived's default: SOA. Manual {@code keepalived.conf(5)}, section "Virtual
     * server(s)".
     *
     * @param type one of its constants
     * @return this
     */
    public DnsCheck type(DnsType type) {
        return set("type", Word.of(type.word()));
    }

    /**
     * Name that is asked about.
     *
     * <p>Keyword {@code name}. keepalived's default: the root. Manual {@code keepalived.conf(5)}, section "Virtual
     * server(s)".
     *
     * @param name the name, one word whatever is in it
     * @return this
     */
    public DnsCheck name(String name) {
        return set("name", Word.of(name));
    }
}
