// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.line.Word;
import java.util.List;

/** Options of the admin socket, {@code stats socket}: those of {@code bind} lines (sections 3.1 and 5.1). */
public final class StatsSocketOptions extends BindKeywords<StatsSocketOptions> {

    StatsSocketOptions(List<Word> words) {
        super(words);
    }
}
