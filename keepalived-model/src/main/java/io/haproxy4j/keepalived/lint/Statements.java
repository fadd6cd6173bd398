// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.keepalived.lint;

import io.haproxy4j.keepalived.KeepalivedConfig;
import io.haproxy4j.keepalived.Statement;
import io.haproxy4j.keepalived.Word;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Questions several rules ask of a configuration. */
final class Statements {

    private static final String DEFAULT_PRIORITY = "100";

    private Statements() {}

    static Stream<Statement> instances(KeepalivedConfig config) {
        return config.all("vrrp_instance");
    }

    static Stream<Statement> deep(KeepalivedConfig config) {
        return config.statements().stream().flatMap(Statements::deep);
    }

    static Stream<Statement> deep(Statement statement) {
        return Stream.concat(Stream.of(statement), statement.body().stream().flatMap(Statements::deep));
    }

    /** All statements that run a program. */
    static Stream<Statement> commands(KeepalivedConfig config) {
        return deep(config).filter(s -> command(s).isPresent());
    }

    static Optional<Word.Command> command(Statement statement) {
        return statement.words().stream()
                .filter(Word.Command.class::isInstance)
                .map(Word.Command.class::cast)
                .findFirst();
    }

    static String value(Statement block, String keyword, String otherwise) {
        return block.last(keyword).flatMap(s -> s.word(0)).orElse(otherwise);
    }

    static int priority(Statement instance) {
        return number(value(instance, "priority", DEFAULT_PRIORITY))
                .map(BigDecimal::intValue)
                .orElse(0);
    }

    static String version(KeepalivedConfig config, Statement instance) {
        String fallback = config.all("global_defs")
                .flatMap(g -> g.last("vrrp_version").stream())
                .flatMap(s -> s.word(0).stream())
                .findFirst()
                .orElse("2");
        boolean v6 =
                addresses(instance).findFirst().filter(a -> a.indexOf(':') >= 0).isPresent();
        return v6 ? "3" : value(instance, "version", fallback);
    }

    /** Addresses of {@code virtual_ipaddress}, without prefix length. */
    static Stream<String> addresses(Statement instance) {
        return entries(instance, "virtual_ipaddress").map(line -> line.keyword().replaceFirst("/.*", ""));
    }

    /** The lines of a value block, however often it is opened. */
    static Stream<Statement> entries(Statement block, String keyword) {
        return block.all(keyword).flatMap(s -> s.body().stream());
    }

    static Optional<BigDecimal> number(String text) {
        return text.matches("-?\\d{1,9}(\\.\\d{1,9})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    static List<String> plainWords(Statement statement) {
        return statement.words().stream().map(Word::toString).toList();
    }
}
