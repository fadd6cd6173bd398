// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.runtime;

/**
 * An address of a running instance.
 *
 * @param address the address without prefix length
 * @param prefixLength length of its prefix
 * @param device interface that carries it; empty if keepalived does not say
 * @param set whether keepalived has put it on
 */
public record VirtualAddressStatus(String address, int prefixLength, String device, boolean set) {

    /** Reads keepalived's own line, for example {@code 10.0.1.100/24 dev eth0 scope global set}. */
    static VirtualAddressStatus parse(String text) {
        String[] words = text.strip().split("\\s+", -1);
        int slash = words[0].indexOf('/');
        String address = slash < 0 ? words[0] : words[0].substring(0, slash);
        String device = "";
        for (int i = 1; i + 1 < words.length; i++) {
            if (words[i].equals("dev")) {
                device = words[i + 1];
            }
        }
        int whole = address.indexOf(':') < 0 ? 32 : 128;
        String length = slash < 0 ? "" : words[0].substring(slash + 1);
        int prefix = length.matches("\\d{1,3}") ? Integer.parseInt(length) : whole;
        return new VirtualAddressStatus(address, prefix, device, words[words.length - 1].equals("set"));
    }
}
