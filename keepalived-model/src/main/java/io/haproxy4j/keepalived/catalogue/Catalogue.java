// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All keywords. Immutable. */
public final class Catalogue {

    private static final String TABLE = "/io/haproxy4j/keepalived/keywords.tsv";

    private final List<Keyword> keywords;
    private final Map<String, Map<String, Keyword>> byBlock = new LinkedHashMap<>();

    private Catalogue(List<Keyword> keywords) {
        this.keywords = List.copyOf(keywords);
        for (Keyword keyword : keywords) {
            byBlock.computeIfAbsent(keyword.block(), b -> new LinkedHashMap<>()).put(keyword.name(), keyword);
        }
    }

    /** {@return the catalogue of this library} */
    public static Catalogue standard() {
        return Holder.STANDARD;
    }

    private static final class Holder {
        static final Catalogue STANDARD = load();
    }

    /** {@return every keyword, in the order of keepalived's own parser} */
    public List<Keyword> keywords() {
        return keywords;
    }

    /**
     * One keyword.
     *
     * @param block path of the block it stands in; {@code /} for the top level
     * @param name the keyword
     * @return the keyword, if that block knows it
     */
    public Optional<Keyword> find(String block, String name) {
        return Optional.ofNullable(byBlock.getOrDefault(block, Map.of()).get(name));
    }

    /**
     * The keywords of a block.
     *
     * @param block path of the block; {@code /} for the top level
     * @return its keywords; empty if there is no such block
     */
    public List<Keyword> in(String block) {
        return List.copyOf(byBlock.getOrDefault(block, Map.of()).values());
    }

    private static Catalogue load() {
        InputStream table = Objects.requireNonNull(Catalogue.class.getResourceAsStream(TABLE), TABLE);
        List<Keyword> keywords = new ArrayList<>();
        try (var reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            reader.readLine(); // header
            for (String row = reader.readLine(); row != null; row = reader.readLine()) {
                keywords.add(Keyword.of(List.of(row.split("\t", -1))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE + " cannot be read", e);
        }
        return new Catalogue(keywords);
    }
}
