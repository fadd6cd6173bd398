// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime;

import io.haproxy4j.runtime.command.CommandNotAvailableException;
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

    /**
     * What stands before a command. The master sends a worker the line and closes its side, which ends a command that
     * waits; from 3.2 on it can hand over the whole connection instead.
     *
     * @throws CommandNotAvailableException if the command would end at once
     */
    String prefixFor(Request request, HaproxyRelease release) {
        if (!handsOver(request)) {
            return prefix;
        }
        if (!release.isAtLeast(3, 2)) {
            throw new CommandNotAvailableException("'" + request.command() + "' through the master needs HAProxy 3.2 or"
                    + " newer (before, the master ends it at once); connected is " + release
                    + ": run it on the worker's own stats socket");
        }
        return "@" + prefix;
    }

    /** Whether the command takes the whole connection to the worker. */
    boolean handsOver(Request request) {
        return request.isHeld() && !prefix.isEmpty();
    }

    /** The master of 2.6 has no severities; on later ones it hands the setting on to the workers but not to itself. */
    boolean hasSeverities(HaproxyRelease release) {
        return !byMaster || (!prefix.isEmpty() && release.isAtLeast(3, 0));
    }
}
