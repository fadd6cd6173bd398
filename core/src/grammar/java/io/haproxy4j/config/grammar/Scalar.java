// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.grammar;

import java.util.Locale;

/** A value of one word that is described well enough by its name. */
public enum Scalar implements ArgumentType {
    /** Free text of one word. */
    WORD,
    /** Free text of one word, in which blanks are usual. */
    TEXT,
    /** An identifier: letters, digits, and the characters _ . : -. */
    NAME,
    /** A decimal number. */
    FLOAT,
    /** A number of bytes, with k, m or g. */
    SIZE,
    /** An address as on a server line. */
    ADDRESS,
    /** A list of addresses as on a bind line. */
    BIND,
    /** An IP address. */
    IP,
    /** A network. */
    CIDR,
    /** A port. */
    PORT,
    /** A file. */
    PATH,
    /** A folder. */
    DIR,
    /** A regular expression. */
    REGEX,
    /** A log format. */
    FMT,
    /** A sample expression. */
    EXPR,
    /** A condition, without if and unless; several words. */
    COND,
    /** A variable with its scope. */
    VAR,
    /** An HTTP status, 100 to 599. */
    STATUS,
    /** The name of a header. */
    HEADER,
    /** An HTTP method. */
    METHOD,
    /** A set of processors. */
    CPUS,
    /** A file mode, octal. */
    MODE,
    /** A syslog facility. */
    FACILITY,
    /** A syslog level. */
    LEVEL,
    /** A server name of TLS. */
    SNI,
    /** A list of application protocols. */
    ALPN,
    /** A list of ciphers. */
    CIPHERS,
    /** A word of another line, described there. */
    RAW;

    static Scalar parse(String text) {
        for (Scalar scalar : values()) {
            if (scalar.toString().equals(text)) {
                return scalar;
            }
        }
        throw new IllegalArgumentException("unknown type \"" + text + "\"");
    }

    /** {@return the name in lower case} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
