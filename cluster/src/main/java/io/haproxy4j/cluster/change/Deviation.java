// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.change;

/**
 * Something about a server that was set at run time to another value than its configuration has.
 *
 * @param backend name of the backend
 * @param server name of the server
 * @param setting what was set
 * @param configured the value the configuration has
 * @param actual the value that was set
 */
public record Deviation(String backend, String server, Setting setting, String configured, String actual) {

    /** What can be set at run time and is lost by a reload. */
    public enum Setting {
        /** Address and port, as {@code address port}. */
        ADDRESS,
        /** The weight, 0 to 256. */
        WEIGHT,
        /** Maintenance or drain, as the name of an {@link io.haproxy4j.runtime.servers.AdminState}. */
        STATE
    }

    /** Server, setting, and both values. */
    @Override
    public String toString() {
        return backend + "/" + server + " " + setting + " " + configured + " -> " + actual;
    }
}
