// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.Word;
import java.util.List;

/** Options of a {@code default-server} line, for all servers after it (configuration manual, section 5.2). */
public final class DefaultServerOptions extends DefaultServerKeywords<DefaultServerOptions> {

    DefaultServerOptions(List<Word> words) {
        super(words);
    }
}
