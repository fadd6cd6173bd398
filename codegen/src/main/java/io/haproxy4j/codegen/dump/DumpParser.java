// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.codegen.dump;

import io.haproxy4j.codegen.fact.AclAlias;
import io.haproxy4j.codegen.fact.CliCommand;
import io.haproxy4j.codegen.fact.Context;
import io.haproxy4j.codegen.fact.Converter;
import io.haproxy4j.codegen.fact.Fetch;
import io.haproxy4j.codegen.fact.Filter;
import io.haproxy4j.codegen.fact.Service;
import io.haproxy4j.codegen.table.TableException;
import io.haproxy4j.config.grammar.Release;
import io.haproxy4j.config.grammar.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a dump line by line. */
final class DumpParser {

    private static final Pattern TITLE = Pattern.compile("# List of registered (.+):");
    private static final Pattern COLUMN = Pattern.compile("#.* _\\.-+ (.+)");
    private static final Pattern ALIAS = Pattern.compile("(\\S+) = (\\S+) -m (\\S+)");
    private static final Pattern COMMAND = Pattern.compile("(.+?)((?: \\[[A-Z]+])+) ?");
    private static final Pattern CONVERTER = Pattern.compile("([^(: ]+)(?:\\((.*)\\))?: (\\S+) => (\\S+)");
    private static final Pattern FILTER = Pattern.compile("(\\S+) \\[(.+)]");
    private static final Pattern FETCH = Pattern.compile("\\[((?: [Y.])+) ] ([^(: ]+)(?:\\((.*)\\))?: (\\S+)");

    private final String file;
    private final List<String> lines;
    private final Span span;
    private int index;

    private final List<String> contexts = new ArrayList<>();
    private final List<DumpedKeyword> keywords = new ArrayList<>();
    private final List<AclAlias> aliases = new ArrayList<>();
    private final List<CliCommand> commands = new ArrayList<>();
    private final List<Converter> converters = new ArrayList<>();
    private final List<Filter> filters = new ArrayList<>();
    private final List<Fetch> fetches = new ArrayList<>();
    private final List<Service> services = new ArrayList<>();

    DumpParser(String file, String text, Release release) {
        this.file = file;
        lines = text.lines().toList();
        span = Span.from(release);
    }

    Dump parse() {
        String list = "";
        String section = "";
        for (index = 0; index < lines.size(); index++) {
            String line = lines.get(index);
            Matcher title = TITLE.matcher(line);
            if (title.matches()) {
                list = title.group(1);
            } else if (line.startsWith("#")) {
                Matcher column = COLUMN.matcher(line);
                if (column.matches()) {
                    contexts.add(column.group(1));
                }
            } else if (list.equals("configuration keywords") && !line.startsWith("\t")) {
                section = line;
            } else if (!line.isBlank()) {
                entry(list, section, line);
            }
        }
        if (!contexts.equals(Context.titles())) {
            throw new TableException(
                    file, 1, "the columns of sample fetches are " + contexts + ", not " + Context.titles());
        }
        return new Dump(keywords, aliases, commands, converters, filters, fetches, services);
    }

    private void entry(String list, String section, String line) {
        switch (list) {
            case "configuration keywords" -> keywords.add(DumpedKeyword.parse(section, line.strip()));
            case "ACL keywords" -> alias(line);
            case "CLI keywords" -> command(line);
            case "sample converter functions" -> converter(line);
            case "filter names" -> filter(line);
            case "sample fetch functions" -> fetch(line);
            case "service names" -> services.add(new Service(line.strip(), span, ""));
            default -> throw error("a line of an unknown list \"" + list + "\"");
        }
    }

    private void alias(String line) {
        Matcher matcher = match(ALIAS, line);
        aliases.add(new AclAlias(matcher.group(1), matcher.group(2), matcher.group(3), span, ""));
    }

    private void command(String line) {
        Matcher matcher = match(COMMAND, line);
        List<String> marks = Arrays.asList(matcher.group(2).strip().split(" ", -1));
        commands.add(new CliCommand(
                matcher.group(1),
                marks.stream().filter(DumpParser::isProcess).collect(Collectors.joining(" ")),
                marks.stream().filter(mark -> !isProcess(mark)).collect(Collectors.joining(" ")),
                span,
                ""));
    }

    private static boolean isProcess(String mark) {
        return mark.equals("[MASTER]") || mark.equals("[WORKER]");
    }

    /** The type that is printed first is the one that comes out. */
    private void converter(String line) {
        Matcher matcher = match(CONVERTER, line);
        converters.add(
                new Converter(matcher.group(1), arguments(matcher, 2), matcher.group(4), matcher.group(3), span, ""));
    }

    private void filter(String line) {
        Matcher matcher = match(FILTER, line);
        filters.add(new Filter(matcher.group(1), matcher.group(2), span, ""));
    }

    private void fetch(String line) {
        Matcher matcher = match(FETCH, line);
        fetches.add(new Fetch(
                matcher.group(2),
                arguments(matcher, 3),
                matcher.group(4),
                Context.parse(matcher.group(1).replace(" ", "")),
                span,
                ""));
    }

    private static String arguments(Matcher matcher, int group) {
        return matcher.start(group) < 0 ? "" : matcher.group(group);
    }

    private Matcher match(Pattern form, String line) {
        Matcher matcher = form.matcher(line);
        if (!matcher.matches()) {
            throw error("\"" + line + "\" is not of the form " + form);
        }
        return matcher;
    }

    private TableException error(String problem) {
        return new TableException(file, index + 1, problem);
    }
}
