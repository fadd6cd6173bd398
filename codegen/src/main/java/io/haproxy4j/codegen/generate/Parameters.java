// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.haproxy4j.codegen.Entry;
import io.haproxy4j.codegen.generate.Enumerations.Enumeration;
import io.haproxy4j.codegen.generate.Parameter.Several;
import io.haproxy4j.codegen.generate.Piece.Count;
import io.haproxy4j.codegen.generate.Piece.Known;
import io.haproxy4j.codegen.generate.Piece.Value;
import io.haproxy4j.config.grammar.Argument;
import io.haproxy4j.config.grammar.ArgumentType;
import io.haproxy4j.config.grammar.IntegerType;
import io.haproxy4j.config.grammar.ReferenceType;
import io.haproxy4j.config.grammar.Scalar;
import io.haproxy4j.config.grammar.TimeType;
import io.haproxy4j.config.grammar.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Arguments as parameters: what Java type they have and how a value becomes a word. */
final class Parameters {

    private static final long UNSIGNED_MAX = 0xffff_ffffL;
    private static final Set<String> SWITCH = Set.of("on", "off");

    /** A longer list of words is looked up in the enum. */
    private static final int LISTED = 8;

    private final Enumerations enumerations;
    private final Arguments arguments;

    Parameters(Enumerations enumerations, Arguments arguments) {
        this.enumerations = enumerations;
        this.arguments = arguments;
    }

    /**
     * {@return the parameter for an argument}
     *
     * @param entry the keyword in the catalogue
     * @param keyword the words in front of the argument
     * @param value the argument
     * @param alone whether the keyword has no other argument
     * @param variant how it is taken
     */
    Parameter of(Entry entry, String keyword, Value value, boolean alone, Variant variant) {
        // HAProxy 2.6 and 3.0 read 64k as 64 in most of the global section and in rings, and nobody needs the suffix.
        boolean plainSize = (entry.scope().equals("global") && !keyword.startsWith("tune.quic."))
                || entry.scope().equals("ring");
        String owner = keyword.isEmpty() ? entry.keyword() : keyword;
        Parameter parameter = of(owner, value, alone, plainSize);
        if (!variant.concerns(value)) {
            return parameter;
        }
        Scalar type = (Scalar) value.argument().type();
        if (type == Scalar.SIZE) {
            return plainSize
                    ? parameter
                    : size(
                            parameter,
                            alone
                                    ? owner
                                    : owner + " "
                                            + Names.spoken(value.argument().name()));
        }
        return type == Scalar.FMT ? literal(parameter) : hostAndPort(parameter);
    }

    /** The same without a variant. */
    Parameter of(String keyword, Value value, boolean alone, boolean plainSize) {
        Argument argument = value.argument();
        ArgumentType type = argument.type();
        String name = Names.word(argument.name());
        String what = alone ? keyword : keyword + " " + Names.spoken(argument.name());
        String spoken = arguments.describe(argument);
        Several several = several(value);
        if (type instanceof WordSet words) {
            return words(keyword, words, name, what, several, spoken);
        }
        if (type instanceof IntegerType range) {
            return integer(range.min(), range.max(), name, what, several, spoken);
        }
        if (type instanceof TimeType) {
            return new Parameter(
                    name,
                    Types.DURATION,
                    code -> CodeBlock.of("$T.word($S,$W$L)", Types.DURATIONS, what, code),
                    several,
                    spoken + ", in whole milliseconds and at most 24.8 days");
        }
        if (type instanceof ReferenceType reference) {
            return reference(reference.kind(), name, several, spoken);
        }
        return scalar((Scalar) type, name, what, several, spoken, plainSize);
    }

    private static Several several(Value value) {
        if (value.count() != Count.ONE) {
            return several(value.count());
        }
        if (value.argument().type() == Scalar.ALPN) {
            return Several.COMMAS;
        }
        return value.argument().type() == Scalar.CIPHERS ? Several.COLONS : Several.NO;
    }

    private Parameter words(String keyword, WordSet words, String name, String what, Several several, String spoken) {
        List<String> texts = words.words().stream().map(word -> word.text()).toList();
        if (Set.copyOf(texts).equals(SWITCH)) {
            return new Parameter(
                    name,
                    TypeName.BOOLEAN,
                    code -> CodeBlock.of("$T.of($L ? \"on\" : \"off\")", Types.WORD, code),
                    several,
                    "{@code true} for {@code on}, {@code false} for {@code off}");
        }
        if (texts.stream().allMatch(text -> text.matches("\\d+"))) {
            return new Parameter(
                    name,
                    TypeName.INT,
                    code -> CodeBlock.of("$T.word($S,$W$L,$W$L)", Types.ONE_OF, what, code, String.join(", ", texts)),
                    several,
                    spoken + ", one of " + String.join(", ", texts));
        }
        Enumeration enumeration = enumerations.of(words, name, keyword);
        return new Parameter(
                name,
                enumeration.type(),
                code -> enumeration.byHand()
                        ? CodeBlock.of("$T.constant($L)", Types.WORD, code)
                        : CodeBlock.of("$T.of($L.word())", Types.WORD, code),
                several,
                spoken + words(words));
    }

    private static String words(WordSet set) {
        return set.words().size() > LISTED
                ? ""
                : set.words().stream()
                        .map(word -> "{@code " + word.text() + "}" + Arguments.releases(word.span()))
                        .collect(Collectors.joining(", ", ": ", ""));
    }

    private static Parameter integer(
            OptionalLong min, OptionalLong max, String name, String what, Several several, String spoken) {
        long low = min.orElse(Integer.MIN_VALUE);
        long high = max.orElse(Integer.MAX_VALUE);
        boolean isInt = low >= Integer.MIN_VALUE && high <= Integer.MAX_VALUE;
        TypeName type = isInt ? TypeName.INT : TypeName.LONG;
        if (min.isEmpty() && max.isEmpty()) {
            return new Parameter(name, type, code -> CodeBlock.of("$T.of($L)", Types.WORD, code), several, spoken);
        }
        String bounds =
                max.isEmpty() ? "at least " + low : min.isEmpty() ? "at most " + high : "from " + low + " to " + high;
        return new Parameter(
                name,
                type,
                code -> CodeBlock.of("$T.number($S,$W$L,$W$L,$W$L)", Types.WORD, what, code, number(low), number(high)),
                several,
                spoken + ", " + bounds);
    }

    private static CodeBlock number(long number) {
        if (number == Integer.MAX_VALUE) {
            return CodeBlock.of("$T.MAX_VALUE", Integer.class);
        }
        if (number == Integer.MIN_VALUE) {
            return CodeBlock.of("$T.MIN_VALUE", Integer.class);
        }
        boolean isInt = number == (int) number;
        return CodeBlock.of("$L", isInt ? Long.toString(number) : number + "L");
    }

    private static Parameter reference(ReferenceType.Kind kind, String name, Several several, String spoken) {
        References reference = References.of(kind);
        Function<CodeBlock, CodeBlock> word = reference
                .constant()
                .<Function<CodeBlock, CodeBlock>>map(constant -> code ->
                        CodeBlock.of("$T.reference($T.$L,$W$L)", Types.WORD, Types.REFERENCE_KIND, constant, code))
                .orElse(code -> CodeBlock.of("$T.name($L)", Types.WORD, code));
        return new Parameter(name, Types.STRING, word, several, spoken + ", the name of " + reference.title());
    }

    private static Parameter scalar(
            Scalar type, String name, String what, Several several, String spoken, boolean plainSize) {
        return switch (type) {
            case SIZE ->
                new Parameter(
                        name,
                        Types.SIZE,
                        code -> plainSize
                                ? CodeBlock.of(
                                        "$T.number($S,$W$L.value(),$W0,$W$L)",
                                        Types.WORD,
                                        what,
                                        code,
                                        number(UNSIGNED_MAX))
                                : CodeBlock.of("$L.word($S,$W0,$W$L)", code, what, number(UNSIGNED_MAX)),
                        several,
                        plainSize ? spoken + ", written without a suffix" : spoken);
            case PORT -> integer(OptionalLong.of(1), OptionalLong.of(65_535), name, what, several, spoken);
            case STATUS -> integer(OptionalLong.of(100), OptionalLong.of(599), name, what, several, spoken);
            case FACILITY -> constant(ClassName.get(Types.VALUES, "LogFacility"), name, several, spoken);
            case LEVEL -> constant(ClassName.get(Types.VALUES, "LogLevel"), name, several, spoken);
            case FMT -> new Parameter(name, Types.LOG_FORMAT, code -> CodeBlock.of("$L.word()", code), several, spoken);
            case EXPR -> new Parameter(name, Types.EXPR, code -> CodeBlock.of("$L.word()", code), several, spoken);
            case NAME ->
                new Parameter(
                        name,
                        Types.STRING,
                        code -> CodeBlock.of("$T.name($L)", Types.WORD, code),
                        several,
                        spoken + ": letters, digits and {@code _.:-}");
            case VAR ->
                new Parameter(
                        name,
                        Types.STRING,
                        code -> CodeBlock.of("$T.word($L)", Types.VARIABLE, code),
                        several,
                        spoken + ", with its scope, such as {@code txn.name}");
            case MODE ->
                new Parameter(
                        name,
                        Types.STRING,
                        code -> CodeBlock.of("$T.word($L)", Types.FILE_MODE, code),
                        several,
                        spoken + ", three or four octal digits");
            default ->
                new Parameter(
                        name,
                        Types.STRING,
                        code -> CodeBlock.of("$T.of($L)", Types.WORD, code),
                        several,
                        spoken + texts(type, several));
        };
    }

    private static String texts(Scalar type, Several several) {
        return switch (type) {
            case PATH, DIR -> ", as a path";
            case ADDRESS -> ", {@code host:port} or the path of a unix socket";
            case BIND -> ", one or more addresses to listen on, separated by commas";
            case IP -> ", an IP address or a host name";
            case CIDR -> ", an IP network";
            case HEADER -> ", the name of a header";
            case METHOD -> ", an HTTP method";
            case CPUS -> ", a set of numbers such as {@code 0-3}";
            case SNI -> ", a server name";
            case ALPN -> ", preferred ones first";
            case CIPHERS -> ", in OpenSSL's form, preferred ones first";
            case REGEX -> ", a regular expression";
            default -> several == Several.NO ? ", one word whatever is in it" : "";
        };
    }

    private static Parameter constant(ClassName type, String name, Several several, String spoken) {
        return new Parameter(name, type, code -> CodeBlock.of("$T.constant($L)", Types.WORD, code), several, spoken);
    }

    /** {@return the parameter for a choice within a word} */
    static Parameter of(Known known) {
        WordType type = known.type();
        return new Parameter(
                type.name(),
                Types.STRING,
                code -> CodeBlock.of("$T.$L($L)", type.maker(), type.method(), code),
                several(known.count()),
                type.doc());
    }

    private static Several several(Count count) {
        return switch (count) {
            case ONE -> Several.NO;
            case WORDS -> Several.WORDS;
            case COMMAS -> Several.COMMAS;
        };
    }

    private static Parameter size(Parameter parameter, String what) {
        return parameter.as(
                Types.STRING,
                code -> CodeBlock.of("$T.parse($S,$W$L,$W0,$W$L)", Types.SIZE, what, code, number(UNSIGNED_MAX)),
                parameter.doc() + ", digits with at most one of the suffixes {@code k}, {@code m} and {@code g}");
    }

    private static Parameter hostAndPort(Parameter parameter) {
        String port = parameter.name().equals("address") ? "port" : parameter.name() + "Port";
        return new Parameter(
                parameter.name().equals("address") ? "host" : parameter.name(),
                Types.STRING,
                code -> CodeBlock.of("$T.hostPort($L,$W$L)", Types.ADDRESSES, code, port),
                parameter.separator(),
                Optional.of(port),
                "an IP address or a host name");
    }

    private static Parameter literal(Parameter parameter) {
        return parameter.as(
                Types.STRING,
                code -> CodeBlock.of("$T.text($L).word()", Types.LOG_FORMAT, code),
                parameter.doc() + ", literal text");
    }
}
