// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config.expr;

import io.haproxy4j.config.catalogue.Entry;
import io.haproxy4j.config.catalogue.KeywordCatalogue;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.sample.CallText;
import java.util.List;
import java.util.Optional;

/** Reads a test as it stands on an {@code acl} line behind the name, or between braces. */
final class TestReader {

    private TestReader() {}

    static AclTest read(List<Word> words) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a test is missing");
        }
        Word expression = words.get(0);
        Optional<Entry> alias = alias(expression);
        if (words.size() == 1 && alias.isEmpty() && ExpressionReader.read(expression) instanceof BoolExpr bool) {
            return bool;
        }
        int flags = flags(words);
        boolean ended = flags < words.size() && words.get(flags).text().equals("--");
        List<Word> values = words.subList(ended ? flags + 1 : flags, words.size());
        boolean needless = ended && !(!values.isEmpty() && values.get(0).text().startsWith("-"));
        int files = needless ? flags : filesAt(words, flags);
        Criterion criterion = new Criterion(
                expression,
                words.subList(1, needless ? flags + 1 : files),
                new Patterns(words.subList(files, flags), values));
        return typed(
                criterion,
                method(criterion).or(() -> alias.map(TestReader::implied)).orElse(""));
    }

    /** A word that stands for a fetch and a match method; where a fetch has the same name, it means the same. */
    static Optional<Entry> alias(Word expression) {
        return KeywordCatalogue.get()
                .find("acl", CallText.at(expression.text(), 0).name());
    }

    private static String implied(Entry alias) {
        String criterion = alias.criterion().orElseThrow();
        return criterion.substring(criterion.indexOf(':') + 1);
    }

    /** Where the flags end that follow the expression. */
    private static int flags(List<Word> words) {
        int at = 1;
        while (at < words.size()) {
            int length = flagLength(words.get(at).text());
            if (length == 0 || at + length > words.size()) {
                return at;
            }
            at += length;
        }
        return at;
    }

    /** How many words a flag has; none for what is no flag. */
    private static int flagLength(String word) {
        Optional<Entry> flag = KeywordCatalogue.get().of("match").stream()
                .filter(entry -> first(entry).equals(word) && !word.equals("--"))
                .findFirst();
        return flag.map(entry ->
                        entry.keyword().contains(" ") || !entry.syntax().isEmpty() ? 2 : 1)
                .orElse(0);
    }

    private static String first(Entry flag) {
        int blank = flag.keyword().indexOf(' ');
        return blank < 0 ? flag.keyword() : flag.keyword().substring(0, blank);
    }

    /** Where the files of patterns begin that no other flag follows: flags count for the files behind them. */
    private static int filesAt(List<Word> words, int flags) {
        int at = flags;
        while (at - 2 >= 1 && words.get(at - 2).text().equals("-f")) {
            at -= 2;
            if (at > 1 && words.get(at - 1).text().equals("-M")) {
                at--;
            }
        }
        return at;
    }

    private static Optional<String> method(Criterion criterion) {
        List<Word> flags = criterion.flags();
        for (int i = flags.size() - 2; i >= 0; i--) {
            if (flags.get(i).text().equals("-m")) {
                return Optional.of(flags.get(i + 1).text());
            }
        }
        return Optional.empty();
    }

    /** With the methods the test has if it is made by its expression. */
    private static AclTest typed(Criterion criterion, String method) {
        return switch (method) {
            case "str", "sub", "beg", "end", "dom", "dir", "reg" -> new TextCriterion(criterion);
            case "ip" -> new AddressCriterion(criterion);
            case "" -> isAddress(criterion.expression()) ? new AddressCriterion(criterion) : criterion;
            default -> criterion;
        };
    }

    private static boolean isAddress(Word expression) {
        Expr expr = ExpressionReader.read(expression);
        return expr instanceof AddressExpr || expr instanceof Ipv4Expr;
    }
}
