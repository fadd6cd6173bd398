// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen;

import io.haproxy4j.codegen.curated.CuratedRow;
import io.haproxy4j.codegen.fact.Fact;

/**
 * A keyword in one scope: what HAProxy does with it and what people wrote about it.
 *
 * @param scope the section, the rule set, or the kind of thing, such as {@code fetch}
 * @param fact what the releases accept; its scope differs where two lines take the same options
 * @param row what people wrote
 */
public record Entry(String scope, Fact fact, CuratedRow row) {

    /** {@return the keyword} */
    public String keyword() {
        return fact.keyword();
    }

    /** {@return {@code bind accept-proxy}} */
    @Override
    public String toString() {
        return scope + " " + keyword();
    }
}
