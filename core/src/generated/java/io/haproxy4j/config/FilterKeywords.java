// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config;

import io.haproxy4j.config.expr.Expr;
import io.haproxy4j.config.line.Reference;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.Durations;
import io.haproxy4j.config.value.Size;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Filters (configuration manual, chapter 9).
 */
interface FilterKeywords<B> extends Keywords<B> {
    /**
     * Limits how fast data from clients is forwarded to servers: either each stream for itself, or together all
     * streams that share an entry of a table that stores bytes_in_rate. It does nothing until a
     * set-bandwidth-limit rule turns it on.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 9.7.
     *
     * @param name the name: letters, digits and {@code _.:-}
     * @param defaultLimit default limit
     * @param defaultPeriod default period, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    default B filterBwlimInDefaultLimit(String name, Size defaultLimit, Duration defaultPeriod) {
        return keyword("filter bwlim-in", Word.name(name), Word.of("default-limit"),
                defaultLimit.word("filter bwlim-in default limit", 0, 4294967295L),
                Word.of("default-period"), Durations.word("filter bwlim-in default period",
                defaultPeriod));
    }

    /**
     * Limits how fast data from clients is forwarded to servers: either each stream for itself, or together all
     * streams that share an entry of a table that stores bytes_in_rate. It does nothing until a
     * set-bandwidth-limit rule turns it on.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 9.7.
     *
     * @param name the name: letters, digits and {@code _.:-}
     * @param defaultLimit default limit
     * @param defaultPeriod default period, in whole milliseconds and at most 24.8 days
     * @param minSize min size
     * @return this builder
     */
    default B filterBwlimInDefaultLimitMinSize(String name, Size defaultLimit,
            Duration defaultPeriod, Size minSize) {
        return keyword("filter bwlim-in", Word.name(name), Word.of("default-limit"),
                defaultLimit.word("filter bwlim-in default limit", 0, 4294967295L),
                Word.of("default-period"), Durations.word("filter bwlim-in default period",
                defaultPeriod), Word.of("min-size"), minSize.word("filter bwlim-in min size", 0,
                4294967295L));
    }

    /**
     * Limits how fast data from clients is forwarded to servers: either each stream for itself, or together all
     * streams that share an entry of a table that stores bytes_in_rate. It does nothing until a
     * set-bandwidth-limit rule turns it on.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 9.7.
     *
     * @param name the name: letters, digits and {@code _.:-}
     * @param limit limit
     * @param key the key
     * @return this builder
     */
    default B filterBwlimInLimit(String name, Size limit, Expr key) {
        return keyword("filter bwlim-in", Word.name(name), Word.of("limit"),
                limit.word("filter bwlim-in limit", 0, 4294967295L), Word.of("key"), key.word());
    }

    /**
     * Limits how fast data from clients is forwarded to servers: either each stream for itself, or together all
     * streams that share an entry of a table that stores bytes_in_rate. It does nothing until a
     * set-bandwidth-limit rule turns it on.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 9.7.
     *
     * @param name the name: letters, digits and {@code _.:-}
     * @param limit limit
     * @param key the key
     * @param minSize min size
     * @return this builder
     */
    default B filterBwlimInLimitMinSize(String name, Size limit, Expr key, Size minSize) {
        return keyword("filter bwlim-in", Word.name(name), Word.of("limit"),
                limit.word("filter bwlim-in limit", 0, 4294967295L), Word.of("key"), key.word(),
                Word.of("min-size"), minSize.word("filter bwlim-in min size", 0, 4294967295L));
    }

    /**
     * Limits how fast data from clients is forwarded to servers: either each stream for itself, or together all
     * streams that share an entry of a table that stores bytes_in_rate. It does nothing until a
     * set-bandwidth-limit rule turns it on.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 9.7.
     *
     * @param name the name: letters, digits and {@code _.:-}
     * @param limit limit
     * @param key the key
     * @param table the section whose table it is, the name of a section with a stick table
     * @return this builder
     */
    default B filterBwlimInLimitTable(String name, Size limit, Expr key, String table) {
        return keyword("filter bwlim-in", Word.name(name), Word.of("limit"),
                limit.word("filter bwlim-in limit", 0, 4294967295L), Word.of("key"), key.word(),
                Word.of("table"), Word.reference(Reference.Kind.TABLE, table));
    }

    /**
     * Limits how fast data from clients is forwarded to servers: either each stream for itself, or together all
     * streams that share an entry of a table that stores bytes_in_rate. It does nothing until a
     * set-bandwidth-limit rule turns it on.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 9.7.
     *
     * @param name the name: letters, digits and {@code _.:-}
     * @param limit limit
     * @param key the key
     * @param table the section whose table it is, the name of a section with a stick table
     * @param minSize min size
     * @return this builder
     */
    default B filterBwlimInLimitTableMinSize(String name, Size limit, Expr key, String table,
            Size minSize) {
        return keyword("filter bwlim-in", Word.name(name), Word.of("limit"),
                limit.word("filter bwlim-in limit", 0, 4294967295L), Word.of("key"), key.word(),
                Word.of("table"), Word.reference(Reference.Kind.TABLE, table), Word.of("min-size"),
                minSize.word("filter bwlim-in min size", 0, 4294967295L));
    }

    /**
     * Limits how fast data from clients is forwarded to servers: either each stream for itself, or together all
     * streams that share an entry of a table that stores bytes_in_rate. It does nothing until a
     * set-bandwidth-limit rule turns it on.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 9.7.
     *
     * @param name the name: letters, digits and {@code _.:-}
     * @param defaultLimit default limit, digits with at most one of the suffixes {@code k}, {@code m} and {@code g}
     * @param defaultPeriod default period, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    default B filterBwlimInDefaultLimit(String name, String defaultLimit, Duration defaultPeriod) {
        return keyword("filter bwlim-in", Word.name(name), Word.of("default-limit"),
                Size.parse("filter bwlim-in default limit", defaultLimit, 0, 4294967295L),
                Word.of("default-period"), Durations.word("filter bwlim-in default period",
                defaultPeriod));
    }

    /**
     * Limits how fast data from clients is forwarded to servers: either each stream for itself, or together all
     * streams that share an entry of a table that stores bytes_in_rate. It does nothing until a
     * set-bandwidth-limit rule turns it on.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 9.7.
     *
     * @param name the name: letters, digits and {@code _.:-}
     * @param defaultLimit default limit, digits with at most one of the suffixes {@code k}, {@code m} and {@code g}
     * @param defaultPeriod default period, in whole milliseconds and at most 24.8 days
     * @param minSize min size, digits with at most one of the suffixes {@code k}, {@code m} and {@code g}
     * @return this builder
     */
    default B filterBwlimInDefaultLimitMinSize(String name, String defaultLimit,
            Duration defaultPeriod, String minSize) {
        return keyword("filter bwlim-in", Word.name(name), Word.of("default-limit"),
                Size.parse("filter bwlim-in default limit", defaultLimit, 0, 4294967295L),
                Word.of("default-period"), Durations.word("filter bwlim-in default period",
                defaultPeriod), Word.of("min-size"), Size.parse("filter bwlim-in min size", minSize,
                0, 4294967295L));
    }

    /**
     * Limits how fast data from clients is forwarded to servers: either each stream for itself, or together all
     * streams that share an entry of a table that stores bytes_in_rate. It does nothing until a
     * set-bandwidth-limit rule turns it on.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 9.7.
     *
     * @param name the name: letters, digits and {@code _.:-}
     * @param limit limit, digits with at most one of the suffixes {@code k}, {@code m} and {@code g}
     * @param key the key
     * @return this builder
     */
    default B filterBwlimInLimit(String name, String limit, Expr key) {
        return keyword("filter bwlim-in", Word.name(name), Word.of("limit"),
                Size.parse("filter bwlim-in limit", limit, 0, 4294967295L), Word.of("key"),
                key.word());
    }

    /**
     * Limits how fast data from clients is forwarded to servers: either each stream for itself, or together all
     * streams that share an entry of a table that stores bytes_in_rate. It does nothing until a
     * set-bandwidth-limit rule turns it on.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 9.7.
     *
     * @param name the name: letters, digits and {@code _.:-}
     * @param limit limit, digits with at most one of the suffixes {@code k}, {@code m} and {@code g}
     * @param key the key
     * @param minSize min size, digits with at most one of the suffixes {@code k}, {@code m} and {@code g}
     * @return this builder
     */
    default B filterBwlimInLimitMinSize(String name, String limit, Expr key, String minSize) {
        return keyword("filter bwlim-in", Word.name(name), Word.of("limit"),
                Size.parse("filter bwlim-in limit", limit, 0, 4294967295L), Word.of("key"),
                key.word(), Word.of("min-size"), Size.parse("filter bwlim-in min size", minSize, 0,
                4294967295L));
    }

    /**
     * Limits how fast data from clients is forwarded to servers: either each stream for itself, or together all
     * streams that share an entry of a table that stores bytes_in_rate. It does nothing until a
     * set-bandwidth-limit rule turns it on.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 9.7.
     *
     * @param name the name: letters, digits and {@code _.:-}
     * @param limit limit, digits with at most one of the suffixes {@code k}, {@code m} and {@code g}
     * @param key the key
     * @param table the section whose table it is, the name of a section with a stick table
     * @return this builder
     */
    default B filterBwlimInLimitTable(String name, String limit, Expr key, String table) {
        return keyword("filter bwlim-in", Word.name(name), Word.of("limit"),
                Size.parse("filter bwlim-in limit", limit, 0, 4294967295L), Word.of("key"),
                key.word(), Word.of("table"), Word.reference(Reference.Kind.TABLE, table));
    }

    /**
     * Limits how fast data from clients is forwarded to servers: either each stream for itself, or together all
     * streams that share an entry of a table that stores bytes_in_rate. It does nothing until a
     * set-bandwidth-limit rule turns it on.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 9.7.
     *
     * @param name the name: letters, digits and {@code _.:-}
     * @param limit limit, digits with at most one of the suffixes {@code k}, {@code m} and {@code g}
     * @param key the key
     * @param table the section whose table it is, the name of a section with a stick table
     * @param minSize min size, digits with at most one of the suffixes {@code k}, {@code m} and {@code g}
     * @return this builder
     */
    default B filterBwlimInLimitTableMinSize(String name, String limit, Expr key, String table,
            String minSize) {
        return keyword("filter bwlim-in", Word.name(name), Word.of("limit"),
                Size.parse("filter bwlim-in limit", limit, 0, 4294967295L), Word.of("key"),
                key.word(), Word.of("table"), Word.reference(Reference.Kind.TABLE, table),
                Word.of("min-size"), Size.parse("filter bwlim-in min size", minSize, 0,
                4294967295L));
    }

    /**
     * Limits how fast data from servers is forwarded to clients: either each stream for itself, or together all
     * streams that share an entry of a table that stores bytes_out_rate. It does nothing until a
     * set-bandwidth-limit rule turns it on.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 9.7.
     *
     * @param name the name: letters, digits and {@code _.:-}
     * @param defaultLimit default limit
     * @param defaultPeriod default period, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    default B filterBwlimOutDefaultLimit(String name, Size defaultLimit, Duration defaultPeriod) {
        return keyword("filter bwlim-out", Word.name(name), Word.of("default-limit"),
                defaultLimit.word("filter bwlim-out default limit", 0, 4294967295L),
                Word.of("default-period"), Durations.word("filter bwlim-out default period",
                defaultPeriod));
    }

    /**
     * Limits how fast data from servers is forwarded to clients: either each stream for itself, or together all
     * streams that share an entry of a table that stores bytes_out_rate. It does nothing until a
     * set-bandwidth-limit rule turns it on.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 9.7.
     *
     * @param name the name: letters, digits and {@code _.:-}
     * @param defaultLimit default limit
     * @param defaultPeriod default period, in whole milliseconds and at most 24.8 days
     * @param minSize min size
     * @return this builder
     */
    default B filterBwlimOutDefaultLimitMinSize(String name, Size defaultLimit,
            Duration defaultPeriod, Size minSize) {
        return keyword("filter bwlim-out", Word.name(name), Word.of("default-limit"),
                defaultLimit.word("filter bwlim-out default limit", 0, 4294967295L),
                Word.of("default-period"), Durations.word("filter bwlim-out default period",
                defaultPeriod), Word.of("min-size"), minSize.word("filter bwlim-out min size", 0,
                4294967295L));
    }

    /**
     * Limits how fast data from servers is forwarded to clients: either each stream for itself, or together all
     * streams that share an entry of a table that stores bytes_out_rate. It does nothing until a
     * set-bandwidth-limit rule turns it on.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 9.7.
     *
     * @param name the name: letters, digits and {@code _.:-}
     * @param limit limit
     * @param key the key
     * @return this builder
     */
    default B filterBwlimOutLimit(String name, Size limit, Expr key) {
        return keyword("filter bwlim-out", Word.name(name), Word.of("limit"),
                limit.word("filter bwlim-out limit", 0, 4294967295L), Word.of("key"), key.word());
    }

    /**
     * Limits how fast data from servers is forwarded to clients: either each stream for itself, or together all
     * streams that share an entry of a table that stores bytes_out_rate. It does nothing until a
     * set-bandwidth-limit rule turns it on.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 9.7.
     *
     * @param name the name: letters, digits and {@code _.:-}
     * @param limit limit
     * @param key the key
     * @param minSize min size
     * @return this builder
     */
    default B filterBwlimOutLimitMinSize(String name, Size limit, Expr key, Size minSize) {
        return keyword("filter bwlim-out", Word.name(name), Word.of("limit"),
                limit.word("filter bwlim-out limit", 0, 4294967295L), Word.of("key"), key.word(),
                Word.of("min-size"), minSize.word("filter bwlim-out min size", 0, 4294967295L));
    }

    /**
     * Limits how fast data from servers is forwarded to clients: either each stream for itself, or together all
     * streams that share an entry of a table that stores bytes_out_rate. It does nothing until a
     * set-bandwidth-limit rule turns it on.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 9.7.
     *
     * @param name the name: letters, digits and {@code _.:-}
     * @param limit limit
     * @param key the key
     * @param table the section whose table it is, the name of a section with a stick table
     * @return this builder
     */
    default B filterBwlimOutLimitTable(String name, Size limit, Expr key, String table) {
        return keyword("filter bwlim-out", Word.name(name), Word.of("limit"),
                limit.word("filter bwlim-out limit", 0, 4294967295L), Word.of("key"), key.word(),
                Word.of("table"), Word.reference(Reference.Kind.TABLE, table));
    }

    /**
     * Limits how fast data from servers is forwarded to clients: either each stream for itself, or together all
     * streams that share an entry of a table that stores bytes_out_rate. It does nothing until a
     * set-bandwidth-limit rule turns it on.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 9.7.
     *
     * @param name the name: letters, digits and {@code _.:-}
     * @param limit limit
     * @param key the key
     * @param table the section whose table it is, the name of a section with a stick table
     * @param minSize min size
     * @return this builder
     */
    default B filterBwlimOutLimitTableMinSize(String name, Size limit, Expr key, String table,
            Size minSize) {
        return keyword("filter bwlim-out", Word.name(name), Word.of("limit"),
                limit.word("filter bwlim-out limit", 0, 4294967295L), Word.of("key"), key.word(),
                Word.of("table"), Word.reference(Reference.Kind.TABLE, table), Word.of("min-size"),
                minSize.word("filter bwlim-out min size", 0, 4294967295L));
    }

    /**
     * Limits how fast data from servers is forwarded to clients: either each stream for itself, or together all
     * streams that share an entry of a table that stores bytes_out_rate. It does nothing until a
     * set-bandwidth-limit rule turns it on.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 9.7.
     *
     * @param name the name: letters, digits and {@code _.:-}
     * @param defaultLimit default limit, digits with at most one of the suffixes {@code k}, {@code m} and {@code g}
     * @param defaultPeriod default period, in whole milliseconds and at most 24.8 days
     * @return this builder
     */
    default B filterBwlimOutDefaultLimit(String name, String defaultLimit, Duration defaultPeriod) {
        return keyword("filter bwlim-out", Word.name(name), Word.of("default-limit"),
                Size.parse("filter bwlim-out default limit", defaultLimit, 0, 4294967295L),
                Word.of("default-period"), Durations.word("filter bwlim-out default period",
                defaultPeriod));
    }

    /**
     * Limits how fast data from servers is forwarded to clients: either each stream for itself, or together all
     * streams that share an entry of a table that stores bytes_out_rate. It does nothing until a
     * set-bandwidth-limit rule turns it on.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 9.7.
     *
     * @param name the name: letters, digits and {@code _.:-}
     * @param defaultLimit default limit, digits with at most one of the suffixes {@code k}, {@code m} and {@code g}
     * @param defaultPeriod default period, in whole milliseconds and at most 24.8 days
     * @param minSize min size, digits with at most one of the suffixes {@code k}, {@code m} and {@code g}
     * @return this builder
     */
    default B filterBwlimOutDefaultLimitMinSize(String name, String defaultLimit,
            Duration defaultPeriod, String minSize) {
        return keyword("filter bwlim-out", Word.name(name), Word.of("default-limit"),
                Size.parse("filter bwlim-out default limit", defaultLimit, 0, 4294967295L),
                Word.of("default-period"), Durations.word("filter bwlim-out default period",
                defaultPeriod), Word.of("min-size"), Size.parse("filter bwlim-out min size",
                minSize, 0, 4294967295L));
    }

    /**
     * Limits how fast data from servers is forwarded to clients: either each stream for itself, or together all
     * streams that share an entry of a table that stores bytes_out_rate. It does nothing until a
     * set-bandwidth-limit rule turns it on.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 9.7.
     *
     * @param name the name: letters, digits and {@code _.:-}
     * @param limit limit, digits with at most one of the suffixes {@code k}, {@code m} and {@code g}
     * @param key the key
     * @return this builder
     */
    default B filterBwlimOutLimit(String name, String limit, Expr key) {
        return keyword("filter bwlim-out", Word.name(name), Word.of("limit"),
                Size.parse("filter bwlim-out limit", limit, 0, 4294967295L), Word.of("key"),
                key.word());
    }

    /**
     * Limits how fast data from servers is forwarded to clients: either each stream for itself, or together all
     * streams that share an entry of a table that stores bytes_out_rate. It does nothing until a
     * set-bandwidth-limit rule turns it on.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 9.7.
     *
     * @param name the name: letters, digits and {@code _.:-}
     * @param limit limit, digits with at most one of the suffixes {@code k}, {@code m} and {@code g}
     * @param key the key
     * @param minSize min size, digits with at most one of the suffixes {@code k}, {@code m} and {@code g}
     * @return this builder
     */
    default B filterBwlimOutLimitMinSize(String name, String limit, Expr key, String minSize) {
        return keyword("filter bwlim-out", Word.name(name), Word.of("limit"),
                Size.parse("filter bwlim-out limit", limit, 0, 4294967295L), Word.of("key"),
                key.word(), Word.of("min-size"), Size.parse("filter bwlim-out min size", minSize, 0,
                4294967295L));
    }

    /**
     * Limits how fast data from servers is forwarded to clients: either each stream for itself, or together all
     * streams that share an entry of a table that stores bytes_out_rate. It does nothing until a
     * set-bandwidth-limit rule turns it on.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 9.7.
     *
     * @param name the name: letters, digits and {@code _.:-}
     * @param limit limit, digits with at most one of the suffixes {@code k}, {@code m} and {@code g}
     * @param key the key
     * @param table the section whose table it is, the name of a section with a stick table
     * @return this builder
     */
    default B filterBwlimOutLimitTable(String name, String limit, Expr key, String table) {
        return keyword("filter bwlim-out", Word.name(name), Word.of("limit"),
                Size.parse("filter bwlim-out limit", limit, 0, 4294967295L), Word.of("key"),
                key.word(), Word.of("table"), Word.reference(Reference.Kind.TABLE, table));
    }

    /**
     * Limits how fast data from servers is forwarded to clients: either each stream for itself, or together all
     * streams that share an entry of a table that stores bytes_out_rate. It does nothing until a
     * set-bandwidth-limit rule turns it on.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 9.7.
     *
     * @param name the name: letters, digits and {@code _.:-}
     * @param limit limit, digits with at most one of the suffixes {@code k}, {@code m} and {@code g}
     * @param key the key
     * @param table the section whose table it is, the name of a section with a stick table
     * @param minSize min size, digits with at most one of the suffixes {@code k}, {@code m} and {@code g}
     * @return this builder
     */
    default B filterBwlimOutLimitTableMinSize(String name, String limit, Expr key, String table,
            String minSize) {
        return keyword("filter bwlim-out", Word.name(name), Word.of("limit"),
                Size.parse("filter bwlim-out limit", limit, 0, 4294967295L), Word.of("key"),
                key.word(), Word.of("table"), Word.reference(Reference.Kind.TABLE, table),
                Word.of("min-size"), Size.parse("filter bwlim-out min size", minSize, 0,
                4294967295L));
    }

    /**
     * Puts a cache at this place in the order of filters. Only needed when other filters than compression or
     * fcgi-app are used; cache-use and cache-store rules add it otherwise.
     *
     * <p>Configuration manual, section 9.4.
     *
     * @param cache cache, the name of a cache section
     * @return this builder
     */
    default B filterCache(String cache) {
        return keyword("filter cache", Word.reference(Reference.Kind.CACHE, cache));
    }

    /**
     * Compresses request bodies by the compression settings, at this place in the order of filters.
     *
     * <p>Since HAProxy 3.4. Configuration manual, section 9.2.
     *
     * @return this builder
     */
    default B filterCompReq() {
        return keyword("filter comp-req");
    }

    /**
     * Compresses responses by the compression settings, at this place in the order of filters.
     *
     * <p>Since HAProxy 3.4. Configuration manual, section 9.2.
     *
     * @return this builder
     */
    default B filterCompRes() {
        return keyword("filter comp-res");
    }

    /**
     * Puts compression at this place in the order of filters. Only needed when other filters than cache or
     * fcgi-app are used; since 3.4 it stands for comp-req and comp-res together.
     *
     * <p>Configuration manual, section 9.2.
     *
     * @return this builder
     */
    default B filterCompression() {
        return keyword("filter compression");
    }

    /**
     * Puts the handling of a FastCGI application at this place in the order of filters. Only needed when other
     * filters than cache or compression are used; use-fcgi-app adds it otherwise.
     *
     * <p>Configuration manual, section 9.5.
     *
     * @param app app, the name of a fcgi-app section
     * @return this builder
     */
    default B filterFcgiApp(String app) {
        return keyword("filter fcgi-app", Word.reference(Reference.Kind.FCGI_APP, app));
    }

    /**
     * Sends distributed traces to a tracer such as Jaeger or Zipkin, set up in a file of its own. The id picks a
     * scope of that file. OpenTracing itself is abandoned, so this filter is on its way out.
     *
     * <p>HAProxy's default: id ot-filter. Configuration manual, section 9.6.
     *
     * @param file the file, as a path
     * @return this builder
     */
    default B filterOpentracing(String file) {
        return keyword("filter opentracing", Word.of("config"), Word.of(file));
    }

    /**
     * Sends distributed traces to a tracer such as Jaeger or Zipkin, set up in a file of its own. The id picks a
     * scope of that file. OpenTracing itself is abandoned, so this filter is on its way out.
     *
     * <p>HAProxy's default: id ot-filter. Configuration manual, section 9.6.
     *
     * @param id the number that identifies it: letters, digits and {@code _.:-}
     * @param file the file, as a path
     * @return this builder
     */
    default B filterOpentracingId(String id, String file) {
        return keyword("filter opentracing", Word.of("id"), Word.name(id), Word.of("config"),
                Word.of(file));
    }

    /**
     * Sends chosen data of streams to external agents, which answer with variables to set. Agents and messages are
     * described in a file of their own, the engine picks a scope of it.
     *
     * <p>HAProxy's default: the part of the file outside any scope. Configuration manual, section 9.3.
     *
     * @param file the file, as a path
     * @return this builder
     */
    default B filterSpoe(String file) {
        return keyword("filter spoe", Word.of("config"), Word.of(file));
    }

    /**
     * Sends chosen data of streams to external agents, which answer with variables to set. Agents and messages are
     * described in a file of their own, the engine picks a scope of it.
     *
     * <p>HAProxy's default: the part of the file outside any scope. Configuration manual, section 9.3.
     *
     * @param engine engine: letters, digits and {@code _.:-}
     * @param file the file, as a path
     * @return this builder
     */
    default B filterSpoeEngine(String engine, String file) {
        return keyword("filter spoe", Word.of("engine"), Word.name(engine), Word.of("config"),
                Word.of(file));
    }

    /**
     * Prints each step of the filter machinery to the standard error of the process, to debug filters. It can
     * forward data in random or limited portions to provoke errors. Not for production.
     *
     * <p>HAProxy's default: name TRACE. Configuration manual, section 9.1.
     *
     * @return this builder
     */
    default B filterTrace() {
        return keyword("filter trace");
    }

    /**
     * Prints each step of the filter machinery to the standard error of the process, to debug filters. It can
     * forward data in random or limited portions to provoke errors. Not for production.
     *
     * <p>HAProxy's default: name TRACE. Configuration manual, section 9.1.
     *
     * @param options sets them
     * @return this builder
     */
    default B filterTrace(Consumer<FilterTraceOptions> options) {
        List<Word> words = new ArrayList<>();
        options.accept(new FilterTraceOptions(words));
        return keyword("filter trace", words);
    }
}
