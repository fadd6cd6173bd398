// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.rule;

import io.haproxy4j.config.expr.Expr;
import io.haproxy4j.config.line.Reference;
import io.haproxy4j.config.line.Word;

/**
 * Entries of stick tables and their counters.
 */
abstract class CounterActions extends VariableActions {
    CounterActions() {
    }

    /**
     * Counts this request under a key in a table, with the numbered counter set; the number is part of the word.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}, {@code http-response}.
     *
     * @param counter counter, at least 0
     * @param key the key
     * @return the action
     */
    public static HttpMessageAction trackSc(int counter, Expr key) {
        return ActionWords.of(Word.of("track-sc").join(Word.number("track-sc counter", counter, 0,
                Integer.MAX_VALUE)), key.word());
    }

    /**
     * Counts this request under a key in a table, with the numbered counter set; the number is part of the word.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}, {@code http-response}.
     *
     * @param counter counter, at least 0
     * @param key the key
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the action
     */
    public static HttpMessageAction trackScTable(int counter, Expr key, String table) {
        return ActionWords.of(Word.of("track-sc").join(Word.number("track-sc counter", counter, 0,
                Integer.MAX_VALUE)), key.word(), Word.of("table"),
                Word.reference(Reference.Kind.TABLE, table));
    }

    /**
     * Counts this connection or request under a key in a table, with the first counter set, until the session
     * ends. The first rule that applies wins.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request connection}, {@code tcp-request session}, {@code http-request}, {@code http-response},
     * {@code tcp-request content}.
     *
     * @param key the key
     * @return the action
     */
    public static TrackingAction trackSc0(Expr key) {
        return ActionWords.of("track-sc0", key.word());
    }

    /**
     * Counts this connection or request under a key in a table, with the first counter set, until the session
     * ends. The first rule that applies wins.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request connection}, {@code tcp-request session}, {@code http-request}, {@code http-response},
     * {@code tcp-request content}.
     *
     * @param key the key
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the action
     */
    public static TrackingAction trackSc0Table(Expr key, String table) {
        return ActionWords.of("track-sc0", key.word(), Word.of("table"),
                Word.reference(Reference.Kind.TABLE, table));
    }

    /**
     * Counts this connection or request under a key in a table, with the second counter set, until the session
     * ends. The first rule that applies wins.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request connection}, {@code tcp-request session}, {@code http-request}, {@code http-response},
     * {@code tcp-request content}.
     *
     * @param key the key
     * @return the action
     */
    public static TrackingAction trackSc1(Expr key) {
        return ActionWords.of("track-sc1", key.word());
    }

    /**
     * Counts this connection or request under a key in a table, with the second counter set, until the session
     * ends. The first rule that applies wins.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request connection}, {@code tcp-request session}, {@code http-request}, {@code http-response},
     * {@code tcp-request content}.
     *
     * @param key the key
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the action
     */
    public static TrackingAction trackSc1Table(Expr key, String table) {
        return ActionWords.of("track-sc1", key.word(), Word.of("table"),
                Word.reference(Reference.Kind.TABLE, table));
    }

    /**
     * Counts this connection or request under a key in a table, with the third counter set, until the session
     * ends. The first rule that applies wins.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request connection}, {@code tcp-request session}, {@code http-request}, {@code http-response},
     * {@code tcp-request content}.
     *
     * @param key the key
     * @return the action
     */
    public static TrackingAction trackSc2(Expr key) {
        return ActionWords.of("track-sc2", key.word());
    }

    /**
     * Counts this connection or request under a key in a table, with the third counter set, until the session
     * ends. The first rule that applies wins.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request connection}, {@code tcp-request session}, {@code http-request}, {@code http-response},
     * {@code tcp-request content}.
     *
     * @param key the key
     * @param table the section whose table it is, the name of a section with a stick table
     * @return the action
     */
    public static TrackingAction trackSc2Table(Expr key, String table) {
        return ActionWords.of("track-sc2", key.word(), Word.of("table"),
                Word.reference(Reference.Kind.TABLE, table));
    }

    /**
     * Adds a number to an element of the array of general purpose counters of the tracked entry.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request connection}, {@code tcp-request session}, {@code tcp-request content},
     * {@code tcp-response content}, {@code http-request}, {@code http-response}, {@code http-after-response}.
     *
     * @param index index, from 0 to 99
     * @param counter counter, at least 0
     * @param value the value, at least 0
     * @return the action
     */
    public static TcpOrHttpAction scAddGpc(int index, int counter, int value) {
        return ActionWords.of(Word.of("sc-add-gpc(").join(Word.number("sc-add-gpc index", index, 0,
                99), Word.of(","), Word.number("sc-add-gpc counter", counter, 0, Integer.MAX_VALUE),
                Word.of(")")), Word.number("sc-add-gpc value", value, 0, Integer.MAX_VALUE));
    }

    /**
     * Adds a number to an element of the array of general purpose counters of the tracked entry.
     *
     * <p>Since HAProxy 3.0. Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request connection}, {@code tcp-request session}, {@code tcp-request content},
     * {@code tcp-response content}, {@code http-request}, {@code http-response}, {@code http-after-response}.
     *
     * @param index index, from 0 to 99
     * @param counter counter, at least 0
     * @param expr expr
     * @return the action
     */
    public static TcpOrHttpAction scAddGpc(int index, int counter, Expr expr) {
        return ActionWords.of(Word.of("sc-add-gpc(").join(Word.number("sc-add-gpc index", index, 0,
                99), Word.of(","), Word.number("sc-add-gpc counter", counter, 0, Integer.MAX_VALUE),
                Word.of(")")), expr.word());
    }

    /**
     * Adds one to an element of the array of general purpose counters of the tracked entry.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request connection}, {@code tcp-request session}, {@code tcp-request content},
     * {@code tcp-response content}, {@code http-request}, {@code http-response}, {@code http-after-response} since
     * HAProxy 3.0.
     *
     * @param index index, from 0 to 99
     * @param counter counter, at least 0
     * @return the action
     */
    public static TcpOrHttpAction scIncGpc(int index, int counter) {
        return ActionWords.of(Word.of("sc-inc-gpc(").join(Word.number("sc-inc-gpc index", index, 0,
                99), Word.of(","), Word.number("sc-inc-gpc counter", counter, 0, Integer.MAX_VALUE),
                Word.of(")")));
    }

    /**
     * Adds one to the first general purpose counter of the tracked entry.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request connection}, {@code tcp-request session}, {@code tcp-request content},
     * {@code tcp-response content}, {@code http-request}, {@code http-response}, {@code http-after-response} since
     * HAProxy 3.0.
     *
     * @param counter counter, at least 0
     * @return the action
     */
    public static TcpOrHttpAction scIncGpc0(int counter) {
        return ActionWords.of(Word.of("sc-inc-gpc0(").join(Word.number("sc-inc-gpc0", counter, 0,
                Integer.MAX_VALUE), Word.of(")")));
    }

    /**
     * Adds one to the second general purpose counter of the tracked entry.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request connection}, {@code tcp-request session}, {@code tcp-request content},
     * {@code tcp-response content}, {@code http-request}, {@code http-response}, {@code http-after-response} since
     * HAProxy 3.0.
     *
     * @param counter counter, at least 0
     * @return the action
     */
    public static TcpOrHttpAction scIncGpc1(int counter) {
        return ActionWords.of(Word.of("sc-inc-gpc1(").join(Word.number("sc-inc-gpc1", counter, 0,
                Integer.MAX_VALUE), Word.of(")")));
    }

    /**
     * Sets an element of the array of general purpose tags of the tracked entry.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request connection}, {@code tcp-request session}, {@code tcp-request content},
     * {@code tcp-response content}, {@code http-request}, {@code http-response}, {@code http-after-response} since
     * HAProxy 3.0.
     *
     * @param index index, from 0 to 99
     * @param counter counter, at least 0
     * @param value the value, at least 0
     * @return the action
     */
    public static TcpOrHttpAction scSetGpt(int index, int counter, int value) {
        return ActionWords.of(Word.of("sc-set-gpt(").join(Word.number("sc-set-gpt index", index, 0,
                99), Word.of(","), Word.number("sc-set-gpt counter", counter, 0, Integer.MAX_VALUE),
                Word.of(")")), Word.number("sc-set-gpt value", value, 0, Integer.MAX_VALUE));
    }

    /**
     * Sets an element of the array of general purpose tags of the tracked entry.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request connection} since HAProxy 3.0, {@code tcp-request session}, {@code tcp-request content},
     * {@code tcp-response content}, {@code http-request}, {@code http-response}, {@code http-after-response} since
     * HAProxy 3.0.
     *
     * @param index index, from 0 to 99
     * @param counter counter, at least 0
     * @param expr expr
     * @return the action
     */
    public static TcpOrHttpAction scSetGpt(int index, int counter, Expr expr) {
        return ActionWords.of(Word.of("sc-set-gpt(").join(Word.number("sc-set-gpt index", index, 0,
                99), Word.of(","), Word.number("sc-set-gpt counter", counter, 0, Integer.MAX_VALUE),
                Word.of(")")), expr.word());
    }

    /**
     * Sets the first general purpose tag of the tracked entry, for example to mark a client for later.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request connection}, {@code tcp-request session}, {@code tcp-request content},
     * {@code tcp-response content}, {@code http-request}, {@code http-response}, {@code http-after-response} since
     * HAProxy 3.0.
     *
     * @param counter counter, at least 0
     * @param value the value, at least 0
     * @return the action
     */
    public static TcpOrHttpAction scSetGpt0(int counter, int value) {
        return ActionWords.of(Word.of("sc-set-gpt0(").join(Word.number("sc-set-gpt0 counter",
                counter, 0, Integer.MAX_VALUE), Word.of(")")), Word.number("sc-set-gpt0 value",
                value, 0, Integer.MAX_VALUE));
    }

    /**
     * Sets the first general purpose tag of the tracked entry, for example to mark a client for later.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request connection} since HAProxy 3.0, {@code tcp-request session}, {@code tcp-request content},
     * {@code tcp-response content}, {@code http-request}, {@code http-response}, {@code http-after-response} since
     * HAProxy 3.0.
     *
     * @param counter counter, at least 0
     * @param expr expr
     * @return the action
     */
    public static TcpOrHttpAction scSetGpt0(int counter, Expr expr) {
        return ActionWords.of(Word.of("sc-set-gpt0(").join(Word.number("sc-set-gpt0 counter",
                counter, 0, Integer.MAX_VALUE), Word.of(")")), expr.word());
    }
}
