// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.grammar;

import java.util.ArrayList;
import java.util.List;

/** What reading words by a syntax gave. */
public sealed interface Reading {

    /**
     * The words are such arguments.
     *
     * @param leaves what was read, in order; empty if there were too many ways of reading to find one
     * @param words how many words were read
     */
    record Complete(List<Leaf> leaves, int words) implements Reading {

        /** Copies the list. */
        public Complete {
            leaves = List.copyOf(leaves);
        }

        /** {@return the text of each argument, in order} */
        public List<Binding> bindings() {
            List<Binding> bindings = new ArrayList<>();
            for (Leaf leaf : leaves) {
                if (leaf.element() instanceof Argument argument) {
                    bindings.add(new Binding(argument, leaf.word(), leaf.text()));
                }
            }
            return bindings;
        }
    }

    /**
     * The words are not such arguments.
     *
     * @param word the index of the first word that fits no way of reading; the number of words if there are too few
     * @param expected what could have stood there in the release asked for; empty if nothing could
     * @param otherwise what could have stood there in other releases, and does
     */
    record Stopped(int word, List<Expectation> expected, List<Expectation> otherwise) implements Reading {

        /** Copies the lists. */
        public Stopped {
            expected = List.copyOf(expected);
            otherwise = List.copyOf(otherwise);
        }
    }
}
