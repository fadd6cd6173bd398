// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.Directive;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.rule.ExpectedHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The line that says which header the answer of a health check must have. */
final class HttpCheckExpectation {

    private HttpCheckExpectation() {}

    static Directive of(Consumer<HttpCheckExpectOptions> options, ExpectedHeader header, String... what) {
        List<Word> words = new ArrayList<>();
        options.accept(new HttpCheckExpectOptions(words));
        for (String word : what) {
            words.add(Word.of(word));
        }
        words.addAll(header.words());
        return Directive.of("http-check expect", words);
    }
}
