// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.keepalived;

import io.haproxy4j.codegen.keepalived.Piece.Options;
import io.haproxy4j.codegen.keepalived.Piece.Text;
import io.haproxy4j.codegen.keepalived.Piece.Value;
import io.haproxy4j.keepalived.catalogue.Syntax;
import io.haproxy4j.keepalived.catalogue.Syntax.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All ways to write arguments. */
final class Forms {

    /** More optional parts than these become options: every one of them would double the methods. */
    private static final int OVERLOADED = 2;

    private Forms() {}

    static List<Form> of(Syntax syntax) {
        return sequence(syntax.items());
    }

    static List<Form> sequence(List<Item> items) {
        List<Form> forms = List.of(Form.EMPTY);
        int at = 0;
        while (at < items.size()) {
            List<Item.Maybe> run = optional(items.subList(at, items.size()));
            forms = product(forms, run.isEmpty() ? one(items.get(at)) : optionalForms(run));
            at += Math.max(1, run.size());
        }
        return forms;
    }

    private static List<Item.Maybe> optional(List<Item> items) {
        return items.stream()
                .takeWhile(Item.Maybe.class::isInstance)
                .map(Item.Maybe.class::cast)
                .toList();
    }

    private static List<Form> optionalForms(List<Item.Maybe> run) {
        if (run.size() > OVERLOADED || !run.stream().allMatch(Forms::simple)) {
            return List.of(Form.EMPTY, Form.of(new Options(run)));
        }
        List<Form> forms = List.of(Form.EMPTY);
        for (Item.Maybe part : run) {
            forms = product(forms, plus(List.of(Form.EMPTY), sequence(part.items())));
        }
        return forms;
    }

    /** A flag, or values without a word in front of them that says what they are. */
    private static boolean simple(Item.Maybe part) {
        return !part.repeated() && (part.items().size() == 1 || !(part.items().get(0) instanceof Item.Literal));
    }

    private static List<Form> one(Item item) {
        if (item instanceof Item.Literal literal) {
            return List.of(Form.of(new Text(literal.text(), literal.since())));
        }
        if (item instanceof Item.Value value) {
            return List.of(Form.of(new Value(value)));
        }
        if (item instanceof Item.Some some) {
            return List.of(Form.of(new Options(some.options())));
        }
        if (item instanceof Item.Choice choice) {
            List<Form> forms = List.of();
            for (List<Item> alternative : choice.alternatives()) {
                forms = plus(forms, sequence(alternative));
            }
            return forms;
        }
        throw new IllegalArgumentException("not here: " + item);
    }

    private static List<Form> product(List<Form> first, List<Form> second) {
        List<Form> forms = new ArrayList<>();
        first.forEach(one -> second.forEach(other -> forms.add(one.then(other))));
        return forms;
    }

    private static List<Form> plus(List<Form> first, List<Form> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }
}
