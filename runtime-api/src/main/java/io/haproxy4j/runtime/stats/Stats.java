// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.stats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.CommandRunner;
import io.haproxy4j.runtime.command.ReplyFormatException;
import io.haproxy4j.runtime.command.ReplyLines;
import io.haproxy4j.runtime.command.Rows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Statistics of proxies and servers. CSV is the form to use: it is 7 times smaller than the typed one and 40 times
 * smaller than JSON, whose strings HAProxy does not escape.
 */
public final class Stats {

    private static final JsonFactory JSON = new JsonFactory();

    private final CommandRunner cli;

    /**
     * The statistics a runner reaches.
     *
     * @param cli runs the commands
     */
    public Stats(CommandRunner cli) {
        this.cli = cli;
    }

    /**
     * {@return all rows}
     */
    public List<StatRow> rows() {
        return rows(StatFilter.ALL);
    }

    /**
     * Some rows.
     *
     * @param filter which
     * @return the rows
     */
    public List<StatRow> rows(StatFilter filter) {
        List<StatRow> all = new ArrayList<>();
        try (Rows<StatRow> rows = stream(filter)) {
            rows.forEachRemaining(all::add);
        }
        return all;
    }

    /**
     * Rows as they arrive, in constant memory.
     *
     * @param filter which
     * @return the rows; close them
     */
    public Rows<StatRow> stream(StatFilter filter) {
        return csv(filter.command());
    }

    private Rows<StatRow> csv(CliCommand command) {
        return new Rows<>(cli.stream(command), new CsvReader());
    }

    private static final class CsvReader implements Function<ReplyLines, @Nullable StatRow> {
        private @Nullable StatHeader header;

        @Override
        public @Nullable StatRow apply(ReplyLines lines) {
            if (header == null || (lines.to() > lines.from() && lines.array()[lines.from()] == '#')) {
                header = new StatHeader(lines.text());
                return null;
            }
            return lines.to() == lines.from() ? null : StatRow.parse(header, lines.array(), lines.from(), lines.to());
        }
    }

    /**
     * The statistics of the name servers of all resolvers sections ({@code domain resolvers}).
     *
     * @return the rows, with the columns id, pid, sent, valid and so on
     */
    public List<StatRow> resolvers() {
        List<StatRow> all = new ArrayList<>();
        try (Rows<StatRow> rows = csv(CliCommand.of("show", "stat", "domain", "resolvers"))) {
            rows.forEachRemaining(all::add);
        }
        return all;
    }

    /**
     * Values one by one, with type and nature of each.
     *
     * @param filter of which rows
     * @return the values as they arrive; close them
     */
    public Rows<TypedValue> streamTyped(StatFilter filter) {
        return new Rows<>(cli.stream(filter.command("typed")), lines -> TypedValue.parse(lines.text()));
    }

    /**
     * Values from the JSON form. A server's own words (such as a health check's answer) can make it invalid, which is
     * an exception here; CSV has no such weakness.
     *
     * @param filter of which rows; keep it narrow, the answer is held in memory
     * @return the values
     * @throws ReplyFormatException if HAProxy's JSON is not valid
     */
    public List<TypedValue> json(StatFilter filter) {
        byte[] bytes = cli.run(filter.command("json")).bytes();
        try (JsonParser parser = JSON.createParser(bytes)) {
            return readJson(parser);
        } catch (IOException e) {
            throw new ReplyFormatException(
                    "'show stat json' gave invalid JSON, as HAProxy does not escape strings in it (" + e.getMessage()
                            + "): use rows() or streamTyped()",
                    e);
        }
    }

    private static List<TypedValue> readJson(JsonParser parser) throws IOException {
        List<TypedValue> values = new ArrayList<>();
        JsonValueReader reader = new JsonValueReader();
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            TypedValue value = reader.accept(parser, token);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /** Resets the maxima of all counters. */
    public void clear() {
        cli.run(CliCommand.of("clear", "counters"));
    }

    /** Resets all counters. */
    public void clearAll() {
        cli.run(CliCommand.of("clear", "counters", "all"));
    }

    /**
     * The counters that can be preloaded by the next process ({@code stats-file}, 3.0); only objects with a guid.
     *
     * @return the rows of frontends, then those of backends
     */
    public List<StatsFileRow> statsFile() {
        return StatsFileRow.parse(cli.run(CliCommand.of("dump", "stats-file")).lines());
    }

    /**
     * {@return the text of a stats-file, to be written to the file the next process reads (3.0)}
     */
    public String statsFileText() {
        return cli.run(CliCommand.of("dump", "stats-file")).text();
    }

    /**
     * {@return the JSON schema of HAProxy's JSON output}
     */
    public String jsonSchema() {
        return cli.run(CliCommand.of("show", "schema", "json")).text();
    }
}
