// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived;

import io.haproxy4j.config.Place;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One keyword with its arguments and, if it has braces, what stands between them. A line of a value block such as
 * {@code virtual_ipaddress} is a statement too; its keyword is the first word of the line.
 *
 * <p>Immutable. Two statements are equal when they say the same; where they stand does not count.
 */
public final class Statement {

    private final String keyword;
    private final List<Word> words;
    private final @Nullable List<Statement> body;
    private final Place place;

    private Statement(String keyword, List<Word> words, @Nullable List<Statement> body, Place place) {
        this.keyword = Objects.requireNonNull(keyword, "keyword");
        this.words = List.copyOf(words);
        this.body = body == null ? null : List.copyOf(body);
        this.place = Objects.requireNonNull(place, "place");
    }

    /**
     * A keyword on a line of its own.
     *
     * @param place where it stands
     * @param keyword the keyword
     * @param words its arguments
     * @return the statement
     */
    public static Statement line(Place place, String keyword, List<Word> words) {
        return new Statement(keyword, words, null, place);
    }

    /**
     * A keyword with braces.
     *
     * @param place where it stands
     * @param keyword the keyword
     * @param words its arguments, before the opening brace
     * @param body what stands between the braces
     * @return the statement
     */
    public static Statement block(Place place, String keyword, List<Word> words, List<Statement> body) {
        return new Statement(keyword, words, body, place);
    }

    /** {@return the keyword, for example {@code priority}} */
    public String keyword() {
        return keyword;
    }

    /** {@return the arguments in their order} */
    public List<Word> words() {
        return words;
    }

    /**
     * One argument as text.
     *
     * @param index from 0
     * @return the argument without quotes, empty if there are not so many
     */
    public Optional<String> word(int index) {
        return index < words.size() ? Optional.of(words.get(index).toString()) : Optional.empty();
    }

    /** {@return whether the statement has braces} */
    public boolean isBlock() {
        return body != null;
    }

    /** {@return what stands between the braces; empty for a statement without} */
    public List<Statement> body() {
        return body == null ? List.of() : body;
    }

    /** {@return where the statement stands, for messages} */
    public Place place() {
        return place;
    }

    /**
     * The statements of one keyword inside this block.
     *
     * @param name the keyword
     * @return the statements in their order
     */
    public Stream<Statement> all(String name) {
        return body().stream().filter(s -> s.keyword.equals(name));
    }

    /**
     * The statement of a keyword that counts when it is repeated: the last one.
     *
     * @param name the keyword
     * @return the last statement of that keyword in this block
     */
    public Optional<Statement> last(String name) {
        return all(name).reduce((first, second) -> second);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Statement that
                && keyword.equals(that.keyword)
                && words.equals(that.words)
                && Objects.equals(body, that.body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(keyword, words, body);
    }

    /** The keyword and its arguments, with the password of {@code auth_pass} left out; a block by its head only. */
    @Override
    public String toString() {
        if (keyword.equals("auth_pass") && !words.isEmpty()) {
            return "auth_pass ***";
        }
        var text = new StringBuilder(keyword);
        words.forEach(w -> text.append(' ').append(w));
        return body == null ? text.toString() : text.append(" { ... }").toString();
    }
}
