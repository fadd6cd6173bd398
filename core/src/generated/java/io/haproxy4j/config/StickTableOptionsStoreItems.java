// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.line.Options;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.Durations;
import java.time.Duration;
import java.util.List;

/**
 * What is listed by {@code store} (configuration manual, section 11.1).
 */
public final class StickTableOptionsStoreItems extends Options<StickTableOptionsStoreItems> {
    StickTableOptionsStoreItems(List<Word> words) {
        super(words);
    }

    /**
     * Adds {@code server_id} to {@code store}.
     *
     * @return this builder
     */
    public StickTableOptionsStoreItems serverId() {
        return put("server_id");
    }

    /**
     * Adds {@code server_key} to {@code store}.
     *
     * @return this builder
     */
    public StickTableOptionsStoreItems serverKey() {
        return put("server_key");
    }

    /**
     * Adds {@code gpt0} to {@code store}.
     *
     * @return this builder
     */
    public StickTableOptionsStoreItems gpt0() {
        return put("gpt0");
    }

    /**
     * Adds {@code gpt(} to {@code store}.
     *
     * @param gpt gpt, from 1 to 100
     * @return this builder
     */
    public StickTableOptionsStoreItems gpt(int gpt) {
        return put(Word.of("gpt(").join(Word.number("store", gpt, 1, 100), Word.of(")")));
    }

    /**
     * Adds {@code gpc0} to {@code store}.
     *
     * @return this builder
     */
    public StickTableOptionsStoreItems gpc0() {
        return put("gpc0");
    }

    /**
     * Adds {@code gpc1} to {@code store}.
     *
     * @return this builder
     */
    public StickTableOptionsStoreItems gpc1() {
        return put("gpc1");
    }

    /**
     * Adds {@code gpc(} to {@code store}.
     *
     * @param gpc gpc, from 1 to 100
     * @return this builder
     */
    public StickTableOptionsStoreItems gpc(int gpc) {
        return put(Word.of("gpc(").join(Word.number("store", gpc, 1, 100), Word.of(")")));
    }

    /**
     * Adds {@code gpc0_rate(} to {@code store}.
     *
     * @param gpc0Period gpc0 period, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    public StickTableOptionsStoreItems gpc0Rate(Duration gpc0Period) {
        return put(Word.of("gpc0_rate(").join(Durations.word("store", gpc0Period), Word.of(")")));
    }

    /**
     * Adds {@code gpc1_rate(} to {@code store}.
     *
     * @param gpc1Period gpc1 period, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    public StickTableOptionsStoreItems gpc1Rate(Duration gpc1Period) {
        return put(Word.of("gpc1_rate(").join(Durations.word("store", gpc1Period), Word.of(")")));
    }

    /**
     * Adds {@code gpc_rate(} to {@code store}.
     *
     * @param gpcRate gpc rate, from 1 to 100
     * @param gpcPeriod gpc period, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    public StickTableOptionsStoreItems gpcRate(int gpcRate, Duration gpcPeriod) {
        return put(Word.of("gpc_rate(").join(Word.number("store gpc rate", gpcRate, 1, 100),
                Word.of(","), Durations.word("store gpc period", gpcPeriod), Word.of(")")));
    }

    /**
     * Adds {@code conn_cnt} to {@code store}.
     *
     * @return this builder
     */
    public StickTableOptionsStoreItems connCnt() {
        return put("conn_cnt");
    }

    /**
     * Adds {@code conn_cur} to {@code store}.
     *
     * @return this builder
     */
    public StickTableOptionsStoreItems connCur() {
        return put("conn_cur");
    }

    /**
     * Adds {@code conn_rate(} to {@code store}.
     *
     * @param connPeriod conn period, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    public StickTableOptionsStoreItems connRate(Duration connPeriod) {
        return put(Word.of("conn_rate(").join(Durations.word("store", connPeriod), Word.of(")")));
    }

    /**
     * Adds {@code sess_cnt} to {@code store}.
     *
     * @return this builder
     */
    public StickTableOptionsStoreItems sessCnt() {
        return put("sess_cnt");
    }

    /**
     * Adds {@code sess_rate(} to {@code store}.
     *
     * @param sessPeriod sess period, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    public StickTableOptionsStoreItems sessRate(Duration sessPeriod) {
        return put(Word.of("sess_rate(").join(Durations.word("store", sessPeriod), Word.of(")")));
    }

    /**
     * Adds {@code http_req_cnt} to {@code store}.
     *
     * @return this builder
     */
    public StickTableOptionsStoreItems httpReqCnt() {
        return put("http_req_cnt");
    }

    /**
     * Adds {@code http_req_rate(} to {@code store}.
     *
     * @param httpReqPeriod http req period, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    public StickTableOptionsStoreItems httpReqRate(Duration httpReqPeriod) {
        return put(Word.of("http_req_rate(").join(Durations.word("store", httpReqPeriod),
                Word.of(")")));
    }

    /**
     * Adds {@code http_err_cnt} to {@code store}.
     *
     * @return this builder
     */
    public StickTableOptionsStoreItems httpErrCnt() {
        return put("http_err_cnt");
    }

    /**
     * Adds {@code http_err_rate(} to {@code store}.
     *
     * @param httpErrPeriod http err period, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    public StickTableOptionsStoreItems httpErrRate(Duration httpErrPeriod) {
        return put(Word.of("http_err_rate(").join(Durations.word("store", httpErrPeriod),
                Word.of(")")));
    }

    /**
     * Adds {@code http_fail_cnt} to {@code store}.
     *
     * @return this builder
     */
    public StickTableOptionsStoreItems httpFailCnt() {
        return put("http_fail_cnt");
    }

    /**
     * Adds {@code http_fail_rate(} to {@code store}.
     *
     * @param httpFailPeriod http fail period, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    public StickTableOptionsStoreItems httpFailRate(Duration httpFailPeriod) {
        return put(Word.of("http_fail_rate(").join(Durations.word("store", httpFailPeriod),
                Word.of(")")));
    }

    /**
     * Adds {@code bytes_in_cnt} to {@code store}.
     *
     * @return this builder
     */
    public StickTableOptionsStoreItems bytesInCnt() {
        return put("bytes_in_cnt");
    }

    /**
     * Adds {@code bytes_in_rate(} to {@code store}.
     *
     * @param bytesInPeriod bytes in period, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    public StickTableOptionsStoreItems bytesInRate(Duration bytesInPeriod) {
        return put(Word.of("bytes_in_rate(").join(Durations.word("store", bytesInPeriod),
                Word.of(")")));
    }

    /**
     * Adds {@code bytes_out_cnt} to {@code store}.
     *
     * @return this builder
     */
    public StickTableOptionsStoreItems bytesOutCnt() {
        return put("bytes_out_cnt");
    }

    /**
     * Adds {@code bytes_out_rate(} to {@code store}.
     *
     * @param bytesOutPeriod bytes out period, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    public StickTableOptionsStoreItems bytesOutRate(Duration bytesOutPeriod) {
        return put(Word.of("bytes_out_rate(").join(Durations.word("store", bytesOutPeriod),
                Word.of(")")));
    }

    /**
     * Adds {@code glitch_cnt} to {@code store}. Since HAProxy 3.0.
     *
     * @return this builder
     */
    public StickTableOptionsStoreItems glitchCnt() {
        return put("glitch_cnt");
    }

    /**
     * Adds {@code glitch_rate} to {@code store}. Since HAProxy 3.0.
     *
     * @param glitchPeriod glitch period, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    public StickTableOptionsStoreItems glitchRate(Duration glitchPeriod) {
        return put(Word.of("glitch_rate(").join(Durations.word("store", glitchPeriod),
                Word.of(")")));
    }
}
