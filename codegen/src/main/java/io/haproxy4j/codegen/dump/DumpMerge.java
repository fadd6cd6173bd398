// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.dump;

import io.haproxy4j.codegen.fact.AclAlias;
import io.haproxy4j.codegen.fact.CliCommand;
import io.haproxy4j.codegen.fact.Converter;
import io.haproxy4j.codegen.fact.Facts;
import io.haproxy4j.codegen.fact.Fetch;
import io.haproxy4j.codegen.fact.Filter;
import io.haproxy4j.codegen.fact.Service;
import io.haproxy4j.codegen.fact.Tested;
import io.haproxy4j.codegen.table.Table;
import io.haproxy4j.codegen.table.Texts;
import io.haproxy4j.config.grammar.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings the facts up to a release, from the list of keywords it prints. */
public final class DumpMerge {

    private DumpMerge() {}

    /**
     * The facts with a release.
     *
     * @param texts the catalogue's files, with the dumps of the releases known
     * @param facts the facts so far
     * @param tested the release, the newest known or a newer one, and the version of the program
     * @param dump what {@code haproxy -dKall} of it prints
     * @return the facts and what has changed; nothing, if the release is known already
     * @throws IllegalArgumentException if a newer release is known
     * @throws io.haproxy4j.codegen.table.TableException if a dump cannot be read
     */
    public static Merged merge(Texts texts, Facts facts, Tested tested, String dump) {
        Release release = tested.release();
        List<Release> earlier = facts.releases().stream()
                .map(Tested::release)
                .filter(known -> known.compareTo(release) < 0)
                .toList();
        if (facts.releases().stream().anyMatch(known -> known.release().compareTo(release) > 0)) {
            throw new IllegalArgumentException(release + " is older than the newest release of the catalogue, "
                    + facts.releases().get(facts.releases().size() - 1).release()
                    + "; releases are merged in their order");
        }
        Changes changes = new Changes();
        Dump now = Dump.parse("the dump of " + release, dump, release);
        ListedMerge listed = new ListedMerge(earlier, release, changes);
        KeywordMerge keywords =
                new KeywordMerge(earlier, release, before(texts, earlier, now), now, refused(texts), changes);
        Facts merged = new Facts(
                releases(facts, tested),
                keywords.keywords(facts.keywords()),
                keywords.actions(facts.actions()),
                listed.merge(Fetch.class, facts.fetches(), now.fetches()),
                listed.merge(Converter.class, facts.converters(), now.converters()),
                listed.merge(AclAlias.class, facts.aliases(), now.aliases()),
                facts.matchFlags(),
                listed.merge(Filter.class, facts.filters(), now.filters()),
                listed.merge(Service.class, facts.services(), now.services()),
                listed.merge(CliCommand.class, facts.commands(), now.commands()));
        return new Merged(merged, changes.lines());
    }

    private static List<Tested> releases(Facts facts, Tested tested) {
        List<Tested> releases = new ArrayList<>(facts.releases());
        releases.removeIf(known -> known.release().equals(tested.release()));
        releases.add(tested);
        return releases;
    }

    private static Dump before(Texts texts, List<Release> earlier, Dump now) {
        if (earlier.isEmpty()) {
            return now;
        }
        Release last = earlier.get(earlier.size() - 1);
        String file = file(last);
        return Dump.parse(file, texts.read(file), last);
    }

    /**
     * {@return the file a dump is kept in}
     *
     * @param release the release that printed it
     */
    public static String file(Release release) {
        return "facts/dumps/dK-" + release + ".txt";
    }

    private static Set<String> refused(Texts texts) {
        return Table.parse("facts/refused.tsv", texts.read("facts/refused.tsv")).rows().stream()
                .map(row -> row.cell("scope") + " " + row.cell("keyword"))
                .collect(Collectors.toSet());
    }

    /**
     * Facts after a merge.
     *
     * @param facts the facts
     * @param changes what is new, gone or different, one line each
     */
    public record Merged(Facts facts, List<String> changes) {

        /** Takes a copy of the list. */
        public Merged {
            changes = List.copyOf(changes);
        }
    }
}
