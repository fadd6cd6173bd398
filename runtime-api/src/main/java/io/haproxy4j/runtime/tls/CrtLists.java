// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.tls;

import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.CommandRunner;
import io.haproxy4j.runtime.command.InvalidCommandException;
import io.haproxy4j.runtime.internal.Args;
import io.haproxy4j.runtime.internal.Fields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The crt-lists (and certificate directories) of the process. */
public final class CrtLists {

    private static final Pattern WORD = Pattern.compile("[^\\s\\[\\]]+");
    private static final Pattern LINE =
            Pattern.compile("[^\\s\\[\\]]+([ \\t]+\\[[^\\n\\r\\[\\]]*\\])?([ \\t]+[^\\s\\[\\]]+)*[ \\t]*");

    private final CommandRunner cli;

    /**
     * The crt-lists a runner reaches.
     *
     * @param cli runs the commands
     */
    public CrtLists(CommandRunner cli) {
        this.cli = cli;
    }

    /**
     * A line of a crt-list.
     *
     * @param line its number, which names it where a certificate is listed more than once
     * @param certificate the certificate's name
     * @param rest options in brackets and filters, as HAProxy prints them
     */
    public record Entry(int line, String certificate, String rest) {

        /**
         * {@return the words within the brackets, such as {@code alpn} and {@code h2}}
         */
        public List<String> options() {
            int end = rest.startsWith("[") ? rest.indexOf(']') : -1;
            return end < 0 ? List.of() : words(rest.substring(1, end));
        }

        /**
         * {@return the server names it is for, those behind {@code !} excepted}
         */
        public List<String> filters() {
            return words(rest.startsWith("[") ? rest.substring(rest.indexOf(']') + 1) : rest);
        }

        private static List<String> words(String text) {
            return Arrays.stream(text.split(" ", -1)).filter(w -> !w.isEmpty()).toList();
        }
    }

    /**
     * {@return the names of all lists}
     */
    public List<String> list() {
        return cli.run(CliCommand.of("show", "ssl", "crt-list")).lines().stream()
                .filter(line -> !line.isBlank())
                .toList();
    }

    /**
     * The lines of a list.
     *
     * @param list its name
     * @return the lines
     */
    public List<Entry> entries(String list) {
        List<Entry> entries = new ArrayList<>();
        for (String raw :
                cli.run(CliCommand.of("show", "ssl", "crt-list", "-n", list)).lines()) {
            // HAProxy prints a NUL behind the values of alpn.
            String line = raw.replace("\0", "");
            if (line.startsWith("#") || line.isEmpty()) {
                continue;
            }
            int blank = line.indexOf(' ');
            String first = blank < 0 ? line : line.substring(0, blank);
            int colon = first.lastIndexOf(':');
            long number = Fields.number(first.substring(colon + 1), -1);
            if (colon > 0 && number > 0 && number <= Integer.MAX_VALUE) {
                entries.add(
                        new Entry((int) number, first.substring(0, colon), blank < 0 ? "" : line.substring(blank + 1)));
            }
        }
        return entries;
    }

    /**
     * Adds a certificate without options. It must exist; see {@link Certificates#create}.
     *
     * @param list the list's name
     * @param certificate the certificate's name
     */
    public void add(String list, String certificate) {
        cli.run(CliCommand.of("add", "ssl", "crt-list", list, certificate));
    }

    /**
     * Adds a certificate with options and filters. It must exist; see {@link Certificates#create}.
     *
     * @param list the list's name
     * @param certificate the certificate's name
     * @param options the words within the brackets, such as {@code alpn} and {@code h2}; may be empty
     * @param filters the server names it is for, such as {@code *.example.org} or {@code !x.example.org}; may be empty
     * @throws InvalidCommandException if one of them is not a single word, or holds a bracket
     */
    public void add(String list, String certificate, List<String> options, List<String> filters) {
        StringBuilder line = new StringBuilder(word(certificate));
        if (!options.isEmpty()) {
            line.append(" [");
            options.forEach(o -> line.append(word(o)).append(' '));
            line.append(']');
        }
        filters.forEach(f -> line.append(' ').append(word(f)));
        addLine(list, line.toString());
    }

    private static String word(String word) {
        if (!WORD.matcher(word).matches()) {
            throw new InvalidCommandException(
                    "'" + word + "' cannot stand in a crt-list: a word there has no blank and no bracket");
        }
        return word;
    }

    /**
     * Adds a line with options and filters.
     *
     * @param list the list's name
     * @param line a line as in a crt-list file, such as {@code a.pem [alpn h2] *.example.org !x.example.org}
     * @throws InvalidCommandException if the line holds a bracket elsewhere than around the options, which crashes every
     *     release of HAProxy or has it drop filters
     */
    public void addLine(String list, String line) {
        if (!LINE.matcher(line).matches()) {
            throw new InvalidCommandException(
                    "'" + line + "' is no line of a crt-list: it takes the certificate's name,"
                            + " options in one pair of brackets, then filters; HAProxy would misread it or crash");
        }
        cli.run(CliCommand.of("add", "ssl", "crt-list", list).withPayload(line));
    }

    /**
     * Deletes the line of a certificate, which must be listed once.
     *
     * @param list the list's name
     * @param certificate the certificate's name
     */
    public void delete(String list, String certificate) {
        cli.run(CliCommand.of("del", "ssl", "crt-list", list, certificate));
    }

    /**
     * Deletes one line.
     *
     * @param list the list's name
     * @param entry the line
     */
    public void delete(String list, Entry entry) {
        cli.run(CliCommand.of(
                "del",
                "ssl",
                "crt-list",
                list,
                entry.certificate() + ":" + Args.number("The line", entry.line(), 1, Integer.MAX_VALUE)));
    }
}
