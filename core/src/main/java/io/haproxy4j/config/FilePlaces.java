// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.syntax.ConfigFile;
import io.haproxy4j.config.syntax.Line;
import io.haproxy4j.config.syntax.LineKind;
import java.util.Optional;

/** Finds the statement in a line of a file that was read. */
final class FilePlaces {

    private FilePlaces() {}

    static Optional<Place> find(ConfigFile file, int number) {
        if (number < 1 || number > file.lines().size()) {
            return Optional.empty();
        }
        Line line = file.lines().get(number - 1);
        if (line.wordCount() == 0) {
            return Optional.empty();
        }
        String section = "";
        for (int i = 0; i < number; i++) {
            Line header = file.lines().get(i);
            if (header.kind() == LineKind.SECTION) {
                section = header.wordCount() == 1 ? header.word(0) : header.word(0) + " " + header.word(1);
            }
        }
        String label = PartReader.statement(line).label();
        boolean heads = line.kind() == LineKind.SECTION;
        return Optional.of(
                heads || section.isEmpty() ? Place.model(heads ? section : label) : Place.model(section, label));
    }
}
