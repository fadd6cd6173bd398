// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen;

/**
 * What a fact is known by.
 *
 * @param scope the section, the rule set, or the kind of thing
 * @param keyword the keyword
 */
record Key(String scope, String keyword) {

    @Override
    public String toString() {
        return scope + " \"" + keyword + "\"";
    }
}
