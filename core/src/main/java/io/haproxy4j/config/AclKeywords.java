// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.expr.AclTest;
import io.haproxy4j.config.line.Word;
import java.util.ArrayList;
import java.util.List;

/** The keyword of sections that name tests (configuration manual, section 7.1). */
interface AclKeywords<B> extends Keywords<B> {

    /**
     * Names a test, for use in conditions of this section. Several lines of one name hold if one of them does.
     *
     * @param name the name
     * @param test the test
     * @return this builder
     */
    default B acl(String name, AclTest test) {
        List<Word> words = new ArrayList<>();
        words.add(Word.name(name));
        words.addAll(test.words());
        return keyword("acl", words);
    }
}
