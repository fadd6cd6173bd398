// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.maps;

/**
 * An entry of a map or an ACL.
 *
 * @param reference the entry's address in this process, such as {@code 0x55d0...}; {@code #0x55d0...} names it in other
 *     commands
 * @param key the key or pattern; a key with blanks shows up to the first one, as HAProxy does not mark its end
 * @param value the value, empty for an ACL
 */
public record MapEntry(String reference, String key, String value) {

    static MapEntry parse(String line, boolean hasValue) {
        int ref = line.indexOf(' ');
        if (ref < 0) {
            return new MapEntry(line, "", "");
        }
        int key = hasValue ? line.indexOf(' ', ref + 1) : -1;
        return key < 0
                ? new MapEntry(line.substring(0, ref), line.substring(ref + 1), "")
                : new MapEntry(line.substring(0, ref), line.substring(ref + 1, key), line.substring(key + 1));
    }
}
