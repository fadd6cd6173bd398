// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.lists;

import io.haproxy4j.config.line.Word;
import java.util.List;

/** TLS options of a line of a crt-list (configuration manual, section 5.1). */
public final class CrtListOptions extends CrtListKeywords<CrtListOptions> {

    CrtListOptions(List<Word> words) {
        super(words);
    }
}
