// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import io.haproxy4j.codegen.generate.Form.Item;
import io.haproxy4j.codegen.generate.Piece.Count;
import io.haproxy4j.codegen.generate.Piece.Tail;
import io.haproxy4j.codegen.generate.Piece.Text;
import io.haproxy4j.codegen.generate.Piece.Value;
import io.haproxy4j.config.grammar.Argument;
import io.haproxy4j.config.grammar.Choice;
import io.haproxy4j.config.grammar.Element;
import io.haproxy4j.config.grammar.Literal;
import io.haproxy4j.config.grammar.OptionalPart;
import io.haproxy4j.config.grammar.Part;
import io.haproxy4j.config.grammar.Repeated;
import io.haproxy4j.config.grammar.Scalar;
import io.haproxy4j.config.grammar.Sequence;
import io.haproxy4j.config.grammar.Syntax;
import java.util.ArrayList;
import java.util.List;

/**
 * The ways to write a keyword's arguments.
 *
 * @param required the ways to write what is required, or all of it where at most one part is optional
 * @param options the ways to write each of several independent optional parts; empty for at most one
 */
record Forms(List<Form> required, List<List<Form>> options) {

    /** With more ways than this, nobody would find the right overload. */
    private static final int MOST = 12;

    /**
     * {@return the forms of arguments}
     *
     * @throws InexpressibleException if methods cannot say it
     */
    static Forms of(Syntax syntax) {
        List<Part> parts = syntax.sequence().parts();
        long independent = parts.stream().filter(Forms::isIndependent).count();
        boolean repeatedOption = parts.stream()
                .anyMatch(part ->
                        part.element() instanceof Repeated repeated && repeated.element() instanceof OptionalPart);
        if (independent < 2 && !repeatedOption) {
            return new Forms(checked(expand(parts, true)), List.of());
        }
        List<Part> first = new ArrayList<>();
        List<List<Form>> options = new ArrayList<>();
        for (Part part : parts) {
            if (isIndependent(part)) {
                options.add(option(part.element()));
            } else if (options.isEmpty()) {
                first.add(part);
            } else {
                throw new InexpressibleException("a required argument follows optional ones");
            }
        }
        return new Forms(checked(expand(first, true)), options);
    }

    /**
     * {@return every way to write arguments that are parts of one word: overloads, of which many are the same in Java}
     *
     * @throws InexpressibleException if methods cannot say it
     */
    static List<Form> ofOneWord(Syntax syntax) {
        List<Form> forms = expand(syntax.sequence().parts(), true);
        forms.forEach(Form::check);
        return forms;
    }

    private static boolean isIndependent(Part part) {
        Element element = part.element() instanceof Repeated repeated ? repeated.element() : part.element();
        return element instanceof OptionalPart optional && !optional.tight() && !part.glued();
    }

    private static List<Form> option(Element element) {
        OptionalPart part = (OptionalPart) (element instanceof Repeated repeated ? repeated.element() : element);
        List<Form> forms = checked(expand(part.body().parts(), true));
        if (forms.stream().anyMatch(form -> form.naming().isEmpty())) {
            throw new InexpressibleException("an optional part among several has no word to name it by");
        }
        return forms;
    }

    private static List<Form> checked(List<Form> forms) {
        if (forms.size() > MOST) {
            throw new InexpressibleException(forms.size() + " forms");
        }
        forms.forEach(Form::check);
        return forms;
    }

    /** All ways through a sequence; fixed words at its very start name the way where they are what tells it apart. */
    private static List<Form> expand(List<Part> parts, boolean naming) {
        List<Form> forms = List.of(Form.EMPTY);
        boolean leading = naming;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            boolean conditional = i + 1 < parts.size() && isConditionWord(part.element());
            List<Form> ways = conditional ? List.of(form(new Item(false, new Tail()))) : ways(part, leading);
            if (conditional) {
                i++;
            }
            leading &= part.element() instanceof Literal;
            List<Form> longer = new ArrayList<>();
            for (Form form : forms) {
                for (Form way : ways) {
                    longer.add(form.then(way));
                }
            }
            if (longer.size() > 10 * MOST) {
                throw new InexpressibleException("too many forms");
            }
            forms = longer;
        }
        return forms;
    }

    private static boolean isConditionWord(Element element) {
        return element.toString().equals("( if | unless )");
    }

    private static Form form(Item item) {
        return new Form(List.of(), List.of(item), List.of());
    }

    private static List<Form> ways(Part part, boolean naming) {
        Element element = part.element();
        if (element instanceof Literal literal) {
            Form form = new Form(
                    List.of(), List.of(new Item(part.glued(), new Text(literal.text()))), List.of(literal.span()));
            return List.of(naming && !Names.pascal(literal.text()).isEmpty() ? form.named(literal.text()) : form);
        }
        if (element instanceof Argument argument) {
            return List.of(value(part.glued(), argument, Count.ONE));
        }
        if (element instanceof Repeated repeated) {
            if (!(repeated.element() instanceof Argument argument)) {
                throw new InexpressibleException("repeats a structure: " + repeated);
            }
            return List.of(value(
                    part.glued(), argument, repeated.join() == Repeated.Join.COMMAS ? Count.COMMAS : Count.WORDS));
        }
        List<Form> ways = new ArrayList<>();
        if (element instanceof OptionalPart optional) {
            ways.add(Form.EMPTY);
            ways.addAll(inside(part, optional.body()));
        } else if (element instanceof Choice choice) {
            choice.alternatives().forEach(alternative -> ways.addAll(inside(part, alternative)));
        }
        return ways;
    }

    private static List<Form> inside(Part part, Sequence sequence) {
        List<Form> forms = expand(sequence.parts(), true);
        return part.glued() ? forms.stream().map(Forms::glued).toList() : forms;
    }

    private static Form glued(Form form) {
        List<Item> items = new ArrayList<>(form.items());
        if (!items.isEmpty()) {
            items.set(0, new Item(true, items.get(0).piece()));
        }
        return new Form(form.naming(), items, form.spans());
    }

    private static Form value(boolean glued, Argument argument, Count count) {
        if (argument.type() == Scalar.RAW || argument.type() == Scalar.COND) {
            throw new InexpressibleException(argument + " is a structure of its own");
        }
        return new Form(List.of(), List.of(new Item(glued, new Value(argument, count))), List.of(argument.span()));
    }
}
