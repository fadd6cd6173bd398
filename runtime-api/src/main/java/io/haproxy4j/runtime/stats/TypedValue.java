// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.stats;

import org.jspecify.annotations.Nullable;

/**
 * A line of HAProxy's typed output: {@code T.proxy.id.position.name.process:tags:type:value} of {@code show stat typed}
 * or {@code position.name.process:tags:type:value} of {@code show info typed}.
 *
 * @param object the kind of object: F, B, S, L, or I for the process
 * @param proxyId the proxy's number, 0 for the process
 * @param objectId the server's or listener's number, 0 for the proxy itself
 * @param position the field's number in this release
 * @param name the field's name
 * @param tags origin, nature, scope and, from 3.4 on, persistence, one letter each
 * @param type the type of the value: str, u32, s32, u64, s64, flt, ...
 * @param value the value as text
 */
public record TypedValue(
        char object, long proxyId, long objectId, int position, String name, String tags, String type, String value) {

    /**
     * Reads a line.
     *
     * @param line the line
     * @return the value, null for a line of another form
     */
    public static @Nullable TypedValue parse(String line) {
        String[] parts = line.split(":", 4);
        if (parts.length < 4) {
            return null;
        }
        String[] path = parts[0].split("\\.", -1);
        try {
            if (path.length == 3) {
                return new TypedValue('I', 0, 0, Integer.parseInt(path[0]), path[1], parts[1], parts[2], parts[3]);
            }
            if (path.length == 6 && path[0].length() == 1) {
                return new TypedValue(
                        path[0].charAt(0),
                        Long.parseLong(path[1]),
                        Long.parseLong(path[2]),
                        Integer.parseInt(path[3]),
                        path[4],
                        parts[1],
                        parts[2],
                        parts[3]);
            }
        } catch (NumberFormatException e) {
            return null;
        }
        return null;
    }
}
