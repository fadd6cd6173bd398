// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived;

import io.haproxy4j.config.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What the builders of all blocks have in common. Method names are keepalived's keywords in camel case; one that is a
 * reserved word of Java ends in an underscore ({@code interface_}).
 *
 * <p>A keyword that can be given once is replaced when it is given again. Values out of range are not thrown at once
 * but collected, so that {@link KeepalivedConfig.Builder#build()} can name them all. Builders are not thread-safe.
 *
 * @param <B> the builder itself
 */
public abstract class BlockBuilder<B extends BlockBuilder<B>> {

    private final Problems problems;
    private final List<String> path;
    private final List<Supplier<Statement>> statements = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, List<Statement>> lines = new HashMap<>();
    private final Map<String, BlockBuilder<?>> inner = new HashMap<>();

    BlockBuilder(Problems problems, List<String> path) {
        this.problems = problems;
        this.path = List.copyOf(path);
    }

    abstract B self();

    /**
     * A keyword by its name. It is one statement, whatever the words hold, and its arguments are checked against the
     * catalogue.
     *
     * @param keyword the keyword as it stands in the file
     * @param words its arguments, one by one and without quotes
     * @return this
     */
    public B keyword(String keyword, String... words) {
        return append(keyword, Words.all(words));
    }

    /**
     * A keyword the catalogue does not know, for versions to come. It is one statement, whatever the words hold; nothing
     * else is checked.
     *
     * @param keyword the keyword as it stands in the file
     * @param words its arguments, one by one and without quotes
     * @return this
     */
    public B raw(String keyword, String... words) {
        Statement statement = statement(keyword, Words.all(words));
        problems.exempt(statement);
        statements.add(() -> statement);
        return self();
    }

    /**
     * A keyword with braces by its name. What is in it is checked against the catalogue.
     *
     * @param keyword the keyword as it stands in the file
     * @param words its arguments, before the opening brace
     * @param body what stands between the braces
     * @return this
     */
    public B block(String keyword, List<String> words, Consumer<Lines> body) {
        return block(keyword, Words.all(words.toArray(String[]::new)), Lines::new, body);
    }

    // What the generated methods are made of.

    /** Replaces the keyword's statement, or adds it. */
    B set(String keyword, Word... words) {
        return set(keyword, List.of(words));
    }

    B set(String keyword, List<Word> words) {
        Statement statement = statement(keyword, words);
        put(keyword, () -> statement);
        return self();
    }

    /** Adds a statement of a keyword that can be there several times. */
    B append(String keyword, Word... words) {
        return append(keyword, List.of(words));
    }

    B append(String keyword, List<Word> words) {
        Statement statement = statement(keyword, words);
        statements.add(() -> statement);
        return self();
    }

    /** Adds a line to the braces of a keyword, which are opened when the first line comes. */
    B entry(String keyword, Word... words) {
        return entry(keyword, List.of(words));
    }

    B entry(String keyword, List<Word> words) {
        List<Statement> body = lines.computeIfAbsent(keyword, k -> {
            List<Statement> opened = new ArrayList<>();
            put(keyword, () -> Statement.block(place(keyword), keyword, List.of(), opened));
            return opened;
        });
        body.add(row(words, keyword));
        return self();
    }

    /** Adds a line for each of several words. */
    B entries(String keyword, String... words) {
        for (String word : words) {
            entry(keyword, Word.of(word));
        }
        return self();
    }

    /** Adds a line to this block, whose lines do not begin with keywords. */
    B line(Word... words) {
        Statement row = row(List.of(words));
        statements.add(() -> row);
        return self();
    }

    /** Adds a block of a keyword that can be there several times. */
    <C extends BlockBuilder<C>> B block(
            String keyword,
            List<Word> words,
            BiFunction<Problems, List<String>, C> constructor,
            Consumer<? super C> content) {
        C builder = constructor.apply(problems, within(keyword, words));
        content.accept(builder);
        statements.add(() -> builder.closed(keyword, words));
        return self();
    }

    /** Adds to the only block of a keyword, which is opened the first time. */
    <C extends BlockBuilder<C>> B only(
            String keyword, BiFunction<Problems, List<String>, C> constructor, Consumer<? super C> content) {
        @SuppressWarnings("unchecked") // a keyword has one kind of builder
        C builder = (C) inner.computeIfAbsent(keyword, k -> {
            C opened = constructor.apply(problems, within(keyword, List.of()));
            put(keyword, () -> opened.closed(keyword, List.of()));
            return opened;
        });
        content.accept(builder);
        return self();
    }

    List<Statement> statements() {
        return statements.stream().map(Supplier::get).toList();
    }

    /** The block with all that was added to it. */
    Statement closed(String keyword, List<Word> words) {
        return Statement.block(new Place.InModel(path), keyword, words, statements());
    }

    private void put(String keyword, Supplier<Statement> statement) {
        Integer present = positions.putIfAbsent(keyword, statements.size());
        if (present == null) {
            statements.add(statement);
        } else {
            statements.set(present, statement);
        }
    }

    /** The first word of a line without a keyword stands in the keyword's place. */
    private Statement row(List<Word> words, String... where) {
        if (words.isEmpty()) {
            Place place = place(where);
            problems.error(place, "missing-argument", "there is a line without a word", "add what it is to say");
            return Statement.line(place, "", List.of());
        }
        String first = words.get(0).toString();
        List<String> steps = Stream.concat(Stream.of(where), Stream.of(first)).toList();
        return Statement.line(place(steps.toArray(String[]::new)), first, words.subList(1, words.size()));
    }

    private Statement statement(String keyword, List<Word> words) {
        return Statement.line(place(keyword), keyword, words);
    }

    private List<String> within(String keyword, List<Word> words) {
        String head = Stream.concat(Stream.of(keyword), words.stream().map(Word::toString))
                .reduce((one, other) -> one + " " + other)
                .orElse(keyword);
        return Stream.concat(path.stream(), Stream.of(head)).toList();
    }

    private Place place(String... steps) {
        return new Place.InModel(Stream.concat(path.stream(), Stream.of(steps)).toList());
    }

    /** Content of a block by names. */
    public static final class Lines extends BlockBuilder<Lines> {

        Lines(Problems problems, List<String> path) {
            super(problems, path);
        }

        @Override
        Lines self() {
            return this;
        }
    }
}
