// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.keepalived;

import java.util.List;

/**
 * Options of {@code use_vmac}.
 */
public final class UseVmac extends LineOptions<UseVmac> {
    UseVmac(List<Word> words) {
        super(words);
    }

    /**
     * Name of the interface.
     *
     * @param name name of a network interface, at most 15 characters
     * @return this
     */
    public UseVmac name(String name) {
        return option(Word.of(name));
    }

    /**
     * MAC address of the interface.
     *
     * @param mac the mac, one word whatever is in it
     * @return this
     */
    public UseVmac mac(String mac) {
        return option(Word.of(mac));
    }

    /**
     * Tells the kernel's listeners of the interface once more when the group becomes master.
     *
     * <p>In this form since keepalived 2.3.3.
     *
     * @return this
     */
    public UseVmac netlinkNotifyMsg() {
        return option(Word.of("netlink_notify_msg"));
    }

    /**
     * Group the interface belongs to.
     *
     * <p>In this form since keepalived 2.3.3.
     *
     * @param group the group, one word whatever is in it
     * @return this
     */
    public UseVmac group(String group) {
        return option(Word.of("group"), Word.of(group));
    }
}
