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
     * @param entries the keyword, in each scope that has it
     * @param method the method
     */
    record Owned(List<Entry> entries, Written method) {

        Owned {
            entries = List.copyOf(entries);
        }

        private String keyword() {
            return entries.get(0).keyword();
        }
    }

    private final String name;
    private final Map<String, Owned> methods = new LinkedHashMap<>();
    private final List<ByHand> byHand = new ArrayList<>();

    KeywordType(String name) {
        this.name = name;
    }

    /**
     * Adds the methods of a keyword.
     *
     * @param entries the keyword, in each scope of the type, that which has it longest first
     * @param writer writes them
     */
    void add(List<Entry> entries, KeywordWriter writer) {
        Entry first = entries.get(0);
        if (first.row().needs().has(Need.Kind.CONTAINER) || first.row().needs().has(Need.Kind.VALUE)) {
            leaveOut(entries, "other rows describe it");
            return;
        }
        try {
            writer.write(first).forEach(method -> add(new Owned(entries, method)));
        } catch (InexpressibleException e) {
            leaveOut(entries, e.reason());
        }
    }

    /** Notes that a keyword has no method. */
    void leaveOut(List<Entry> entries, String reason) {
        entries.forEach(entry -> byHand.add(new ByHand(name, entry, reason)));
    }

    /** Where two keywords have a form in common, one is the beginning of the other, which knows more about it. */
    private void add(Owned method) {
        String signature = method.method().signature();
        Owned other = methods.get(signature);
        if (other != null
                && !method.keyword().startsWith(other.keyword() + " ")
                && !other.keyword().startsWith(method.keyword() + " ")) {
            throw new IllegalStateException(
                    method.keyword() + " and " + other.keyword() + " of " + name + " both become " + signature);
        }
        if (other == null || other.keyword().length() < method.keyword().length()) {
            methods.put(signature, method);
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

    String name() {
        return name;
    }

    List<ByHand> byHand() {
        return byHand;
    }

    Collection<Owned> methods() {
        return methods.values();
    }
}
