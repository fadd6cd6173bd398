// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.Word;
import java.util.List;

/** Options of a {@code bind} line (configuration manual, section 5.1). */
public final class BindOptions extends BindKeywords<BindOptions> {

    BindOptions(List<Word> words) {
        super(words);
    }
}
