// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import io.haproxy4j.codegen.generate.Piece.Block;
import io.haproxy4j.codegen.generate.Piece.Count;
import io.haproxy4j.codegen.generate.Piece.Join;
import io.haproxy4j.codegen.generate.Piece.Known;
import io.haproxy4j.codegen.generate.Piece.Tail;
import io.haproxy4j.codegen.generate.Piece.Text;
import io.haproxy4j.codegen.generate.Piece.Value;
import io.haproxy4j.config.grammar.Argument;
import io.haproxy4j.config.grammar.Choice;
import io.haproxy4j.config.grammar.Element;
import io.haproxy4j.config.grammar.Literal;
import io.haproxy4j.config.grammar.OptionalPart;
import io.haproxy4j.config.grammar.OptionsType;
import io.haproxy4j.config.grammar.Part;
import io.haproxy4j.config.grammar.Release;
import io.haproxy4j.config.grammar.Repeated;
import io.haproxy4j.config.grammar.Scalar;
import io.haproxy4j.config.grammar.Sequence;
import io.haproxy4j.config.grammar.Span;
import io.haproxy4j.config.grammar.Syntax;
import io.haproxy4j.config.grammar.WordSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ways to write a keyword's arguments. A choice makes several ways, and so does what may be left out; optional parts
 * with words of their own, of which there are several, are one block that is there or not.
 */
final class Forms {

    /** With more ways than this, even a single optional part is a block. */
    private static final int MANY = 12;

    /** With more ways than this, nobody would find the right method. */
    private static final int MOST = 40;

    /** Turns what follows into its opposite. */
    private static final String NOT = "!";

    private static final String CONDITION_WORD = "( if | unless )";

    private final WordType.Known known;
    private final Optional<Piece> described;
    private final boolean inline;

    private Forms(WordType.Known known, Optional<Piece> described, boolean inline) {
        this.known = known;
        this.described = described;
        this.inline = inline;
    }

    /**
     * {@return the forms of arguments}
     *
     * @param syntax the arguments
     * @param known the choices that are one parameter
     * @param described what stands for words that are described elsewhere
     * @throws InexpressibleException if methods cannot say it
     */
    static List<Form> of(Syntax syntax, WordType.Known known, Optional<Piece> described) {
        List<Part> parts = syntax.sequence().parts();
        List<Form> forms = new Forms(known, described, true).expand(parts, true);
        if (forms.size() > MANY) {
            forms = new Forms(known, described, false).expand(parts, true);
        }
        if (forms.size() > MOST) {
            throw new InexpressibleException(forms.size() + " forms");
        }
        return forms;
    }

    /**
     * {@return every way to write arguments that are parts of one word: overloads, of which many are the same in Java}
     *
     * @param syntax the arguments
     * @throws InexpressibleException if methods cannot say it
     */
    static List<Form> ofOneWord(Syntax syntax) {
        return new Forms(new WordType.Known(Map.of()), Optional.empty(), true)
                .expand(syntax.sequence().parts(), true);
    }

    /** All ways through a sequence; fixed words at its very start name the way where they are what tells it apart. */
    private List<Form> expand(List<Part> parts, boolean naming) {
        long named = parts.stream().filter(Forms::isNamedOption).count();
        boolean single = inline
                && named == 1
                && parts.stream().noneMatch(part -> isNamedOption(part) && part.element() instanceof Repeated);
        List<Form> forms = List.of(Form.EMPTY);
        List<List<Form>> block = new ArrayList<>();
        boolean leading = naming;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (isNamedOption(part) && !single) {
                block.add(option(part.element()));
                continue;
            }
            forms = withBlock(forms, block);
            block = new ArrayList<>();
            if (part.element().toString().equals(CONDITION_WORD) && i + 1 < parts.size()) {
                i++;
                forms = product(forms, List.of(Form.of(new Tail())));
            } else {
                forms = product(forms, ways(part, leading));
            }
            leading &= part.element() instanceof Literal;
        }
        return withBlock(forms, block);
    }

    private static List<Form> withBlock(List<Form> forms, List<List<Form>> block) {
        return block.isEmpty() ? forms : product(forms, List.of(Form.EMPTY, Form.of(new Block(block, Join.ORDERED))));
    }

    private static List<Form> product(List<Form> forms, List<Form> ways) {
        List<Form> longer = new ArrayList<>();
        for (Form form : forms) {
            for (Form way : ways) {
                longer.add(form.then(way));
            }
        }
        if (longer.size() > 10 * MOST) {
            throw new InexpressibleException("too many forms");
        }
        return longer;
    }

    /** An optional part that begins with a word of its own, so that HAProxy and people know it by that. */
    private static boolean isNamedOption(Part part) {
        Element element = part.element() instanceof Repeated repeated ? repeated.element() : part.element();
        return element instanceof OptionalPart optional
                && !optional.tight()
                && !part.glued()
                && beginsWithWord(optional.body())
                && !isCondition(optional.body());
    }

    private static boolean isCondition(Sequence sequence) {
        return sequence.parts().get(0).element().toString().equals(CONDITION_WORD);
    }

    private static boolean beginsWithWord(Sequence sequence) {
        Element first = sequence.parts().get(0).element();
        return (first instanceof Literal literal && !literal.text().equals(NOT))
                || (first instanceof Choice choice
                        && choice.alternatives().stream().allMatch(Forms::beginsWithWord));
    }

    /** What a fixed word gives to a name: flags and punctuation nothing. */
    private static Optional<String> name(Literal literal) {
        String text = literal.text().equals(NOT) ? "not" : literal.text();
        return text.startsWith("-") || Names.pascal(text).isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private List<Form> option(Element element) {
        OptionalPart part = (OptionalPart) (element instanceof Repeated repeated ? repeated.element() : element);
        return expand(part.body().parts(), true);
    }

    private List<Form> ways(Part part, boolean naming) {
        Element element = part.element();
        if (element instanceof Literal literal) {
            Form form = Form.of(part.glued(), new Text(literal.text()), literal.span());
            Optional<String> name = naming ? name(literal) : Optional.empty();
            return List.of(name.map(form::named).orElse(form));
        }
        if (element instanceof Argument argument) {
            return List.of(value(part.glued(), argument, Count.ONE));
        }
        if (element instanceof Repeated repeated) {
            return repeated(part, repeated);
        }
        List<Form> ways = new ArrayList<>();
        if (element instanceof OptionalPart optional) {
            ways.add(Form.EMPTY);
            ways.addAll(inside(part, optional.body()));
        } else if (element instanceof Choice choice) {
            Optional<WordType> type = known.of(choice.toString());
            if (type.isPresent()) {
                return List.of(Form.of(part.glued(), new Known(type.get(), Count.ONE), Span.ALWAYS));
            }
            choice.alternatives().forEach(alternative -> ways.addAll(inside(part, alternative)));
        }
        return ways;
    }

    private List<Form> repeated(Part part, Repeated repeated) {
        boolean commas = repeated.join() == Repeated.Join.COMMAS;
        Count count = commas ? Count.COMMAS : Count.WORDS;
        if (repeated.element() instanceof Argument argument) {
            return List.of(value(part.glued(), argument, count));
        }
        Optional<WordType> type = known.of(repeated.element().toString());
        if (type.isPresent()) {
            return List.of(Form.of(part.glued(), new Known(type.get(), count), Span.ALWAYS));
        }
        if (!(repeated.element() instanceof Choice choice)) {
            throw new InexpressibleException("repeats a structure: " + repeated);
        }
        List<List<Form>> options = choice.alternatives().stream()
                .map(alternative -> expand(alternative.parts(), true))
                .toList();
        return List.of(Form.of(part.glued(), new Block(options, commas ? Join.COMMAS : Join.WORDS), Span.ALWAYS));
    }

    private List<Form> inside(Part part, Sequence sequence) {
        if (isCondition(sequence)) {
            return List.of(Form.of(new Tail()));
        }
        List<Form> forms = expand(sequence.parts(), true);
        return part.glued() ? forms.stream().map(Form::glued).toList() : forms;
    }

    private Form value(boolean glued, Argument argument, Count count) {
        boolean elsewhere = argument.type() == Scalar.RAW || argument.type() instanceof OptionsType;
        if (elsewhere && described.isPresent()) {
            return Form.of(described.get());
        }
        if (elsewhere || argument.type() == Scalar.COND) {
            throw new InexpressibleException(argument + " is a structure of its own");
        }
        Form form = Form.of(glued, new Value(argument, count), argument.span());
        return argument.type() instanceof WordSet words
                ? new Form(form.naming(), form.items(), List.of(argument.span(), span(words)))
                : form;
    }

    /** The releases that take any of the words. */
    private static Span span(WordSet set) {
        Release since = set.words().stream()
                .map(word -> word.span().since())
                .min(Comparator.naturalOrder())
                .orElse(Release.OLDEST);
        boolean open = set.words().stream().anyMatch(word -> word.span().until().isEmpty());
        return new Span(
                since,
                open
                        ? Optional.empty()
                        : set.words().stream()
                                .flatMap(word -> word.span().until().stream())
                                .max(Comparator.naturalOrder()));
    }
}
