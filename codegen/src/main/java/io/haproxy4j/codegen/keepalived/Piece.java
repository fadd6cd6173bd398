// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.keepalived;

import io.haproxy4j.keepalived.catalogue.KeepalivedVersion;
import io.haproxy4j.keepalived.catalogue.Syntax.Item;
import java.util.List;
import java.util.Optional;

/** What a line is made of once every choice is made. */
sealed interface Piece {

    /** A fixed word, and the first version that knows it if that is later than the keyword's. */
    record Text(String text, Optional<KeepalivedVersion> since) implements Piece {}

    /** A value. */
    record Value(Item.Value value) implements Piece {}

    /** Parts of which any can be there, in any order: they get a type of their own. */
    record Options(List<Item.Maybe> options) implements Piece {

        /** Copies the list. */
        public Options {
            options = List.copyOf(options);
        }
    }
}
