// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import com.palantir.javapoet.ClassName;
import io.haproxy4j.codegen.table.Table;
import io.haproxy4j.codegen.table.Texts;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A choice within one word that is better one parameter than many methods.
 *
 * @param choice the choice as the catalogue writes it
 * @param name the parameter
 * @param maker the type of module core whose method makes the word
 * @param method that method
 * @param doc what the parameter takes
 */
record WordType(String choice, String name, ClassName maker, String method, String doc) {

    /** All of them, by the choice. */
    record Known(Map<String, WordType> byChoice) {

        Known {
            byChoice = Map.copyOf(byChoice);
        }

        static Known read(Texts texts) {
            String file = "generate/words.tsv";
            return new Known(Table.parse(file, texts.read(file)).rows().stream()
                    .map(row -> new WordType(
                            row.cell("choice"),
                            row.cell("name"),
                            row.cell("maker").equals("Word")
                                    ? Types.WORD
                                    : ClassName.get(Types.ARGUMENTS, row.cell("maker")),
                            row.cell("method"),
                            row.cell("doc")))
                    .collect(Collectors.toMap(WordType::choice, type -> type)));
        }

        Optional<WordType> of(String choice) {
            return Optional.ofNullable(byChoice.get(choice));
        }
    }
}
