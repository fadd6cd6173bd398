// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import io.haproxy4j.codegen.generate.Piece.Value;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;

/**
 * The parameters of a form.
 *
 * @param byValue the parameter of each of its values
 */
record Resolved(Map<Value, Parameter> byValue) {

    Resolved {
        byValue = Map.copyOf(byValue);
    }

    Parameter of(Value value) {
        return Objects.requireNonNull(byValue.get(value));
    }

    Collection<Parameter> all() {
        return byValue.values();
    }
}
