// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.keepalived;

import io.haproxy4j.codegen.table.Texts;
import io.haproxy4j.keepalived.catalogue.Keyword;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which builder has which keywords: what all that extend a class have in common is in that class. */
final class BuilderTypes {

    private final Map<String, BuilderType> byName = new LinkedHashMap<>();
    private final Map<String, List<KeywordRow>> byBlock;

    BuilderTypes(Texts texts, KeywordTable table) {
        KeywordTable.table(texts, "types.tsv").stream()
                .map(BuilderType::read)
                .forEach(type -> byName.put(type.name().simpleName(), type));
        byBlock = table.rows().stream()
                .collect(Collectors.groupingBy(row -> row.keyword().block(), LinkedHashMap::new, Collectors.toList()));
        byBlock.keySet().forEach(this::ofBlock);
    }

    List<BuilderType> all() {
        return List.copyOf(byName.values());
    }

    /** {@return the builder of a block} */
    BuilderType ofBlock(String block) {
        return find(block)
                .orElseThrow(() -> new IllegalStateException("name the builder of " + block + " in types.tsv"));
    }

    Optional<BuilderType> find(String block) {
        return byName.values().stream()
                .filter(type -> type.blocks().contains(block))
                .findFirst();
    }

    /** {@return the blocks whose builder is a type or extends it} */
    List<String> blocks(BuilderType type) {
        return byName.values().stream()
                .filter(other -> other.equals(type) || ancestors(other).contains(type))
                .flatMap(other -> other.blocks().stream())
                .toList();
    }

    /** {@return the keywords a type has methods for, besides those of the types it extends} */
    List<KeywordRow> own(BuilderType type) {
        List<String> inherited = ancestors(type).stream()
                .flatMap(ancestor -> common(ancestor).stream())
                .map(row -> row.keyword().name())
                .toList();
        return common(type).stream()
                .filter(row -> !inherited.contains(row.keyword().name()))
                .toList();
    }

    private List<KeywordRow> common(BuilderType type) {
        List<String> blocks = blocks(type);
        List<KeywordRow> first = byBlock.getOrDefault(blocks.get(0), List.of());
        List<KeywordRow> common = first.stream()
                .filter(row -> blocks.stream().allMatch(block -> has(block, row)))
                .toList();
        if (!type.isAbstract() && common.size() < first.size()) {
            throw new IllegalStateException("the blocks of " + type.name() + " do not have the same keywords");
        }
        return common;
    }

    private boolean has(String block, KeywordRow row) {
        return byBlock.getOrDefault(block, List.of()).stream()
                .anyMatch(other -> meaning(other).equals(meaning(row)));
    }

    /** Without the block, and without its build option, which is said of the block itself. */
    private static List<String> meaning(KeywordRow row) {
        List<String> cells = new ArrayList<>(row.cells());
        cells.set(Keyword.COLUMNS.indexOf("block"), "");
        cells.set(Keyword.COLUMNS.indexOf("build"), "");
        return cells;
    }

    private List<BuilderType> ancestors(BuilderType type) {
        List<BuilderType> ancestors = new ArrayList<>();
        for (BuilderType at = byName.get(type.parent()); at != null; at = byName.get(at.parent())) {
            ancestors.add(at);
        }
        return ancestors;
    }
}
