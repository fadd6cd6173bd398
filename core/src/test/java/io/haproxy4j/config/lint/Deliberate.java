// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.lint;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Where lint and HAProxy differ on purpose.
 *
 * @param haproxy what HAProxy does
 * @param lint what lint does
 * @param change what was changed, as a pattern
 * @param frame where, as a pattern
 * @param line the line, as a pattern
 * @param reason why that is right
 */
record Deliberate(String haproxy, String lint, Pattern change, Pattern frame, Pattern line, String reason) {

    static List<Deliberate> all() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(Deliberate.class.getResourceAsStream("deliberate.tsv"), "deliberate.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(row -> row.split("\t", -1))
                    .map(cells -> new Deliberate(
                            cells[0],
                            cells[1],
                            Pattern.compile(cells[2]),
                            Pattern.compile(cells[3]),
                            Pattern.compile(cells[4]),
                            cells[5]))
                    .toList();
        }
    }

    boolean covers(Variant variant, String ofHaproxy, String ofLint) {
        return haproxy.equals(ofHaproxy)
                && lint.equals(ofLint)
                && change.matcher(variant.change()).matches()
                && frame.matcher(variant.sample().frame()).matches()
                && line.matcher(variant.sample().line()).matches();
    }
}
