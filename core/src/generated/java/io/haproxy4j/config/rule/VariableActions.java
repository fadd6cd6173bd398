// SPDX-License-Identifier: Apache-2.0
// Written by bin/generate; changes are lost.
package io.haproxy4j.config.rule;

import io.haproxy4j.config.argument.Repetition;
import io.haproxy4j.config.argument.Variable;
import io.haproxy4j.config.expr.Expr;
import io.haproxy4j.config.expr.LogFormat;
import io.haproxy4j.config.line.Reference;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.value.IpFamily;
import io.haproxy4j.config.value.VariableCondition;
import java.util.List;

/**
 * What is remembered: variables, captures, maps and ACLs.
 */
abstract class VariableActions extends AnswerActions {
    VariableActions() {
    }

    /**
     * Stores the value of an expression in a variable, whose name starts with its scope. Conditions keep the old
     * value unless all are met.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request connection}, {@code tcp-request session}, {@code tcp-request content},
     * {@code tcp-response content}, {@code http-request}, {@code http-response}, {@code http-after-response}.
     *
     * @param variable the variable, with its scope, such as {@code txn.name}
     * @param value the value
     * @return the action
     */
    public static TcpOrHttpAction setVar(String variable, Expr value) {
        return ActionWords.of(Word.of("set-var(").join(Variable.word(variable), Word.of(")")),
                value.word());
    }

    /**
     * Stores the value of an expression in a variable, whose name starts with its scope. Conditions keep the old
     * value unless all are met.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request connection}, {@code tcp-request session}, {@code tcp-request content},
     * {@code tcp-response content}, {@code http-request}, {@code http-response}, {@code http-after-response}.
     *
     * @param variable the variable, with its scope, such as {@code txn.name}
     * @param conditions conditions: {@code ifexists}, {@code ifnotexists}, {@code ifempty}, {@code ifnotempty},
     *     {@code ifset}, {@code ifnotset}, {@code ifgt}, {@code iflt}
     * @param value the value
     * @return the action
     */
    public static TcpOrHttpAction setVar(String variable, List<VariableCondition> conditions,
            Expr value) {
        return ActionWords.of(Word.of("set-var(").join(Variable.word(variable), Word.of(","),
                Repetition.joined(",", each -> Word.of(each.word()), conditions), Word.of(")")),
                value.word());
    }

    /**
     * Stores the text of a log-format string in a variable, whose name starts with its scope. Conditions keep the
     * old value unless all are met.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request connection}, {@code tcp-request session}, {@code tcp-request content},
     * {@code tcp-response content}, {@code http-request}, {@code http-response}, {@code http-after-response}.
     *
     * @param variable the variable, with its scope, such as {@code txn.name}
     * @param value the value
     * @return the action
     */
    public static TcpOrHttpAction setVarFmt(String variable, LogFormat value) {
        return ActionWords.of(Word.of("set-var-fmt(").join(Variable.word(variable), Word.of(")")),
                value.word());
    }

    /**
     * Stores the text of a log-format string in a variable, whose name starts with its scope. Conditions keep the
     * old value unless all are met.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request connection}, {@code tcp-request session}, {@code tcp-request content},
     * {@code tcp-response content}, {@code http-request}, {@code http-response}, {@code http-after-response}.
     *
     * @param variable the variable, with its scope, such as {@code txn.name}
     * @param conditions conditions: {@code ifexists}, {@code ifnotexists}, {@code ifempty}, {@code ifnotempty},
     *     {@code ifset}, {@code ifnotset}, {@code ifgt}, {@code iflt}
     * @param value the value
     * @return the action
     */
    public static TcpOrHttpAction setVarFmt(String variable, List<VariableCondition> conditions,
            LogFormat value) {
        return ActionWords.of(Word.of("set-var-fmt(").join(Variable.word(variable), Word.of(","),
                Repetition.joined(",", each -> Word.of(each.word()), conditions), Word.of(")")),
                value.word());
    }

    /**
     * Stores the text of a log-format string in a variable, whose name starts with its scope. Conditions keep the
     * old value unless all are met.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request connection}, {@code tcp-request session}, {@code tcp-request content},
     * {@code tcp-response content}, {@code http-request}, {@code http-response}, {@code http-after-response}.
     *
     * @param variable the variable, with its scope, such as {@code txn.name}
     * @param value the value, literal text
     * @return the action
     */
    public static TcpOrHttpAction setVarFmt(String variable, String value) {
        return ActionWords.of(Word.of("set-var-fmt(").join(Variable.word(variable), Word.of(")")),
                LogFormat.text(value).word());
    }

    /**
     * Stores the text of a log-format string in a variable, whose name starts with its scope. Conditions keep the
     * old value unless all are met.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request connection}, {@code tcp-request session}, {@code tcp-request content},
     * {@code tcp-response content}, {@code http-request}, {@code http-response}, {@code http-after-response}.
     *
     * @param variable the variable, with its scope, such as {@code txn.name}
     * @param conditions conditions: {@code ifexists}, {@code ifnotexists}, {@code ifempty}, {@code ifnotempty},
     *     {@code ifset}, {@code ifnotset}, {@code ifgt}, {@code iflt}
     * @param value the value, literal text
     * @return the action
     */
    public static TcpOrHttpAction setVarFmt(String variable, List<VariableCondition> conditions,
            String value) {
        return ActionWords.of(Word.of("set-var-fmt(").join(Variable.word(variable), Word.of(","),
                Repetition.joined(",", each -> Word.of(each.word()), conditions), Word.of(")")),
                LogFormat.text(value).word());
    }

    /**
     * Removes a variable.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request connection}, {@code tcp-request session}, {@code tcp-request content},
     * {@code tcp-response content}, {@code http-request}, {@code http-response}, {@code http-after-response}.
     *
     * @param variable the variable, with its scope, such as {@code txn.name}
     * @return the action
     */
    public static TcpOrHttpAction unsetVar(String variable) {
        return ActionWords.of(Word.of("unset-var(").join(Variable.word(variable), Word.of(")")));
    }

    /**
     * Resolves a host name and stores the address in a variable, for set-dst for example. Waits for the answer;
     * without one the variable stays unset.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request content}, {@code http-request}.
     *
     * @param variable the variable, with its scope, such as {@code txn.name}
     * @param resolvers the resolvers section, the name of a resolvers section
     * @param name the name
     * @return the action
     */
    public static RequestAction doResolve(String variable, String resolvers, Expr name) {
        return ActionWords.of(Word.of("do-resolve(").join(Variable.word(variable), Word.of(","),
                Word.reference(Reference.Kind.RESOLVERS, resolvers), Word.of(")")), name.word());
    }

    /**
     * Resolves a host name and stores the address in a variable, for set-dst for example. Waits for the answer;
     * without one the variable stays unset.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request content}, {@code http-request}.
     *
     * @param variable the variable, with its scope, such as {@code txn.name}
     * @param resolvers the resolvers section, the name of a resolvers section
     * @param family family: {@code ipv4}, {@code ipv6}
     * @param name the name
     * @return the action
     */
    public static RequestAction doResolve(String variable, String resolvers, IpFamily family,
            Expr name) {
        return ActionWords.of(Word.of("do-resolve(").join(Variable.word(variable), Word.of(","),
                Word.reference(Reference.Kind.RESOLVERS, resolvers), Word.of(","),
                Word.of(family.word()), Word.of(")")), name.word());
    }

    /**
     * Stores a sample of the request in a new capture slot, or in one that was declared, for the logs.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code tcp-request content}, {@code http-request}.
     *
     * @param sample sample
     * @param length the most that is kept of it, in bytes, at least 1
     * @return the action
     */
    public static RequestAction captureLen(Expr sample, int length) {
        return ActionWords.of("capture", sample.word(), Word.of("len"),
                Word.number("capture length", length, 1, Integer.MAX_VALUE));
    }

    /**
     * Stores a sample of the request in a new capture slot, or in one that was declared, for the logs.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}, {@code http-response}, {@code http-after-response}.
     *
     * @param sample sample
     * @param id the number that identifies it, at least 0
     * @return the action
     */
    public static HttpAction captureId(Expr sample, int id) {
        return ActionWords.of("capture", sample.word(), Word.of("id"), Word.number("capture id", id,
                0, Integer.MAX_VALUE));
    }

    /**
     * Adds or changes an entry of a map loaded from this file, as long as the process lives.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}, {@code http-response}, {@code http-after-response} since HAProxy 3.0.
     *
     * @param file the file, as a path
     * @param key the key
     * @param value the value
     * @return the action
     */
    public static HttpAction setMap(String file, LogFormat key, LogFormat value) {
        return ActionWords.of(Word.of("set-map(").join(Word.of(file), Word.of(")")), key.word(),
                value.word());
    }

    /**
     * Adds or changes an entry of a map loaded from this file, as long as the process lives.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}, {@code http-response}, {@code http-after-response} since HAProxy 3.0.
     *
     * @param file the file, as a path
     * @param key the key, literal text
     * @param value the value, literal text
     * @return the action
     */
    public static HttpAction setMap(String file, String key, String value) {
        return ActionWords.of(Word.of("set-map(").join(Word.of(file), Word.of(")")),
                LogFormat.text(key).word(), LogFormat.text(value).word());
    }

    /**
     * Removes an entry from a map loaded from this file, as long as the process lives.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}, {@code http-response}, {@code http-after-response} since HAProxy 3.0.
     *
     * @param file the file, as a path
     * @param key the key
     * @return the action
     */
    public static HttpAction delMap(String file, LogFormat key) {
        return ActionWords.of(Word.of("del-map(").join(Word.of(file), Word.of(")")), key.word());
    }

    /**
     * Removes an entry from a map loaded from this file, as long as the process lives.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}, {@code http-response}, {@code http-after-response} since HAProxy 3.0.
     *
     * @param file the file, as a path
     * @param key the key, literal text
     * @return the action
     */
    public static HttpAction delMap(String file, String key) {
        return ActionWords.of(Word.of("del-map(").join(Word.of(file), Word.of(")")),
                LogFormat.text(key).word());
    }

    /**
     * Adds an entry to an ACL loaded from this file, as long as the process lives.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}, {@code http-response}.
     *
     * @param file the file, as a path
     * @param key the key
     * @return the action
     */
    public static HttpMessageAction addAcl(String file, LogFormat key) {
        return ActionWords.of(Word.of("add-acl(").join(Word.of(file), Word.of(")")), key.word());
    }

    /**
     * Adds an entry to an ACL loaded from this file, as long as the process lives.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}, {@code http-response}.
     *
     * @param file the file, as a path
     * @param key the key, literal text
     * @return the action
     */
    public static HttpMessageAction addAcl(String file, String key) {
        return ActionWords.of(Word.of("add-acl(").join(Word.of(file), Word.of(")")),
                LogFormat.text(key).word());
    }

    /**
     * Removes an entry from an ACL loaded from this file, as long as the process lives.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}, {@code http-response}, {@code http-after-response} since HAProxy 3.0.
     *
     * @param file the file, as a path
     * @param key the key
     * @return the action
     */
    public static HttpAction delAcl(String file, LogFormat key) {
        return ActionWords.of(Word.of("del-acl(").join(Word.of(file), Word.of(")")), key.word());
    }

    /**
     * Removes an entry from an ACL loaded from this file, as long as the process lives.
     *
     * <p>Configuration manual, section 4.4.
     *
     * <p>For rules of {@code http-request}, {@code http-response}, {@code http-after-response} since HAProxy 3.0.
     *
     * @param file the file, as a path
     * @param key the key, literal text
     * @return the action
     */
    public static HttpAction delAcl(String file, String key) {
        return ActionWords.of(Word.of("del-acl(").join(Word.of(file), Word.of(")")),
                LogFormat.text(key).word());
    }
}
