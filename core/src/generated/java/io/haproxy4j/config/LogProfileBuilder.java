// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.expr.LogFormat;
import io.haproxy4j.config.line.Word;

/**
 * Builds a {@code log-profile} section: how the lines of each logging step look, since HAProxy 3.2 (configuration manual, section 8.3.5).
 */
public final class LogProfileBuilder extends SectionBuilder<LogProfileBuilder> {
    LogProfileBuilder(String name) {
        super(SectionKind.LOG_PROFILE, name);
    }

    /**
     * Program name in the syslog header of messages built with this profile.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param tag the tag, one word whatever is in it
     * @return this builder
     */
    public LogProfileBuilder logTag(String tag) {
        return keyword("log-tag", Word.of(tag));
    }

    /**
     * Messages written right after a client connection was accepted.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @return this builder
     */
    public LogProfileBuilder onAcceptDrop() {
        return keyword("on accept", Word.of("drop"));
    }

    /**
     * Messages written right after a client connection was accepted.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format
     * @return this builder
     */
    public LogProfileBuilder onAcceptFormat(LogFormat format) {
        return keyword("on accept", Word.of("format"), format.word());
    }

    /**
     * Messages written right after a client connection was accepted.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format
     * @param structuredData structured data of RFC 5424
     * @return this builder
     */
    public LogProfileBuilder onAcceptFormatSd(LogFormat format, LogFormat structuredData) {
        return keyword("on accept", Word.of("format"), format.word(), Word.of("sd"),
                structuredData.word());
    }

    /**
     * Messages written right after a client connection was accepted.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param structuredData structured data of RFC 5424
     * @return this builder
     */
    public LogProfileBuilder onAcceptSd(LogFormat structuredData) {
        return keyword("on accept", Word.of("sd"), structuredData.word());
    }

    /**
     * Messages written right after a client connection was accepted.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format, literal text
     * @return this builder
     */
    public LogProfileBuilder onAcceptFormat(String format) {
        return keyword("on accept", Word.of("format"), LogFormat.text(format).word());
    }

    /**
     * Messages written right after a client connection was accepted.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format, literal text
     * @param structuredData structured data of RFC 5424, literal text
     * @return this builder
     */
    public LogProfileBuilder onAcceptFormatSd(String format, String structuredData) {
        return keyword("on accept", Word.of("format"), LogFormat.text(format).word(), Word.of("sd"),
                LogFormat.text(structuredData).word());
    }

    /**
     * Messages written right after a client connection was accepted.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param structuredData structured data of RFC 5424, literal text
     * @return this builder
     */
    public LogProfileBuilder onAcceptSd(String structuredData) {
        return keyword("on accept", Word.of("sd"), LogFormat.text(structuredData).word());
    }

    /**
     * Messages of every step that has no line of its own.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @return this builder
     */
    public LogProfileBuilder onAnyDrop() {
        return keyword("on any", Word.of("drop"));
    }

    /**
     * Messages of every step that has no line of its own.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format
     * @return this builder
     */
    public LogProfileBuilder onAnyFormat(LogFormat format) {
        return keyword("on any", Word.of("format"), format.word());
    }

    /**
     * Messages of every step that has no line of its own.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format
     * @param structuredData structured data of RFC 5424
     * @return this builder
     */
    public LogProfileBuilder onAnyFormatSd(LogFormat format, LogFormat structuredData) {
        return keyword("on any", Word.of("format"), format.word(), Word.of("sd"),
                structuredData.word());
    }

    /**
     * Messages of every step that has no line of its own.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param structuredData structured data of RFC 5424
     * @return this builder
     */
    public LogProfileBuilder onAnySd(LogFormat structuredData) {
        return keyword("on any", Word.of("sd"), structuredData.word());
    }

    /**
     * Messages of every step that has no line of its own.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format, literal text
     * @return this builder
     */
    public LogProfileBuilder onAnyFormat(String format) {
        return keyword("on any", Word.of("format"), LogFormat.text(format).word());
    }

    /**
     * Messages of every step that has no line of its own.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format, literal text
     * @param structuredData structured data of RFC 5424, literal text
     * @return this builder
     */
    public LogProfileBuilder onAnyFormatSd(String format, String structuredData) {
        return keyword("on any", Word.of("format"), LogFormat.text(format).word(), Word.of("sd"),
                LogFormat.text(structuredData).word());
    }

    /**
     * Messages of every step that has no line of its own.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param structuredData structured data of RFC 5424, literal text
     * @return this builder
     */
    public LogProfileBuilder onAnySd(String structuredData) {
        return keyword("on any", Word.of("sd"), LogFormat.text(structuredData).word());
    }

    /**
     * Messages written at the end of a transaction.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @return this builder
     */
    public LogProfileBuilder onCloseDrop() {
        return keyword("on close", Word.of("drop"));
    }

    /**
     * Messages written at the end of a transaction.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format
     * @return this builder
     */
    public LogProfileBuilder onCloseFormat(LogFormat format) {
        return keyword("on close", Word.of("format"), format.word());
    }

    /**
     * Messages written at the end of a transaction.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format
     * @param structuredData structured data of RFC 5424
     * @return this builder
     */
    public LogProfileBuilder onCloseFormatSd(LogFormat format, LogFormat structuredData) {
        return keyword("on close", Word.of("format"), format.word(), Word.of("sd"),
                structuredData.word());
    }

    /**
     * Messages written at the end of a transaction.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param structuredData structured data of RFC 5424
     * @return this builder
     */
    public LogProfileBuilder onCloseSd(LogFormat structuredData) {
        return keyword("on close", Word.of("sd"), structuredData.word());
    }

    /**
     * Messages written at the end of a transaction.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format, literal text
     * @return this builder
     */
    public LogProfileBuilder onCloseFormat(String format) {
        return keyword("on close", Word.of("format"), LogFormat.text(format).word());
    }

    /**
     * Messages written at the end of a transaction.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format, literal text
     * @param structuredData structured data of RFC 5424, literal text
     * @return this builder
     */
    public LogProfileBuilder onCloseFormatSd(String format, String structuredData) {
        return keyword("on close", Word.of("format"), LogFormat.text(format).word(), Word.of("sd"),
                LogFormat.text(structuredData).word());
    }

    /**
     * Messages written at the end of a transaction.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param structuredData structured data of RFC 5424, literal text
     * @return this builder
     */
    public LogProfileBuilder onCloseSd(String structuredData) {
        return keyword("on close", Word.of("sd"), LogFormat.text(structuredData).word());
    }

    /**
     * Messages written once the connection to the server is made.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @return this builder
     */
    public LogProfileBuilder onConnectDrop() {
        return keyword("on connect", Word.of("drop"));
    }

    /**
     * Messages written once the connection to the server is made.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format
     * @return this builder
     */
    public LogProfileBuilder onConnectFormat(LogFormat format) {
        return keyword("on connect", Word.of("format"), format.word());
    }

    /**
     * Messages written once the connection to the server is made.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format
     * @param structuredData structured data of RFC 5424
     * @return this builder
     */
    public LogProfileBuilder onConnectFormatSd(LogFormat format, LogFormat structuredData) {
        return keyword("on connect", Word.of("format"), format.word(), Word.of("sd"),
                structuredData.word());
    }

    /**
     * Messages written once the connection to the server is made.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param structuredData structured data of RFC 5424
     * @return this builder
     */
    public LogProfileBuilder onConnectSd(LogFormat structuredData) {
        return keyword("on connect", Word.of("sd"), structuredData.word());
    }

    /**
     * Messages written once the connection to the server is made.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format, literal text
     * @return this builder
     */
    public LogProfileBuilder onConnectFormat(String format) {
        return keyword("on connect", Word.of("format"), LogFormat.text(format).word());
    }

    /**
     * Messages written once the connection to the server is made.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format, literal text
     * @param structuredData structured data of RFC 5424, literal text
     * @return this builder
     */
    public LogProfileBuilder onConnectFormatSd(String format, String structuredData) {
        return keyword("on connect", Word.of("format"), LogFormat.text(format).word(),
                Word.of("sd"), LogFormat.text(structuredData).word());
    }

    /**
     * Messages written once the connection to the server is made.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param structuredData structured data of RFC 5424, literal text
     * @return this builder
     */
    public LogProfileBuilder onConnectSd(String structuredData) {
        return keyword("on connect", Word.of("sd"), LogFormat.text(structuredData).word());
    }

    /**
     * Messages about failed transactions.
     *
     * <p>HAProxy's default: error-log-format of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @return this builder
     */
    public LogProfileBuilder onErrorDrop() {
        return keyword("on error", Word.of("drop"));
    }

    /**
     * Messages about failed transactions.
     *
     * <p>HAProxy's default: error-log-format of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format
     * @return this builder
     */
    public LogProfileBuilder onErrorFormat(LogFormat format) {
        return keyword("on error", Word.of("format"), format.word());
    }

    /**
     * Messages about failed transactions.
     *
     * <p>HAProxy's default: error-log-format of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format
     * @param structuredData structured data of RFC 5424
     * @return this builder
     */
    public LogProfileBuilder onErrorFormatSd(LogFormat format, LogFormat structuredData) {
        return keyword("on error", Word.of("format"), format.word(), Word.of("sd"),
                structuredData.word());
    }

    /**
     * Messages about failed transactions.
     *
     * <p>HAProxy's default: error-log-format of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param structuredData structured data of RFC 5424
     * @return this builder
     */
    public LogProfileBuilder onErrorSd(LogFormat structuredData) {
        return keyword("on error", Word.of("sd"), structuredData.word());
    }

    /**
     * Messages about failed transactions.
     *
     * <p>HAProxy's default: error-log-format of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format, literal text
     * @return this builder
     */
    public LogProfileBuilder onErrorFormat(String format) {
        return keyword("on error", Word.of("format"), LogFormat.text(format).word());
    }

    /**
     * Messages about failed transactions.
     *
     * <p>HAProxy's default: error-log-format of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format, literal text
     * @param structuredData structured data of RFC 5424, literal text
     * @return this builder
     */
    public LogProfileBuilder onErrorFormatSd(String format, String structuredData) {
        return keyword("on error", Word.of("format"), LogFormat.text(format).word(), Word.of("sd"),
                LogFormat.text(structuredData).word());
    }

    /**
     * Messages about failed transactions.
     *
     * <p>HAProxy's default: error-log-format of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param structuredData structured data of RFC 5424, literal text
     * @return this builder
     */
    public LogProfileBuilder onErrorSd(String structuredData) {
        return keyword("on error", Word.of("sd"), LogFormat.text(structuredData).word());
    }

    /**
     * Messages of do-log actions in http-after-response rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @return this builder
     */
    public LogProfileBuilder onHttpAfterResDrop() {
        return keyword("on http-after-res", Word.of("drop"));
    }

    /**
     * Messages of do-log actions in http-after-response rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format
     * @return this builder
     */
    public LogProfileBuilder onHttpAfterResFormat(LogFormat format) {
        return keyword("on http-after-res", Word.of("format"), format.word());
    }

    /**
     * Messages of do-log actions in http-after-response rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format
     * @param structuredData structured data of RFC 5424
     * @return this builder
     */
    public LogProfileBuilder onHttpAfterResFormatSd(LogFormat format, LogFormat structuredData) {
        return keyword("on http-after-res", Word.of("format"), format.word(), Word.of("sd"),
                structuredData.word());
    }

    /**
     * Messages of do-log actions in http-after-response rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param structuredData structured data of RFC 5424
     * @return this builder
     */
    public LogProfileBuilder onHttpAfterResSd(LogFormat structuredData) {
        return keyword("on http-after-res", Word.of("sd"), structuredData.word());
    }

    /**
     * Messages of do-log actions in http-after-response rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format, literal text
     * @return this builder
     */
    public LogProfileBuilder onHttpAfterResFormat(String format) {
        return keyword("on http-after-res", Word.of("format"), LogFormat.text(format).word());
    }

    /**
     * Messages of do-log actions in http-after-response rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format, literal text
     * @param structuredData structured data of RFC 5424, literal text
     * @return this builder
     */
    public LogProfileBuilder onHttpAfterResFormatSd(String format, String structuredData) {
        return keyword("on http-after-res", Word.of("format"), LogFormat.text(format).word(),
                Word.of("sd"), LogFormat.text(structuredData).word());
    }

    /**
     * Messages of do-log actions in http-after-response rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param structuredData structured data of RFC 5424, literal text
     * @return this builder
     */
    public LogProfileBuilder onHttpAfterResSd(String structuredData) {
        return keyword("on http-after-res", Word.of("sd"), LogFormat.text(structuredData).word());
    }

    /**
     * Messages of do-log actions in http-request rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @return this builder
     */
    public LogProfileBuilder onHttpReqDrop() {
        return keyword("on http-req", Word.of("drop"));
    }

    /**
     * Messages of do-log actions in http-request rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format
     * @return this builder
     */
    public LogProfileBuilder onHttpReqFormat(LogFormat format) {
        return keyword("on http-req", Word.of("format"), format.word());
    }

    /**
     * Messages of do-log actions in http-request rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format
     * @param structuredData structured data of RFC 5424
     * @return this builder
     */
    public LogProfileBuilder onHttpReqFormatSd(LogFormat format, LogFormat structuredData) {
        return keyword("on http-req", Word.of("format"), format.word(), Word.of("sd"),
                structuredData.word());
    }

    /**
     * Messages of do-log actions in http-request rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param structuredData structured data of RFC 5424
     * @return this builder
     */
    public LogProfileBuilder onHttpReqSd(LogFormat structuredData) {
        return keyword("on http-req", Word.of("sd"), structuredData.word());
    }

    /**
     * Messages of do-log actions in http-request rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format, literal text
     * @return this builder
     */
    public LogProfileBuilder onHttpReqFormat(String format) {
        return keyword("on http-req", Word.of("format"), LogFormat.text(format).word());
    }

    /**
     * Messages of do-log actions in http-request rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format, literal text
     * @param structuredData structured data of RFC 5424, literal text
     * @return this builder
     */
    public LogProfileBuilder onHttpReqFormatSd(String format, String structuredData) {
        return keyword("on http-req", Word.of("format"), LogFormat.text(format).word(),
                Word.of("sd"), LogFormat.text(structuredData).word());
    }

    /**
     * Messages of do-log actions in http-request rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param structuredData structured data of RFC 5424, literal text
     * @return this builder
     */
    public LogProfileBuilder onHttpReqSd(String structuredData) {
        return keyword("on http-req", Word.of("sd"), LogFormat.text(structuredData).word());
    }

    /**
     * Messages of do-log actions in http-response rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @return this builder
     */
    public LogProfileBuilder onHttpResDrop() {
        return keyword("on http-res", Word.of("drop"));
    }

    /**
     * Messages of do-log actions in http-response rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format
     * @return this builder
     */
    public LogProfileBuilder onHttpResFormat(LogFormat format) {
        return keyword("on http-res", Word.of("format"), format.word());
    }

    /**
     * Messages of do-log actions in http-response rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format
     * @param structuredData structured data of RFC 5424
     * @return this builder
     */
    public LogProfileBuilder onHttpResFormatSd(LogFormat format, LogFormat structuredData) {
        return keyword("on http-res", Word.of("format"), format.word(), Word.of("sd"),
                structuredData.word());
    }

    /**
     * Messages of do-log actions in http-response rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param structuredData structured data of RFC 5424
     * @return this builder
     */
    public LogProfileBuilder onHttpResSd(LogFormat structuredData) {
        return keyword("on http-res", Word.of("sd"), structuredData.word());
    }

    /**
     * Messages of do-log actions in http-response rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format, literal text
     * @return this builder
     */
    public LogProfileBuilder onHttpResFormat(String format) {
        return keyword("on http-res", Word.of("format"), LogFormat.text(format).word());
    }

    /**
     * Messages of do-log actions in http-response rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format, literal text
     * @param structuredData structured data of RFC 5424, literal text
     * @return this builder
     */
    public LogProfileBuilder onHttpResFormatSd(String format, String structuredData) {
        return keyword("on http-res", Word.of("format"), LogFormat.text(format).word(),
                Word.of("sd"), LogFormat.text(structuredData).word());
    }

    /**
     * Messages of do-log actions in http-response rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param structuredData structured data of RFC 5424, literal text
     * @return this builder
     */
    public LogProfileBuilder onHttpResSd(String structuredData) {
        return keyword("on http-res", Word.of("sd"), LogFormat.text(structuredData).word());
    }

    /**
     * Messages of do-log actions in quic-initial rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @return this builder
     */
    public LogProfileBuilder onQuicInitDrop() {
        return keyword("on quic-init", Word.of("drop"));
    }

    /**
     * Messages of do-log actions in quic-initial rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format
     * @return this builder
     */
    public LogProfileBuilder onQuicInitFormat(LogFormat format) {
        return keyword("on quic-init", Word.of("format"), format.word());
    }

    /**
     * Messages of do-log actions in quic-initial rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format
     * @param structuredData structured data of RFC 5424
     * @return this builder
     */
    public LogProfileBuilder onQuicInitFormatSd(LogFormat format, LogFormat structuredData) {
        return keyword("on quic-init", Word.of("format"), format.word(), Word.of("sd"),
                structuredData.word());
    }

    /**
     * Messages of do-log actions in quic-initial rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param structuredData structured data of RFC 5424
     * @return this builder
     */
    public LogProfileBuilder onQuicInitSd(LogFormat structuredData) {
        return keyword("on quic-init", Word.of("sd"), structuredData.word());
    }

    /**
     * Messages of do-log actions in quic-initial rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format, literal text
     * @return this builder
     */
    public LogProfileBuilder onQuicInitFormat(String format) {
        return keyword("on quic-init", Word.of("format"), LogFormat.text(format).word());
    }

    /**
     * Messages of do-log actions in quic-initial rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format, literal text
     * @param structuredData structured data of RFC 5424, literal text
     * @return this builder
     */
    public LogProfileBuilder onQuicInitFormatSd(String format, String structuredData) {
        return keyword("on quic-init", Word.of("format"), LogFormat.text(format).word(),
                Word.of("sd"), LogFormat.text(structuredData).word());
    }

    /**
     * Messages of do-log actions in quic-initial rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param structuredData structured data of RFC 5424, literal text
     * @return this builder
     */
    public LogProfileBuilder onQuicInitSd(String structuredData) {
        return keyword("on quic-init", Word.of("sd"), LogFormat.text(structuredData).word());
    }

    /**
     * Messages written once the request has been received.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @return this builder
     */
    public LogProfileBuilder onRequestDrop() {
        return keyword("on request", Word.of("drop"));
    }

    /**
     * Messages written once the request has been received.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format
     * @return this builder
     */
    public LogProfileBuilder onRequestFormat(LogFormat format) {
        return keyword("on request", Word.of("format"), format.word());
    }

    /**
     * Messages written once the request has been received.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format
     * @param structuredData structured data of RFC 5424
     * @return this builder
     */
    public LogProfileBuilder onRequestFormatSd(LogFormat format, LogFormat structuredData) {
        return keyword("on request", Word.of("format"), format.word(), Word.of("sd"),
                structuredData.word());
    }

    /**
     * Messages written once the request has been received.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param structuredData structured data of RFC 5424
     * @return this builder
     */
    public LogProfileBuilder onRequestSd(LogFormat structuredData) {
        return keyword("on request", Word.of("sd"), structuredData.word());
    }

    /**
     * Messages written once the request has been received.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format, literal text
     * @return this builder
     */
    public LogProfileBuilder onRequestFormat(String format) {
        return keyword("on request", Word.of("format"), LogFormat.text(format).word());
    }

    /**
     * Messages written once the request has been received.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format, literal text
     * @param structuredData structured data of RFC 5424, literal text
     * @return this builder
     */
    public LogProfileBuilder onRequestFormatSd(String format, String structuredData) {
        return keyword("on request", Word.of("format"), LogFormat.text(format).word(),
                Word.of("sd"), LogFormat.text(structuredData).word());
    }

    /**
     * Messages written once the request has been received.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param structuredData structured data of RFC 5424, literal text
     * @return this builder
     */
    public LogProfileBuilder onRequestSd(String structuredData) {
        return keyword("on request", Word.of("sd"), LogFormat.text(structuredData).word());
    }

    /**
     * Messages written while the response is handled.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @return this builder
     */
    public LogProfileBuilder onResponseDrop() {
        return keyword("on response", Word.of("drop"));
    }

    /**
     * Messages written while the response is handled.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format
     * @return this builder
     */
    public LogProfileBuilder onResponseFormat(LogFormat format) {
        return keyword("on response", Word.of("format"), format.word());
    }

    /**
     * Messages written while the response is handled.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format
     * @param structuredData structured data of RFC 5424
     * @return this builder
     */
    public LogProfileBuilder onResponseFormatSd(LogFormat format, LogFormat structuredData) {
        return keyword("on response", Word.of("format"), format.word(), Word.of("sd"),
                structuredData.word());
    }

    /**
     * Messages written while the response is handled.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param structuredData structured data of RFC 5424
     * @return this builder
     */
    public LogProfileBuilder onResponseSd(LogFormat structuredData) {
        return keyword("on response", Word.of("sd"), structuredData.word());
    }

    /**
     * Messages written while the response is handled.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format, literal text
     * @return this builder
     */
    public LogProfileBuilder onResponseFormat(String format) {
        return keyword("on response", Word.of("format"), LogFormat.text(format).word());
    }

    /**
     * Messages written while the response is handled.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format, literal text
     * @param structuredData structured data of RFC 5424, literal text
     * @return this builder
     */
    public LogProfileBuilder onResponseFormatSd(String format, String structuredData) {
        return keyword("on response", Word.of("format"), LogFormat.text(format).word(),
                Word.of("sd"), LogFormat.text(structuredData).word());
    }

    /**
     * Messages written while the response is handled.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param structuredData structured data of RFC 5424, literal text
     * @return this builder
     */
    public LogProfileBuilder onResponseSd(String structuredData) {
        return keyword("on response", Word.of("sd"), LogFormat.text(structuredData).word());
    }

    /**
     * Messages of do-log actions in tcp-request connection rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @return this builder
     */
    public LogProfileBuilder onTcpReqConnDrop() {
        return keyword("on tcp-req-conn", Word.of("drop"));
    }

    /**
     * Messages of do-log actions in tcp-request connection rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format
     * @return this builder
     */
    public LogProfileBuilder onTcpReqConnFormat(LogFormat format) {
        return keyword("on tcp-req-conn", Word.of("format"), format.word());
    }

    /**
     * Messages of do-log actions in tcp-request connection rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format
     * @param structuredData structured data of RFC 5424
     * @return this builder
     */
    public LogProfileBuilder onTcpReqConnFormatSd(LogFormat format, LogFormat structuredData) {
        return keyword("on tcp-req-conn", Word.of("format"), format.word(), Word.of("sd"),
                structuredData.word());
    }

    /**
     * Messages of do-log actions in tcp-request connection rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param structuredData structured data of RFC 5424
     * @return this builder
     */
    public LogProfileBuilder onTcpReqConnSd(LogFormat structuredData) {
        return keyword("on tcp-req-conn", Word.of("sd"), structuredData.word());
    }

    /**
     * Messages of do-log actions in tcp-request connection rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format, literal text
     * @return this builder
     */
    public LogProfileBuilder onTcpReqConnFormat(String format) {
        return keyword("on tcp-req-conn", Word.of("format"), LogFormat.text(format).word());
    }

    /**
     * Messages of do-log actions in tcp-request connection rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format, literal text
     * @param structuredData structured data of RFC 5424, literal text
     * @return this builder
     */
    public LogProfileBuilder onTcpReqConnFormatSd(String format, String structuredData) {
        return keyword("on tcp-req-conn", Word.of("format"), LogFormat.text(format).word(),
                Word.of("sd"), LogFormat.text(structuredData).word());
    }

    /**
     * Messages of do-log actions in tcp-request connection rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param structuredData structured data of RFC 5424, literal text
     * @return this builder
     */
    public LogProfileBuilder onTcpReqConnSd(String structuredData) {
        return keyword("on tcp-req-conn", Word.of("sd"), LogFormat.text(structuredData).word());
    }

    /**
     * Messages of do-log actions in tcp-request content rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @return this builder
     */
    public LogProfileBuilder onTcpReqContDrop() {
        return keyword("on tcp-req-cont", Word.of("drop"));
    }

    /**
     * Messages of do-log actions in tcp-request content rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format
     * @return this builder
     */
    public LogProfileBuilder onTcpReqContFormat(LogFormat format) {
        return keyword("on tcp-req-cont", Word.of("format"), format.word());
    }

    /**
     * Messages of do-log actions in tcp-request content rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format
     * @param structuredData structured data of RFC 5424
     * @return this builder
     */
    public LogProfileBuilder onTcpReqContFormatSd(LogFormat format, LogFormat structuredData) {
        return keyword("on tcp-req-cont", Word.of("format"), format.word(), Word.of("sd"),
                structuredData.word());
    }

    /**
     * Messages of do-log actions in tcp-request content rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param structuredData structured data of RFC 5424
     * @return this builder
     */
    public LogProfileBuilder onTcpReqContSd(LogFormat structuredData) {
        return keyword("on tcp-req-cont", Word.of("sd"), structuredData.word());
    }

    /**
     * Messages of do-log actions in tcp-request content rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format, literal text
     * @return this builder
     */
    public LogProfileBuilder onTcpReqContFormat(String format) {
        return keyword("on tcp-req-cont", Word.of("format"), LogFormat.text(format).word());
    }

    /**
     * Messages of do-log actions in tcp-request content rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format, literal text
     * @param structuredData structured data of RFC 5424, literal text
     * @return this builder
     */
    public LogProfileBuilder onTcpReqContFormatSd(String format, String structuredData) {
        return keyword("on tcp-req-cont", Word.of("format"), LogFormat.text(format).word(),
                Word.of("sd"), LogFormat.text(structuredData).word());
    }

    /**
     * Messages of do-log actions in tcp-request content rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param structuredData structured data of RFC 5424, literal text
     * @return this builder
     */
    public LogProfileBuilder onTcpReqContSd(String structuredData) {
        return keyword("on tcp-req-cont", Word.of("sd"), LogFormat.text(structuredData).word());
    }

    /**
     * Messages of do-log actions in tcp-request session rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @return this builder
     */
    public LogProfileBuilder onTcpReqSessDrop() {
        return keyword("on tcp-req-sess", Word.of("drop"));
    }

    /**
     * Messages of do-log actions in tcp-request session rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format
     * @return this builder
     */
    public LogProfileBuilder onTcpReqSessFormat(LogFormat format) {
        return keyword("on tcp-req-sess", Word.of("format"), format.word());
    }

    /**
     * Messages of do-log actions in tcp-request session rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format
     * @param structuredData structured data of RFC 5424
     * @return this builder
     */
    public LogProfileBuilder onTcpReqSessFormatSd(LogFormat format, LogFormat structuredData) {
        return keyword("on tcp-req-sess", Word.of("format"), format.word(), Word.of("sd"),
                structuredData.word());
    }

    /**
     * Messages of do-log actions in tcp-request session rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param structuredData structured data of RFC 5424
     * @return this builder
     */
    public LogProfileBuilder onTcpReqSessSd(LogFormat structuredData) {
        return keyword("on tcp-req-sess", Word.of("sd"), structuredData.word());
    }

    /**
     * Messages of do-log actions in tcp-request session rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format, literal text
     * @return this builder
     */
    public LogProfileBuilder onTcpReqSessFormat(String format) {
        return keyword("on tcp-req-sess", Word.of("format"), LogFormat.text(format).word());
    }

    /**
     * Messages of do-log actions in tcp-request session rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format, literal text
     * @param structuredData structured data of RFC 5424, literal text
     * @return this builder
     */
    public LogProfileBuilder onTcpReqSessFormatSd(String format, String structuredData) {
        return keyword("on tcp-req-sess", Word.of("format"), LogFormat.text(format).word(),
                Word.of("sd"), LogFormat.text(structuredData).word());
    }

    /**
     * Messages of do-log actions in tcp-request session rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param structuredData structured data of RFC 5424, literal text
     * @return this builder
     */
    public LogProfileBuilder onTcpReqSessSd(String structuredData) {
        return keyword("on tcp-req-sess", Word.of("sd"), LogFormat.text(structuredData).word());
    }

    /**
     * Messages of do-log actions in tcp-response content rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @return this builder
     */
    public LogProfileBuilder onTcpResContDrop() {
        return keyword("on tcp-res-cont", Word.of("drop"));
    }

    /**
     * Messages of do-log actions in tcp-response content rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format
     * @return this builder
     */
    public LogProfileBuilder onTcpResContFormat(LogFormat format) {
        return keyword("on tcp-res-cont", Word.of("format"), format.word());
    }

    /**
     * Messages of do-log actions in tcp-response content rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format
     * @param structuredData structured data of RFC 5424
     * @return this builder
     */
    public LogProfileBuilder onTcpResContFormatSd(LogFormat format, LogFormat structuredData) {
        return keyword("on tcp-res-cont", Word.of("format"), format.word(), Word.of("sd"),
                structuredData.word());
    }

    /**
     * Messages of do-log actions in tcp-response content rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param structuredData structured data of RFC 5424
     * @return this builder
     */
    public LogProfileBuilder onTcpResContSd(LogFormat structuredData) {
        return keyword("on tcp-res-cont", Word.of("sd"), structuredData.word());
    }

    /**
     * Messages of do-log actions in tcp-response content rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format, literal text
     * @return this builder
     */
    public LogProfileBuilder onTcpResContFormat(String format) {
        return keyword("on tcp-res-cont", Word.of("format"), LogFormat.text(format).word());
    }

    /**
     * Messages of do-log actions in tcp-response content rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param format the format, literal text
     * @param structuredData structured data of RFC 5424, literal text
     * @return this builder
     */
    public LogProfileBuilder onTcpResContFormatSd(String format, String structuredData) {
        return keyword("on tcp-res-cont", Word.of("format"), LogFormat.text(format).word(),
                Word.of("sd"), LogFormat.text(structuredData).word());
    }

    /**
     * Messages of do-log actions in tcp-response content rules.
     *
     * <p>HAProxy's default: that of the proxy. Since HAProxy 3.2. Configuration manual, section 8.3.5.
     *
     * @param structuredData structured data of RFC 5424, literal text
     * @return this builder
     */
    public LogProfileBuilder onTcpResContSd(String structuredData) {
        return keyword("on tcp-res-cont", Word.of("sd"), LogFormat.text(structuredData).word());
    }
}
