// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime;

import io.haproxy4j.runtime.command.HaproxyRelease;

/**
 * How commands reach the process they are meant for.
 *
 * @param prefix what stands before each command: empty on a worker's own socket and for the master itself, such as
 *     {@code "@1 "} through the master
 * @param byMaster whether the socket is the master's, which never closes by itself and prompts with its own name
 */
record Route(String prefix, boolean byMaster) {

    static final Route DIRECT = new Route("", false);
    static final Route MASTER = new Route("", true);

    /** The master of 2.6 has no severities; on later ones it hands the setting on to the workers but not to itself. */
    boolean hasSeverities(HaproxyRelease release) {
        return !byMaster || (!prefix.isEmpty() && release.isAtLeast(3, 0));
    }
}
