// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.Word;
import java.util.List;

/** Options of a {@code server} line (configuration manual, section 5.2). */
public final class ServerOptions extends ServerKeywords<ServerOptions> {

    ServerOptions(List<Word> words) {
        super(words);
    }
}
