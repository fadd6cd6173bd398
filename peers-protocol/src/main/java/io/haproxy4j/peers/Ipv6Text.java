// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers;

/** Text of an IPv6 address as {@code inet_ntop} writes it: longest run of zeros shortened, mapped IPv4 dotted. */
final class Ipv6Text {

    private Ipv6Text() {}

    static String of(byte[] bytes) {
        int[] groups = new int[8];
        for (int i = 0; i < 8; i++) {
            groups[i] = ((bytes[2 * i] & 0xff) << 8) | (bytes[2 * i + 1] & 0xff);
        }
        int start = longestZeroRun(groups);
        int end = start < 0 ? -1 : zeroRunEnd(groups, start);
        StringBuilder text = new StringBuilder(39);
        for (int i = 0; i < 8; i++) {
            if (i == start) {
                text.append("::");
                i = end - 1;
            } else if (i == 6 && start == 0 && (end == 6 || (end == 5 && groups[5] == 0xffff))) {
                return text.append(i == end ? "" : ":").append(dotted(bytes)).toString();
            } else {
                text.append(i == 0 || i == end ? "" : ":").append(Integer.toHexString(groups[i]));
            }
        }
        return text.toString();
    }

    private static int longestZeroRun(int[] groups) {
        int best = -1;
        int bestLength = 1;
        for (int i = 0; i < 8; i++) {
            int length = zeroRunEnd(groups, i) - i;
            if (length > bestLength) {
                best = i;
                bestLength = length;
            }
        }
        return best;
    }

    private static int zeroRunEnd(int[] groups, int from) {
        int end = from;
        while (end < 8 && groups[end] == 0) {
            end++;
        }
        return end;
    }

    private static String dotted(byte[] bytes) {
        return (bytes[12] & 0xff) + "." + (bytes[13] & 0xff) + "." + (bytes[14] & 0xff) + "." + (bytes[15] & 0xff);
    }
}
