// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.peers.session;

import org.jspecify.annotations.Nullable;

/** Reads the three lines of a dialling peer one by one, as HAProxy does: the first bad line decides. */
final class HelloReader {

    static final String PREFIX = "HAProxyS ";

    private final String localName;
    private @Nullable ProtocolVersion version;
    private @Nullable String called;
    private @Nullable Hello hello;

    HelloReader(String localName) {
        this.localName = localName;
    }

    /** Takes one line; returns null while all is well. */
    @Nullable
    HelloStatus line(String line) {
        if (version == null) {
            return first(line);
        }
        if (called == null) {
            called = line;
            return line.equals(localName) ? null : HelloStatus.WRONG_NAME;
        }
        return third(line, version, called);
    }

    /** The whole of it, after the third line. */
    @Nullable
    Hello hello() {
        return hello;
    }

    private @Nullable HelloStatus first(String line) {
        if (!line.startsWith(PREFIX)) {
            return HelloStatus.PROTOCOL;
        }
        String text = line.substring(PREFIX.length());
        // HAProxy compares numbers: "2.01" is 2.1.
        if (text.matches("0*2\\.0*[01]")) {
            version = text.endsWith("1") ? ProtocolVersion.V2_1 : ProtocolVersion.V2_0;
            return null;
        }
        return HelloStatus.VERSION;
    }

    private @Nullable HelloStatus third(String line, ProtocolVersion spoken, String name) {
        int space = line.indexOf(' ');
        if (space < 0) {
            return HelloStatus.PROTOCOL;
        }
        try {
            hello = new Hello(spoken, name, line.substring(0, space), processId(line.substring(space + 1)));
            return null;
        } catch (IllegalArgumentException e) {
            return HelloStatus.UNKNOWN_PEER;
        }
    }

    private static long processId(String rest) {
        int space = rest.indexOf(' ');
        String digits = space < 0 ? rest : rest.substring(0, space);
        return digits.matches("[0-9]{1,18}") ? Long.parseLong(digits) : -1;
    }
}
