// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.dump;

import io.haproxy4j.codegen.fact.AclAlias;
import io.haproxy4j.codegen.fact.CliCommand;
import io.haproxy4j.codegen.fact.Converter;
import io.haproxy4j.codegen.fact.Fetch;
import io.haproxy4j.codegen.fact.Filter;
import io.haproxy4j.codegen.fact.Service;
import io.haproxy4j.codegen.table.TableException;
import io.haproxy4j.config.grammar.Release;
import java.util.List;

/**
 * What {@code haproxy -dKall} prints. Everything in it is said to be there since the release that printed it.
 *
 * @param keywords keywords of sections, options of lines, actions of rule sets
 * @param aliases ACL aliases
 * @param commands commands of the runtime interface
 * @param converters converters, their types in the right order: HAProxy prints the output first
 * @param filters filters
 * @param fetches sample fetches
 * @param services services
 */
record Dump(
        List<DumpedKeyword> keywords,
        List<AclAlias> aliases,
        List<CliCommand> commands,
        List<Converter> converters,
        List<Filter> filters,
        List<Fetch> fetches,
        List<Service> services) {

    Dump {
        keywords = List.copyOf(keywords);
        aliases = List.copyOf(aliases);
        commands = List.copyOf(commands);
        converters = List.copyOf(converters);
        filters = List.copyOf(filters);
        fetches = List.copyOf(fetches);
        services = List.copyOf(services);
    }

    /**
     * Reads a dump.
     *
     * @param file its name, for messages
     * @param text its content
     * @param release the release that printed it
     * @throws TableException if a line is not of the form it should have
     */
    static Dump parse(String file, String text, Release release) {
        return new DumpParser(file, text, release).parse();
    }
}
