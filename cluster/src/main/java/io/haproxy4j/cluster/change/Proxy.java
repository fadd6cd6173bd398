// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.cluster.change;

import io.haproxy4j.config.HaproxyConfig;
import io.haproxy4j.config.OptionLine;
import io.haproxy4j.config.ProxyView;
import io.haproxy4j.config.Section;
import io.haproxy4j.config.SectionKind;
import io.haproxy4j.config.line.Word;
import io.haproxy4j.runtime.command.CliCommand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A proxy with the defaults that count for it.
 *
 * @param section the proxy
 * @param defaults the defaults it takes over
 */
record Proxy(Section section, Optional<Section> defaults) {

    private static final Set<SectionKind> KINDS = Set.of(SectionKind.FRONTEND, SectionKind.BACKEND, SectionKind.LISTEN);

    /** Algorithms that take other weights and other servers at run time whatever the hash type. */
    private static final Set<String> DYNAMIC = Set.of("roundrobin", "leastconn", "first", "random");

    /** Algorithms that do not look at the number of a server. */
    private static final Set<String> NUMBERLESS = Set.of("roundrobin", "leastconn", "random");

    /** The proxies of a configuration by their labels, such as {@code backend app}. */
    static Map<String, Proxy> of(HaproxyConfig config) {
        Map<String, Proxy> proxies = new LinkedHashMap<>();
        Map<String, Section> named = new LinkedHashMap<>();
        Optional<Section> last = Optional.empty();
        for (Section section : config.sections()) {
            if (section.kind() == SectionKind.DEFAULTS) {
                last = Optional.of(section);
                named.put(section.name(), section);
            } else if (KINDS.contains(section.kind())) {
                Optional<Section> above = last;
                proxies.put(
                        section.label(),
                        new Proxy(
                                section,
                                section.from()
                                        .map(name -> Optional.ofNullable(named.get(name)))
                                        .orElse(above)));
            }
        }
        return proxies;
    }

    String name() {
        return section.name();
    }

    boolean hasServers() {
        return section.kind() != SectionKind.FRONTEND;
    }

    /** The arguments of a keyword, in the section or else in its defaults. */
    Optional<List<String>> setting(String keyword) {
        return new ProxyView(section)
                .value(keyword)
                .or(() -> defaults.flatMap(above -> new ProxyView(above).value(keyword)));
    }

    /** The servers by their names. */
    Map<String, Server> servers() {
        List<OptionLine> inherited = new ArrayList<>();
        defaults.ifPresent(above -> inherited.addAll(defaultServers(above)));
        inherited.addAll(defaultServers(section));
        Map<String, Server> servers = new LinkedHashMap<>();
        for (OptionLine line : new ProxyView(section).servers()) {
            servers.put(line.name(), new Server(line, inherited));
        }
        return servers;
    }

    private static List<OptionLine> defaultServers(Section section) {
        return section.statements().stream()
                .filter(statement -> !statement.words().isEmpty()
                        && statement.words().get(0).text().equals("default-server"))
                .map(OptionLine::new)
                .toList();
    }

    private String algorithm() {
        String word = setting("balance")
                .filter(words -> !words.isEmpty())
                .map(words -> words.get(0))
                .orElse("roundrobin");
        int parenthesis = word.indexOf('(');
        return parenthesis < 0 ? word : word.substring(0, parenthesis);
    }

    /** Whether weights and servers can be changed at run time. */
    boolean isDynamic() {
        if (setting("mode").filter(words -> words.contains("log")).isPresent()) {
            return false;
        }
        String algorithm = algorithm();
        boolean consistent = setting("hash-type")
                .filter(words -> words.contains("consistent"))
                .isPresent();
        return DYNAMIC.contains(algorithm) || (consistent && !algorithm.equals("static-rr"));
    }

    /** Whether each server has a cookie that HAProxy makes of its address and a key. */
    boolean hasDynamicCookies() {
        return setting("cookie").filter(words -> words.contains("dynamic")).isPresent()
                && setting("dynamic-cookie-key").isPresent();
    }

    /** The command that makes these cookies again. */
    CliCommand cookieKeyCommand() {
        List<String> words = new ArrayList<>(List.of("set", "dynamic-cookie-key", "backend", name()));
        words.addAll(setting("dynamic-cookie-key").orElse(List.of()));
        return CliCommand.of(words);
    }

    /** Whether something in the proxy goes by the numbers of its servers. */
    boolean countsOnNumbers() {
        return !NUMBERLESS.contains(algorithm())
                || section.statements().stream()
                        .map(statement -> statement.words())
                        .anyMatch(words -> !words.isEmpty()
                                && (words.get(0).text().equals("stick")
                                        || words.get(0).text().equals("stick-table")));
    }

    /** What a statement says, word by word. */
    static List<String> texts(List<Word> words) {
        return words.stream().map(Word::text).toList();
    }
}
