// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import io.haproxy4j.codegen.Catalogue;
import io.haproxy4j.codegen.Entry;
import java.util.Optional;

/**
 * What the catalogue says of the parts of a keyword's arguments, whose scope is the keyword.
 *
 * @param catalogue the catalogue
 */
record Parts(Catalogue catalogue) {

    /**
     * {@return the row of a part}
     *
     * @param keyword the keyword
     * @param part the word that begins the part
     */
    Optional<Entry> of(String keyword, String part) {
        return catalogue.of(keyword).stream()
                .filter(entry -> entry.keyword().equals(part))
                .findFirst();
    }
}
