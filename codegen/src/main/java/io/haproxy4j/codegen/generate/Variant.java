// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import io.haproxy4j.codegen.generate.Piece.Value;
import io.haproxy4j.config.grammar.Scalar;

/** How the values of a form are taken. */
enum Variant {
    /** By the type that fits best. */
    TYPED,
    /** As text, where HAProxy's own way to write the value is at hand or the text is literal. */
    TEXT,
    /** An address as host and port. */
    HOST_AND_PORT;

    boolean concerns(Value value) {
        return switch (this) {
            case TYPED -> false;
            case TEXT ->
                value.argument().type() == Scalar.FMT || value.argument().type() == Scalar.SIZE;
            case HOST_AND_PORT -> value.argument().type() == Scalar.ADDRESS;
        };
    }

    boolean concerns(Form form) {
        return this == TYPED
                || form.pieces().stream().anyMatch(piece -> piece instanceof Value value && concerns(value));
    }
}
