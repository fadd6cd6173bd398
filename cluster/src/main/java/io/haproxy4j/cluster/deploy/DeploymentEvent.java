// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.deploy;

import io.haproxy4j.cluster.Revision;
import java.time.Instant;
import java.util.Optional;

/**
 * Something a deployment has done, for progress and for the record.
 *
 * @param at when it was done
 * @param kind what it was
 * @param node the node; empty for what concerns all
 * @param revision the revision it was about; empty for what concerns none
 * @param progress how far the deployment has come
 * @param text details: HAProxy's words, the changes and their commands
 */
public record DeploymentEvent(
        Instant at, Kind kind, String node, Optional<Revision> revision, Progress progress, String text) {

    /**
     * How far a deployment has come. It begins anew when the files have been checked everywhere, and again if nodes have
     * to go back.
     *
     * @param done how many nodes have had their turn: have checked their files, or run them
     * @param of how many nodes there are to do
     */
    public record Progress(int done, int of) {

        /** Nothing is counted. */
        public static final Progress NONE = new Progress(0, 0);

        /** For example {@code 2/6}. */
        @Override
        public String toString() {
            return done + "/" + of;
        }
    }

    /** What a deployment does. */
    public enum Kind {
        /** A deployment has begun. */
        STARTED,
        /** A deployment that was killed is being finished or undone. */
        RESUMED,
        /** A newer request has taken the place of one that had not begun. */
        SUPERSEDED,
        /** Files have been brought to a node. */
        STAGED,
        /** The node's programs take the files. */
        VALIDATED,
        /** The node's programs refuse the files. */
        REFUSED,
        /** The files are the active ones. */
        ACTIVATED,
        /** Commands have brought the process to the revision. */
        APPLIED,
        /** Commands have failed; a reload follows. */
        APPLY_FAILED,
        /** The process has loaded the revision. */
        RELOADED,
        /** The process has refused the revision and goes on with the old one. */
        RELOAD_FAILED,
        /** Files and process are at the revision. */
        VERIFIED,
        /** The process runs something else, or does not answer. */
        UNVERIFIED,
        /** Ansible has done a task. */
        TASK,
        /** Ansible has failed in a task. */
        TASK_FAILED,
        /** The {@link Gate} lets the node not be changed. */
        HELD,
        /** Something went wrong; nodes go back to where they were. */
        UNDOING,
        /** A deployment has ended. */
        FINISHED
    }

    /** One line for the journal of a person, and the details below it. */
    @Override
    public String toString() {
        return at + " " + progress + " " + kind + (node.isEmpty() ? "" : " " + node)
                + revision.map(which -> " " + which).orElse("")
                + (text.isEmpty() ? "" : ": " + text);
    }
}
