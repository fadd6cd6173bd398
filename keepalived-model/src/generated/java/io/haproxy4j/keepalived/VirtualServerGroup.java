// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived;

import io.haproxy4j.keepalived.value.IpFamily;
import java.util.List;

/**
 * Builder of {@code virtual_server_group}: addresses and firewall marks that have the same real servers.
 */
public final class VirtualServerGroup extends BlockBuilder<VirtualServerGroup> {
    VirtualServerGroup(Problems problems, List<String> path) {
        super(problems, path);
    }

    @Override
    VirtualServerGroup self() {
        return this;
    }

    /**
     * An address or several in a row, with a port unless the service is persistent.
     *
     * <p>Keyword {@code virtual_server_group}. Manual {@code keepalived.conf(5)}, section "Virtual server group(s)".
     *
     * @param address an address or several in a row, such as {@code 10.0.0.1-9}
     * @return this
     */
    public VirtualServerGroup address(String address) {
        return line(Word.of(address));
    }

    /**
     * An address or several in a row, with a port unless the service is persistent.
     *
     * <p>Keyword {@code virtual_server_group}. Manual {@code keepalived.conf(5)}, section "Virtual server group(s)".
     *
     * @param address an address or several in a row, such as {@code 10.0.0.1-9}
     * @param port 1 to 65535
     * @return this
     */
    public VirtualServerGroup address(String address, int port) {
        return line(Word.of(address), Words.number(port));
    }

    /**
     * A firewall mark, with the IP family where all real servers are behind tunnels.
     *
     * <p>Keyword {@code virtual_server_group}. Manual {@code keepalived.conf(5)}, section "Virtual server group(s)".
     *
     * @param mark 0 to 4294967295
     * @return this
     */
    public VirtualServerGroup fwmark(long mark) {
        return line(Word.of("fwmark"), Words.number(mark));
    }

    /**
     * A firewall mark, with the IP family where all real servers are behind tunnels.
     *
     * <p>Keyword {@code virtual_server_group}. Manual {@code keepalived.conf(5)}, section "Virtual server group(s)".
     *
     * @param mark 0 to 4294967295
     * @param family one of its constants
     * @return this
     */
    public VirtualServerGroup fwmark(long mark, IpFamily family) {
        return line(Word.of("fwmark"), Words.number(mark), Word.of(family.word()));
    }
}
