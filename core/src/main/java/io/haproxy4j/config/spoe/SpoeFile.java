// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.spoe;

import io.haproxy4j.config.ConfigException;
import io.haproxy4j.config.Diagnostic;
import io.haproxy4j.config.file.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A file for {@code filter spoe}, as an immutable value.
 *
 * <pre>{@code
 * SpoeFile file = SpoeFile.builder()
 *         .engine("fraud", e -> e
 *                 .agent("scorer", a -> a.messages("check").timeoutProcessing(ofMillis(50)).useBackend("scorers"))
 *                 .message("check", m -> m.args(src()).event(ON_FRONTEND_HTTP_REQUEST)))
 *         .build();
 * file.write(Path.of("/etc/haproxy/fraud.spoe"));
 * }</pre>
 */
public final class SpoeFile {

    private final List<SpoeEngine> engines;

    private SpoeFile(List<SpoeEngine> engines) {
        this.engines = List.copyOf(engines);
    }

    /**
     * A builder without engines.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder(List.of());
    }

    /**
     * A builder that starts with the engines of this file.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder(engines);
    }

    /**
     * Reads the text of a file. Comments before the first section are left out.
     *
     * @param text the text
     * @return the file
     * @throws ConfigException if a line stands outside of engines or sections, or HAProxy would refuse the file
     */
    public static SpoeFile parse(String text) {
        return new Builder(SpoeReader.read(text)).build();
    }

    /**
     * Reads a file. Comments before the first section are left out.
     *
     * @param file the file, in UTF-8
     * @return the file as a value
     * @throws IOException if it cannot be read
     * @throws ConfigException if a line stands outside of engines or sections, or HAProxy would refuse the file
     */
    public static SpoeFile read(Path file) throws IOException {
        return parse(Files.readString(file));
    }

    /**
     * The engines in the order of the file.
     *
     * @return the engines
     */
    public List<SpoeEngine> engines() {
        return engines;
    }

    /**
     * The text of the file.
     *
     * @return the text, with a line end at the end of each line
     */
    public String render() {
        return engines.stream().map(SpoeEngine::toString).collect(Collectors.joining("\n"));
    }

    /**
     * Writes the file in one step: readers see the old file or the new one, never a part. An existing file's permissions
     * are kept.
     *
     * @param file the file; its directory must exist
     * @throws IOException if it cannot be written; the old file is then still there
     */
    public void write(Path file) throws IOException {
        AtomicFile.write(file, render().getBytes(StandardCharsets.UTF_8), AtomicFile.PUBLIC);
    }

    /**
     * What HAProxy takes but does not use: messages and groups that nothing sends.
     *
     * @return the findings in the order of the file
     */
    public List<Diagnostic> lint() {
        return engines.stream()
                .flatMap(engine -> SpoeChecks.unused(engine).stream())
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SpoeFile that && engines.equals(that.engines);
    }

    @Override
    public int hashCode() {
        return engines.hashCode();
    }

    /** The text of the file. */
    @Override
    public String toString() {
        return render();
    }

    /** Collects engines. Not for several threads at a time. */
    public static final class Builder {

        private final List<SpoeEngine> engines;

        private Builder(List<SpoeEngine> engines) {
            this.engines = new ArrayList<>(engines);
        }

        /**
         * Adds an engine.
         *
         * @param name the name that {@code filter spoe engine} gives
         * @param body fills it
         * @return this builder
         */
        public Builder engine(String name, Consumer<? super SpoeEngine.Builder> body) {
            SpoeEngine.Builder engine = new SpoeEngine.Builder(name);
            body.accept(engine);
            return engine(engine.build());
        }

        /**
         * Adds an engine as a value.
         *
         * @param engine the engine
         * @return this builder
         */
        public Builder engine(SpoeEngine engine) {
            engines.add(engine);
            return this;
        }

        /**
         * The file.
         *
         * @return the file
         * @throws ConfigException if HAProxy would refuse it; it lists every problem with its place
         */
        public SpoeFile build() {
            List<Diagnostic> problems = SpoeChecks.problems(engines);
            if (!problems.isEmpty()) {
                throw new ConfigException(problems);
            }
            return new SpoeFile(engines);
        }
    }
}
