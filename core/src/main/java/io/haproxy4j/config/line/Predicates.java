// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The tests that {@code .if} knows (configuration manual, section 2.4). Made for static import. */
public final class Predicates {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.+-]+");
    private static final Pattern VERSION = Pattern.compile("\\d{1,4}\\.\\d{1,4}(\\.\\d{1,6}|-dev\\d{1,6})?");
    private static final Pattern OPENSSL_VERSION =
            Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{1,2}([a-z]{1,2}|-(alpha|beta|pre)\\d{1,2})?");
    private static final Pattern AWSLC_API = Pattern.compile("\\d{1,9}");

    private Predicates() {}

    /**
     * True if the environment of the HAProxy process has a variable, whatever its value.
     *
     * @param variable name of the variable
     * @return the condition
     */
    public static BlockCondition defined(String variable) {
        return predicate("defined", name(variable));
    }

    /**
     * True if HAProxy was built with a feature.
     *
     * @param name a name that {@code haproxy -vv} lists, for example {@code OPENSSL} or {@code QUIC}
     * @return the condition
     */
    public static BlockCondition feature(String name) {
        return predicate("feature", name(name));
    }

    /**
     * True if a feature that can be switched off in the {@code global} section or on the command line is in use where
     * the condition stands.
     *
     * @param option for example {@code SPLICE}, {@code EPOLL}, {@code GETADDRINFO} or {@code FAST-FORWARD}
     * @return the condition
     * @since HAProxy 3.0
     */
    public static BlockCondition enabled(String option) {
        return predicate("enabled", name(option));
    }

    /**
     * True if two texts are the same.
     *
     * @param left the first
     * @param right the second
     * @return the condition
     */
    public static BlockCondition streq(Operand left, Operand right) {
        return predicate("streq", left, right);
    }

    /**
     * True if an environment variable has a value.
     *
     * @param left usually {@link Operand#env}
     * @param right the text it is compared with
     * @return the condition
     */
    public static BlockCondition streq(Operand left, String right) {
        return streq(left, Operand.text(right));
    }

    /**
     * True if two texts differ.
     *
     * @param left the first
     * @param right the second
     * @return the condition
     */
    public static BlockCondition strneq(Operand left, Operand right) {
        return predicate("strneq", left, right);
    }

    /**
     * True if an environment variable has another value.
     *
     * @param left usually {@link Operand#env}
     * @param right the text it is compared with
     * @return the condition
     */
    public static BlockCondition strneq(Operand left, String right) {
        return strneq(left, Operand.text(right));
    }

    /**
     * True if a text contains another.
     *
     * @param text where to look
     * @param part what to look for
     * @return the condition
     * @since HAProxy 3.0
     */
    public static BlockCondition strstr(Operand text, Operand part) {
        return predicate("strstr", text, part);
    }

    /**
     * True if an environment variable contains a text.
     *
     * @param text where to look, usually {@link Operand#env}
     * @param part what to look for
     * @return the condition
     * @since HAProxy 3.0
     */
    public static BlockCondition strstr(Operand text, String part) {
        return strstr(text, Operand.text(part));
    }

    /**
     * True if HAProxy is of this version or newer.
     *
     * @param version for example {@code 3.2}, {@code 3.2.4} or {@code 3.3-dev2}
     * @return the condition
     */
    public static BlockCondition versionAtLeast(String version) {
        return version("version_atleast", VERSION, version, "3.2, 3.2.4 or 3.3-dev2");
    }

    /**
     * True if HAProxy is older than this version.
     *
     * @param version for example {@code 3.2}, {@code 3.2.4} or {@code 3.3-dev2}
     * @return the condition
     */
    public static BlockCondition versionBefore(String version) {
        return version("version_before", VERSION, version, "3.2, 3.2.4 or 3.3-dev2");
    }

    /**
     * True if the OpenSSL that HAProxy was built with is of this version or newer.
     *
     * @param version three numbers, for example {@code 3.0.0} or {@code 1.1.1f}
     * @return the condition
     */
    public static BlockCondition opensslVersionAtLeast(String version) {
        return version("openssl_version_atleast", OPENSSL_VERSION, version, "3.0.0 or 1.1.1f");
    }

    /**
     * True if the OpenSSL that HAProxy was built with is older than this version.
     *
     * @param version three numbers, for example {@code 3.0.0} or {@code 1.1.1f}
     * @return the condition
     */
    public static BlockCondition opensslVersionBefore(String version) {
        return version("openssl_version_before", OPENSSL_VERSION, version, "3.0.0 or 1.1.1f");
    }

    /**
     * True if the name of the TLS library that HAProxy was built with starts with a text.
     *
     * @param prefix for example {@code OpenSSL} or {@code wolfSSL}
     * @return the condition
     */
    public static BlockCondition ssllibNameStartsWith(String prefix) {
        return predicate("ssllib_name_startswith", name(prefix));
    }

    /**
     * True if the API of the AWS-LC that HAProxy was built with is of this version or newer. A build with another library
     * refuses the question, so ask {@code ssllibNameStartsWith("AWS-LC")} in a block around this one.
     *
     * @param version a whole number
     * @return the condition
     * @since HAProxy 3.4
     */
    public static BlockCondition awslcApiAtLeast(String version) {
        return version("awslc_api_atleast", AWSLC_API, version, "20");
    }

    /**
     * True if the API of the AWS-LC that HAProxy was built with is older than this version. A build with another library
     * refuses the question, so ask {@code ssllibNameStartsWith("AWS-LC")} in a block around this one.
     *
     * @param version a whole number
     * @return the condition
     * @since HAProxy 3.4
     */
    public static BlockCondition awslcApiBefore(String version) {
        return version("awslc_api_before", AWSLC_API, version, "20");
    }

    /**
     * A condition that is always the same, to switch lines on or off by hand.
     *
     * @param value what it is
     * @return the condition
     */
    public static BlockCondition constant(boolean value) {
        return new Predicate(Word.of(value ? 1 : 0));
    }

    /**
     * A condition in HAProxy's own syntax, for what has no method here. Quotes and variables in it mean what they mean
     * after {@code .if} in a file.
     *
     * @param condition the condition, for example {@code streq("$ZONE",a) || defined(FORCE)}
     * @return the condition
     */
    public static BlockCondition raw(String condition) {
        Word word = Word.written(condition.strip());
        Predicate predicate = new Predicate(word);
        // One that asks for the version alone is the one the methods above make.
        boolean known = word.problems().isEmpty()
                && word.render().equals(condition.strip())
                && predicate.valueOn(0, 0).isPresent();
        return known ? predicate : RawCondition.of(condition);
    }

    private static BlockCondition predicate(String name, Operand left, Operand right) {
        List<Word> parts = new ArrayList<>();
        parts.add(Word.of(name + "("));
        parts.addAll(left.words());
        parts.add(Word.of(","));
        parts.addAll(right.words());
        parts.add(Word.of(")"));
        return new Predicate(joined(parts));
    }

    private static BlockCondition predicate(String name, Word argument) {
        return new Predicate(joined(List.of(Word.of(name + "("), argument, Word.of(")"))));
    }

    /** One word of parts; literal ones next to one another are quoted as a whole. */
    private static Word joined(List<Word> parts) {
        List<Word> joined = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        for (Word part : parts) {
            if (part.equals(Word.of(part.text()))) {
                literal.append(part.text());
            } else {
                joined.add(Word.of(literal.toString()));
                joined.add(part);
                literal.setLength(0);
            }
        }
        joined.add(Word.of(literal.toString()));
        return joined.get(0).join(joined.subList(1, joined.size()).toArray(new Word[0]));
    }

    private static Word name(String name) {
        if (name.isEmpty()) {
            return Word.invalid(
                    name,
                    new Problem("empty-word", "an empty name in a condition, which is never true", "give a name"));
        }
        return PLAIN.matcher(name).matches()
                ? Word.of(name)
                : Operand.text(name).words().get(0);
    }

    private static BlockCondition version(String predicate, Pattern form, String version, String example) {
        return predicate(
                predicate,
                form.matcher(version).matches()
                        ? Word.of(version)
                        : Word.invalid(
                                version,
                                new Problem(
                                        "invalid-version",
                                        predicate + " cannot compare with " + Quoting.excerpt(version),
                                        "use something like " + example)));
    }
}
