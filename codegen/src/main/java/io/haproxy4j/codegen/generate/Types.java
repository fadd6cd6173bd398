// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import com.palantir.javapoet.ClassName;

/** The types of module core and of Java that generated code mentions. */
final class Types {

    static final String PACKAGE = "io.haproxy4j.config";
    static final String VALUES = PACKAGE + ".value";
    static final String RULES = PACKAGE + ".rule";
    static final String LISTS = PACKAGE + ".lists";
    static final String BALANCE = PACKAGE + ".balance";
    static final String ARGUMENTS = PACKAGE + ".argument";
    private static final String LINE = PACKAGE + ".line";
    static final String EXPRESSIONS = PACKAGE + ".expr";

    static final ClassName STRING = ClassName.get(String.class);
    static final ClassName DURATION = ClassName.get("java.time", "Duration");
    static final ClassName LIST = ClassName.get("java.util", "List");
    static final ClassName ARRAY_LIST = ClassName.get("java.util", "ArrayList");
    static final ClassName CONSUMER = ClassName.get("java.util.function", "Consumer");

    static final ClassName WORD = ClassName.get(LINE, "Word");
    static final ClassName DIRECTIVE = ClassName.get(LINE, "Directive");
    static final ClassName REFERENCE_KIND = ClassName.get(LINE, "Reference", "Kind");
    static final ClassName SIZE = ClassName.get(VALUES, "Size");
    static final ClassName DURATIONS = ClassName.get(VALUES, "Durations");
    static final ClassName LOG_FORMAT = ClassName.get(EXPRESSIONS, "LogFormat");
    static final ClassName EXPR = ClassName.get(EXPRESSIONS, "Expr");
    static final ClassName WHEN = ClassName.get(RULES, "When");
    static final ClassName ACTION = ClassName.get(RULES, "Action");
    static final ClassName ACTION_WORDS = ClassName.get(RULES, "ActionWords");

    static final ClassName KEYWORDS = ClassName.get(PACKAGE, "Keywords");
    static final ClassName OPTIONS = ClassName.get(LINE, "Options");
    static final ClassName ORDERED_OPTIONS = ClassName.get(LINE, "OrderedOptions");

    static final ClassName ADDRESSES = ClassName.get(ARGUMENTS, "Addresses");
    static final ClassName FILE_MODE = ClassName.get(ARGUMENTS, "FileMode");
    static final ClassName VARIABLE = ClassName.get(ARGUMENTS, "Variable");
    static final ClassName BALANCE_ALGORITHM = ClassName.get(BALANCE, "BalanceAlgorithm");

    static final ClassName ONE_OF = ClassName.get(ARGUMENTS, "OneOf");
    static final ClassName REPETITION = ClassName.get(ARGUMENTS, "Repetition");

    private Types() {}
}
