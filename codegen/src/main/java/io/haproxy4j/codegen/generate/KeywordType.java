// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import com.palantir.javapoet.TypeSpec;
import io.haproxy4j.codegen.Entry;
import io.haproxy4j.codegen.curated.Need;
import io.haproxy4j.codegen.generate.KeywordWriter.Written;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A type with the methods of several keywords, and what these keywords need besides. */
final class KeywordType {

    /**
     * A keyword that gets no method.
     *
     * @param type the type that would have it
     * @param entry the keyword
     * @param reason why
     */
    record ByHand(String type, Entry entry, String reason) {}

    /**
     * A method and whose it is.
     *
     * @param entry the keyword
     * @param method the method
     */
    record Owned(Entry entry, Written method) {}

    private final String name;
    private final Map<String, Owned> methods = new LinkedHashMap<>();
    private final List<ByHand> byHand = new ArrayList<>();

    KeywordType(String name) {
        this.name = name;
    }

    void add(Entry entry, KeywordWriter writer) {
        if (entry.row().needs().has(Need.Kind.CONTAINER) || entry.row().needs().has(Need.Kind.VALUE)) {
            byHand.add(new ByHand(name, entry, "other rows describe it"));
            return;
        }
        try {
            writer.write(entry).forEach(method -> add(entry, method));
        } catch (InexpressibleException e) {
            byHand.add(new ByHand(name, entry, e.reason()));
        }
    }

    /** Where two keywords have a form in common, one is the beginning of the other, which knows more about it. */
    private void add(Entry entry, Written method) {
        String signature = method.signature();
        Owned other = methods.get(signature);
        if (other != null
                && !entry.keyword().startsWith(other.entry().keyword() + " ")
                && !other.entry().keyword().startsWith(entry.keyword() + " ")) {
            throw new IllegalStateException(entry + " and " + other.entry() + " both become " + signature);
        }
        if (other == null || other.entry().keyword().length() < entry.keyword().length()) {
            methods.put(signature, new Owned(entry, method));
        }
    }

    /**
     * {@return the type with all methods}
     *
     * @param type the type without them
     */
    TypeSpec type(TypeSpec.Builder type) {
        methods.values().forEach(owned -> type.addMethod(owned.method().method()));
        return type.build();
    }

    List<ByHand> byHand() {
        return byHand;
    }

    Collection<Owned> methods() {
        return methods.values();
    }
}
