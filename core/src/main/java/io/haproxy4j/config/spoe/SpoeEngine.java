// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.spoe;

import io.haproxy4j.config.line.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The sections of one engine.
 *
 * @param name the name that {@code filter spoe engine} gives
 * @param sections its sections, in order
 */
public record SpoeEngine(String name, List<SpoeSection> sections) {

    /** Copies the sections. */
    public SpoeEngine {
        sections = List.copyOf(sections);
    }

    /**
     * A section by kind and name.
     *
     * @param kind the kind
     * @param section the name
     * @return the section, or empty
     */
    public Optional<SpoeSection> section(SpoeSection.Kind kind, String section) {
        return sections.stream()
                .filter(other -> other.kind() == kind && other.name().equals(section))
                .findFirst();
    }

    /** The engine as HAProxy reads it. */
    @Override
    public String toString() {
        return sections.stream()
                .map(SpoeSection::toString)
                .collect(Collectors.joining("\n", "[" + Word.name(name).render() + "]\n\n", ""));
    }

    /** Collects sections. Not for several threads at a time. */
    public static final class Builder {

        private final String name;
        private final List<SpoeSection> sections = new ArrayList<>();

        Builder(String name) {
            this.name = name;
        }

        /**
         * Adds the agent.
         *
         * @param agent its name
         * @param body fills it
         * @return this builder
         */
        public Builder agent(String agent, Consumer<? super SpoeAgentBuilder> body) {
            return add(new SpoeAgentBuilder(agent), body);
        }

        /**
         * Adds a message.
         *
         * @param message its name
         * @param body fills it
         * @return this builder
         */
        public Builder message(String message, Consumer<? super SpoeMessageBuilder> body) {
            return add(new SpoeMessageBuilder(message), body);
        }

        /**
         * Adds a group of messages, for the action {@code send-spoe-group}.
         *
         * @param group its name
         * @param body fills it
         * @return this builder
         */
        public Builder group(String group, Consumer<? super SpoeGroupBuilder> body) {
            return add(new SpoeGroupBuilder(group), body);
        }

        /**
         * Adds a section as a value.
         *
         * @param section the section
         * @return this builder
         */
        public Builder section(SpoeSection section) {
            sections.add(section);
            return this;
        }

        private <S extends SpoeSectionBuilder<S>> Builder add(S section, Consumer<? super S> body) {
            body.accept(section);
            return section(section.section());
        }

        SpoeEngine build() {
            return new SpoeEngine(name, sections);
        }
    }
}
