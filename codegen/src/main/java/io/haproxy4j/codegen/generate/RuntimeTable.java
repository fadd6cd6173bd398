// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.generate;

import io.haproxy4j.codegen.Catalogue;
import io.haproxy4j.codegen.Entry;
import io.haproxy4j.codegen.curated.CuratedRow;
import io.haproxy4j.codegen.curated.LogAlias;
import io.haproxy4j.codegen.curated.Need;
import io.haproxy4j.codegen.fact.AclAlias;
import io.haproxy4j.codegen.fact.Action;
import io.haproxy4j.codegen.fact.Cast;
import io.haproxy4j.codegen.fact.Converter;
import io.haproxy4j.codegen.fact.Fact;
import io.haproxy4j.codegen.fact.Fetch;
import io.haproxy4j.codegen.fact.Gate;
import io.haproxy4j.codegen.fact.Keyword;
import io.haproxy4j.codegen.fact.Reception;
import io.haproxy4j.codegen.table.Table;
import io.haproxy4j.codegen.table.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The catalogue as module core reads it while it runs: a line for each keyword and what scopes say alike, without the
 * prose and the samples.
 *
 * <p>Its columns: the scopes; the keyword; the syntax of its arguments; the mark of the releases that have it, as the
 * syntax writes it; the releases that take it with a warning; {@code head} for what only introduces other keywords,
 * {@code no}, with a mark of releases, for what {@code no}
 * undoes, {@code glued} for what its first argument follows without a blank, {@code
 * named} for what stands several times with different first arguments, {@code
 * file=ca-base} for a file that is looked up in the directory of another keyword, {@code experimental} or {@code deprecated} for what a directive must let
 * through, {@code http} for what a proxy in another mode ignores; the types of samples: {@code output/contexts} for fetches, {@code input>output} for converters,
 * {@code fetch:match} for ACL criteria, releases that differ first, each with its mark. Lines of the scope {@code cast}
 * say which type of sample becomes which by itself, those of the scope {@code log-alias} what log formats have a short name for.
 */
final class RuntimeTable {

    static final String FILE = "resources/io/haproxy4j/config/catalogue/keywords.tsv";

    /** What HAProxy was seen to ignore, with a warning, in proxies that do not speak HTTP. */
    private static final String HTTP_ONLY = "facts/http-only.tsv";

    private static final List<String> COLUMNS =
            List.of("scopes", "keyword", "syntax", "span", "warned", "flags", "types");

    private static final Set<String> PROXIES = Set.of("defaults", "frontend", "listen", "backend");

    private final Set<String> httpOnly;

    private RuntimeTable(Texts texts) {
        httpOnly = Table.parse(HTTP_ONLY, texts.read(HTTP_ONLY)).rows().stream()
                .map(row -> row.cell("keyword"))
                .collect(Collectors.toUnmodifiableSet());
    }

    static String write(Catalogue catalogue, Texts texts) {
        return new RuntimeTable(texts).write(catalogue, Cast.read(texts), LogAlias.read(texts));
    }

    private String write(Catalogue catalogue, List<Cast> casts, List<LogAlias> aliases) {
        Map<List<String>, List<String>> scopes = new LinkedHashMap<>();
        Stream.concat(catalogue.entries().stream(), ignored(catalogue))
                .forEach(entry -> scopes.computeIfAbsent(cells(entry), cells -> new ArrayList<>())
                        .add(entry.scope()));
        List<List<String>> rows = new ArrayList<>();
        scopes.forEach((cells, of) -> {
            List<String> row = new ArrayList<>(List.of(String.join(",", of)));
            row.addAll(cells);
            rows.add(row);
        });
        casts.forEach(cast -> rows.add(
                List.of("cast", cast.from() + " " + cast.to(), "", cast.span().toString(), "", "", "")));
        aliases.forEach(alias ->
                rows.add(List.of("log-alias", alias.alias(), "", alias.span().toString(), "", "", "")));
        return Table.print(COLUMNS, rows);
    }

    /** What a section takes only to ignore it has no row of its own; its arguments are those it has elsewhere. */
    private static Stream<Entry> ignored(Catalogue catalogue) {
        Map<String, CuratedRow> rows = new LinkedHashMap<>();
        catalogue.of("listen").forEach(entry -> rows.put(entry.keyword(), entry.row()));
        List<Fact> known = catalogue.entries().stream().map(Entry::fact).toList();
        return catalogue.facts().keywords().stream()
                .filter(keyword -> keyword.verdict() == Reception.RESTRICTED && !known.contains(keyword))
                .flatMap(
                        keyword -> Optional.ofNullable(rows.get(keyword.keyword()))
                                .map(row -> new Entry(keyword.scope(), keyword, row))
                                .stream());
    }

    private List<String> cells(Entry entry) {
        return List.of(
                entry.keyword(),
                entry.row().syntax().toString(),
                entry.fact().span().toString(),
                warned(entry.fact()),
                flags(entry),
                types(entry.fact()));
    }

    private static String warned(Fact fact) {
        if (fact instanceof Keyword keyword) {
            return keyword.receptions().entrySet().stream()
                    .filter(reception -> reception.getValue().accepted() && reception.getValue() != Reception.OK)
                    .map(reception ->
                            reception.getKey() + ":" + reception.getValue().word())
                    .collect(Collectors.joining(" "));
        }
        return "";
    }

    private String flags(Entry entry) {
        List<String> flags = new ArrayList<>();
        if (entry.row().needs().has(Need.Kind.CONTAINER)) {
            flags.add("head");
        }
        entry.row().negatable().ifPresent(span -> flags.add("no" + span));
        if (entry.row().needs().has(Need.Kind.GLUED)) {
            flags.add("glued");
        }
        if (entry.row().named()) {
            flags.add("named");
        }
        entry.row().bases().forEach((argument, base) -> flags.add(argument + "=" + base));
        if (PROXIES.contains(entry.scope()) && httpOnly.contains(entry.keyword())) {
            flags.add("http");
        }
        Gate gate = gate(entry.fact());
        if (gate != Gate.NONE) {
            flags.add(gate.name().toLowerCase(Locale.ROOT));
        }
        return String.join(" ", flags);
    }

    private static Gate gate(Fact fact) {
        if (fact instanceof Keyword keyword) {
            return keyword.gate();
        }
        return fact instanceof Action action ? action.gate() : Gate.NONE;
    }

    private static String types(Fact fact) {
        if (fact instanceof Fetch fetch) {
            return types(fetch.earlierSpec(), "/", fetch.spec());
        }
        if (fact instanceof Converter converter) {
            return types(converter.earlierSpec(), ">", converter.spec());
        }
        return fact instanceof AclAlias alias ? alias.fetch() + ":" + alias.match() : "";
    }

    /** The last two parts of each specification, the arguments left aside. */
    private static String types(String earlier, String separator, String latest) {
        List<String> types = new ArrayList<>();
        if (!earlier.isEmpty()) {
            for (String spec : earlier.split(" \\|\\| ", -1)) {
                int colon = spec.indexOf(':');
                types.add(pair(spec.substring(colon + 1), separator) + "@-" + spec.substring(0, colon));
            }
        }
        types.add(pair(latest, separator));
        return String.join(" ", types);
    }

    private static String pair(String spec, String separator) {
        String[] parts = spec.split(";", -1);
        return parts[parts.length - 2].strip() + separator + parts[parts.length - 1].strip();
    }
}
