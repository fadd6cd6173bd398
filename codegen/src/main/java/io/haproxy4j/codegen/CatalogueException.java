// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen;

import java.util.List;

/** Facts and curated rows do not fit together. The message has one line per keyword concerned. */
public final class CatalogueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CatalogueException(List<String> problems) {
        super(problems.size() + " problem(s) in the catalogue:\n" + String.join("\n", problems));
    }
}
