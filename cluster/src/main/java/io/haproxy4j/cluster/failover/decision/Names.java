// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.failover.decision;

/** The letters that HAProxy takes in names (manual section 2.1), so that no name becomes a second word. */
final class Names {

    private Names() {}

    static String check(String what, String name) {
        boolean fine = !name.isEmpty();
        for (int i = 0; i < name.length(); i++) {
            fine &= isLetter(name.charAt(i));
        }
        if (!fine) {
            throw new IllegalArgumentException(
                    "The name of a " + what + " is of letters, digits and _ - . :, not \"" + name + "\"");
        }
        return name;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "_-.:".indexOf(c) >= 0;
    }
}
