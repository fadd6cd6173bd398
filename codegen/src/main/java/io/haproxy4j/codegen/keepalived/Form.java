// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.keepalived;

import io.haproxy4j.codegen.keepalived.Piece.Options;
import io.haproxy4j.codegen.keepalived.Piece.Text;
import io.haproxy4j.codegen.keepalived.Piece.Value;
import io.haproxy4j.keepalived.catalogue.KeepalivedVersion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One way to write arguments: becomes one method.
 *
 * @param pieces what is written, in order
 */
record Form(List<Piece> pieces) {

    static final Form EMPTY = new Form(List.of());

    Form {
        pieces = List.copyOf(pieces);
    }

    static Form of(Piece piece) {
        return new Form(List.of(piece));
    }

    Form then(Form next) {
        return new Form(Stream.concat(pieces.stream(), next.pieces.stream()).toList());
    }

    /** Fixed words, which tell it from the other forms and so belong to the method's name. */
    List<String> naming() {
        return pieces.stream()
                .filter(Text.class::isInstance)
                .map(piece -> ((Text) piece).text())
                .toList();
    }

    /** The first version that knows all its words; empty if all that know the keyword do. */
    Optional<KeepalivedVersion> since() {
        return pieces.stream()
                .filter(Text.class::isInstance)
                .flatMap(piece -> ((Text) piece).since().stream())
                .max(Comparator.naturalOrder());
    }

    List<Value> values() {
        return pieces.stream()
                .filter(Value.class::isInstance)
                .map(Value.class::cast)
                .toList();
    }

    Optional<Options> options() {
        return pieces.stream()
                .filter(Options.class::isInstance)
                .map(Options.class::cast)
                .findFirst();
    }

    /** What names it where it stands alone: its fixed words, else its first value. */
    String ownName() {
        List<String> words = naming();
        return words.isEmpty() ? values().get(0).value().name() : String.join(" ", words);
    }

    /** The words that its values have in a sample that begins like this form. */
    Optional<List<List<String>>> read(List<String> words) {
        List<List<String>> values = new ArrayList<>();
        int at = 0;
        for (Piece piece : pieces) {
            if (piece instanceof Options) {
                continue;
            }
            if (at == words.size()) {
                return Optional.empty();
            }
            if (piece instanceof Text text) {
                if (!text.text().equals(words.get(at++))) {
                    return Optional.empty();
                }
                continue;
            }
            Value value = (Value) piece;
            int end = value.value().repeated() ? words.size() : at + 1;
            List<String> taken = words.subList(at, end);
            if (taken.stream()
                    .anyMatch(word -> value.value().type().objection(word).isPresent())) {
                return Optional.empty();
            }
            values.add(taken);
            at = end;
        }
        return Optional.of(values);
    }
}
