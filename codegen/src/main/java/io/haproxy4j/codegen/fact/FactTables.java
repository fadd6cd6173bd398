// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.fact;

import io.haproxy4j.codegen.table.Row;
import io.haproxy4j.codegen.table.Table;
import io.haproxy4j.codegen.table.TableException;
import io.haproxy4j.codegen.table.Texts;
import io.haproxy4j.config.grammar.Release;
import io.haproxy4j.config.grammar.Span;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads the tables of facts, one method per table. */
final class FactTables {

    private final Texts texts;

    private FactTables(Texts texts) {
        this.texts = texts;
    }

    static Facts read(Texts texts) {
        FactTables tables = new FactTables(texts);
        return new Facts(
                tables.table("releases", FactTables::tested),
                tables.table("keywords", FactTables::keyword),
                tables.table("actions", FactTables::action),
                tables.table("fetches", FactTables::fetch),
                tables.table("converters", FactTables::converter),
                tables.table("acls", FactTables::alias),
                tables.table("matches", row -> new MatchFlag(row.cell("flag"), span(row))),
                tables.table("filters", FactTables::filter),
                tables.table("services", FactTables::service),
                tables.table("cli", FactTables::command));
    }

    private <T> List<T> table(String name, Function<Row, T> reader) {
        String file = "facts/" + name + ".tsv";
        return Table.parse(file, texts.read(file)).read(reader);
    }

    private static Tested tested(Row row) {
        return new Tested(row.cell("release", Release::parse), row.cell("version"));
    }

    private static Keyword keyword(Row row) {
        return new Keyword(
                row.cell("section"),
                row.cell("keyword"),
                row.cell("args_hint"),
                span(row),
                row.cell("verdict", Reception::parse),
                row.cell("sources", Source::parse),
                row.cell("gate", Gate::parse),
                row.cell("per_version", FactTables::receptions));
    }

    private static SortedMap<Release, Reception> receptions(String cell) {
        SortedMap<Release, Reception> receptions = new TreeMap<>();
        for (String pair : cell.split(" ", -1)) {
            int colon = pair.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException("\"" + pair + "\" is no pair such as 3.2:ok");
            }
            receptions.put(Release.parse(pair.substring(0, colon)), Reception.parse(pair.substring(colon + 1)));
        }
        return receptions;
    }

    private static Action action(Row row) {
        return new Action(
                row.cell("ruleset"),
                row.cell("action"),
                row.cell("star").equals("*"),
                row.cell("args_hint"),
                span(row),
                row.cell("verdict", Reception::parse),
                row.cell("gate", Gate::parse),
                row.cell("sources", Source::parse));
    }

    private static Fetch fetch(Row row) {
        return new Fetch(
                row.cell("name"),
                row.cell("args"),
                row.cell("out_type"),
                row.cell("contexts", Context::parse),
                span(row),
                row.cell("earlier_spec"));
    }

    private static Converter converter(Row row) {
        return new Converter(
                row.cell("name"),
                row.cell("args"),
                row.cell("in_type"),
                row.cell("out_type"),
                span(row),
                row.cell("earlier_spec"));
    }

    private static AclAlias alias(Row row) {
        return new AclAlias(
                row.cell("alias"), row.cell("fetch"), row.cell("match"), span(row), row.cell("earlier_spec"));
    }

    private static Filter filter(Row row) {
        return new Filter(row.cell("filter"), row.cell("tag"), span(row), row.cell("earlier_spec"));
    }

    private static Service service(Row row) {
        return new Service(row.cell("service"), span(row), row.cell("earlier_spec"));
    }

    private static CliCommand command(Row row) {
        return new CliCommand(
                row.cell("command"), row.cell("mode"), row.cell("flags"), span(row), row.cell("earlier_spec"));
    }

    /** Reads the columns {@code since} and {@code until}. */
    private static Span span(Row row) {
        Release since = row.cell("since", Release::parse);
        Optional<Release> until =
                row.cell("until").isEmpty() ? Optional.empty() : Optional.of(row.cell("until", Release::parse));
        try {
            return new Span(since, until);
        } catch (IllegalArgumentException e) {
            TableException located = row.error(String.valueOf(e.getMessage()));
            located.initCause(e);
            throw located;
        }
    }
}
