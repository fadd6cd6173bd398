// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.diff;

import io.haproxy4j.config.HaproxyConfig;
import java.util.List;

/**
 * Two edits of one configuration put together.
 *
 * @param config the configuration: our edit with everything of the other that does not contradict it
 * @param conflicts where they contradict each other
 */
public record Merge(HaproxyConfig config, List<Conflict> conflicts) {

    /** Copies the list. */
    public Merge {
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Merges two edits line by line. Lines are compared by their words and comments, so that a change of form alone
     * neither counts nor gets lost; changes of neighbouring statements do not disturb each other as long as both edits
     * keep these statements.
     *
     * @param base what both edits began with
     * @param ours our edit, of which all other bytes stay as they are
     * @param theirs the other edit
     * @return the merged configuration, and the conflicts
     * @throws io.haproxy4j.config.ConfigParseException if what they make together cannot be read, for example because one
     *     has taken a conditional block away in which the other has begun one
     */
    public static Merge of(HaproxyConfig base, HaproxyConfig ours, HaproxyConfig theirs) {
        return new ThreeWay(
                        base.file().lines(), ours.file().lines(), theirs.file().lines())
                .merge(ours.file().name());
    }
}
