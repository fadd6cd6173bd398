// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.config;

import io.haproxy4j.config.expr.AclTest;
import io.haproxy4j.config.line.Statement;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.config.typed.TypedLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A frontend, backend or listen section, for asking what it says. Statements of all branches of conditional blocks are
 * seen; variables stay as they are written.
 *
 * @param section the section
 */
public record ProxyView(Section section) {

    /**
     * Its name.
     *
     * @return the name
     */
    public String name() {
        return section.name();
    }

    /**
     * Its servers.
     *
     * @return the {@code server} lines in order
     */
    public List<OptionLine> servers() {
        return lines("server");
    }

    /**
     * A server by name.
     *
     * @param server its name
     * @return its line, or empty
     */
    public Optional<OptionLine> server(String server) {
        return servers().stream().filter(line -> line.name().equals(server)).findFirst();
    }

    /**
     * Its listeners.
     *
     * @return the {@code bind} lines in order
     */
    public List<OptionLine> binds() {
        return lines("bind");
    }

    private List<OptionLine> lines(String keyword) {
        return beginning(keyword)
                .filter(statement -> statement.words().size() > 1)
                .map(OptionLine::new)
                .toList();
    }

    /**
     * The rules of a rule set.
     *
     * @param ruleSet one or more words separated by single blanks, for example {@code http-request} or
     *     {@code tcp-request content}
     * @return the rules in order
     */
    public List<RuleLine> rules(String ruleSet) {
        int words = ruleSet.split(" ", -1).length;
        return beginning(ruleSet)
                .filter(statement -> statement.words().size() > words)
                .map(statement -> new RuleLine(ruleSet, statement))
                .toList();
    }

    /**
     * Its ACLs.
     *
     * @return for each name its tests in order, of which one must hold
     */
    public Map<String, List<AclTest>> acls() {
        Map<String, List<AclTest>> acls = new LinkedHashMap<>();
        beginning("acl")
                .map(Statement::words)
                .filter(words -> words.size() > 2)
                .forEach(words -> acls.computeIfAbsent(words.get(1).text(), name -> new ArrayList<>(1))
                        .add(AclTest.read(words.subList(2, words.size()))));
        return acls;
    }

    /**
     * Lines as the keyword catalogue reads them.
     *
     * @param keyword one or more words separated by single blanks, for example {@code timeout client}
     * @return the lines that begin with them and that the library knows all of, in order
     */
    public List<TypedLine> typed(String keyword) {
        return beginning(keyword)
                .flatMap(statement -> TypedLine.of(section.kind(), statement).stream())
                .toList();
    }

    /**
     * The arguments of a keyword that stands once.
     *
     * @param keyword one or more words separated by single blanks, for example {@code timeout client}
     * @return the arguments of the last such line, which counts for HAProxy; or empty if there is none
     */
    public Optional<List<String>> value(String keyword) {
        int words = keyword.split(" ", -1).length;
        return beginning(keyword)
                .reduce((first, later) -> later)
                .map(statement ->
                        statement.words().stream().skip(words).map(Word::text).toList());
    }

    /**
     * Whether a keyword stands in the section.
     *
     * @param keyword one or more words separated by single blanks, for example {@code option httplog}
     * @return true if it does; {@code no} before it makes it another keyword
     */
    public boolean has(String keyword) {
        return beginning(keyword).findAny().isPresent();
    }

    private Stream<Statement> beginning(String keyword) {
        List<String> head = List.of(keyword.split(" ", -1));
        return section.statements().stream().filter(statement -> {
            List<Word> words = statement.words();
            return words.size() >= head.size()
                    && words.subList(0, head.size()).stream()
                            .map(Word::text)
                            .toList()
                            .equals(head);
        });
    }
}
