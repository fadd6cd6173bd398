// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.argument.LogTarget;
import io.haproxy4j.config.argument.OneOf;
import io.haproxy4j.config.argument.Repetition;
import io.haproxy4j.config.expr.LogFormat;
import io.haproxy4j.config.line.Reference;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.BindProcessProcesses;
import io.haproxy4j.config.value.CompressionAlgorithm;
import io.haproxy4j.config.value.CompressionDirection;
import io.haproxy4j.config.value.Durations;
import io.haproxy4j.config.value.LogFacility;
import io.haproxy4j.config.value.LogLevel;
import io.haproxy4j.config.value.OptionHttpRestrictReqHdrNamesPolicy;
import io.haproxy4j.config.value.ProxyMode;
import io.haproxy4j.config.value.Size;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Keywords of {@code defaults}, {@code frontend}, {@code listen}, {@code backend}.
 */
interface ProxyKeywords<B> extends Keywords<B> {
    /**
     * Bound the proxy to some processes when several were started. Multi-process mode is gone, so the directive
     * has had no effect since 2.5.
     *
     * <p>Deprecated by HAProxy in 2.6. Until HAProxy 2.6. Configuration manual, section 4.2.
     *
     * @param processes processes: {@code all}, {@code odd}, {@code even}
     * @return this builder
     */
    default B bindProcess(BindProcessProcesses processes) {
        return keyword("bind-process", Word.of(processes.word()));
    }

    /**
     * Algorithms offered for responses, in order of preference. The client's Accept-Encoding decides; gzip is the
     * only one that is widely safe.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param algorithms the algorithms: {@code identity}, {@code gzip}, {@code deflate}, {@code raw-deflate}
     * @param more further ones
     * @return this builder
     */
    default B compressionAlgo(CompressionAlgorithm algorithms, CompressionAlgorithm... more) {
        List<Word> words = new ArrayList<>();
        words.addAll(Repetition.words(each -> Word.of(each.word()), algorithms, more));
        return keyword("compression algo", words);
    }

    /**
     * The one algorithm used to compress requests towards servers that are known to understand it.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 4.2.
     *
     * @param algorithm algorithm: {@code identity}, {@code gzip}, {@code deflate}, {@code raw-deflate}
     * @return this builder
     */
    default B compressionAlgoReq(CompressionAlgorithm algorithm) {
        return keyword("compression algo-req", Word.of(algorithm.word()));
    }

    /**
     * Algorithms offered for responses, in order of preference; the newer spelling of "compression algo".
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 4.2.
     *
     * @param algorithms the algorithms: {@code identity}, {@code gzip}, {@code deflate}, {@code raw-deflate}
     * @param more further ones
     * @return this builder
     */
    default B compressionAlgoRes(CompressionAlgorithm algorithms, CompressionAlgorithm... more) {
        List<Word> words = new ArrayList<>();
        words.addAll(Repetition.words(each -> Word.of(each.word()), algorithms, more));
        return keyword("compression algo-res", words);
    }

    /**
     * Tells which messages the legacy compression filter treats.
     *
     * <p>HAProxy's default: response. Since HAProxy 3.0. Configuration manual, section 4.2.
     *
     * @param direction direction: {@code request}, {@code response}, {@code both}
     * @return this builder
     */
    default B compressionDirection(CompressionDirection direction) {
        return keyword("compression direction", Word.of(direction.word()));
    }

    /**
     * Requests with a smaller body are left uncompressed.
     *
     * <p>HAProxy's default: 0. Since HAProxy 3.2. Configuration manual, section 4.2.
     *
     * @param size the size
     * @return this builder
     */
    default B compressionMinsizeReq(Size size) {
        return keyword("compression minsize-req", size.word("compression minsize-req", 0,
                4294967295L));
    }

    /**
     * Requests with a smaller body are left uncompressed.
     *
     * <p>HAProxy's default: 0. Since HAProxy 3.2. Configuration manual, section 4.2.
     *
     * @param size the size, digits with at most one of the suffixes {@code k}, {@code m} and {@code g}
     * @return this builder
     */
    default B compressionMinsizeReq(String size) {
        return keyword("compression minsize-req", Size.parse("compression minsize-req", size, 0,
                4294967295L));
    }

    /**
     * Responses with a smaller body are left uncompressed, which saves CPU where nothing would be gained.
     *
     * <p>HAProxy's default: 0. Since HAProxy 3.2. Configuration manual, section 4.2.
     *
     * @param size the size
     * @return this builder
     */
    default B compressionMinsizeRes(Size size) {
        return keyword("compression minsize-res", size.word("compression minsize-res", 0,
                4294967295L));
    }

    /**
     * Responses with a smaller body are left uncompressed, which saves CPU where nothing would be gained.
     *
     * <p>HAProxy's default: 0. Since HAProxy 3.2. Configuration manual, section 4.2.
     *
     * @param size the size, digits with at most one of the suffixes {@code k}, {@code m} and {@code g}
     * @return this builder
     */
    default B compressionMinsizeRes(String size) {
        return keyword("compression minsize-res", Size.parse("compression minsize-res", size, 0,
                4294967295L));
    }

    /**
     * Media types of responses that are worth compressing. Without a list every type is compressed.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param types the media types
     * @param more further ones
     * @return this builder
     */
    default B compressionType(String types, String... more) {
        List<Word> words = new ArrayList<>();
        words.addAll(Repetition.words(each -> Word.of(each), types, more));
        return keyword("compression type", words);
    }

    /**
     * Media types of requests that are worth compressing.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 4.2.
     *
     * @param types the media types
     * @param more further ones
     * @return this builder
     */
    default B compressionTypeReq(String types, String... more) {
        List<Word> words = new ArrayList<>();
        words.addAll(Repetition.words(each -> Word.of(each), types, more));
        return keyword("compression type-req", words);
    }

    /**
     * Media types of responses that are worth compressing; the newer spelling of "compression type".
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 4.2.
     *
     * @param types the media types
     * @param more further ones
     * @return this builder
     */
    default B compressionTypeRes(String types, String... more) {
        List<Word> words = new ArrayList<>();
        words.addAll(Repetition.words(each -> Word.of(each), types, more));
        return keyword("compression type-res", words);
    }

    /**
     * Keeps the proxy from starting: its listeners stay closed and it can be enabled again only with another
     * configuration. In a backend the servers are not checked either.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B disabled() {
        return keyword("disabled");
    }

    /**
     * Sender of the e-mail alerts; one of the settings without which no alert is sent.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param address the address, one word whatever is in it
     * @return this builder
     */
    default B emailAlertFrom(String address) {
        return keyword("email-alert from", Word.of(address));
    }

    /**
     * Least important message that is mailed. Server state changes are "alert" when it goes down, "notice" when it
     * comes up.
     *
     * <p>HAProxy's default: alert. Configuration manual, section 4.2.
     *
     * @param level the level
     * @return this builder
     */
    default B emailAlertLevel(LogLevel level) {
        return keyword("email-alert level", Word.constant(level));
    }

    /**
     * The mailers section whose SMTP servers deliver the alerts.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param mailers the mailers section, the name of a mailers section
     * @return this builder
     */
    default B emailAlertMailers(String mailers) {
        return keyword("email-alert mailers", Word.reference(Reference.Kind.MAILERS, mailers));
    }

    /**
     * Name the mail client gives in HELO.
     *
     * <p>HAProxy's default: the machine's host name. Configuration manual, section 4.2.
     *
     * @param hostname the host name, one word whatever is in it
     * @return this builder
     */
    default B emailAlertMyhostname(String hostname) {
        return keyword("email-alert myhostname", Word.of(hostname));
    }

    /**
     * Recipient of the e-mail alerts.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param address the address, one word whatever is in it
     * @return this builder
     */
    default B emailAlertTo(String address) {
        return keyword("email-alert to", Word.of(address));
    }

    /**
     * Undoes a "disabled" inherited from a defaults section. A proxy is enabled unless told otherwise.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B enabled() {
        return keyword("enabled");
    }

    /**
     * Answers an error HAProxy itself produces with the raw HTTP response in a file, read once at start. The file
     * holds status line, headers, blank line and body and must fit into a buffer.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param code HTTP status, one of 200, 400, 401, 403, 404, 405, 407, 408, 410, 413, 414, 421, 422, 425, 429,
     *     431, 500, 501, 502, 503, 504
     * @param file the file, as a path
     * @return this builder
     */
    default B errorfile(int code, String file) {
        return keyword("errorfile", OneOf.word("errorfile code", code,
                200, 400, 401, 403, 404, 405, 407, 408, 410, 413, 414, 421, 422, 425, 429, 431, 500, 501, 502, 503, 504),
                Word.of(file));
    }

    /**
     * Takes all error responses, or those of the given codes, from an http-errors section.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param section section, the name of a http-errors section
     * @return this builder
     */
    default B errorfiles(String section) {
        return keyword("errorfiles", Word.reference(Reference.Kind.HTTP_ERRORS, section));
    }

    /**
     * Takes all error responses, or those of the given codes, from an http-errors section.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param section section, the name of a http-errors section
     * @param codes HTTP statuses, one of 200, 400, 401, 403, 404, 405, 407, 408, 410, 413, 414, 421, 422, 425,
     *     429, 431, 500, 501, 502, 503, 504
     * @param more further ones
     * @return this builder
     */
    default B errorfiles(String section, Integer codes, Integer... more) {
        List<Word> words = new ArrayList<>(List.of(Word.reference(Reference.Kind.HTTP_ERRORS,
                section)));
        words.addAll(Repetition.words(each -> OneOf.word("errorfiles codes", each,
                200, 400, 401, 403, 404, 405, 407, 408, 410, 413, 414, 421, 422, 425, 429, 431, 500, 501, 502, 503, 504),
                codes, more));
        return keyword("errorfiles", words);
    }

    /**
     * Answers an error HAProxy itself produces with a 302 redirect, after which browsers repeat the same method.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param code HTTP status, one of 200, 400, 401, 403, 404, 405, 407, 408, 410, 413, 414, 421, 422, 425, 429,
     *     431, 500, 501, 502, 503, 504
     * @param url the URL, one word whatever is in it
     * @return this builder
     */
    default B errorloc(int code, String url) {
        return keyword("errorloc", OneOf.word("errorloc code", code,
                200, 400, 401, 403, 404, 405, 407, 408, 410, 413, 414, 421, 422, 425, 429, 431, 500, 501, 502, 503, 504),
                Word.of(url));
    }

    /**
     * Answers an error HAProxy itself produces with a 302 redirect; the same as errorloc.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param code HTTP status, one of 200, 400, 401, 403, 404, 405, 407, 408, 410, 413, 414, 421, 422, 425, 429,
     *     431, 500, 501, 502, 503, 504
     * @param url the URL, one word whatever is in it
     * @return this builder
     */
    default B errorloc302(int code, String url) {
        return keyword("errorloc302", OneOf.word("errorloc302 code", code,
                200, 400, 401, 403, 404, 405, 407, 408, 410, 413, 414, 421, 422, 425, 429, 431, 500, 501, 502, 503, 504),
                Word.of(url));
    }

    /**
     * Answers an error HAProxy itself produces with a 303 redirect, so that the browser fetches the page with GET
     * even after a POST.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param code HTTP status, one of 200, 400, 401, 403, 404, 405, 407, 408, 410, 413, 414, 421, 422, 425, 429,
     *     431, 500, 501, 502, 503, 504
     * @param url the URL, one word whatever is in it
     * @return this builder
     */
    default B errorloc303(int code, String url) {
        return keyword("errorloc303", OneOf.word("errorloc303 code", code,
                200, 400, 401, 403, 404, 405, 407, 408, 410, 413, 414, 421, 422, 425, 429, 431, 500, 501, 502, 503, 504),
                Word.of(url));
    }

    /**
     * Program run for each health check under "option external-check"; exit status 0 means healthy. It gets proxy
     * and server addresses as arguments and state in the environment.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param command the program, as a path
     * @return this builder
     */
    default B externalCheckCommand(String command) {
        return keyword("external-check command", Word.of(command));
    }

    /**
     * Value of PATH for the check program.
     *
     * <p>HAProxy's default: empty. Configuration manual, section 4.2.
     *
     * @param path the value of PATH, one word whatever is in it
     * @return this builder
     */
    default B externalCheckPath(String path) {
        return keyword("external-check path", Word.of(path));
    }

    /**
     * With consistent hashing, refuses a server whose load exceeds this percentage of the average and moves on to
     * the next. Useful values lie between 125 and 200; 0 turns it off, 1 to 100 are refused.
     *
     * <p>HAProxy's default: 0. Configuration manual, section 4.2.
     *
     * @param factor factor, at least 0
     * @return this builder
     */
    default B hashBalanceFactor(int factor) {
        return keyword("hash-balance-factor", Word.number("hash-balance-factor", factor, 0,
                Integer.MAX_VALUE));
    }

    /**
     * Replaces the response HAProxy sends for one of its own errors, with a payload or a ready response and
     * additional headers.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param code HTTP status, one of 200, 400, 401, 403, 404, 405, 407, 408, 410, 413, 414, 421, 422, 425, 429,
     *     431, 500, 501, 502, 503, 504
     * @return this builder
     */
    default B httpErrorStatus(int code) {
        return keyword("http-error", Word.of("status"), OneOf.word("http-error", code,
                200, 400, 401, 403, 404, 405, 407, 408, 410, 413, 414, 421, 422, 425, 429, 431, 500, 501, 502, 503, 504));
    }

    /**
     * Replaces the response HAProxy sends for one of its own errors, with a payload or a ready response and
     * additional headers.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param code HTTP status, one of 200, 400, 401, 403, 404, 405, 407, 408, 410, 413, 414, 421, 422, 425, 429,
     *     431, 500, 501, 502, 503, 504
     * @param options sets them
     * @return this builder
     */
    default B httpErrorStatus(int code, Consumer<HttpErrorOptions> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of("status"), OneOf.word("http-error", code,
                200, 400, 401, 403, 404, 405, 407, 408, 410, 413, 414, 421, 422, 425, 429, 431, 500, 501, 502, 503, 504)));
        options.accept(new HttpErrorOptions(words));
        return keyword("http-error", words);
    }

    /**
     * Where the proxy logs to: the targets of the global section, or a target of its own (address, UNIX socket,
     * fd, stdout, ring or log backend). Several lines add up; "no log" clears the inherited ones.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B logGlobal() {
        return keyword("log", Word.of("global"));
    }

    /**
     * Where the proxy logs to: the targets of the global section, or a target of its own (address, UNIX socket,
     * fd, stdout, ring or log backend). Several lines add up; "no log" clears the inherited ones.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param target {@code host:port}, the path of a unix socket, {@code stdout}, {@code stderr}, {@code fd@N},
     *     {@code ring@NAME}, or since HAProxy 3.0 {@code backend@NAME}
     * @param facility the syslog facility
     * @return this builder
     */
    default B log(String target, LogFacility facility) {
        return keyword("log", LogTarget.word(target), Word.constant(facility));
    }

    /**
     * Where the proxy logs to: the targets of the global section, or a target of its own (address, UNIX socket,
     * fd, stdout, ring or log backend). Several lines add up; "no log" clears the inherited ones.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param target {@code host:port}, the path of a unix socket, {@code stdout}, {@code stderr}, {@code fd@N},
     *     {@code ring@NAME}, or since HAProxy 3.0 {@code backend@NAME}
     * @param facility the syslog facility
     * @param level the level
     * @return this builder
     */
    default B log(String target, LogFacility facility, LogLevel level) {
        return keyword("log", LogTarget.word(target), Word.constant(facility),
                Word.constant(level));
    }

    /**
     * Where the proxy logs to: the targets of the global section, or a target of its own (address, UNIX socket,
     * fd, stdout, ring or log backend). Several lines add up; "no log" clears the inherited ones.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param target {@code host:port}, the path of a unix socket, {@code stdout}, {@code stderr}, {@code fd@N},
     *     {@code ring@NAME}, or since HAProxy 3.0 {@code backend@NAME}
     * @param facility the syslog facility
     * @param level the level
     * @param minLevel the level that more severe messages are lowered to
     * @return this builder
     */
    default B log(String target, LogFacility facility, LogLevel level, LogLevel minLevel) {
        return keyword("log", LogTarget.word(target), Word.constant(facility), Word.constant(level),
                Word.constant(minLevel));
    }

    /**
     * Where the proxy logs to: the targets of the global section, or a target of its own (address, UNIX socket,
     * fd, stdout, ring or log backend). Several lines add up; "no log" clears the inherited ones.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param target {@code host:port}, the path of a unix socket, {@code stdout}, {@code stderr}, {@code fd@N},
     *     {@code ring@NAME}, or since HAProxy 3.0 {@code backend@NAME}
     * @param facility the syslog facility
     * @param options sets them
     * @return this builder
     */
    default B log(String target, LogFacility facility, Consumer<LogOptions> options) {
        List<Word> words = new ArrayList<>(List.of(LogTarget.word(target)));
        options.accept(new LogOptions(words));
        words.add(Word.constant(facility));
        return keyword("log", words);
    }

    /**
     * Where the proxy logs to: the targets of the global section, or a target of its own (address, UNIX socket,
     * fd, stdout, ring or log backend). Several lines add up; "no log" clears the inherited ones.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param target {@code host:port}, the path of a unix socket, {@code stdout}, {@code stderr}, {@code fd@N},
     *     {@code ring@NAME}, or since HAProxy 3.0 {@code backend@NAME}
     * @param facility the syslog facility
     * @param level the level
     * @param options sets them
     * @return this builder
     */
    default B log(String target, LogFacility facility, LogLevel level,
            Consumer<LogOptions> options) {
        List<Word> words = new ArrayList<>(List.of(LogTarget.word(target)));
        options.accept(new LogOptions(words));
        words.add(Word.constant(facility));
        words.add(Word.constant(level));
        return keyword("log", words);
    }

    /**
     * Where the proxy logs to: the targets of the global section, or a target of its own (address, UNIX socket,
     * fd, stdout, ring or log backend). Several lines add up; "no log" clears the inherited ones.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param target {@code host:port}, the path of a unix socket, {@code stdout}, {@code stderr}, {@code fd@N},
     *     {@code ring@NAME}, or since HAProxy 3.0 {@code backend@NAME}
     * @param facility the syslog facility
     * @param level the level
     * @param minLevel the level that more severe messages are lowered to
     * @param options sets them
     * @return this builder
     */
    default B log(String target, LogFacility facility, LogLevel level, LogLevel minLevel,
            Consumer<LogOptions> options) {
        List<Word> words = new ArrayList<>(List.of(LogTarget.word(target)));
        options.accept(new LogOptions(words));
        words.add(Word.constant(facility));
        words.add(Word.constant(level));
        words.add(Word.constant(minLevel));
        return keyword("log", words);
    }

    /**
     * Undoes {@code log}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    default B noLog() {
        return keyword("no log");
    }

    /**
     * Program name in the log lines of this proxy.
     *
     * <p>HAProxy's default: log-tag of the global section. Configuration manual, section 4.2.
     *
     * @param tag the tag, one word whatever is in it
     * @return this builder
     */
    default B logTag(String tag) {
        return keyword("log-tag", Word.of(tag));
    }

    /**
     * What the proxy understands: plain TCP, HTTP, syslog forwarding (backends), SPOE agents (backends) or the
     * built-in test server (frontends). Frontend and backend must agree.
     *
     * <p>HAProxy's default: tcp. Configuration manual, section 4.2.
     *
     * @param mode the mode: {@code tcp}, {@code http}, {@code log} (since HAProxy 3.0), {@code spop} (since
     *     HAProxy 3.2), {@code haterm} (since HAProxy 3.4)
     * @return this builder
     */
    default B mode(ProxyMode mode) {
        return keyword("mode", Word.constant(mode));
    }

    /**
     * Drops requests still waiting in a queue when their client closes. Saves servers from work nobody waits for;
     * clients that half-close after sending are taken for gone.
     *
     * <p>HAProxy's default: off; since 3.3 on in HTTP backends and for TLS handshakes of frontends. Configuration
     * manual, section 4.2.
     *
     * @return this builder
     */
    default B optionAbortonclose() {
        return keyword("option abortonclose");
    }

    /**
     * Undoes {@code option abortonclose}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    default B noOptionAbortonclose() {
        return keyword("no option abortonclose");
    }

    /**
     * Checks the servers by running the program named by "external-check command".
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionExternalCheck() {
        return keyword("option external-check");
    }

    /**
     * Adds the client's address to requests, in X-Forwarded-For or another header. "except" leaves out a network,
     * "if-none" trusts a header that is already there.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionForwardfor() {
        return keyword("option forwardfor");
    }

    /**
     * Adds the client's address to requests, in X-Forwarded-For or another header. "except" leaves out a network,
     * "if-none" trusts a header that is already there.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param options sets them
     * @return this builder
     */
    default B optionForwardfor(Consumer<ForwardforOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new ForwardforOptions(words));
        return keyword("option forwardfor", words);
    }

    /**
     * Waits for the request body, or as much of it as fits into a buffer, before running rules and choosing a
     * server. Protects against slow POSTs and makes the body available to fetches.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionHttpBufferRequest() {
        return keyword("option http-buffer-request");
    }

    /**
     * Undoes {@code option http-buffer-request}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    default B noOptionHttpBufferRequest() {
        return keyword("no option http-buffer-request");
    }

    /**
     * Keeps client and server connections open between requests. This is the default and overrides an inherited
     * close mode.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionHttpKeepAlive() {
        return keyword("option http-keep-alive");
    }

    /**
     * Undoes {@code option http-keep-alive}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    default B noOptionHttpKeepAlive() {
        return keyword("no option http-keep-alive");
    }

    /**
     * Disables packet coalescing on HTTP traffic, for interactive exchanges on one connection. Costs throughput.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionHttpNoDelay() {
        return keyword("option http-no-delay");
    }

    /**
     * Undoes {@code option http-no-delay}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    default B noOptionHttpNoDelay() {
        return keyword("no option http-no-delay");
    }

    /**
     * What happens to request headers whose names hold characters other than letters, digits and hyphen: passed
     * on, removed, or the request refused with 403.
     *
     * <p>HAProxy's default: preserve, delete with FastCGI. Configuration manual, section 4.2.
     *
     * @param policy policy: {@code preserve}, {@code delete}, {@code reject}
     * @return this builder
     */
    default B optionHttpRestrictReqHdrNames(OptionHttpRestrictReqHdrNamesPolicy policy) {
        return keyword("option http-restrict-req-hdr-names", Word.of(policy.word()));
    }

    /**
     * Closes the server connection after each response but keeps the client's open.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionHttpServerClose() {
        return keyword("option http-server-close");
    }

    /**
     * Undoes {@code option http-server-close}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    default B noOptionHttpServerClose() {
        return keyword("no option http-server-close");
    }

    /**
     * Closes both connections after each response.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionHttpclose() {
        return keyword("option httpclose");
    }

    /**
     * Undoes {@code option httpclose}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    default B noOptionHttpclose() {
        return keyword("no option httpclose");
    }

    /**
     * Counts the inactivity timeout of each direction on its own: data written no longer refreshes the read side.
     * Rarely what one wants.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionIndependentStreams() {
        return keyword("option independent-streams");
    }

    /**
     * Undoes {@code option independent-streams}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    default B noOptionIndependentStreams() {
        return keyword("no option independent-streams");
    }

    /**
     * Resets connections instead of closing them in order, which frees sockets at once but may cut the end of a
     * response. A last resort against FIN_WAIT1 pile-ups.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionNolinger() {
        return keyword("option nolinger");
    }

    /**
     * Undoes {@code option nolinger}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    default B noOptionNolinger() {
        return keyword("no option nolinger");
    }

    /**
     * Adds the address the client connected to, in X-Original-To or another header; of use with transparent
     * interception.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionOriginalto() {
        return keyword("option originalto");
    }

    /**
     * Adds the address the client connected to, in X-Original-To or another header; of use with transparent
     * interception.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param options sets them
     * @return this builder
     */
    default B optionOriginalto(Consumer<OriginaltoOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new OriginaltoOptions(words));
        return keyword("option originalto", words);
    }

    /**
     * Lets the kernel move data between sockets without copying when HAProxy deems it worthwhile.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionSpliceAuto() {
        return keyword("option splice-auto");
    }

    /**
     * Undoes {@code option splice-auto}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    default B noOptionSpliceAuto() {
        return keyword("no option splice-auto");
    }

    /**
     * Uses kernel splicing for data from client to server whenever possible.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionSpliceRequest() {
        return keyword("option splice-request");
    }

    /**
     * Undoes {@code option splice-request}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    default B noOptionSpliceRequest() {
        return keyword("no option splice-request");
    }

    /**
     * Uses kernel splicing for data from server to client whenever possible.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionSpliceResponse() {
        return keyword("option splice-response");
    }

    /**
     * Undoes {@code option splice-response}, also where it comes from a defaults section.
     *
     * @return this builder
     */
    default B noOptionSpliceResponse() {
        return keyword("no option splice-response");
    }

    /**
     * TCP keep-alive probes on both sides; the same as clitcpka with srvtcpka.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B optionTcpka() {
        return keyword("option tcpka");
    }

    /**
     * Keeps RDP clients on the server named by the cookie in their first packet.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B persistRdpCookie() {
        return keyword("persist", Word.of("rdp-cookie"));
    }

    /**
     * Keeps RDP clients on the server named by the cookie in their first packet.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param cookie the cookie, one word whatever is in it
     * @return this builder
     */
    default B persistRdpCookie(String cookie) {
        return keyword("persist", Word.of("rdp-cookie(").join(Word.of(cookie), Word.of(")")));
    }

    /**
     * Adds a certificate with TLS settings of its own to all ssl listeners of the frontend, as a line of a
     * crt-list named after it.
     *
     * <p>Since HAProxy 3.2. Configuration manual, section 4.2.
     *
     * @param crt crt, as a path
     * @return this builder
     */
    default B sslFUseCrt(String crt) {
        return keyword("ssl-f-use", Word.of("crt"), Word.of(crt));
    }

    /**
     * Adds a certificate with TLS settings of its own to all ssl listeners of the frontend, as a line of a
     * crt-list named after it.
     *
     * <p>Since HAProxy 3.2. Configuration manual, section 4.2.
     *
     * @param crt crt, as a path
     * @param options sets them
     * @return this builder
     */
    default B sslFUseCrt(String crt, Consumer<SslFUseOptions> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of("crt"), Word.of(crt)));
        options.accept(new SslFUseOptions(words));
        return keyword("ssl-f-use", words);
    }

    /**
     * Protects the statistics page with HTTP basic authentication. The password stands in clear text; repeat the
     * line for more accounts.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param user the user, one word whatever is in it
     * @param password the password, in clear text, one word whatever is in it
     * @return this builder
     */
    default B statsAuth(String user, String password) {
        return keyword("stats auth", Word.of(user).join(Word.of(":"), Word.of(password)));
    }

    /**
     * Serves the statistics page at the default URI.
     *
     * <p>HAProxy's default: /haproxy?stats. Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B statsEnable() {
        return keyword("stats enable");
    }

    /**
     * Hides HAProxy's version on the statistics page.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B statsHideVersion() {
        return keyword("stats hide-version");
    }

    /**
     * Text browsers show when they ask for the password of the statistics page.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param realm what browsers show when they ask for the password, one word whatever is in it
     * @return this builder
     */
    default B statsRealm(String realm) {
        return keyword("stats realm", Word.of(realm));
    }

    /**
     * Has the browser reload the statistics page at this interval.
     *
     * <p>HAProxy's default: no reload. Configuration manual, section 4.2.
     *
     * @param delay the delay, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    default B statsRefresh(Duration delay) {
        return keyword("stats refresh", Durations.word("stats refresh", delay));
    }

    /**
     * Restricts the statistics page to the named proxies, "." standing for the proxy that serves it. Repeat the
     * line for more.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B statsScope() {
        return keyword("stats scope", Word.of("."));
    }

    /**
     * Restricts the statistics page to the named proxies, "." standing for the proxy that serves it. Repeat the
     * line for more.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param proxy proxy, the name of a proxy
     * @return this builder
     */
    default B statsScope(String proxy) {
        return keyword("stats scope", Word.reference(Reference.Kind.PROXY, proxy));
    }

    /**
     * Shows a description on the statistics page: the given one, or the global one.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B statsShowDesc() {
        return keyword("stats show-desc");
    }

    /**
     * Shows a description on the statistics page: the given one, or the global one.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param description the text, one word whatever is in it
     * @return this builder
     */
    default B statsShowDesc(String description) {
        return keyword("stats show-desc", Word.of(description));
    }

    /**
     * Shows more on the statistics page as tool tips: cookies, addresses, check and limit settings.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B statsShowLegends() {
        return keyword("stats show-legends");
    }

    /**
     * Shows the counters of extra modules (TLS, HTTP/2 ...) on the statistics page.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B statsShowModules() {
        return keyword("stats show-modules");
    }

    /**
     * Shows the node name on the statistics page: the given one, or the global one.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B statsShowNode() {
        return keyword("stats show-node");
    }

    /**
     * Shows the node name on the statistics page: the given one, or the global one.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param name the name, one word whatever is in it
     * @return this builder
     */
    default B statsShowNode(String name) {
        return keyword("stats show-node", Word.of(name));
    }

    /**
     * Shows HAProxy's version on the statistics page.
     *
     * <p>Since HAProxy 3.4. Configuration manual, section 4.2.
     *
     * @return this builder
     */
    default B statsShowVersion() {
        return keyword("stats show-version");
    }

    /**
     * URI prefix under which the statistics page is served.
     *
     * <p>HAProxy's default: /haproxy?stats. Configuration manual, section 4.2.
     *
     * @param prefix what it begins with, one word whatever is in it
     * @return this builder
     */
    default B statsUri(String prefix) {
        return keyword("stats uri", Word.of(prefix));
    }

    /**
     * How long a client connection may idle between two requests.
     *
     * <p>HAProxy's default: timeout http-request. Configuration manual, section 4.2.
     *
     * @param timeout the time, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    default B timeoutHttpKeepAlive(Duration timeout) {
        return keyword("timeout http-keep-alive", Durations.word("timeout http-keep-alive",
                timeout));
    }

    /**
     * Time a client has to send the complete request headers; the defence against slow header attacks.
     *
     * <p>HAProxy's default: timeout client. Configuration manual, section 4.2.
     *
     * @param timeout the time, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    default B timeoutHttpRequest(Duration timeout) {
        return keyword("timeout http-request", Durations.word("timeout http-request", timeout));
    }

    /**
     * How long a tarpitted request is held before it is answered.
     *
     * <p>HAProxy's default: timeout connect. Configuration manual, section 4.2.
     *
     * @param timeout the time, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    default B timeoutTarpit(Duration timeout) {
        return keyword("timeout tarpit", Durations.word("timeout tarpit", timeout));
    }

    /**
     * Forwards to the address the client asked for. Deprecated: a server with address 0.0.0.0 does the same.
     *
     * <p>Deprecated by HAProxy in 3.4. HAProxy wants {@code expose-deprecated-directives}. Configuration manual,
     * section 4.2.
     *
     * @return this builder
     */
    default B transparent() {
        return keyword("transparent");
    }

    /**
     * How the unique ID of each request is made, for logs and for unique-id-header.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param format the format
     * @return this builder
     */
    default B uniqueIdFormat(LogFormat format) {
        return keyword("unique-id-format", format.word());
    }

    /**
     * How the unique ID of each request is made, for logs and for unique-id-header.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param format the format, literal text
     * @return this builder
     */
    default B uniqueIdFormat(String format) {
        return keyword("unique-id-format", LogFormat.text(format).word());
    }

    /**
     * Adds the unique ID to each request under this header. Needs unique-id-format.
     *
     * <p>Configuration manual, section 4.2.
     *
     * @param header name of the header, the name of a header
     * @return this builder
     */
    default B uniqueIdHeader(String header) {
        return keyword("unique-id-header", Word.of(header));
    }
}
