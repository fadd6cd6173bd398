// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.lint;

import io.haproxy4j.config.SectionKind;
import io.haproxy4j.config.catalogue.Context;
import java.util.EnumSet;
import java.util.Set;

/** Where the expressions of a line are evaluated; an empty set where any sample will do. */
final class Contexts {

    private Contexts() {}

    /** Of the values on the line. */
    static Set<Context> of(Line line) {
        String keyword = line.words().get(0);
        return switch (keyword) {
            case "log-format", "log-format-sd", "error-log-format", "on" -> EnumSet.of(Context.LOG);
            case "unique-id-format" -> EnumSet.of(Context.FRONTEND_REQUEST_HEADERS);
            case "use_backend" -> EnumSet.of(Context.BACKEND_CHOICE);
            case "http-check", "tcp-check" -> EnumSet.of(Context.CHECK);
            case "balance", "hash" -> EnumSet.of(Context.SERVER_CHOICE);
            case "server", "default-server", "server-template" -> EnumSet.of(Context.SOURCE_CHOICE);
            case "stick" ->
                line.startsWith("stick", "store-response")
                        ? EnumSet.of(Context.STICK_STORE)
                        : EnumSet.of(Context.SERVER_CHOICE);
            case "set-var", "set-var-fmt" -> EnumSet.of(Context.CONFIGURATION);
            default -> ofRule(line);
        };
    }

    /** Of the condition at the end of the line. */
    static Set<Context> ofCondition(Line line) {
        return switch (line.words().get(0)) {
            case "use_backend" -> EnumSet.of(Context.BACKEND_CHOICE);
            case "use-server" -> EnumSet.of(Context.SERVER_CHOICE);
            case "stick" -> of(line);
            default -> ofRule(line);
        };
    }

    private static Set<Context> ofRule(Line line) {
        SectionKind kind = line.section().kind();
        boolean front = kind != SectionKind.BACKEND;
        boolean back = kind != SectionKind.FRONTEND;
        String first = line.words().get(0);
        String second = line.words().size() > 1 ? line.words().get(1) : "";
        return switch (first) {
            case "quic-initial" -> EnumSet.of(Context.FRONTEND_CONNECTION);
            case "tcp-request" ->
                switch (second) {
                    case "connection" -> EnumSet.of(Context.FRONTEND_CONNECTION);
                    case "session" -> EnumSet.of(Context.FRONTEND_SESSION);
                    default -> either(front, Context.FRONTEND_REQUEST_CONTENT, back, Context.BACKEND_REQUEST_CONTENT);
                };
            case "tcp-response" ->
                either(front, Context.FRONTEND_RESPONSE_CONTENT, back, Context.BACKEND_RESPONSE_CONTENT);
            case "http-request", "redirect" ->
                either(front, Context.FRONTEND_REQUEST_HEADERS, back, Context.BACKEND_REQUEST_HEADERS);
            case "http-response", "http-after-response" ->
                either(front, Context.FRONTEND_RESPONSE_HEADERS, back, Context.BACKEND_RESPONSE_HEADERS);
            default -> Set.of();
        };
    }

    private static Set<Context> either(boolean front, Context inFront, boolean back, Context inBack) {
        Set<Context> contexts = EnumSet.noneOf(Context.class);
        if (front) {
            contexts.add(inFront);
        }
        if (back) {
            contexts.add(inBack);
        }
        return contexts;
    }
}
