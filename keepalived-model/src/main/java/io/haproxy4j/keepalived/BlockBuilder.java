// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived;

import io.haproxy4j.config.Place;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the builders of all blocks have in common. Method names are keepalived's keywords in camel case; a keyword that
 * is a reserved word of Java takes the suffix {@code Name} ({@code interface} becomes {@code interfaceName}).
 *
 * <p>A keyword that can be given once is replaced when it is given again. Values out of range are not thrown at once
 * but collected, so that {@link KeepalivedConfig.Builder#build()} can name them all. Builders are not thread-safe.
 *
 * @param <B> the builder itself
 */
public abstract class BlockBuilder<B extends BlockBuilder<B>> {

    private final Problems problems;
    private final List<String> path;
    private final List<Slot> slots = new ArrayList<>();
    private final Map<String, Slot> single = new HashMap<>();

    /** A statement in its position; replaced, or grown line by line, while the block is being built. */
    private static final class Slot {
        private Statement statement;
        private final List<Statement> lines = new ArrayList<>();
        private final boolean valueBlock;

        Slot(Statement statement, boolean valueBlock) {
            this.statement = statement;
            this.valueBlock = valueBlock;
        }

        Statement finished() {
            return valueBlock
                    ? Statement.block(statement.place(), statement.keyword(), statement.words(), lines)
                    : statement;
        }
    }

    BlockBuilder(Problems problems, List<String> path) {
        this.problems = problems;
        this.path = List.copyOf(path);
    }

    abstract B self();

    /**
     * A keyword that has no method of its own here. It is one statement, whatever the words hold, and its arguments are
     * checked against the catalogue.
     *
     * @param keyword the keyword as it stands in the file
     * @param words its arguments, one by one and without quotes
     * @return this
     */
    public B keyword(String keyword, String... words) {
        slots.add(new Slot(line(keyword, words), false));
        return self();
    }

    /**
     * A keyword whose first argument is a program, that has no method of its own here.
     *
     * @param keyword the keyword as it stands in the file
     * @param program absolute path without symbolic links
     * @param arguments its arguments, one by one and without quotes
     * @return this
     */
    public B commandKeyword(String keyword, String program, String... arguments) {
        return command(keyword, program, arguments);
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
        Statement statement = line(keyword, words);
        problems.exempt(statement);
        slots.add(new Slot(statement, false));
        return self();
    }

    /**
     * A keyword with braces that has no method of its own here. What is in it is checked against the catalogue.
     *
     * @param keyword the keyword as it stands in the file
     * @param words its arguments, before the opening brace
     * @param body what stands between the braces
     * @return this
     */
    public B block(String keyword, List<String> words, Consumer<Lines> body) {
        return addBlock(keyword, words, Lines::new, body);
    }

    // What the typed methods are made of.

    B flag(String keyword) {
        return set(keyword);
    }

    B bool(String keyword, boolean value) {
        return set(keyword, value ? "true" : "false");
    }

    B number(String keyword, long value, long min, long max) {
        requireRange(keyword, value, min, max);
        return set(keyword, Long.toString(value));
    }

    B text(String keyword, String value, int maxLength) {
        if (value.length() > maxLength) {
            problem(
                    keyword,
                    "value-too-long",
                    "\"" + value + "\" has " + value.length() + " characters, the limit is " + maxLength,
                    "shorten it");
        }
        return set(keyword, value);
    }

    B word(String keyword, String value) {
        return set(keyword, value);
    }

    B seconds(String keyword, Duration value, Duration min, Duration max, int digits) {
        if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
            problem(
                    keyword,
                    "out-of-range",
                    plain(value) + " s is outside " + plain(min) + ".." + plain(max) + " s",
                    "choose a duration in that range");
        } else if (decimal(value).scale() > digits) {
            problem(
                    keyword,
                    "out-of-range",
                    plain(value) + " s is finer than keepalived's step of 1e-" + digits + " s",
                    "round the duration");
        }
        return set(keyword, plain(value));
    }

    B command(String keyword, String program, String... arguments) {
        if (!program.startsWith("/")) {
            problem(
                    keyword,
                    "relative-program",
                    "\"" + program + "\" is no absolute path; keepalived runs programs without a shell",
                    "give the real path of the program, and its arguments one by one after it");
        }
        return set(Statement.line(place(keyword), keyword, List.of(Word.command(program, arguments))));
    }

    /** Replaces the keyword's statement, or adds it. */
    B set(String keyword, String... words) {
        return set(line(keyword, words));
    }

    private B set(Statement statement) {
        Slot present = single.get(statement.keyword());
        if (present != null) {
            present.statement = statement;
        } else {
            Slot slot = new Slot(statement, false);
            slots.add(slot);
            single.put(statement.keyword(), slot);
        }
        return self();
    }

    /** Adds a line to a value block, which is opened when its first line comes. */
    B entry(String block, String first, String... rest) {
        Slot slot = single.get(block);
        if (slot == null) {
            slot = new Slot(Statement.line(place(block), block, List.of()), true);
            slots.add(slot);
            single.put(block, slot);
        }
        slot.lines.add(Statement.line(place(block, first), first, plainWords(rest)));
        return self();
    }

    /** Forgets a keyword, so that it can be given anew. */
    void replace(String keyword) {
        Slot present = single.remove(keyword);
        if (present != null) {
            slots.remove(present);
        }
    }

    <C extends BlockBuilder<C>> B addBlock(
            String keyword,
            List<String> words,
            BiFunction<Problems, List<String>, C> constructor,
            Consumer<? super C> content) {
        String head = words.isEmpty() ? keyword : keyword + " " + String.join(" ", words);
        List<String> inner = Stream.concat(path.stream(), Stream.of(head)).toList();
        C builder = constructor.apply(problems, inner);
        content.accept(builder);
        List<Word> arguments = words.stream().map(Word::of).toList();
        slots.add(new Slot(Statement.block(new Place.InModel(inner), keyword, arguments, builder.statements()), false));
        return self();
    }

    List<Statement> statements() {
        complete();
        return slots.stream().map(Slot::finished).toList();
    }

    /** Called once when the block is closed; for checks that need all of it. */
    void complete() {}

    /** The words of a keyword given so far; null if it was not given. */
    @Nullable
    Statement given(String keyword) {
        Slot slot = single.get(keyword);
        return slot == null ? null : slot.finished();
    }

    void requireRange(String keyword, long value, long min, long max) {
        if (value < min || value > max) {
            problem(keyword, "out-of-range", value + " is outside " + min + ".." + max, "choose a value in that range");
        }
    }

    void problem(String keyword, String code, String message, String fix) {
        problems.error(place(keyword), code, message, fix);
    }

    Place place(String... steps) {
        return new Place.InModel(Stream.concat(path.stream(), Stream.of(steps)).toList());
    }

    private Statement line(String keyword, String... words) {
        return Statement.line(place(keyword), keyword, plainWords(words));
    }

    private static List<Word> plainWords(String... words) {
        return Stream.of(words)
                .map(w -> Word.of(Objects.requireNonNull(w, "word")))
                .toList();
    }

    private static BigDecimal decimal(Duration value) {
        return BigDecimal.valueOf(value.getSeconds())
                .add(BigDecimal.valueOf(value.getNano(), 9))
                .stripTrailingZeros();
    }

    static String plain(Duration value) {
        return decimal(value).toPlainString();
    }

    /** Content of a block without typed methods. */
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
