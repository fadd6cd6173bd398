// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.rule;

import io.haproxy4j.config.expr.LogFormat;
import io.haproxy4j.config.line.Reference;
import io.haproxy4j.config.line.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Who gets in, and what is answered.
 */
abstract class AnswerActions extends UriActions {
    AnswerActions() {
    }

    /**
     * Ends the rule set and lets the message pass. The HTTP counterpart of accept.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}, {@code http-response}, {@code http-after-response}.
     *
     * @return the action
     */
    public static HttpAction allow() {
        return ActionWords.of("allow");
    }

    /**
     * Ends the rule set and lets the connection or data pass. The TCP and QUIC counterpart of allow.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code quic-initial} since HAProxy 3.2, {@code tcp-request connection}, {@code tcp-request session},
     * {@code tcp-request content}, {@code tcp-response content}.
     *
     * @return the action
     */
    public static TransportAction accept() {
        return ActionWords.of("accept");
    }

    /**
     * Ends the rule set and refuses the message, with the proxy's error page or an answer of one's own.
     *
     * <p>HAProxy's default: 403 for requests, 502 for responses. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}, {@code http-response}.
     *
     * @return the action
     */
    public static HttpMessageAction deny() {
        return ActionWords.of("deny");
    }

    /**
     * Ends the rule set and refuses the message, with the proxy's error page or an answer of one's own.
     *
     * <p>HAProxy's default: 403 for requests, 502 for responses. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}, {@code http-response}.
     *
     * @param options sets them
     * @return the action
     */
    public static HttpMessageAction deny(Consumer<DenyOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new DenyOptions(words));
        return ActionWords.of("deny", words);
    }

    /**
     * Ends the rule set and closes the connection without an answer. In tcp-request connection rules this is the
     * cheapest way to turn clients away, and is not logged.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code quic-initial} since HAProxy 3.2, {@code tcp-request connection}, {@code tcp-request session},
     * {@code tcp-request content}, {@code tcp-response content}, {@code http-request}.
     *
     * @return the action
     */
    public static AdmissionAction reject() {
        return ActionWords.of("reject");
    }

    /**
     * Holds the request for "timeout tarpit" before refusing it, to slow down simple robots; costs a connection on
     * this side as well.
     *
     * <p>HAProxy's default: 500. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}.
     *
     * @return the action
     */
    public static HttpRequestAction tarpit() {
        return ActionWords.of("tarpit");
    }

    /**
     * Holds the request for "timeout tarpit" before refusing it, to slow down simple robots; costs a connection on
     * this side as well.
     *
     * <p>HAProxy's default: 500. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}.
     *
     * @param options sets them
     * @return the action
     */
    public static HttpRequestAction tarpit(Consumer<TarpitOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new TarpitOptions(words));
        return ActionWords.of("tarpit", words);
    }

    /**
     * Makes the connection vanish without telling the client, which keeps waiting. Firewalls in between keep their
     * state too, unless rst-ttl sends them a reset that expires before it reaches the client.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request connection}, {@code tcp-request session}, {@code tcp-request content},
     * {@code tcp-response content}, {@code http-request}, {@code http-response}.
     *
     * @return the action
     */
    public static TrafficAction silentDrop() {
        return ActionWords.of("silent-drop");
    }

    /**
     * Makes the connection vanish without telling the client, which keeps waiting. Firewalls in between keep their
     * state too, unless rst-ttl sends them a reset that expires before it reaches the client.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request connection}, {@code tcp-request session}, {@code tcp-request content},
     * {@code tcp-response content}, {@code http-request}, {@code http-response}.
     *
     * @param ttl ttl (since HAProxy 3.0), from 1 to 255
     * @return the action
     */
    public static TrafficAction silentDropRstTtl(int ttl) {
        return ActionWords.of("silent-drop", Word.of("rst-ttl"), Word.number("silent-drop", ttl, 1,
                255));
    }

    /**
     * Ignores the packet, as if it had never arrived; the client gets no answer.
     *
     * <p>Since HAProxy 3.2. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code quic-initial}.
     *
     * @return the action
     */
    public static QuicInitialAction dgramDrop() {
        return ActionWords.of("dgram-drop");
    }

    /**
     * Makes the client prove its address with a Retry packet before a connection is created.
     *
     * <p>Since HAProxy 3.2. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code quic-initial}.
     *
     * @return the action
     */
    public static QuicInitialAction sendRetry() {
        return ActionWords.of("send-retry");
    }

    /**
     * Closes the connection to the server at once, after an exchange that is known to be over.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-response content}.
     *
     * @return the action
     */
    public static TcpResponseContentAction close() {
        return ActionWords.of("close");
    }

    /**
     * Ends the rule set and answers with a status, a file or a text, without a server.
     *
     * <p>HAProxy's default: 200. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}, {@code http-response}.
     *
     * @return the action
     */
    public static HttpMessageAction return_() {
        return ActionWords.of("return");
    }

    /**
     * Ends the rule set and answers with a status, a file or a text, without a server.
     *
     * <p>HAProxy's default: 200. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}, {@code http-response}.
     *
     * @param options sets them
     * @return the action
     */
    public static HttpMessageAction return_(Consumer<ReturnOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new ReturnOptions(words));
        return ActionWords.of("return", words);
    }

    /**
     * Answers with a redirect, in its place among the other rules. Unlike the redirect directive it takes
     * log-format strings.
     *
     * <p>HAProxy's default: code 302. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}, {@code http-response}.
     *
     * @param location the new location
     * @return the action
     */
    public static HttpMessageAction redirectLocation(LogFormat location) {
        return ActionWords.of("redirect", Word.of("location"), location.word());
    }

    /**
     * Answers with a redirect, in its place among the other rules. Unlike the redirect directive it takes
     * log-format strings.
     *
     * <p>HAProxy's default: code 302. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}, {@code http-response}.
     *
     * @param location the new location
     * @param options sets them
     * @return the action
     */
    public static HttpMessageAction redirectLocation(LogFormat location,
            Consumer<RedirectOptions> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of("location"), location.word()));
        options.accept(new RedirectOptions(words));
        return ActionWords.of("redirect", words);
    }

    /**
     * Answers with a redirect, in its place among the other rules. Unlike the redirect directive it takes
     * log-format strings.
     *
     * <p>HAProxy's default: code 302. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}.
     *
     * @param prefix what it begins with
     * @return the action
     */
    public static HttpRequestAction redirectPrefix(LogFormat prefix) {
        return ActionWords.of("redirect", Word.of("prefix"), prefix.word());
    }

    /**
     * Answers with a redirect, in its place among the other rules. Unlike the redirect directive it takes
     * log-format strings.
     *
     * <p>HAProxy's default: code 302. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}.
     *
     * @param prefix what it begins with
     * @param options sets them
     * @return the action
     */
    public static HttpRequestAction redirectPrefix(LogFormat prefix,
            Consumer<RedirectOptions> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of("prefix"), prefix.word()));
        options.accept(new RedirectOptions(words));
        return ActionWords.of("redirect", words);
    }

    /**
     * Answers with a redirect, in its place among the other rules. Unlike the redirect directive it takes
     * log-format strings.
     *
     * <p>HAProxy's default: code 302. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}.
     *
     * @param scheme the scheme, such as {@code https}
     * @return the action
     */
    public static HttpRequestAction redirectScheme(LogFormat scheme) {
        return ActionWords.of("redirect", Word.of("scheme"), scheme.word());
    }

    /**
     * Answers with a redirect, in its place among the other rules. Unlike the redirect directive it takes
     * log-format strings.
     *
     * <p>HAProxy's default: code 302. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}.
     *
     * @param scheme the scheme, such as {@code https}
     * @param options sets them
     * @return the action
     */
    public static HttpRequestAction redirectScheme(LogFormat scheme,
            Consumer<RedirectOptions> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of("scheme"), scheme.word()));
        options.accept(new RedirectOptions(words));
        return ActionWords.of("redirect", words);
    }

    /**
     * Answers with a redirect, in its place among the other rules. Unlike the redirect directive it takes
     * log-format strings.
     *
     * <p>HAProxy's default: code 302. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}, {@code http-response}.
     *
     * @param location the new location, literal text
     * @return the action
     */
    public static HttpMessageAction redirectLocation(String location) {
        return ActionWords.of("redirect", Word.of("location"), LogFormat.text(location).word());
    }

    /**
     * Answers with a redirect, in its place among the other rules. Unlike the redirect directive it takes
     * log-format strings.
     *
     * <p>HAProxy's default: code 302. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}, {@code http-response}.
     *
     * @param location the new location, literal text
     * @param options sets them
     * @return the action
     */
    public static HttpMessageAction redirectLocation(String location,
            Consumer<RedirectOptions> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of("location"),
                LogFormat.text(location).word()));
        options.accept(new RedirectOptions(words));
        return ActionWords.of("redirect", words);
    }

    /**
     * Answers with a redirect, in its place among the other rules. Unlike the redirect directive it takes
     * log-format strings.
     *
     * <p>HAProxy's default: code 302. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}.
     *
     * @param prefix what it begins with, literal text
     * @return the action
     */
    public static HttpRequestAction redirectPrefix(String prefix) {
        return ActionWords.of("redirect", Word.of("prefix"), LogFormat.text(prefix).word());
    }

    /**
     * Answers with a redirect, in its place among the other rules. Unlike the redirect directive it takes
     * log-format strings.
     *
     * <p>HAProxy's default: code 302. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}.
     *
     * @param prefix what it begins with, literal text
     * @param options sets them
     * @return the action
     */
    public static HttpRequestAction redirectPrefix(String prefix,
            Consumer<RedirectOptions> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of("prefix"),
                LogFormat.text(prefix).word()));
        options.accept(new RedirectOptions(words));
        return ActionWords.of("redirect", words);
    }

    /**
     * Answers with a redirect, in its place among the other rules. Unlike the redirect directive it takes
     * log-format strings.
     *
     * <p>HAProxy's default: code 302. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}.
     *
     * @param scheme the scheme, such as {@code https}, literal text
     * @return the action
     */
    public static HttpRequestAction redirectScheme(String scheme) {
        return ActionWords.of("redirect", Word.of("scheme"), LogFormat.text(scheme).word());
    }

    /**
     * Answers with a redirect, in its place among the other rules. Unlike the redirect directive it takes
     * log-format strings.
     *
     * <p>HAProxy's default: code 302. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}.
     *
     * @param scheme the scheme, such as {@code https}, literal text
     * @param options sets them
     * @return the action
     */
    public static HttpRequestAction redirectScheme(String scheme,
            Consumer<RedirectOptions> options) {
        List<Word> words = new ArrayList<>(List.of(Word.of("scheme"),
                LogFormat.text(scheme).word()));
        options.accept(new RedirectOptions(words));
        return ActionWords.of("redirect", words);
    }

    /**
     * Answers 401, or 407 to a proxy request, to ask for a name and password; to be used unless http_auth() holds.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}.
     *
     * @return the action
     */
    public static HttpRequestAction auth() {
        return ActionWords.of("auth");
    }

    /**
     * Answers 401, or 407 to a proxy request, to ask for a name and password; to be used unless http_auth() holds.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}.
     *
     * @param realm what browsers show when they ask for the password, one word whatever is in it
     * @return the action
     */
    public static HttpRequestAction authRealm(String realm) {
        return ActionWords.of("auth", Word.of("realm"), Word.of(realm));
    }

    /**
     * Replaces the status code of the response, and its reason in HTTP/1.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-response}, {@code http-after-response}.
     *
     * @param status HTTP status, from 100 to 999
     * @return the action
     */
    public static HttpReplyAction setStatus(int status) {
        return ActionWords.of("set-status", Word.number("set-status", status, 100, 999));
    }

    /**
     * Replaces the status code of the response, and its reason in HTTP/1.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-response}, {@code http-after-response}.
     *
     * @param status HTTP status, from 100 to 999
     * @param reason reason, one word whatever is in it
     * @return the action
     */
    public static HttpReplyAction setStatusReason(int status, String reason) {
        return ActionWords.of("set-status", Word.number("set-status status", status, 100, 999),
                Word.of("reason"), Word.of(reason));
    }

    /**
     * Hands the connection to a built-in or Lua service instead of a server.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request content}, {@code http-request}.
     *
     * @param service service: letters, digits and {@code _.:-}
     * @return the action
     */
    public static RequestAction useService(String service) {
        return ActionWords.of("use-service", Word.name(service));
    }

    /**
     * Answers from the cache when it holds the object, and prepares storing it when not.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}.
     *
     * @param cache cache, the name of a cache section
     * @return the action
     */
    public static HttpRequestAction cacheUse(String cache) {
        return ActionWords.of("cache-use", Word.reference(Reference.Kind.CACHE, cache));
    }

    /**
     * Stores a cacheable response in the cache, with the headers as they are at this point.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-response}.
     *
     * @param cache cache, the name of a cache section
     * @return the action
     */
    public static HttpResponseAction cacheStore(String cache) {
        return ActionWords.of("cache-store", Word.reference(Reference.Kind.CACHE, cache));
    }
}
