// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.argument;

import io.haproxy4j.config.line.Problem;
import io.haproxy4j.config.line.Word;

/** Addresses as arguments (configuration manual, section 11 since 3.2, 2.x before). */
public final class Addresses {

    private static final int PORT_MAX = 65_535;

    private Addresses() {}

    /**
     * A host and a port as one word; an IPv6 address gets the brackets that keep its colons apart from the port's.
     *
     * @param host an IP address or a host name
     * @param port 1 to 65535
     * @return the word
     */
    public static Word hostPort(String host, int port) {
        Word number = Word.number("port", port, 1, PORT_MAX);
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            if (c <= ' ' || c == ',' || c == '/' || c == '@') {
                return Word.invalid(
                                host,
                                new Problem(
                                        "invalid-address",
                                        "the host \"" + host.replaceAll("[\\x00-\\x20]", "?")
                                                + "\" has a character that no address has",
                                        "give an IP address or a host name"))
                        .troubled(number.problems());
            }
        }
        boolean bareIpv6 = host.indexOf(':') >= 0 && !host.startsWith("[");
        Word word = Word.of(bareIpv6 ? "[" + host + "]" : host);
        return word.join(Word.of(":"), number);
    }
}
