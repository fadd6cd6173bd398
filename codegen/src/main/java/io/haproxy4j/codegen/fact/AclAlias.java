// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.fact;

import io.haproxy4j.config.grammar.Span;

/**
 * A word that stands for a sample fetch with a match method in ACLs.
 *
 * @param keyword the word
 * @param fetch the sample fetch
 * @param match the match method
 * @param span the releases that have it
 * @param earlierSpec how older releases described it, empty if the same
 */
public record AclAlias(String keyword, String fetch, String match, Span span, String earlierSpec)
        implements ListedFact {

    @Override
    public String scope() {
        return "acl";
    }

    @Override
    public AclAlias withSpan(Span newSpan) {
        return new AclAlias(keyword, fetch, match, newSpan, earlierSpec);
    }

    @Override
    public String spec() {
        return fetch + "; " + match;
    }

    @Override
    public AclAlias withEarlierSpec(String earlier) {
        return new AclAlias(keyword, fetch, match, span, earlier);
    }
}
