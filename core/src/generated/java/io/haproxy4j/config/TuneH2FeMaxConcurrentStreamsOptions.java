// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.line.OrderedOptions;
import io.haproxy4j.config.line.Word;
import java.util.List;

/**
 * What can be added to {@code tune.h2.fe.max-concurrent-streams} (configuration manual, section 3.2).
 */
public final class TuneH2FeMaxConcurrentStreamsOptions extends OrderedOptions<TuneH2FeMaxConcurrentStreamsOptions> {
    TuneH2FeMaxConcurrentStreamsOptions(List<Word> words) {
        super(words);
    }

    /**
     * Adds {@code rq-load auto} to {@code tune.h2.fe.max-concurrent-streams}. Since HAProxy 3.4.
     *
     * @return this builder
     */
    public TuneH2FeMaxConcurrentStreamsOptions rqLoadAuto() {
        return putAt(0, "rq-load", Word.of("auto"));
    }

    /**
     * Adds {@code rq-load ignore} to {@code tune.h2.fe.max-concurrent-streams}. Since HAProxy 3.4.
     *
     * @return this builder
     */
    public TuneH2FeMaxConcurrentStreamsOptions rqLoadIgnore() {
        return putAt(0, "rq-load", Word.of("ignore"));
    }

    /**
     * Adds {@code rq-load} to {@code tune.h2.fe.max-concurrent-streams}. Since HAProxy 3.4.
     *
     * @param load load, at least 0
     * @return this builder
     */
    public TuneH2FeMaxConcurrentStreamsOptions rqLoad(int load) {
        return putAt(0, "rq-load", Word.number("rq-load", load, 0, Integer.MAX_VALUE));
    }

    /**
     * Adds {@code min} to {@code tune.h2.fe.max-concurrent-streams}. Since HAProxy 3.4.
     *
     * @param minimum minimum, at least 1
     * @return this builder
     */
    public TuneH2FeMaxConcurrentStreamsOptions min(int minimum) {
        return putAt(1, "min", Word.number("min", minimum, 1, Integer.MAX_VALUE));
    }
}
