// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.command;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one CLI command.
 *
 * @param path its words; {@code *} stands for one argument
 * @param side which process has it
 * @param mode the switch it needs
 * @param since the first branch that has it; 2.6 also for older ones
 * @param until the last branch that has it, null while it is there
 * @param payload whether it takes a payload
 * @param effect whether it may be repeated
 * @param framing on which connections it can run
 * @param answer how its success looks
 */
public record CommandSpec(
        List<String> path,
        Side side,
        Mode mode,
        HaproxyRelease since,
        @Nullable HaproxyRelease until,
        Payload payload,
        Effect effect,
        Framing framing,
        AnswerRule answer) {

    /** Which process has a command. */
    public enum Side {
        /** Only a worker. */
        WORKER,
        /** Only the master. */
        MASTER,
        /** Both. */
        BOTH
    }

    /** The switch a command needs. */
    public enum Mode {
        /** None. */
        NORMAL,
        /** {@code expert-mode on}. */
        EXPERT,
        /** {@code experimental-mode on}. */
        EXPERIMENTAL
    }

    /** Whether a command takes a payload. */
    public enum Payload {
        /** Never. */
        NONE,
        /** With or without. */
        OPTIONAL,
        /** Always. */
        REQUIRED
    }

    /** What a command does to HAProxy's state. */
    public enum Effect {
        /** Nothing; it may be repeated. */
        READ,
        /** Repeating it gives the same state. */
        SET,
        /** Not to be repeated when its first run may have worked. */
        CHANGE
    }

    /** On which connections a command can run. */
    public enum Framing {
        /** Any. */
        ANY,
        /** Only on a connection of its own: its answer may look like a prompt, or has no end mark. */
        ONESHOT,
        /**
         * Only on a connection of its own whose client stays: HAProxy ends the command when the client closes its side,
         * as the master does towards a worker.
         */
        HELD,
        /** Acts on the connection itself; the library sends it where it is needed. */
        SESSION
    }

    /**
     * Whether a release has the command.
     *
     * @param release the release
     * @return true if it does
     */
    public boolean isIn(HaproxyRelease release) {
        return release.isAtLeast(since.major(), since.minor())
                && (until == null
                        || release.major() < until.major()
                        || (release.major() == until.major() && release.minor() <= until.minor()));
    }

    /**
     * Whether the command may be sent again when its first run may have been carried out.
     *
     * @return true if it may
     */
    public boolean isRepeatable() {
        return effect != Effect.CHANGE;
    }

    /**
     * {@return the words joined by spaces}
     */
    public String name() {
        return String.join(" ", path);
    }
}
