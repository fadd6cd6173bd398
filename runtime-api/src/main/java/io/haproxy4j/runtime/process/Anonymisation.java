// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.process;

import io.haproxy4j.runtime.internal.Fields;
import java.util.List;
import java.util.OptionalLong;

/**
 * The state of anonymised output on a connection (3.0).
 *
 * @param enabled whether names and addresses are replaced
 * @param key the key of the hashes, while it is enabled
 */
public record Anonymisation(boolean enabled, OptionalLong key) {

    static Anonymisation parse(List<String> lines) {
        boolean enabled = lines.stream().anyMatch(line -> line.endsWith("mode enabled"));
        return new Anonymisation(enabled, Fields.number(Fields.colon(lines), "Key"));
    }
}
