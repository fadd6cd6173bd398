// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import io.haproxy4j.codegen.generate.Form.Item;
import io.haproxy4j.codegen.generate.Piece.Text;
import io.haproxy4j.codegen.generate.Piece.Value;
import io.haproxy4j.config.grammar.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One way to write what stands between the parentheses of a sample fetch or converter.
 *
 * @param form the way, with the parentheses
 * @param arguments the pieces of each argument; without any for one that is left out although others follow
 */
record CallForm(Form form, List<List<Piece>> arguments) {

    private static final Map<String, String> SPOKEN = Map.of("i", "IgnoreCase", "!", "Not");

    CallForm {
        arguments = arguments.stream().map(List::copyOf).toList();
    }

    /**
     * {@return the ways to write arguments}
     *
     * <p>A way that leaves out an argument in the middle is none of its own, since that argument can be empty.
     */
    static List<CallForm> of(Syntax syntax) {
        List<CallForm> all = Forms.ofOneWord(syntax).stream().map(CallForm::of).toList();
        return all.stream()
                .filter(call -> all.stream().noneMatch(other -> call.hasGapsOf(other)))
                .toList();
    }

    private boolean hasGapsOf(CallForm other) {
        if (arguments.size() == 1 && arguments.get(0).isEmpty()) {
            // Empty parentheses.
            return other.arguments.isEmpty();
        }
        if (arguments.size() != other.arguments.size()) {
            return false;
        }
        boolean gaps = false;
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).isEmpty() && other.arguments.get(i).isEmpty()) {
                continue;
            }
            if (other.arguments.get(i).isEmpty()) {
                return false;
            }
            gaps |= arguments.get(i).isEmpty();
        }
        return gaps;
    }

    private static CallForm of(Form form) {
        List<List<Piece>> arguments = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Item item : form.items()) {
            if (item.piece() instanceof Text fixed) {
                for (char c : fixed.text().toCharArray()) {
                    if (c == '(' || c == ',' || c == ')') {
                        flush(text, arguments);
                        if (c != ')') {
                            arguments.add(new ArrayList<>());
                        }
                    } else {
                        text.append(c);
                    }
                }
                flush(text, arguments);
            } else {
                arguments.get(arguments.size() - 1).add(item.piece());
            }
        }
        return new CallForm(form, arguments);
    }

    private static void flush(StringBuilder text, List<List<Piece>> arguments) {
        if (!text.isEmpty()) {
            arguments.get(arguments.size() - 1).add(new Text(text.toString()));
            text.setLength(0);
        }
    }

    /** {@return what the name of the method ends with, so that it tells the fixed words of this way} */
    String suffix() {
        StringBuilder suffix = new StringBuilder();
        for (List<Piece> argument : arguments) {
            String value = "";
            for (Piece piece : argument) {
                value = piece instanceof Value named ? named.argument().name() : value;
            }
            for (Piece piece : argument) {
                if (piece instanceof Text text) {
                    String spoken = SPOKEN.getOrDefault(text.text(), text.text());
                    String lower =
                            spoken.equals(spoken.toUpperCase(Locale.ROOT)) ? spoken.toLowerCase(Locale.ROOT) : spoken;
                    // A sign says nothing by itself.
                    suffix.append(Names.pascal(Names.pascal(lower).isEmpty() ? value : lower));
                }
            }
        }
        return suffix.toString();
    }
}
