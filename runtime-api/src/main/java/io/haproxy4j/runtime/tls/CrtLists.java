// SPDX-License-Identifier: Apache-2.0
package io.haproxy4j.runtime.tls;

import io.haproxy4j.runtime.command.CliCommand;
import io.haproxy4j.runtime.command.CommandRunner;
import io.haproxy4j.runtime.command.InvalidCommandException;
import io.haproxy4j.runtime.internal.Args;
import io.haproxy4j.runtime.internal.Fields;
import java.util.ArrayList;
import java.util.List;

/** The crt-lists (and certificate directories) of the process. */
public final class CrtLists {

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
            return end < 0 ? List.of() : Fields.words(rest.substring(1, end));
        }

        /**
         * {@return the server names it is for, those behind {@code !} excepted}
         */
        public List<String> filters() {
            return Fields.words(rest.startsWith("[") ? rest.substring(rest.indexOf(']') + 1) : rest);
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
            String line = raw.replace("\0", "").strip();
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
     * Adds a line with options and filters.
     *
     * @param list the list's name
     * @param line a line as in a crt-list file, such as {@code a.pem [alpn h2] *.example.org !x.example.org}
     */
    public void addLine(String list, String line) {
        if (line.indexOf('\n') >= 0) {
            throw new InvalidCommandException("A crt-list line holds no line feed; add one line at a time");
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
