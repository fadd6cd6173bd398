// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy.record;

/** Called before every change to a file and every command, which is where a process may be killed. */
@FunctionalInterface
public interface Checkpoint {

    /** Where nothing is to be known of it. */
    Checkpoint NONE = what -> {};

    /**
     * Something is about to be done.
     *
     * @param what what it is
     */
    void before(String what);
}
