// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.topology;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads addresses without ever asking a resolver. */
final class Addresses {

    private static final String BYTE = "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
    private static final Pattern IPV4 = Pattern.compile(BYTE + "\\." + BYTE + "\\." + BYTE + "\\." + BYTE);
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F]{0,4}(:[0-9a-fA-F]{0,4}){2,7}(\\.\\d{1,3}){0,3}");
    private static final Pattern NETWORK = Pattern.compile("(.+)/(\\d{1,3})");
    private static final Pattern HOST_NAME =
            Pattern.compile("(?=.{1,253}$)([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)*"
                    + "[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

    private Addresses() {}

    /**
     * An address and how many of its first bits name its network.
     *
     * @param address the address
     * @param bits length of the prefix
     */
    record Network(InetAddress address, int bits) {

        /** Whether an address of one can be an address of the other. */
        boolean overlaps(Network other) {
            byte[] mine = address.getAddress();
            byte[] theirs = other.address.getAddress();
            if (mine.length != theirs.length) {
                return false;
            }
            int common = Math.min(bits, other.bits);
            for (int bit = 0; bit < common; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((mine[bit / 8] & mask) != (theirs[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    static Optional<InetAddress> ip(String text) {
        if (!IPV4.matcher(text).matches() && !IPV6.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException noAddress) {
            return Optional.empty();
        }
    }

    static Optional<Network> network(String text) {
        Matcher matcher = NETWORK.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int bits = Integer.parseInt(matcher.group(2));
        return ip(matcher.group(1))
                .filter(address -> bits >= 1 && bits <= address.getAddress().length * 8)
                .map(address -> new Network(address, bits));
    }

    static boolean isHost(String text) {
        return ip(text).isPresent() || HOST_NAME.matcher(text).matches();
    }
}
