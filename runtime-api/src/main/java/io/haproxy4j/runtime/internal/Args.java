// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.internal;

import io.haproxy4j.runtime.command.InvalidCommandException;
import java.time.Duration;
import java.util.regex.Pattern;

/** Refuses values that HAProxy would accept and misread. */
public final class Args {

    private static final Pattern IPV4 =
            Pattern.compile("(25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.(25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}");
    private static final Pattern IPV6 = Pattern.compile("(?=.*:.*:)[0-9a-fA-F:]+(\\d+\\.\\d+\\.\\d+\\.\\d+)?");
    private static final Pattern FQDN = Pattern.compile(
            "(?=.{1,253}\\.?$)[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})(\\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62}))*\\.?");
    /** What is no number behind # counts as 0 for HAProxy, which is something else. */
    private static final Pattern ID = Pattern.compile("#[1-9][0-9]{0,8}");

    private static final Pattern FILE_ID = Pattern.compile("#-?[0-9]{1,9}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.:-]+");

    private Args() {}

    /** A number within its range. */
    public static String number(String what, long value, long min, long max) {
        if (value < min || value > max) {
            throw new InvalidCommandException(
                    what + " is " + value + "; HAProxy takes " + min + " to " + max + " and would misread it");
        }
        return Long.toString(value);
    }

    /** A port. */
    public static String port(int value) {
        return number("The port", value, 1, 65_535);
    }

    /** An IPv4 or IPv6 address, no name. */
    public static String ip(String address) {
        if (!IPV4.matcher(address).matches() && !IPV6.matcher(address).matches()) {
            throw new InvalidCommandException(
                    "'" + address + "' is no IPv4 or IPv6 address; this command takes no name and resolves none");
        }
        return address;
    }

    /** A host name. */
    public static String fqdn(String name) {
        if (!FQDN.matcher(name).matches()) {
            throw new InvalidCommandException("'" + name + "' is no host name");
        }
        return name;
    }

    /** A name in the characters HAProxy allows for proxies, servers and sections; {@code #id} is fine, too. */
    public static String name(String what, String value) {
        boolean isId = value.startsWith("#");
        if (!(isId ? ID : NAME).matcher(value).matches()) {
            throw new InvalidCommandException("The " + what + " '" + value
                    + "' is no name: HAProxy allows letters, digits and - _ . : in one, or #number");
        }
        return value;
    }

    /** A delay of whole milliseconds. */
    public static String millis(String what, Duration delay) {
        return number(what, delay.toMillis(), 1, Integer.MAX_VALUE) + "ms";
    }

    /** A file name, or the number of something without one. */
    public static String fileOrId(String what, String value) {
        if (value.startsWith("#") && !FILE_ID.matcher(value).matches()) {
            throw new InvalidCommandException("The " + what + " '" + value + "' begins with # and is no number:"
                    + " HAProxy would take another one");
        }
        return plain(what, value, "@");
    }

    /** A word that must not be read as a reference or an option. */
    public static String plain(String what, String value, String forbiddenFirst) {
        if (!value.isEmpty() && forbiddenFirst.indexOf(value.charAt(0)) >= 0) {
            throw new InvalidCommandException("The " + what + " '" + value + "' begins with '" + value.charAt(0)
                    + "', which HAProxy would take for a reference, not for a value");
        }
        return value;
    }
}
