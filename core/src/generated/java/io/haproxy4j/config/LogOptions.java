// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.line.OrderedOptions;
import io.haproxy4j.config.line.Reference;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.SyslogFormat;
import java.util.List;

/**
 * What can be added to {@code log} (configuration manual, section 3.1).
 */
public final class LogOptions extends OrderedOptions<LogOptions> {
    LogOptions(List<Word> words) {
        super(words);
    }

    /**
     * Adds {@code len} to {@code log}.
     *
     * @param length the most that is kept of it, in bytes, from 80 to 65535
     * @return this builder
     */
    public LogOptions len(int length) {
        return putAt(0, "len", Word.number("len", length, 80, 65535));
    }

    /**
     * Adds {@code format} to {@code log}.
     *
     * @param format the format: {@code local}, {@code rfc3164}, {@code rfc5424}, {@code priority}, {@code short},
     *     {@code timed}, {@code iso}, {@code raw}
     * @return this builder
     */
    public LogOptions format(SyslogFormat format) {
        return putAt(1, "format", Word.of(format.word()));
    }

    /**
     * Adds {@code sample} to {@code log}.
     *
     * @param ranges which of them count, such as {@code 1,3-4}, one word whatever is in it
     * @param sampleSize how many messages a sample is, at least 1
     * @return this builder
     */
    public LogOptions sample(String ranges, int sampleSize) {
        return putAt(2, "sample", Word.of(ranges).join(Word.of(":"),
                Word.number("sample sample size", sampleSize, 1, Integer.MAX_VALUE)));
    }

    /**
     * Adds {@code profile} to {@code log}. Since HAProxy 3.2.
     *
     * @param profile the log profile, the name of a log-profile section
     * @return this builder
     */
    public LogOptions profile(String profile) {
        return putAt(3, "profile", Word.reference(Reference.Kind.LOG_PROFILE, profile));
    }
}
