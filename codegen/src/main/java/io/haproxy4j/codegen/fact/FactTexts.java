// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.fact;

import io.haproxy4j.codegen.table.Table;
import io.haproxy4j.config.grammar.Release;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Prints facts as the tables they are read from. */
final class FactTexts {

    private static final String SINCE = "since";
    private static final String UNTIL = "until";
    private static final String EARLIER = "earlier_spec";

    private final Map<String, String> texts = new LinkedHashMap<>();

    static Map<String, String> of(Facts facts) {
        FactTexts texts = new FactTexts();
        texts.print(
                "releases",
                List.of("release", "version"),
                facts.releases(),
                tested -> List.of(tested.release().toString(), tested.version()));
        texts.print(
                "keywords",
                List.of("section", "keyword", "args_hint", SINCE, UNTIL, "verdict", "sources", "gate", "per_version"),
                facts.keywords(),
                FactTexts::keyword);
        texts.print(
                "actions",
                List.of("ruleset", "action", "star", "args_hint", SINCE, UNTIL, "verdict", "gate", "sources"),
                facts.actions(),
                FactTexts::action);
        texts.print(
                "fetches",
                List.of("name", "args", "out_type", "contexts", SINCE, UNTIL, EARLIER),
                facts.fetches(),
                FactTexts::fetch);
        texts.print(
                "converters",
                List.of("name", "args", "in_type", "out_type", SINCE, UNTIL, EARLIER),
                facts.converters(),
                FactTexts::converter);
        texts.print(
                "acls",
                List.of("alias", "fetch", "match", SINCE, UNTIL, EARLIER),
                facts.aliases(),
                it -> List.of(it.keyword(), it.fetch(), it.match(), since(it), until(it), it.earlierSpec()));
        texts.print(
                "matches",
                List.of("flag", SINCE, UNTIL),
                facts.matchFlags(),
                it -> List.of(it.keyword(), since(it), until(it)));
        texts.print(
                "filters",
                List.of("filter", "tag", SINCE, UNTIL, EARLIER),
                facts.filters(),
                it -> List.of(it.keyword(), it.tag(), since(it), until(it), it.earlierSpec()));
        texts.print(
                "services",
                List.of("service", SINCE, UNTIL, EARLIER),
                facts.services(),
                it -> List.of(it.keyword(), since(it), until(it), it.earlierSpec()));
        texts.print(
                "cli",
                List.of("command", "mode", "flags", SINCE, UNTIL, EARLIER),
                facts.commands(),
                it -> List.of(it.keyword(), it.processes(), it.flags(), since(it), until(it), it.earlierSpec()));
        return texts.texts;
    }

    private <T> void print(String name, List<String> columns, List<T> facts, Function<T, List<String>> cells) {
        texts.put(
                "facts/" + name + ".tsv",
                Table.print(columns, facts.stream().map(cells).toList()));
    }

    private static List<String> keyword(Keyword keyword) {
        return List.of(
                keyword.scope(),
                keyword.keyword(),
                keyword.hint(),
                since(keyword),
                until(keyword),
                keyword.verdict().word(),
                Source.print(keyword.sources()),
                keyword.gate().mark(),
                keyword.receptions().entrySet().stream()
                        .map(entry -> entry.getKey() + ":" + entry.getValue().word())
                        .collect(Collectors.joining(" ")));
    }

    private static List<String> action(Action action) {
        return List.of(
                action.scope(),
                action.keyword(),
                action.function() ? "*" : "",
                action.hint(),
                since(action),
                until(action),
                action.verdict().word(),
                action.gate().mark(),
                Source.print(action.sources()));
    }

    private static List<String> fetch(Fetch fetch) {
        return List.of(
                fetch.keyword(),
                fetch.arguments(),
                fetch.output(),
                Context.print(fetch.contexts()),
                since(fetch),
                until(fetch),
                fetch.earlierSpec());
    }

    private static List<String> converter(Converter converter) {
        return List.of(
                converter.keyword(),
                converter.arguments(),
                converter.input(),
                converter.output(),
                since(converter),
                until(converter),
                converter.earlierSpec());
    }

    private static String since(Fact fact) {
        return fact.span().since().toString();
    }

    private static String until(Fact fact) {
        return fact.span().until().map(Release::toString).orElse("");
    }
}
