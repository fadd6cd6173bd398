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
        int path = line.indexOf(':');
        int tags = line.indexOf(':', path + 1);
        int type = line.indexOf(':', tags + 1);
        if (path < 0 || tags < 0 || type < 0) {
            return null;
        }
        int[] dots = new int[6];
        int parts = dots(line, path, dots);
        boolean ofProcess = parts == 3;
        if (!ofProcess && (parts != 6 || dots[0] != 1)) {
            return null;
        }
        int name = ofProcess ? 1 : 4;
        try {
            return new TypedValue(
                    ofProcess ? 'I' : line.charAt(0),
                    ofProcess ? 0 : Long.parseLong(line, dots[0] + 1, dots[1], 10),
                    ofProcess ? 0 : Long.parseLong(line, dots[1] + 1, dots[2], 10),
                    Integer.parseInt(line, name == 1 ? 0 : dots[2] + 1, dots[name - 1], 10),
                    line.substring(dots[name - 1] + 1, dots[name]),
                    line.substring(path + 1, tags),
                    line.substring(tags + 1, type),
                    line.substring(type + 1));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** The end of each part of the path; returns how many parts there are. */
    private static int dots(String line, int end, int[] dots) {
        int parts = 0;
        for (int i = 0; i <= end; i++) {
            if (i == end || line.charAt(i) == '.') {
                if (parts == dots.length) {
                    return parts + 1;
                }
                dots[parts++] = i;
            }
        }
        return parts;
    }
}
