// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.diff.ConfigDiff;
import io.haproxy4j.config.diff.Merge;
import io.haproxy4j.config.line.BlockCondition;
import io.haproxy4j.config.line.Branch;
import io.haproxy4j.config.line.Comment;
import io.haproxy4j.config.lint.Lint;
import io.haproxy4j.config.syntax.ConfigFile;
import io.haproxy4j.config.syntax.Environment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A configuration of HAProxy, as an immutable value.
 *
 * <pre>{@code
 * HaproxyConfig config = HaproxyConfig.builder()
 *         .defaults(d -> d.mode(HTTP).timeoutConnect(ofSeconds(2)).timeoutClient(ofSeconds(30)).timeoutServer(ofSeconds(30)))
 *         .frontend("web", f -> f.bind(":80").defaultBackend("app"))
 *         .backend("app", b -> b.server("s1", "10.0.2.1", 80, s -> s.check()))
 *         .build();
 * config.write(Path.of("/etc/haproxy/haproxy.cfg"));
 * }</pre>
 *
 * <p>Statements stand in the file in the order of the calls, as their order has a meaning to HAProxy.
 */
public final class HaproxyConfig {

    private final @Nullable ConfigFile file;

    /** Made of the file by the first one who asks; a second one who asks meanwhile makes the same. */
    private volatile @Nullable List<Part> parts;

    private volatile @Nullable List<Section> sections;

    private HaproxyConfig(@Nullable List<Part> parts, @Nullable ConfigFile file) {
        this.parts = parts == null ? null : List.copyOf(parts);
        this.file = file;
    }

    /**
     * A builder without sections.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder(new ArrayList<>());
    }

    /**
     * Reads the text of a file. {@link #render()} gives the same text again, character by character.
     *
     * @param text the text
     * @return the configuration; nothing but its form is checked, {@link #lint(HaproxyVersion)} tells more
     * @throws ConfigParseException if HAProxy's reader would refuse it, whatever its keywords
     */
    public static HaproxyConfig parse(String text) {
        return of(ConfigFile.parse("<text>", text));
    }

    /**
     * Reads a file. {@link #write(Path)} writes the same bytes again.
     *
     * @param path the file
     * @return the configuration; nothing but its form is checked, {@link #lint(HaproxyVersion)} tells more
     * @throws IOException if it cannot be read
     * @throws ConfigParseException if HAProxy's reader would refuse it, whatever its keywords
     */
    public static HaproxyConfig read(Path path) throws IOException {
        return of(ConfigFile.read(path));
    }

    /**
     * What a file says, its conditional blocks not decided.
     *
     * @param file the file
     * @return the configuration
     * @throws ConfigParseException if a keyword stands before the first section
     */
    public static HaproxyConfig of(ConfigFile file) {
        PartReader.check(file);
        return new HaproxyConfig(null, file);
    }

    static HaproxyConfig ofParts(List<Part> parts) {
        return new HaproxyConfig(parts, null);
    }

    /**
     * A builder that starts with the sections of this configuration.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder(new ArrayList<>(parts()));
    }

    /**
     * What the file consists of, conditional blocks as such.
     *
     * @return the parts in the order of the file
     */
    public List<Part> parts() {
        List<Part> known = parts;
        if (known == null) {
            known = List.copyOf(PartReader.read(Objects.requireNonNull(file)));
            parts = known;
        }
        return known;
    }

    /**
     * The sections in the order of the file, those of all branches of conditional blocks included.
     *
     * @return the sections
     */
    public List<Section> sections() {
        List<Section> known = sections;
        if (known == null) {
            known = parts().stream().flatMap(Part::sections).toList();
            sections = known;
        }
        return known;
    }

    /**
     * A section by kind and name.
     *
     * @param kind the kind
     * @param name the name; empty for a section without one
     * @return the first such section, or empty
     */
    public Optional<Section> section(SectionKind kind, String name) {
        return sections().stream()
                .filter(section -> section.kind() == kind && section.name().equals(name))
                .findFirst();
    }

    /**
     * The frontends, those of all branches of conditional blocks included.
     *
     * @return the frontends in the order of the file, without {@code listen} sections
     */
    public List<ProxyView> frontends() {
        return proxies(SectionKind.FRONTEND);
    }

    /**
     * The backends, those of all branches of conditional blocks included.
     *
     * @return the backends in the order of the file, without {@code listen} sections
     */
    public List<ProxyView> backends() {
        return proxies(SectionKind.BACKEND);
    }

    /**
     * The sections that are frontend and backend in one, those of all branches of conditional blocks included.
     *
     * @return the {@code listen} sections in the order of the file
     */
    public List<ProxyView> listens() {
        return proxies(SectionKind.LISTEN);
    }

    private List<ProxyView> proxies(SectionKind kind) {
        return sections().stream()
                .filter(section -> section.kind() == kind)
                .map(ProxyView::new)
                .toList();
    }

    /**
     * A frontend by name.
     *
     * @param name its name
     * @return the first one, a {@code listen} section if there is no frontend; or empty
     */
    public Optional<ProxyView> frontend(String name) {
        return section(SectionKind.FRONTEND, name)
                .or(() -> section(SectionKind.LISTEN, name))
                .map(ProxyView::new);
    }

    /**
     * A backend by name.
     *
     * @param name its name
     * @return the first one, a {@code listen} section if there is no backend; or empty
     */
    public Optional<ProxyView> backend(String name) {
        return section(SectionKind.BACKEND, name)
                .or(() -> section(SectionKind.LISTEN, name))
                .map(ProxyView::new);
    }

    /**
     * The same configuration with other sections; conditional blocks keep their shape.
     *
     * @param change gives for each of {@link #sections()} what stands in its place
     * @return the configuration
     * @throws ConfigException if HAProxy would refuse it
     */
    public HaproxyConfig mapSections(UnaryOperator<Section> change) {
        return replaceSections(section -> Stream.of(change.apply(section)));
    }

    /**
     * The same configuration with a section in place of the first one of its kind and name; behind all others if there is
     * none.
     *
     * @param section the section
     * @return the configuration
     * @throws ConfigException if HAProxy would refuse it
     */
    @SuppressWarnings("ReferenceEquality") // the first one itself, not others that look like it
    public HaproxyConfig with(Section section) {
        Optional<Section> old = section(section.kind(), section.name());
        return old.isPresent()
                ? mapSections(other -> other == old.get() ? section : other)
                : toBuilder().section(section).build();
    }

    /**
     * The same configuration without the sections of a kind and name.
     *
     * @param kind the kind
     * @param name the name; empty for a section without one
     * @return the configuration
     * @throws ConfigException if HAProxy would refuse it, for example because something refers to the section
     */
    public HaproxyConfig without(SectionKind kind, String name) {
        return replaceSections(
                section -> section.kind() == kind && section.name().equals(name) ? Stream.empty() : Stream.of(section));
    }

    private HaproxyConfig replaceSections(Function<Section, Stream<Section>> change) {
        return new Builder(ConditionalParts.replaceSections(parts(), change)).build();
    }

    /**
     * The text of the file.
     *
     * @return the text it was read from; of a built configuration the text, the same for equal ones, with a line end at
     *     the end of each line
     */
    public String render() {
        if (file != null) {
            return file.text();
        }
        StringBuilder out = new StringBuilder(1024);
        ConditionalParts.render(parts(), out);
        return out.toString();
    }

    /**
     * Writes the file in one step: readers see the old file or the new one, never a part. An existing file's
     * permissions are kept. A file is not written over one that has changed since it was read from there.
     *
     * @param target the file; its directory must exist
     * @return the same configuration, as read from that file
     * @throws io.haproxy4j.config.syntax.FileChangedException if this was read from {@code target}, which has another
     *     content now; nothing is written
     * @throws IOException if it cannot be written; the old file is then still there
     */
    public HaproxyConfig write(Path target) throws IOException {
        return new HaproxyConfig(parts, file().write(target));
    }

    /**
     * The file as it stands: the one this was read from, or else the one it would be written to.
     *
     * @return every line of it
     */
    public ConfigFile file() {
        return file != null ? file : ConfigFile.parse("<built>", render());
    }

    /**
     * What the configuration is to one HAProxy: variables replaced, conditional blocks decided, as its own reader does
     * it.
     *
     * @param environment release, build and environment of the process
     * @return the configuration without conditions, and what HAProxy would refuse
     */
    public Evaluation evaluate(Environment environment) {
        return Evaluation.of(List.of(file()), environment);
    }

    /**
     * What is different in another configuration, whatever either looks like.
     *
     * @param later the other configuration
     * @return the differences from this to the other
     */
    public ConfigDiff diff(HaproxyConfig later) {
        return ConfigDiff.between(this, later);
    }

    /**
     * This configuration with the changes that another edit of the same one has made.
     *
     * @param base what both edits began with
     * @param theirs the other edit
     * @return the merged configuration, and where the edits contradict each other
     * @throws ConfigParseException if what they make together cannot be read
     */
    public Merge merge(HaproxyConfig base, HaproxyConfig theirs) {
        return Merge.of(base, this, theirs);
    }

    /**
     * A changed copy. Only what is named changes; all other bytes of a configuration that was read stay as they are.
     *
     * <pre>{@code
     * config.edit(e -> e.backend("app").server("s1").option("weight", "10"));
     * }</pre>
     *
     * @param changes the changes
     * @return the copy
     * @throws ConfigException if what is to be changed is not there, or cannot be written
     */
    public HaproxyConfig edit(Consumer<? super ConfigEdit> changes) {
        ConfigEdit edit = new ConfigEdit(file());
        changes.accept(edit);
        return of(edit.file());
    }

    /**
     * What is suspicious or, on this version, refused, beyond what {@link Builder#build()} has refused already. Covers
     * what {@code haproxy -c} lets pass although it does not do what was written. Branches of conditional blocks count
     * unless this version surely does not read them.
     *
     * @param version the version that is to read the configuration
     * @return the findings in the order of the file
     */
    public List<Diagnostic> lint(HaproxyVersion version) {
        return Lint.of(new HaproxyConfig(new ReleaseView(version).parts(parts()), null), version);
    }

    /**
     * The statement that stands in a line of {@link #render()}, for messages that name a line.
     *
     * @param line line number from 1
     * @return the place of the statement; empty for a blank line and lines beyond the end
     */
    public Optional<Place> placeOfLine(int line) {
        return file == null ? LinePlaces.find(parts(), line) : FilePlaces.find(file, line);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HaproxyConfig that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    /** The text of the file. */
    @Override
    public String toString() {
        return render();
    }

    /** Collects sections. Not for several threads at a time. */
    public static final class Builder implements Sections<Builder>, Messages<Builder> {

        private List<Part> parts;

        private Builder(List<Part> parts) {
            this.parts = parts;
        }

        /**
         * Adds a global section.
         *
         * @param body fills it
         * @return this builder
         */
        public Builder global(Consumer<? super GlobalBuilder> body) {
            return add(new GlobalBuilder(), body);
        }

        /**
         * Adds a defaults section without a name, for the proxies that follow it.
         *
         * @param body fills it
         * @return this builder
         */
        public Builder defaults(Consumer<? super DefaultsBuilder> body) {
            return add(new DefaultsBuilder(), body);
        }

        /**
         * Adds a defaults section with a name.
         *
         * @param name its name
         * @param body fills it
         * @return this builder
         */
        public Builder defaults(String name, Consumer<? super NamedDefaultsBuilder> body) {
            return add(new NamedDefaultsBuilder(name), body);
        }

        /**
         * Adds a frontend.
         *
         * @param name its name
         * @param body fills it
         * @return this builder
         */
        public Builder frontend(String name, Consumer<? super FrontendBuilder> body) {
            return add(new FrontendBuilder(name), body);
        }

        /**
         * Adds a backend.
         *
         * @param name its name
         * @param body fills it
         * @return this builder
         */
        public Builder backend(String name, Consumer<? super BackendBuilder> body) {
            return add(new BackendBuilder(name), body);
        }

        /**
         * Adds a frontend and a backend in one.
         *
         * @param name its name
         * @param body fills it
         * @return this builder
         */
        public Builder listen(String name, Consumer<? super ListenBuilder> body) {
            return add(new ListenBuilder(name), body);
        }

        /**
         * Adds a section of any kind, from raw lines.
         *
         * @param kind its kind
         * @param name its name; empty for a kind that has none
         * @param body fills it
         * @return this builder
         */
        public Builder section(SectionKind kind, String name, Consumer<? super GenericBuilder> body) {
            return add(new GenericBuilder(kind, name), body);
        }

        /**
         * Adds a section as a value, for example one of another configuration.
         *
         * @param section the section
         * @return this builder
         */
        @Override
        public Builder section(Section section) {
            parts.add(section);
            return this;
        }

        /**
         * Adds a comment outside of sections.
         *
         * @param text the comment
         * @return this builder
         */
        public Builder comment(String text) {
            parts.add(new Remark(new Comment(text)));
            return this;
        }

        @Override
        public Builder message(MessageLevel level, String text) {
            parts.add(new Remark(level.line(text)));
            return this;
        }

        /**
         * Adds sections that HAProxy reads only if a condition holds ({@code .if}).
         *
         * @param condition the condition
         * @param body fills the block; what is added to this builder meanwhile goes into it
         * @return this builder
         */
        public Builder ifBlock(BlockCondition condition, Consumer<? super Builder> body) {
            return ifBlock(condition, body, none -> {});
        }

        /**
         * Adds sections of which HAProxy reads one branch ({@code .if}, {@code .elif}, {@code .else}).
         *
         * @param condition the condition of the first branch
         * @param body fills the first branch
         * @param others adds the other branches
         * @return this builder
         */
        public Builder ifBlock(
                BlockCondition condition, Consumer<? super Builder> body, Consumer<ElseBranches<Builder>> others) {
            List<Branch<Part>> branches = new ArrayList<>();
            branches.add(new Branch<>(Optional.of(condition), collect(body)));
            others.accept(new ElseBranches<>((asked, more) -> branches.add(new Branch<>(asked, collect(more)))));
            parts.add(new ConditionalParts(branches));
            return this;
        }

        private List<Part> collect(Consumer<? super Builder> body) {
            List<Part> outer = parts;
            parts = new ArrayList<>();
            try {
                body.accept(this);
                return parts;
            } finally {
                parts = outer;
            }
        }

        private <S extends SectionBuilder<S>> Builder add(S section, Consumer<? super S> body) {
            body.accept(section);
            return section(section.section());
        }

        /**
         * The configuration.
         *
         * @return the configuration
         * @throws ConfigException if HAProxy would refuse it or read something else than was said; it lists every
         *     problem with its place and its fix
         */
        public HaproxyConfig build() {
            HaproxyConfig config = new HaproxyConfig(parts, null);
            List<Diagnostic> problems = Validation.of(config);
            if (!problems.isEmpty()) {
                throw new ConfigException(problems);
            }
            return config;
        }

        /** The text as far as it is built. */
        @Override
        public String toString() {
            return new HaproxyConfig(parts, null).render();
        }
    }
}
