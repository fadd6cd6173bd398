// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.catalogue;

import java.util.regex.Pattern;

/** Whether a text is an IP address. No name is ever looked up. */
final class IpText {

    private static final Pattern V4 =
            Pattern.compile("(25[0-5]|2[0-4]\\d|1\\d\\d|\\d?\\d)(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|\\d?\\d)){3}");
    private static final Pattern GROUP = Pattern.compile("[0-9a-fA-F]{1,4}");
    private static final int GROUPS = 8;

    private IpText() {}

    static boolean isAddress(String text, boolean prefixAllowed) {
        int slash = text.indexOf('/');
        if (slash >= 0 && !prefixAllowed) {
            return false;
        }
        String address = slash < 0 ? text : text.substring(0, slash);
        boolean v6 = address.indexOf(':') >= 0;
        if (slash >= 0 && !isPrefix(text.substring(slash + 1), v6 ? 128 : 32)) {
            return false;
        }
        return v6 ? isV6(address) : V4.matcher(address).matches();
    }

    private static boolean isPrefix(String text, int max) {
        return text.matches("\\d{1,3}") && Integer.parseInt(text) <= max;
    }

    private static boolean isV6(String text) {
        int percent = text.indexOf('%');
        String address = percent < 0 ? text : text.substring(0, percent);
        int gap = address.indexOf("::");
        if (gap < 0) {
            return groups(address) == GROUPS;
        }
        String tail = address.substring(gap + 2);
        int before = gap == 0 ? 0 : groups(address.substring(0, gap));
        int after = tail.isEmpty() ? 0 : groups(tail);
        return before >= 0 && after >= 0 && before + after < GROUPS;
    }

    /** How many groups of 16 bits a text holds; -1 if it is malformed. An IPv4 address at its end counts for two. */
    private static int groups(String text) {
        String[] parts = text.split(":", -1);
        int count = 0;
        for (int i = 0; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            if (last && V4.matcher(parts[i]).matches()) {
                count += 2;
            } else if (GROUP.matcher(parts[i]).matches()) {
                count++;
            } else {
                return -GROUPS;
            }
        }
        return count;
    }
}
