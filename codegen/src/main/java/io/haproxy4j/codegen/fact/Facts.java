// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.fact;

import io.haproxy4j.codegen.table.Texts;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Everything known to be accepted by one release or another.
 *
 * @param releases the releases that were asked, oldest first
 * @param keywords keywords of sections and options of lines
 * @param actions actions of rule sets
 * @param fetches sample fetches
 * @param converters converters
 * @param aliases ACL aliases
 * @param matchFlags flags of ACL criteria
 * @param filters filters
 * @param services services
 * @param commands commands of the runtime interface
 */
public record Facts(
        List<Tested> releases,
        List<Keyword> keywords,
        List<Action> actions,
        List<Fetch> fetches,
        List<Converter> converters,
        List<AclAlias> aliases,
        List<MatchFlag> matchFlags,
        List<Filter> filters,
        List<Service> services,
        List<CliCommand> commands) {

    /** Takes copies of the lists. */
    public Facts {
        releases = List.copyOf(releases);
        keywords = List.copyOf(keywords);
        actions = List.copyOf(actions);
        fetches = List.copyOf(fetches);
        converters = List.copyOf(converters);
        aliases = List.copyOf(aliases);
        matchFlags = List.copyOf(matchFlags);
        filters = List.copyOf(filters);
        services = List.copyOf(services);
        commands = List.copyOf(commands);
    }

    /**
     * Reads the tables.
     *
     * @param texts where they are, in the folder {@code facts}
     * @return the facts
     * @throws io.haproxy4j.codegen.table.TableException if a table is broken
     */
    public static Facts read(Texts texts) {
        return FactTables.read(texts);
    }

    /** {@return the tables {@link #read} reads, by file name} */
    public Map<String, String> print() {
        return FactTexts.of(this);
    }

    /** {@return the facts a configuration file can use: all but the commands} */
    public Stream<Fact> ofConfiguration() {
        return Stream.of(keywords, actions, fetches, converters, aliases, matchFlags, filters, services)
                .flatMap(List::stream);
    }
}
