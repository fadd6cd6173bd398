// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.spoe;

/** Builds a {@code spoe-group} (manual of SPOE, section 2.4). */
public final class SpoeGroupBuilder extends SpoeSectionBuilder<SpoeGroupBuilder> {

    SpoeGroupBuilder(String name) {
        super(SpoeSection.Kind.SPOE_GROUP, name);
    }

    /**
     * The messages of the group. A message belongs to one group only, and not to an agent as well.
     *
     * @param first the name of a message
     * @param more names of further messages
     * @return this builder
     */
    public SpoeGroupBuilder messages(String first, String... more) {
        return names("messages", first, more);
    }
}
