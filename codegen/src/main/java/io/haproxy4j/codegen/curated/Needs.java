// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.curated;

import io.haproxy4j.codegen.curated.Need.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Everything a sample needs.
 *
 * @param needs the needs in their order
 */
public record Needs(List<Need> needs) {

    /** Takes a copy of the list. */
    public Needs {
        needs = List.copyOf(needs);
    }

    static Needs parse(String cell) {
        return new Needs(Arrays.stream(cell.split(";", -1))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(Need::parse)
                .toList());
    }

    /**
     * {@return whether there is such a need}
     *
     * @param kind what is needed
     */
    public boolean has(Kind kind) {
        return needs.stream().anyMatch(need -> need.kind() == kind);
    }

    /**
     * {@return the values of all needs of a kind, in their order}
     *
     * @param kind what is needed
     */
    public List<String> all(Kind kind) {
        return needs.stream()
                .filter(need -> need.kind() == kind)
                .map(Need::value)
                .toList();
    }

    /**
     * {@return the value of the first need of a kind}
     *
     * @param kind what is needed
     */
    public Optional<String> first(Kind kind) {
        return all(kind).stream().findFirst();
    }

    /** {@return the cell of the table} */
    @Override
    public String toString() {
        return needs.stream().map(Need::toString).collect(Collectors.joining(";"));
    }
}
